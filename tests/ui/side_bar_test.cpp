// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontMetrics>

#include "made_up.h"
#include "support/catch.h"
#include "ui/look/labels.h"
#include "ui/look/look.h"
#include "ui/widgets/side_bar.h"

using namespace kneecheck::ui;

TEST_CASE("the side bar cuts no word at any text size", "[side-bar]") {
    for (const double size : Look::textSizes()) {
        Look::get().setTextSize(size);
        SideBar bar;
        test::show(bar, {bar.width(), 600});
        INFO("at " << size);
        for (const auto* words : bar.findChildren<Label*>()) {
            if (words->isVisible()) {
                for (const QString& word : words->text().split(QLatin1Char(' '))) {
                    CHECK(QFontMetrics(words->font()).horizontalAdvance(word) <= words->width());
                }
            }
        }
        for (const auto* item : bar.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            const bool wraps = !item->findChildren<Label*>().isEmpty();
            CHECK((!item->isVisible() || wraps || item->sizeHint().width() <= item->width()));
        }
    }
    Look::get().setTextSize(1.0);
}
