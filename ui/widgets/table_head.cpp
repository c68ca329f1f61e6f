// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_head.h"

#include <QFontMetrics>
#include <QPainter>

#include "ui/look/look.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/session_row.h"

namespace kneecheck::ui {

TableHead::TableHead(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(this, QAccessible::StaticText);
    setNextDay(false);
    connect(&Look::get(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TableHead::setNextDay(bool nextDay) {
    nextDay_ = nextDay;
    setAccessibleName(names().join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QStringList TableHead::names() const {
    QStringList names{tr("Date"), tr("Session"), tr("Worst")};
    if (nextDay_) {
        names << tr("Next day");
    }
    return names << tr("Training advice");
}

QSize TableHead::sizeHint() const {
    return {280, heightForWidth(280)};
}

int TableHead::heightForWidth(int width) const {
    return SessionRow::columnsFit(width, nextDay_) ? QFontMetrics(roleFont(TextRole::SmallBold)).height() + 14 : 0;
}

void TableHead::paintEvent(QPaintEvent*) {
    if (!SessionRow::columnsFit(width(), nextDay_)) {
        return;
    }
    const SessionRow::Columns columns = SessionRow::columnsFor(width(), nextDay_);
    QPainter painter(this);
    painter.setPen(color(Role::Muted));
    painter.setFont(roleFont(TextRole::SmallBold));
    const auto write = [&](int left, const QString& words) {
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::AlignLeft, words);
    };
    const QStringList words = names();
    write(columns.date, words[0]);
    write(columns.title, words[1]);
    write(columns.score, words[2]);
    if (nextDay_) {
        write(columns.nextDay, words[3]);
    }
    write(columns.advice, words.back());
}

} // namespace kneecheck::ui
