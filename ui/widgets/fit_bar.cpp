// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fit_bar.h"

#include <algorithm>
#include <cmath>

#include <QFontMetrics>
#include <QPainter>

#include "ui/look/look.h"

namespace kneecheck::ui {
namespace {

constexpr int bars = 3;
constexpr int gap = 3;
constexpr int wordGap = 10;

int barWidth() {
    return static_cast<int>(std::lround(28 * Look::get().iconScale()));
}
int barHeight() {
    return static_cast<int>(std::lround(8 * Look::get().iconScale()));
}

} // namespace

FitBar::FitBar(assessment::Fit fit, const QString& words, QWidget* parent)
    : QWidget(parent), filled_(1 + static_cast<int>(fit)), words_(words) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(words);
    connect(&Look::get(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize FitBar::sizeHint() const {
    const QFontMetrics metrics(roleFont(TextRole::BodyBold));
    return {bars * barWidth() + (bars - 1) * gap + wordGap + metrics.horizontalAdvance(words_) + 2, metrics.height()};
}

void FitBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (int bar = 0; bar < bars; ++bar) {
        const bool on = bar < filled_;
        painter.setPen(color(on ? Role::Accent : Role::Strong));
        painter.setBrush(on ? QBrush(color(Role::Accent)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(x + 0.5, (height() - barHeight()) / 2.0 + 0.5, barWidth() - 1, barHeight() - 1),
                                2, 2);
        x += barWidth() + gap;
    }
    painter.setPen(color(Role::Text));
    painter.setFont(roleFont(TextRole::BodyBold));
    painter.drawText(QRect(x - gap + wordGap, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, words_);
}

} // namespace kneecheck::ui
