// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/time_ring.h"

#include <algorithm>

#include <QFontMetrics>
#include <QPainter>

#include "ui/look/look.h"
#include "ui/widgets/accessible_role.h"

namespace kneecheck::ui {
namespace {

constexpr int diameter = 148;
constexpr int thick = 10;
constexpr int secondsAMinute = 60;
constexpr int fullCircle = 360 * 16; ///< as QPainter counts
constexpr int top = 90 * 16;

} // namespace

TimeRing::TimeRing(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    connect(&Look::get(), &Look::changed, this, &QWidget::updateGeometry);
}

QString TimeRing::clockText(Moment left) {
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left).count();
    return QStringLiteral("%1:%2").arg(seconds / secondsAMinute).arg(seconds % secondsAMinute, 2, 10, QLatin1Char('0'));
}

void TimeRing::setTime(Moment left, Moment whole, const QString& words) {
    share_ = whole.count() == 0
                 ? 0
                 : std::clamp(1.0 - static_cast<double>(left.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
    words_ = words;
    if (const QString time = clockText(left); time != time_ || accessibleName().isEmpty()) {
        time_ = time;
        setAccessibleName(tr("%1 %2", "time, seconds left").arg(time_, words_));
    }
    update();
}

QSize TimeRing::sizeHint() const {
    const QFontMetrics small(roleFont(TextRole::Small));
    const int side =
        std::max(static_cast<int>(diameter * Look::get().iconScale()), small.horizontalAdvance(words_) + 4 * thick);
    return {side, side};
}

void TimeRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(thick / 2.0, thick / 2.0, -thick / 2.0, -thick / 2.0);
    painter.setPen(QPen(color(Role::Border), thick, Qt::SolidLine, Qt::RoundCap));
    painter.drawEllipse(ring);
    if (share_ > 0) {
        painter.setPen(QPen(color(Role::Accent), thick, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, top, -static_cast<int>(share_ * fullCircle));
    }
    const QFontMetrics large(roleFont(TextRole::Display));
    const QFontMetrics small(roleFont(TextRole::Small));
    const int high = large.height() + small.height();
    const QRect words(0, (height() - high) / 2, width(), high);
    painter.setPen(color(Role::Text));
    painter.setFont(roleFont(TextRole::Display));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop, time_);
    painter.setPen(color(Role::Muted));
    painter.setFont(roleFont(TextRole::Small));
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignBottom, words_);
}

} // namespace kneecheck::ui
