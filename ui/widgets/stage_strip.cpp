// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stage_strip.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <QFontMetrics>
#include <QPainter>

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/widgets/accessible_role.h"

namespace kneecheck::ui {
namespace {

constexpr int gap = 6;
constexpr int bar = 4;
constexpr int tick = 14;
constexpr int dash = 14;
constexpr int dashGap = 3;
constexpr int leastName = 46;

} // namespace

StageStrip::StageStrip(QWidget* parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Look::get(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StageStrip::setStages(const QStringList& names, int current) {
    names_ = names;
    current_ = current;
    setAccessibleName(names.isEmpty()
                          ? QString()
                          : tr("Stage %1 of %2: %3").arg(current + 1).arg(names.size()).arg(names.value(current)));
    updateGeometry();
    update();
}

void StageStrip::setCompact(bool compact) {
    if (compact_ != compact) {
        compact_ = compact;
        updateGeometry();
        update();
    }
}

int StageStrip::nameWidth(const QString& name) const {
    return std::max(leastName, QFontMetrics(roleFont(TextRole::SmallBold)).horizontalAdvance(name) + 2);
}

QList<double> StageStrip::widthsFor(int width) const {
    QList<double> widths;
    for (const QString& name : names_) {
        widths.append(nameWidth(name) + 4 + tick);
    }
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    const double share = (width - gap * static_cast<double>(names_.size() - 1)) / std::max(sum, 1.0);
    for (double& one : widths) {
        one *= share;
    }
    return widths;
}

bool StageStrip::fits(int width) const {
    const QList<double> widths = widthsFor(width);
    for (int i = 0; i < names_.size(); ++i) {
        if (nameWidth(names_[i]) + 4 + tick > widths[i] + gap) {
            return false;
        }
    }
    return true;
}

QSize StageStrip::sizeHint() const {
    const int line = QFontMetrics(roleFont(TextRole::Small)).height();
    if (compact_) {
        const int dashes = static_cast<int>(names_.size()) * (dash + dashGap) - dashGap;
        return {dashes + space::m + nameWidth(names_.value(current_)), std::max(line, 24)};
    }
    return {200, 2 + bar + 7 + line};
}

QSize StageStrip::minimumSizeHint() const {
    return {compact_ ? nameWidth(names_.value(current_)) : 10, sizeHint().height()};
}

/// A stage's bar. Where the system's own high contrast leaves one colour for all, those ahead are thin.
void StageStrip::paintBar(QPainter& painter, const QRectF& box, int stage) const {
    const bool reached = stage <= current_;
    const bool thin = !reached && Look::get().scheme() == Scheme::HighContrast;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(reached ? Role::Accent : Role::Border));
    if (thin) {
        painter.drawRect(QRectF(box.left(), std::floor(box.center().y()), box.width(), 1));
    } else {
        painter.drawRoundedRect(box, 2, 2);
    }
}

void StageStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    compact_ ? paintDashes(painter) : paintStages(painter);
}

void StageStrip::paintStages(QPainter& painter) const {
    const QList<double> widths = widthsFor(width());
    const QFontMetrics metrics(roleFont(TextRole::Small));
    double x = 0;
    for (int i = 0; i < names_.size(); ++i) {
        paintBar(painter, QRectF(x, 2, widths[i], bar), i);
        const QFont written = roleFont(i == current_ ? TextRole::SmallBold : TextRole::Small);
        painter.setFont(written);
        painter.setPen(color(i == current_ ? Role::Text : Role::Muted));
        const int top = 2 + bar + 7;
        painter.drawText(QPointF(x, top + metrics.ascent()), names_[i]);
        if (i < current_) {
            const double end = x + QFontMetrics(written).horizontalAdvance(names_[i]) + 4;
            painter.drawPixmap(QPointF(end, top + (metrics.height() - tick) / 2.0),
                               iconPixmap(QStringLiteral("check"), color(Role::Accent), tick, devicePixelRatioF(), 3));
        }
        x += widths[i] + gap;
    }
}

void StageStrip::paintDashes(QPainter& painter) const {
    double x = 0;
    if (width() >= sizeHint().width()) { // the name goes before the dashes
        for (int i = 0; i < names_.size(); ++i) {
            paintBar(painter, QRectF(x, height() / 2.0 - 2, dash, 4), i);
            x += dash + dashGap;
        }
        x += space::m - dashGap;
    }
    painter.setFont(roleFont(TextRole::SmallBold));
    painter.setPen(color(Role::Text));
    painter.drawText(QRectF(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, names_.value(current_));
}

} // namespace kneecheck::ui
