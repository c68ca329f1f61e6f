// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/scale_buttons.h"

#include <algorithm>

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include "ui/look/look.h"

namespace kneecheck::ui {
namespace {

constexpr int gap = 8;
constexpr int tickLength = 8;
constexpr int firstOfSecondLine = 6;

} // namespace

ScaleButton::ScaleButton(int number, QWidget* parent) : QRadioButton(QString::number(number), parent) {
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

int ScaleButton::leastWidth() {
    return std::max(44, QFontMetrics(roleFont(TextRole::H2)).horizontalAdvance(QStringLiteral("10")) + 16);
}

QSize ScaleButton::sizeHint() const {
    return {leastWidth(), 64};
}

void ScaleButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->ignore();
        return;
    }
    QRadioButton::keyPressEvent(event);
}

void ScaleButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    const double pen = chosen ? 2 : 1;
    painter.setPen(QPen(color(chosen ? Role::Accent : underMouse() ? Role::Text : Role::Strong), pen));
    painter.setBrush(color(chosen || isDown() ? Role::AccentSoft : underMouse() ? Role::Hover : Role::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius::control,
                            radius::control);
    painter.setFont(roleFont(TextRole::H2));
    painter.setPen(color(Role::Text));
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (chosen && Look::get().scheme() == Scheme::HighContrast) {
        painter.setBrush(Qt::NoBrush);                   // or it would cover the number
        painter.drawRect(rect().adjusted(5, 5, -6, -6)); // tints are gone there: a second line says chosen
    }
}

ScaleBoard::ScaleBoard(const std::vector<ScaleButton*>& buttons, const QString& lowest, const QString& highest,
                       QWidget* parent)
    : QWidget(parent), buttons_(buttons), lowest_(lowest), highest_(highest) {
    for (ScaleButton* button : buttons_) {
        button->setParent(this);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Look::get(), &Look::changed, this, [this] {
        updateGeometry();
        resizeEvent(nullptr);
        update();
    });
}

bool ScaleBoard::oneLine(int width) {
    return (width - 10 * gap) / 11 >= ScaleButton::leastWidth();
}

int ScaleBoard::buttonHeight() {
    return std::max(64, QFontMetrics(roleFont(TextRole::H2)).height() + 24);
}

int ScaleBoard::endWidth(int width) const {
    return std::max(2 * (width - 10 * gap) / 11 + gap, (width - gap) * 2 / 5);
}

/// Under two lines of numbers the ends do not stand below theirs: they name it.
QString ScaleBoard::lowest(bool oneLine) const {
    return oneLine ? lowest_ : QStringLiteral("0: ") + lowest_;
}
QString ScaleBoard::highest(bool oneLine) const {
    return oneLine ? highest_ : QStringLiteral("10: ") + highest_;
}

int ScaleBoard::endHeight(const QString& words, int width) const {
    return QFontMetrics(roleFont(TextRole::Small))
        .boundingRect(QRect(0, 0, endWidth(width), 10000), Qt::TextWordWrap, words)
        .height();
}

int ScaleBoard::heightForWidth(int width) const {
    const int lines = oneLine(width) ? 1 : 2;
    const int ends =
        lowest_.isEmpty() && highest_.isEmpty()
            ? 0
            : tickLength + 4 + std::max(endHeight(lowest(lines == 1), width), endHeight(highest(lines == 1), width));
    return lines * buttonHeight() + (lines - 1) * gap + ends;
}

QSize ScaleBoard::minimumSizeHint() const {
    return {6 * ScaleButton::leastWidth() + 5 * gap, buttonHeight()};
}

void ScaleBoard::resizeEvent(QResizeEvent*) {
    const bool one = oneLine(width());
    const int columns = one ? 11 : firstOfSecondLine;
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        const int index = static_cast<int>(i);
        const int line = one || index < firstOfSecondLine ? 0 : 1;
        const int column = line == 0 ? index : index - firstOfSecondLine;
        const int left = column * (width() + gap) / columns;
        const int right = (column + 1) * (width() + gap) / columns - gap;
        buttons_[i]->setGeometry(left, line * (buttonHeight() + gap), right - left, buttonHeight());
    }
}

void ScaleBoard::paintEvent(QPaintEvent*) {
    if (lowest_.isEmpty() && highest_.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setFont(roleFont(TextRole::Small));
    const int top = buttons_.back()->geometry().bottom() + 1;
    const bool one = oneLine(width());
    const int words = endWidth(width());
    if (one) {
        for (const ScaleButton* end : {buttons_.front(), buttons_.back()}) {
            painter.fillRect(end->geometry().center().x(), top, 1, tickLength, color(Role::Strong));
        }
    }
    painter.setPen(color(Role::Text));
    const QRect left(0, top + tickLength + 4, words, height());
    const QRect right(width() - words, top + tickLength + 4, words, height());
    painter.drawText(left, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, lowest(one));
    painter.drawText(right, Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap, highest(one));
}

} // namespace kneecheck::ui
