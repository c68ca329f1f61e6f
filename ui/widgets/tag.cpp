// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tag.h"

#include <QPainter>

#include "ui/look/look.h"

namespace kneecheck::ui {

Tag::Tag(const QString& text, QWidget* parent) : QLabel(text, parent) {
    setTextFormat(Qt::PlainText);
    setContentsMargins(10, space::xs, 10, space::xs);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    restyle();
    connect(&Look::get(), &Look::changed, this, &Tag::restyle);
}

void Tag::restyle() {
    setFont(roleFont(TextRole::Small));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color(Role::Text));
    setPalette(own);
}

void Tag::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Role::Sunken));
    painter.drawRoundedRect(rect(), radius::tag, radius::tag);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace kneecheck::ui
