// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/scroll_column.h"

namespace kneecheck::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), title_(new Label(TextRole::BodyBold, {}, this, Role::StopLine)), words_(makeBody({}, this)),
      retry_(makeSecondary(tr("Try again"), this)), setAside_(makeSecondary(tr("Set the file aside…"), this)),
      dismiss_(makeQuiet(tr("Hide"), this)), buttons_(new QBoxLayout(QBoxLayout::LeftToRight)) {
    auto* row = new QHBoxLayout(this);
    row->setSpacing(space::l);
    row->addWidget(new IconView(QStringLiteral("warn"), Role::StopLine, 26, this), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::xs);
    column->addWidget(title_);
    column->addWidget(words_);
    buttons_->setSpacing(space::s);
    buttons_->addWidget(retry_);
    buttons_->addWidget(setAside_);
    buttons_->addWidget(dismiss_);
    buttons_->addStretch(1);
    column->addSpacing(space::xs);
    column->addLayout(buttons_);
    row->addLayout(column, 1);
    connect(retry_, &QPushButton::clicked, this, &MessageBar::retryRequested);
    connect(setAside_, &QPushButton::clicked, this, &MessageBar::setAsideRequested);
    connect(dismiss_, &QPushButton::clicked, this, &MessageBar::dismissed);
    connect(&Look::get(), &Look::changed, this, [this] {
        arrange();
        update();
    });
    hide();
}

void MessageBar::show(const TroubleWords& words) {
    title_->setText(words.title);
    words_->setText(words.safe + QLatin1Char(' ') + words.advice);
    retry_->setVisible(words.canRetry);
    setAside_->setVisible(words.canSetAside);
    setAccessibleName(words.title);
    arrange();
    setVisible(true);
}

/// One below the other where they do not fit side by side.
void MessageBar::arrange() {
    int needed = 0;
    for (const Button* button : {retry_, setAside_, dismiss_}) {
        needed += button->isHidden() ? 0 : button->sizeHint().width() + space::s;
    }
    const int sign = 26 + space::l;
    const bool narrow = width() - 2 * ScrollColumn::marginFor(width()) - sign < needed;
    buttons_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MessageBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    const int margin = ScrollColumn::marginFor(width());
    layout()->setContentsMargins(margin, 12, margin, 12);
    arrange();
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::StopSoft));
    painter.fillRect(0, height() - 2, width(), 2, color(Role::StopLine));
}

} // namespace kneecheck::ui
