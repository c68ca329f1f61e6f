// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/check_head.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/scroll_column.h"
#include "ui/widgets/stage_strip.h"

namespace kneecheck::ui {

CheckHead::CheckHead(QWidget* parent)
    : QFrame(parent), back_(makeQuiet(tr("Back"), this)), save_(makeQuiet(tr("Save and close"), this)),
      title_(new Label(TextRole::Body, {}, this, Role::Muted)), compact_(new StageStrip(this)),
      strip_(new StageStrip(this)), row_(new QHBoxLayout) {
    back_->setIconName(QStringLiteral("left"), 20, 2.5);
    back_->setFlush(Qt::LeftEdge);
    save_->setFlush(Qt::RightEdge);
    title_->setWordWrap(false);
    title_->hide();
    compact_->setCompact(true);
    compact_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    row_->setContentsMargins(0, 4, 0, 4);
    row_->setSpacing(space::s);
    row_->addWidget(back_);
    row_->addStretch(1);
    row_->addWidget(compact_);
    row_->addStretch(1);
    row_->addWidget(title_);
    row_->addWidget(save_);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(0);
    rows->addLayout(row_);
    rows->addWidget(strip_);
    connect(back_, &QPushButton::clicked, this, &CheckHead::backRequested);
    connect(save_, &QPushButton::clicked, this, &CheckHead::saveAndCloseRequested);
    connect(&Look::get(), &Look::changed, this, [this] {
        arrange();
        update();
    });
    arrange();
}

void CheckHead::setStages(const StageList& stages) {
    stages_ = stages;
    strip_->setStages(stages.names, stages.current);
    compact_->setStages(stages.names, stages.current);
    arrange();
}

void CheckHead::setTitle(const QString& title) {
    title_->setText(title);
    title_->setVisible(!title.isEmpty());
}

void CheckHead::arrange() {
    const int margin = ScrollColumn::marginFor(width());
    const bool low = window()->height() < 640;
    const bool any = stages_.names.size() > 1;
    const int room = width() - 2 * margin;
    const bool compact = low || Look::get().t() > 1.3 || !strip_->fits(room);
    // A long name of a stage does not go between long words for Back and Save: then it has a line of its own.
    const bool between =
        compact &&
        back_->sizeHint().width() + compact_->sizeHint().width() + save_->sizeHint().width() + 4 * space::s <= room;
    strip_->setCompact(compact);
    strip_->setVisible(any && !between);
    compact_->setVisible(any && between);
    layout()->setContentsMargins(margin, 0, margin, any && !between ? 13 : 1);
}

void CheckHead::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    arrange();
}

bool CheckHead::event(QEvent* event) {
    if (event->type() == QEvent::Show && window() != this) {
        // A window that only becomes lower leaves the head its size: listen to the window.
        window()->installEventFilter(this);
        arrange();
    }
    return QFrame::event(event);
}

bool CheckHead::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && watched == window()) {
        arrange();
    }
    return QFrame::eventFilter(watched, event);
}

void CheckHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    painter.fillRect(0, height() - 1, width(), 1, color(Role::Border));
}

} // namespace kneecheck::ui
