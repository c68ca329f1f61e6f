// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_look.h"

#include <algorithm>
#include <cmath>

#include <QAbstractButton>
#include <QFontMetrics>
#include <QPainter>

#include "ui/look/icons.h"
#include "ui/look/look.h"

namespace kneecheck::ui {
namespace {

constexpr int keyCapHeight = 24;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft;

int indicatorSize() {
    return static_cast<int>(std::lround(22 * Look::get().iconScale()));
}

int heightOf(const QString& text, const QFont& font, int width) {
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(width, 1), 100000), wrapped, text).height();
}

/// Key caps do not grow: where text is large there are none.
QFont keyFont() {
    QFont written = roleFont(TextRole::Small);
    written.setPixelSize(14);
    return written;
}

QString longestWord(const QString& text) {
    const QStringList words = text.split(QLatin1Char(' '));
    return *std::max_element(words.begin(), words.end(),
                             [](const QString& a, const QString& b) { return a.size() < b.size(); });
}

void paintIndicator(QPainter& painter, const QRectF& box, RowLook::Mark mark, bool checked, double ratio) {
    const QRectF line = box.adjusted(1, 1, -1, -1);
    painter.setPen(QPen(color(checked ? Role::Accent : Role::Strong), 2));
    if (mark == RowLook::Mark::Round) {
        painter.setBrush(color(Role::Surface));
        painter.drawEllipse(line);
        if (checked) {
            const double dot = box.width() * 0.23;
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(Role::Accent));
            painter.drawEllipse(box.center(), dot, dot);
        }
        return;
    }
    painter.setBrush(color(checked ? Role::Accent : Role::Surface));
    painter.drawRoundedRect(line, 4, 4);
    if (checked) {
        const int side = static_cast<int>(std::lround(box.width() * 16 / 22));
        const QPointF at(box.center().x() - side / 2.0, box.center().y() - side / 2.0);
        painter.drawPixmap(at, iconPixmap(QStringLiteral("check"), color(Role::OnAccent), side, ratio, 3.5));
    }
}

} // namespace

int keyCapWidth(const QString& key) {
    return std::max(24, QFontMetrics(keyFont()).horizontalAdvance(key) + 12);
}

void paintKeyCap(QPainter& painter, int right, int middle, const QString& key) {
    const QRect cap(right - keyCapWidth(key), middle - keyCapHeight / 2, keyCapWidth(key), keyCapHeight);
    painter.setPen(QPen(color(Role::Border), 1));
    painter.setBrush(color(Role::Surface));
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), radius::key, radius::key);
    painter.setFont(keyFont());
    painter.setPen(color(Role::Muted));
    painter.drawText(cap, Qt::AlignCenter, key);
}

bool RowLook::showsKey() const {
    return !key.isEmpty() && Look::get().t() <= 1.3;
}

int RowLook::keyWidth() const {
    return showsKey() ? keyCapWidth(key) + 14 : 0;
}

int RowLook::textLeft() const {
    return inCard ? 12 + indicatorSize() + 12 : 14 + indicatorSize() + 14;
}

int RowLook::textRight() const {
    return keyWidth() + (inCard ? 12 : 14);
}

int RowLook::textHeight(int width) const {
    int height = heightOf(text, roleFont(TextRole::BodyBold), width);
    if (!hint.isEmpty()) {
        height += 2 + heightOf(hint, roleFont(TextRole::Small), width);
    }
    return height;
}

int RowLook::heightFor(int width) const {
    const int least = Look::get().controlHeight(dense || inCard ? 44 : 48);
    return std::max(least, textHeight(width - textLeft() - textRight()) + 18);
}

int RowLook::widthWanted() const {
    return textLeft() + QFontMetrics(roleFont(TextRole::BodyBold)).horizontalAdvance(text) + 2 + textRight();
}

int RowLook::leastWidth() const {
    return textLeft() + QFontMetrics(roleFont(TextRole::BodyBold)).horizontalAdvance(longestWord(text)) + 2 +
           textRight();
}

void RowLook::paint(QPainter& painter, const QAbstractButton& row) const {
    const bool checked = row.isChecked();
    const bool hover = row.underMouse() || pointed;
    painter.setRenderHint(QPainter::Antialiasing);
    if (!inCard) {
        const double pen = checked ? 2 : 1;
        const bool contrast = Look::get().scheme() == Scheme::HighContrast;
        painter.setPen(QPen(color(checked ? Role::Accent : hover ? Role::Text : Role::Strong), contrast ? 2 : pen));
        painter.setBrush(color(checked || row.isDown() ? Role::AccentSoft : hover ? Role::Hover : Role::Surface));
        painter.drawRoundedRect(QRectF(row.rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius::control,
                                radius::control);
    }
    const int side = indicatorSize();
    paintIndicator(painter, QRectF(inCard ? 12 : 14, (row.height() - side) / 2.0, side, side), mark, checked,
                   row.devicePixelRatioF());

    const int width = row.width() - textLeft() - textRight();
    const QFont words = roleFont(checked ? TextRole::BodyBold : TextRole::Body);
    const QFont small = roleFont(TextRole::Small);
    const int height = heightOf(text, words, width);
    const int both = hint.isEmpty() ? height : height + 2 + heightOf(hint, small, width);
    const int top = (row.height() - both) / 2;
    painter.setFont(words);
    painter.setPen(color(Role::Text));
    painter.drawText(QRect(textLeft(), top, width, height), wrapped, text);
    if (!hint.isEmpty()) {
        painter.setFont(small);
        painter.setPen(color(checked ? Role::Text : Role::Muted));
        painter.drawText(QRect(textLeft(), top + height + 2, width, row.height()), wrapped, hint);
    }
    if (showsKey()) {
        paintKeyCap(painter, row.width() - 14, row.height() / 2, key);
    }
}

} // namespace kneecheck::ui
