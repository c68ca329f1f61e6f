// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/beat_track.h"

#include <QFontMetrics>
#include <QPainter>

#include "ui/look/look.h"

namespace kneecheck::ui {
namespace {

constexpr int leastWidth = 220;
constexpr int markRadius = 13;
constexpr int endRadius = 5;

} // namespace

BeatTrack::BeatTrack(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("A mark that swings from left to right and back, once a step."));
}

void BeatTrack::setMark(double place) {
    place_ = place;
    update();
}

QSize BeatTrack::sizeHint() const {
    return {leastWidth, 2 * markRadius + space::s + QFontMetrics(roleFont(TextRole::Small)).height()};
}

void BeatTrack::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = markRadius + 1;
    const double right = width() - left;
    const double middle = markRadius + 1;
    painter.setPen(QPen(color(Role::Strong), 2));
    painter.drawLine(QPointF(left, middle), QPointF(right, middle));
    painter.setBrush(color(Role::Surface));
    for (const double end : {left, right}) {
        painter.drawEllipse(QPointF(end, middle), endRadius, endRadius);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Accent));
    painter.drawEllipse(QPointF(left + place_ * (right - left), middle), markRadius, markRadius);
    painter.setPen(color(Role::Muted));
    painter.setFont(roleFont(TextRole::Small));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignBottom, tr("Left", "foot"));
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignBottom, tr("Right", "foot"));
}

} // namespace kneecheck::ui
