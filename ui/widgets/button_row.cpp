// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button_row.h"

#include <algorithm>

#include <QBoxLayout>

namespace kneecheck::ui {
namespace {

struct Widths {
    int widest = 0;
    int all = 0;
};

Widths widthsIn(const QBoxLayout& row) {
    Widths widths;
    for (int i = 0; i < row.count(); ++i) {
        const QWidget* button = row.itemAt(i)->widget();
        if (button != nullptr && !button->isHidden()) {
            const int width = button->sizeHint().width();
            widths.widest = std::max(widths.widest, width);
            widths.all += width + (widths.all > 0 ? row.spacing() : 0);
        }
    }
    return widths;
}

} // namespace

ButtonRow::ButtonRow(int spacing, QWidget* parent)
    : QWidget(parent), row_(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(spacing);
}

void ButtonRow::add(QWidget* button) {
    row_->addWidget(button);
}

void ButtonRow::addStretch() {
    row_->addStretch(1);
}

QSize ButtonRow::minimumSizeHint() const {
    return {widthsIn(*row_).widest, row_->minimumSize().height()};
}

void ButtonRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    row_->setDirection(widthsIn(*row_).all > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace kneecheck::ui
