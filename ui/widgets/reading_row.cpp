// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reading_row.h"

#include <algorithm>
#include <cmath>

#include <QFontMetrics>
#include <QPainter>

#include "ui/look/icons.h"
#include "ui/look/look.h"

namespace kneecheck::ui {
namespace {

constexpr int edge = 20;
constexpr int between = 2;
constexpr int leastHeight = 48;

int chevron() {
    return static_cast<int>(std::lround(18 * Look::get().iconScale()));
}

int wordsWidth(int width) {
    return width - 2 * edge - chevron() - space::m;
}

} // namespace

ReadingRow::ReadingRow(const QString& title, const QString& line, QWidget* parent)
    : QPushButton(parent), title_(title), line_(line) {
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusInside", true);
    setAccessibleName(title);
    setAccessibleDescription(line);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Look::get(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

ReadingRow::Heights ReadingRow::heightsFor(int width) const {
    const QRect room(0, 0, wordsWidth(width), 10000);
    const int title = QFontMetrics(roleFont(TextRole::Body)).boundingRect(room, Qt::TextWordWrap, title_).height();
    const int line = line_.isEmpty()
                         ? 0
                         : QFontMetrics(roleFont(TextRole::Small)).boundingRect(room, Qt::TextWordWrap, line_).height();
    return {title, line};
}

QSize ReadingRow::sizeHint() const {
    constexpr int usual = 280;
    return {usual, heightForWidth(usual)};
}

QSize ReadingRow::minimumSizeHint() const {
    return {200, leastHeight};
}

int ReadingRow::heightForWidth(int width) const {
    const Heights words = heightsFor(width);
    return std::max(leastHeight, words.title + (line_.isEmpty() ? 0 : between + words.line) + 20);
}

void ReadingRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(isDown() ? Role::AccentSoft : Role::Hover));
        painter.drawRoundedRect(rect().adjusted(3, 3, -3, -3), radius::control, radius::control);
    }
    painter.fillRect(edge, 0, width() - 2 * edge, 1, color(Role::Border));
    const Heights words = heightsFor(width());
    const int all = words.title + (line_.isEmpty() ? 0 : between + words.line);
    const int top = (height() - all) / 2;
    painter.setPen(color(Role::Text));
    painter.setFont(roleFont(TextRole::Body));
    painter.drawText(QRect(edge, top, wordsWidth(width()), words.title), Qt::TextWordWrap, title_);
    if (!line_.isEmpty()) {
        painter.setPen(color(Role::Muted));
        painter.setFont(roleFont(TextRole::Small));
        painter.drawText(QRect(edge, top + words.title + between, wordsWidth(width()), words.line), Qt::TextWordWrap,
                         line_);
    }
    painter.drawPixmap(width() - chevron() - edge, (height() - chevron()) / 2,
                       iconPixmap(QStringLiteral("right"), color(Role::Muted), chevron(), devicePixelRatioF()));
}

} // namespace kneecheck::ui
