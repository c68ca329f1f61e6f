// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/check_foot.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QPainter>

#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/scroll_column.h"
#include "ui/widgets/key_hints.h"

namespace kneecheck::ui {

CheckFoot::CheckFoot(QWidget* parent)
    : QFrame(parent), primary_(makePrimary(tr("Continue"), this)), remark_(makeMuted({}, this)),
      hints_(new KeyHints(this)), row_(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    primary_->setInFoot(true);
    remark_->hide();
    row_->setSpacing(space::l);
    row_->addWidget(primary_);
    row_->addWidget(remark_, 1);
    row_->addStretch(0);
    row_->addWidget(hints_);
    connect(primary_, &QPushButton::clicked, this, &CheckFoot::pressed);
    connect(&Look::get(), &Look::changed, this, [this] {
        arrange();
        update();
    });
    arrange();
}

void CheckFoot::setText(const QString& text) {
    primary_->setText(text);
    primary_->updateGeometry();
}

void CheckFoot::setRemark(const QString& remark) {
    remark_->setText(remark);
    remark_->setVisible(!remark.isEmpty());
}

void CheckFoot::setHints(const QList<KeyHint>& hints) {
    hints_->setHints(hints);
    arrange();
}

Button* CheckFoot::addQuiet(const QString& text) {
    Button* button = makeQuiet(text, this);
    button->setInFoot(true);
    row_->insertWidget(row_->indexOf(remark_), button);
    return button;
}

void CheckFoot::arrange() {
    const int margin = ScrollColumn::marginFor(width());
    row_->setContentsMargins(margin, 13, margin, 12);
    hints_->setVisible(width() >= 900 && Look::get().t() <= 1.3 && !hints_->isEmpty());
}

void CheckFoot::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    arrange();
}

void CheckFoot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    painter.fillRect(0, 0, width(), 1, color(Role::Border));
}

} // namespace kneecheck::ui
