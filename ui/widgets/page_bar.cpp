// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_bar.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/look/look.h"
#include "ui/look/scroll_column.h"

namespace kneecheck::ui {

PageBar::PageBar(QWidget* parent, Edge edge) : QFrame(parent), edge_(edge), row_(new QHBoxLayout(this)) {
    row_->setSpacing(edge == Edge::Top ? space::s : space::l);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Look::get(), &Look::changed, this, [this] { update(); });
}

void PageBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    const int margin = ScrollColumn::marginFor(width());
    if (edge_ == Edge::Top) {
        row_->setContentsMargins(margin, 4, margin, 5);
    } else {
        row_->setContentsMargins(margin, 12, margin, 12);
    }
}

void PageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface));
    painter.fillRect(0, edge_ == Edge::Top ? height() - 1 : 0, width(), 1, color(Role::Border));
}

} // namespace kneecheck::ui
