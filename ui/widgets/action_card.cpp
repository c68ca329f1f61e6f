// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_card.h"

#include <cmath>

#include <QFontMetrics>
#include <QPainter>

#include "ui/look/icons.h"

namespace kneecheck::ui {
namespace {

constexpr int side = 24;
constexpr int top = 22;

int scaled(int size) {
    return static_cast<int>(std::lround(size * Look::get().iconScale()));
}

int heightOf(TextRole role, const QString& words, int width) {
    return QFontMetrics(roleFont(role)).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, words).height();
}

} // namespace

ActionCard::ActionCard(QWidget* parent) : QPushButton(parent) {
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRadius", radius::card);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Look::get(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ActionCard::setUp(bool filled, const QString& iconName, const QString& title, const QString& sentence,
                       const QString& small) {
    filled_ = filled;
    iconName_ = iconName;
    setText(title);
    sentence_ = sentence;
    small_ = small;
    setAccessibleName(title);
    setAccessibleDescription(sentence + QLatin1Char(' ') + small);
    updateGeometry();
    update();
}

QSize ActionCard::sizeHint() const {
    return {320, heightForWidth(320)};
}

QSize ActionCard::minimumSizeHint() const {
    int widest = 0;
    for (const QString& one : text().split(QLatin1Char(' '))) {
        widest = std::max(widest, QFontMetrics(roleFont(filled_ ? TextRole::H2 : TextRole::H3)).horizontalAdvance(one));
    }
    return {widest + scaled(28) + 10 + 2 * side, 100};
}

int ActionCard::heightForWidth(int width) const {
    const int inner = width - 2 * side;
    const int title = heightOf(filled_ ? TextRole::H2 : TextRole::H3, text(), inner - scaled(28) - 10);
    return top + title + space::s + heightOf(TextRole::Body, sentence_, inner) + space::l +
           heightOf(TextRole::Small, small_, inner) + top;
}

void ActionCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hover = underMouse();
    if (filled_) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(isDown() ? Role::FillPress : hover ? Role::FillHover : Role::Fill));
    } else {
        painter.setPen(color(hover ? Role::Text : Role::Strong));
        painter.setBrush(color(isDown() ? Role::AccentSoft : hover ? Role::Hover : Role::Surface));
    }
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);

    const int inner = width() - 2 * side;
    const int icon = scaled(filled_ ? 28 : 26);
    const TextRole titleRole = filled_ ? TextRole::H2 : TextRole::H3;
    const int titleLeft = filled_ ? side : side + icon + 10;
    const int titleWidth = inner - icon - 10;
    const int titleHeight = heightOf(titleRole, text(), titleWidth);
    const int line = QFontMetrics(roleFont(titleRole)).height();
    painter.drawPixmap(filled_ ? width() - side - icon : side, top + (line - icon) / 2,
                       iconPixmap(iconName_, color(filled_ ? Role::OnFill : Role::Accent), icon, devicePixelRatioF()));
    painter.setPen(color(filled_ ? Role::OnFill : Role::Text));
    painter.setFont(roleFont(titleRole));
    painter.drawText(QRect(titleLeft, top, titleWidth, titleHeight), Qt::TextWordWrap, text());
    painter.setFont(roleFont(TextRole::Body));
    const int sentenceTop = top + titleHeight + space::s;
    painter.drawText(QRect(side, sentenceTop, inner, height() - sentenceTop), Qt::TextWordWrap, sentence_);
    painter.setFont(roleFont(TextRole::Small));
    painter.setPen(color(filled_ ? Role::OnFill : Role::Muted));
    painter.drawText(QRect(side, 0, inner, height() - top), Qt::TextWordWrap | Qt::AlignBottom, small_);
}

} // namespace kneecheck::ui
