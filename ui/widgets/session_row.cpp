// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/session_row.h"

#include <cmath>
#include <utility>

#include <QFontMetrics>
#include <QPainter>

#include "ui/look/icons.h"

namespace kneecheck::ui {
namespace {

constexpr int edge = 16;

int scaled(int size) {
    return static_cast<int>(std::lround(size * Look::get().iconScale()));
}

} // namespace

SessionRow::SessionRow(SessionLine line, bool columns, QWidget* parent)
    : QPushButton(parent), line_(std::move(line)), columns_(columns) {
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusInside", true);
    setAccessibleName(line_.title + QStringLiteral(", ") + line_.detail);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setEnabled(line_.intact);
    connect(&Look::get(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

bool SessionRow::columnsFit(int width) {
    return width >= 600 * Look::get().t();
}

SessionRow::Columns SessionRow::columnsFor(int width) {
    const double t = Look::get().t();
    Columns columns;
    columns.title = 20 + static_cast<int>(110 * t);
    columns.advice = width - static_cast<int>(210 * t) - 24;
    columns.score = columns.advice - static_cast<int>(80 * t);
    return columns;
}

QSize SessionRow::sizeHint() const {
    return {280, heightForWidth(280)};
}
QSize SessionRow::minimumSizeHint() const {
    return {200, 44};
}

int SessionRow::wordsLeft() const {
    return edge + scaled(24) + 12;
}

int SessionRow::heightForWidth(int width) const {
    if (columns_ && columnsFit(width)) {
        return Look::get().controlHeight(44);
    }
    const QRect room(0, 0, width - wordsLeft() - scaled(18) - space::l, 10000);
    const int title =
        QFontMetrics(roleFont(TextRole::BodyBold)).boundingRect(room, Qt::TextWordWrap, line_.title).height();
    const int detail =
        QFontMetrics(roleFont(TextRole::Small)).boundingRect(room, Qt::TextWordWrap, line_.detail).height();
    return std::max(64, title + 2 + detail + 20);
}

void SessionRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || (isEnabled() && underMouse())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(isDown() ? Role::AccentSoft : Role::Hover));
        painter.drawRoundedRect(rect().adjusted(3, 3, -3, -3), radius::control, radius::control);
    }
    if (!first_) {
        painter.fillRect(0, 0, width(), 1, color(Role::Border));
    }
    if (columns_ && columnsFit(width())) {
        paintColumns(painter);
    } else {
        paintLines(painter);
    }
    if (isEnabled()) {
        const int chevron = scaled(18);
        painter.drawPixmap(width() - chevron - 12, (height() - chevron) / 2,
                           iconPixmap(QStringLiteral("right"), color(Role::Muted), chevron, devicePixelRatioF()));
    }
}

void SessionRow::paintColumns(QPainter& painter) const {
    const Columns columns = columnsFor(width());
    painter.setPen(color(isEnabled() ? Role::Text : Role::Muted));
    painter.setFont(roleFont(TextRole::Body));
    const auto write = [&](int left, int right, const QString& words) {
        painter.drawText(QRect(left, 0, right - left - space::s, height()), Qt::AlignVCenter | Qt::AlignLeft, words);
    };
    if (!line_.intact) {
        write(columns.date, width(), line_.title + QStringLiteral(". ") + line_.detail);
        return;
    }
    write(columns.date, columns.title, line_.date);
    write(columns.title, columns.score, line_.title);
    write(columns.score, columns.advice, line_.score ? QString::number(*line_.score) : QStringLiteral("–"));
    const int mark = scaled(20);
    paintMark(painter, QRectF(columns.advice, (height() - mark) / 2.0, mark, mark), line_.training, false);
    write(columns.advice + mark + space::s, width() - 24, line_.advice);
}

void SessionRow::paintLines(QPainter& painter) const {
    const int mark = scaled(24);
    if (line_.intact) {
        paintMark(painter, QRectF(edge, (height() - mark) / 2.0, mark, mark), line_.training, false);
    }
    const QRect room(wordsLeft(), 0, width() - wordsLeft() - scaled(18) - space::l, height());
    const QRect measure(0, 0, room.width(), 10000);
    const int title =
        QFontMetrics(roleFont(TextRole::BodyBold)).boundingRect(measure, Qt::TextWordWrap, line_.title).height();
    const int detail =
        QFontMetrics(roleFont(TextRole::Small)).boundingRect(measure, Qt::TextWordWrap, line_.detail).height();
    const int top = (height() - title - 2 - detail) / 2;
    painter.setPen(color(isEnabled() ? Role::Text : Role::Muted));
    painter.setFont(roleFont(TextRole::BodyBold));
    painter.drawText(QRect(room.left(), top, room.width(), title), Qt::TextWordWrap, line_.title);
    painter.setPen(color(Role::Muted));
    painter.setFont(roleFont(TextRole::Small));
    painter.drawText(QRect(room.left(), top + title + 2, room.width(), detail), Qt::TextWordWrap, line_.detail);
}

} // namespace kneecheck::ui
