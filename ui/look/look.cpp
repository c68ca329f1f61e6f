// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/look.h"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPointer>

#include "ui/look/focus_ring.h"

// Outside every namespace, as Qt's macro wants it: a static library's resources have to be asked for.
static void loadResources() {
    Q_INIT_RESOURCE(resources);
}

namespace kneecheck::ui {
namespace {

/// The palettes behind --theme: what a plain light or dark system would give.
QPalette plainPalette(Theme theme) {
    return theme == Theme::Dark ? QPalette(Qt::white, QColor(0x30, 0x30, 0x30), Qt::gray, Qt::black, Qt::darkGray,
                                           QColor(0xEE, 0xEE, 0xEE), QColor(0x20, 0x20, 0x20))
                                : QPalette(QColor(0xEF, 0xEF, 0xEF));
}

struct Growth {
    int pixels;
    bool bold;
    double share; ///< how much of the text size it takes on
};

Growth growthOf(TextRole role) {
    switch (role) {
    case TextRole::Display:
        return {36, true, 0.4};
    case TextRole::H1:
        return {28, true, 0.5};
    case TextRole::H2:
        return {22, true, 0.7};
    case TextRole::H3:
        return {18, true, 0.9};
    case TextRole::Lead:
        return {18, false, 1.0};
    case TextRole::BodyBold:
        return {16, true, 1.0};
    case TextRole::Small:
        return {14, false, 1.0};
    case TextRole::SmallBold:
        return {14, true, 1.0};
    case TextRole::Body:
        break;
    }
    return {16, false, 1.0};
}

} // namespace

Look& Look::get() {
    // Bound to the application rather than static: tests make several applications in one program.
    static QPointer<Look> look;
    if (!look) {
        look = new Look;
        look->setParent(qApp);
        auto* ring = new FocusRing(qApp);
        QObject::connect(look, &QObject::destroyed, ring, &QObject::deleteLater);
    }
    return *look;
}

Look::Look() {
    loadResources();
    qApp->installEventFilter(this);
    readSystem();
    apply();
}

const QList<double>& Look::textSizes() {
    static const QList<double> sizes{1.0, 1.25, 1.5, 2.0};
    return sizes;
}

void Look::setTextSize(double size) {
    if (!qFuzzyCompare(size, textSize_)) {
        textSize_ = size;
        apply();
    }
}

void Look::setTheme(Theme theme) {
    if (theme != theme_) {
        theme_ = theme;
        readSystem();
        apply();
    }
}

QColor Look::color(Role role) const {
    return colorOf(role, scheme_, system_);
}

double Look::iconScale() const {
    return std::min(t_, 1.5);
}

QFont Look::font(TextRole role) const {
    const Growth growth = growthOf(role);
    QFont font = QApplication::font();
    font.setPixelSize(static_cast<int>(std::lround(growth.pixels * (1.0 + growth.share * (t_ - 1.0)))));
    font.setBold(growth.bold);
    return font;
}

int Look::lineHeight() const {
    return QFontMetrics(font(TextRole::Body)).height();
}

int Look::controlHeight(int minimum) const {
    return std::max(minimum, lineHeight() + 16);
}

bool Look::eventFilter(QObject* watched, QEvent* event) {
    // ThemeChange reaches windows when the desktop's own palette changes; ours would hide that.
    // ApplicationPaletteChange comes when somebody else sets the application's palette.
    const bool desktop = event->type() == QEvent::ThemeChange && theme_ == Theme::System;
    const bool palette = event->type() == QEvent::ApplicationPaletteChange && watched == qApp;
    const bool font = event->type() == QEvent::ApplicationFontChange && watched == qApp;
    if (!applying_ && (desktop || palette || font)) {
        if (desktop) {
            readSystem();
        } else if (palette) {
            system_ = QApplication::palette();
        }
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void Look::readSystem() {
    applying_ = true;
    QApplication::setPalette(QPalette());
    system_ = theme_ == Theme::System ? QApplication::palette() : plainPalette(theme_);
    applying_ = false;
}

void Look::apply() {
    applying_ = true;
    scheme_ = schemeOf(system_);
    t_ = std::max(1.0, QFontInfo(QApplication::font()).pixelSize() / 13.3) * textSize_;
    QApplication::setPalette(paletteOf(scheme_, system_));
    applying_ = false;
    Q_EMIT changed();
}

} // namespace kneecheck::ui
