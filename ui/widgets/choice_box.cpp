// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_box.h"

#include <cmath>

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include "ui/look/icons.h"
#include "ui/look/look.h"

namespace kneecheck::ui {
namespace {

constexpr int edge = 14;

int chevron() {
    return static_cast<int>(std::lround(18 * Look::get().iconScale()));
}

} // namespace

ChoiceBox::ChoiceBox(QWidget* parent) : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setItemDelegate(new QStyledItemDelegate(this)); // the default one knows no height of a row
    connect(&Look::get(), &Look::changed, this, &ChoiceBox::dress);
    dress();
}

void ChoiceBox::dress() {
    constexpr int row = 44;
    setFont(roleFont(TextRole::Body));
    view()->setFont(roleFont(TextRole::Body));
    view()->setStyleSheet(QStringLiteral("QAbstractItemView { background: %1; color: %2; outline: 0; }"
                                         "QAbstractItemView::item { min-height: %3px; padding-left: 10px; color: %2; }"
                                         "QAbstractItemView::item:selected { background: %4; }")
                              .arg(color(Role::Surface).name(), color(Role::Text).name())
                              .arg(Look::get().controlHeight(row))
                              .arg(color(Role::AccentSoft).name()));
    updateGeometry();
    update();
}

QSize ChoiceBox::sizeHint() const {
    constexpr int usual = 360;
    constexpr int least = 48;
    return {usual, Look::get().controlHeight(least)};
}

QSize ChoiceBox::minimumSizeHint() const {
    return {160, sizeHint().height()};
}

void ChoiceBox::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(color(underMouse() ? Role::Hover : Role::Surface));
    painter.setPen(color(underMouse() ? Role::Text : Role::Strong));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    painter.setPen(color(Role::Text));
    painter.setFont(roleFont(TextRole::Body));
    const QRect words = rect().adjusted(edge, 0, -edge - chevron() - space::s, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(currentText(), Qt::ElideRight, words.width()));
    painter.drawPixmap(width() - chevron() - edge, (height() - chevron()) / 2,
                       iconPixmap(QStringLiteral("down"), color(Role::Muted), chevron(), devicePixelRatioF(), 2.5));
}

void ChoiceBox::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace kneecheck::ui
