// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_head.h"

#include <QFontMetrics>
#include <QPainter>

#include "ui/look/look.h"
#include "ui/widgets/session_row.h"

namespace kneecheck::ui {

TableHead::TableHead(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Look::get(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize TableHead::sizeHint() const {
    return {280, heightForWidth(280)};
}

int TableHead::heightForWidth(int width) const {
    return SessionRow::columnsFit(width) ? QFontMetrics(roleFont(TextRole::SmallBold)).height() + 14 : 0;
}

void TableHead::paintEvent(QPaintEvent*) {
    if (!SessionRow::columnsFit(width())) {
        return;
    }
    const SessionRow::Columns columns = SessionRow::columnsFor(width());
    QPainter painter(this);
    painter.setPen(color(Role::Muted));
    painter.setFont(roleFont(TextRole::SmallBold));
    const auto write = [&](int left, const QString& words) {
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::AlignLeft, words);
    };
    write(columns.date, tr("Date"));
    write(columns.title, tr("Session"));
    write(columns.score, tr("Worst"));
    write(columns.advice, tr("Training advice"));
}

} // namespace kneecheck::ui
