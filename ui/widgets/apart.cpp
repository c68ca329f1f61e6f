// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/apart.h"

#include <algorithm>

#include <QBoxLayout>
#include <QFontMetrics>
#include <QPainter>

#include "ui/look/look.h"

namespace kneecheck::ui {

Apart::Apart(QWidget* parent) : QWidget(parent), rows_(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    rows_->setSpacing(space::s);
    connect(&Look::get(), &Look::changed, this, &Apart::arrange);
    arrange();
}

void Apart::addRow(QWidget* row) {
    rows_->addWidget(row, 1);
    arrange();
}

void Apart::arrange() {
    int least = space::s * (rows_->count() - 1);
    for (int i = 0; i < rows_->count(); ++i) {
        // Side by side they are equally wide: the widest decides.
        least = std::max(least, rows_->count() * (rows_->itemAt(i)->widget()->sizeHint().width() + space::s));
    }
    const bool stacked = Look::get().stacked() || (width() > 0 && width() < least);
    rows_->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    rows_->setContentsMargins(0, QFontMetrics(roleFont(TextRole::Small)).height() + space::s + 2, 0, 0);
}

void Apart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void Apart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QFont written = roleFont(TextRole::Small);
    const QFontMetrics metrics(written);
    const QString word = tr("or");
    painter.setFont(written);
    painter.setPen(color(Role::Muted));
    painter.drawText(0, 4 + metrics.ascent(), word);
    painter.fillRect(metrics.horizontalAdvance(word) + space::m, 4 + metrics.height() / 2, width(), 1,
                     color(Role::Border));
}

} // namespace kneecheck::ui
