// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segment.h"

#include <cmath>

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include "ui/look/icons.h"
#include "ui/look/look.h"

namespace kneecheck::ui {
namespace {

int tick() {
    return static_cast<int>(std::lround(18 * Look::get().iconScale()));
}

} // namespace

Segment::Segment(const QString& word, QWidget* parent) : QRadioButton(word, parent) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Look::get(), &Look::changed, this, [this] { updateGeometry(); });
}

QSize Segment::sizeHint() const {
    const QFontMetrics metrics(roleFont(TextRole::BodyBold));
    return {metrics.horizontalAdvance(text()) + tick() + 4 + 24, Look::get().controlHeight(44)};
}

void Segment::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QRadioButton::keyPressEvent(event);
}

void Segment::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    const double pen = chosen ? 2 : 1;
    painter.setPen(QPen(color(chosen ? Role::Accent : underMouse() ? Role::Text : Role::Strong), pen));
    painter.setBrush(color(chosen || isDown() ? Role::AccentSoft : underMouse() ? Role::Hover : Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius::control,
                            radius::control);
    painter.setFont(roleFont(chosen ? TextRole::BodyBold : TextRole::Body));
    painter.setPen(color(Role::Text));
    const int words = QFontMetrics(painter.font()).horizontalAdvance(text());
    const int shift = chosen ? tick() + 4 : 0;
    const int left = (width() - words - shift) / 2;
    if (chosen) {
        painter.drawPixmap(left, (height() - tick()) / 2,
                           iconPixmap(QStringLiteral("check"), color(Role::Accent), tick(), devicePixelRatioF(), 3));
    }
    painter.drawText(QRect(left + shift, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace kneecheck::ui
