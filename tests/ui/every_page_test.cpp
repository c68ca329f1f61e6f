// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <QAbstractButton>

#include "every_page.h"
#include "made_up.h"
#include "page_checks.h"
#include "support/catch.h"
#include "ui/look/look.h"

using namespace kneecheck::ui;
using namespace kneecheck::ui::test;

namespace {

struct Setting {
    const char* name;
    Theme theme;
    QSize size;
    double textSize;
};

const std::vector<Setting>& settings() {
    static const std::vector<Setting> all = {
        {"light", Theme::Light, {1000, 700}, 1.0},
        {"dark", Theme::Dark, {1000, 700}, 1.0},
        {"light, small window, 200 %", Theme::Light, {800, 600}, 2.0},
        {"dark, small window, 200 %", Theme::Dark, {800, 600}, 2.0},
    };
    return all;
}

/// As if the mouse were on every control at once.
void pointAtEverything(const QWidget& page) {
    for (QWidget* control : controlsOf(page)) {
        control->setAttribute(Qt::WA_UnderMouse);
        control->update();
    }
}

QStringList findingsOn(QWidget& page, const std::string& name, const Setting& setting) {
    // At 200 % in the smallest window the message needs nearly all of it, until Hide is pressed: what it leaves of the
    // page below is too low.
    const bool crowded = name.starts_with("message bar") && setting.textSize > 1.5;
    if (crowded) { // its buttons are below the edge
        return weakWords(page);
    }
    QStringList findings = weakWords(page) + weakOutlines(page) + unseenFocus(page);
    pointAtEverything(page);
    for (const QString& found : weakWords(page)) {
        findings << QStringLiteral("under the mouse: ") + found;
    }
    if (setting.theme == Theme::Dark) {
        return findings; // the rest has no colours
    }
    if (page.size() != setting.size) {
        findings << QStringLiteral("does not fit into the window: %1 by %2").arg(page.width()).arg(page.height());
    }
    return findings + cutOffWords(page) + unnamedControls(page) + unreadTabOrder(page) + smallTargets(page);
}

} // namespace

TEST_CASE("every page has a name of its own", "[every-page]") {
    std::set<std::string> names;
    for (const NamedPage& page : everyPage()) {
        INFO(page.name);
        CHECK(names.insert(page.name).second);
    }
}

TEST_CASE("on every page, in light and dark and with large text, whoever sees little or uses no mouse finds their way",
          "[every-page]") {
    const Setting setting = GENERATE(from_range(settings()));
    Look::get().setTheme(setting.theme);
    Look::get().setTextSize(setting.textSize);
    for (const NamedPage& page : everyPage()) {
        const OpenPage open = page.open(setting.size);
        const QStringList findings = findingsOn(*open.widget, page.name, setting);
        INFO(page.name << ", " << setting.name << ":\n" << findings.join(QLatin1Char('\n')).toStdString());
        CHECK(findings.join(QString()).toStdString().empty());
    }
    Look::get().setTextSize(1.0);
    Look::get().setTheme(Theme::System);
}
