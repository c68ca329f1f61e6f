// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QApplication>
#include <QImage>

#include "made_up.h"
#include "support/catch.h"
#include "ui/editors/scale_editor.h"
#include "ui/look/look.h"
#include "ui/widgets/stage_strip.h"

using namespace kneecheck::ui;
using namespace kneecheck::ui::test;

namespace {

/// White on black, as a system for people who need it gives it; the plain palette again when it goes.
class WhiteOnBlack {
public:
    WhiteOnBlack() {
        QApplication::setPalette(QPalette(Qt::white, Qt::black, Qt::white, Qt::white, Qt::white, Qt::white, Qt::white,
                                          Qt::black, Qt::black));
    }
    ~WhiteOnBlack() {
        Look::get().setTheme(Theme::Light);
        Look::get().setTheme(Theme::System);
    }
    WhiteOnBlack(const WhiteOnBlack&) = delete;
    WhiteOnBlack& operator=(const WhiteOnBlack&) = delete;
};

int lightPixelsDown(const QImage& image, int x, int depth) {
    int light = 0;
    for (int y = 0; y < depth; ++y) {
        light += image.pixelColor(x, y).lightness() > 127 ? 1 : 0;
    }
    return light;
}

} // namespace

TEST_CASE("with nothing but black and white, stages ahead still look other than those behind", "[high-contrast]") {
    const WhiteOnBlack palette;
    REQUIRE(Look::get().scheme() == Scheme::HighContrast);
    StageStrip strip;
    strip.setStages({QStringLiteral("Safety"), QStringLiteral("Where"), QStringLiteral("How bad")}, 0);
    show(strip, {600, strip.sizeHint().height()});
    const QImage seen = strip.grab().toImage();
    const int bars = 8; // what lies above the names
    CHECK(lightPixelsDown(seen, 40, bars) > lightPixelsDown(seen, 560, bars));
    CHECK(lightPixelsDown(seen, 560, bars) > 0);
}

TEST_CASE("with nothing but black and white, the chosen number of the scale is still there to read",
          "[high-contrast]") {
    const WhiteOnBlack palette;
    ScaleEditor scale(scaleQuestion(), EditorContext(), nullptr);
    scale.setAnswer(number(7));
    show(scale);
    QAbstractButton* chosen = button(scale, QStringLiteral("7 of 10"));
    REQUIRE(chosen != nullptr);
    REQUIRE(chosen->isChecked());
    const QImage seen = chosen->grab(chosen->rect().adjusted(12, 12, -12, -12)).toImage();
    int light = 0;
    for (int x = 0; x < seen.width(); ++x) {
        light += lightPixelsDown(seen, x, seen.height());
    }
    CHECK(light > 0);
}
