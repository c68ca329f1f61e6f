// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/scroll_column.h"

#include <algorithm>

#include <QApplication>
#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/look/look.h"

namespace kneecheck::ui {

void emptyLayout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            emptyLayout(inner);
        }
        delete item;
    }
}

ScrollColumn::ScrollColumn(QWidget* parent)
    : QScrollArea(parent), inner_(new QWidget), column_(new QVBoxLayout(inner_)) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    column_->setSpacing(0);
    setWidget(inner_);
    viewport()->setAutoFillBackground(false);
    inner_->setAutoFillBackground(false);
    connect(&Look::get(), &Look::changed, this, &ScrollColumn::restyle);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (focused_ != nullptr) {
            focused_->removeEventFilter(this);
        }
        focused_ = now != nullptr && inner_->isAncestorOf(now) ? now : nullptr;
        if (focused_ != nullptr) {
            focused_->installEventFilter(this);
            scrollIntoView(focused_);
        }
    });
    restyle();
    place();
}

ScrollColumn::~ScrollColumn() {
    // What is in it goes after focused_ has gone, and the focus moves while it does.
    disconnect(qApp, nullptr, this, nullptr);
}

void ScrollColumn::clear() {
    emptyLayout(column_);
}

void ScrollColumn::toTop() {
    verticalScrollBar()->setValue(0);
}

void ScrollColumn::setPadding(int top, int side, int bottom) {
    top_ = top;
    side_ = side;
    bottom_ = bottom;
    place();
}

void ScrollColumn::setMaximumColumn(int width) {
    maximum_ = width;
    place();
}

int ScrollColumn::marginFor(int width, int side, int maximum) {
    return std::max(side, (width - maximum) / 2);
}

void ScrollColumn::scrollIntoView(QWidget* widget) {
    const QRect target(widget->mapTo(inner_, QPoint(0, 0)), widget->size());
    ensureVisible(target.center().x(), target.bottom(), 0, 12);
    ensureVisible(target.center().x(), target.top(), 0, 12);
}

void ScrollColumn::resizeEvent(QResizeEvent* event) {
    place();
    QScrollArea::resizeEvent(event);
}

bool ScrollColumn::eventFilter(QObject* watched, QEvent* event) {
    if ((watched == focused_ || watched == inner_) && event->type() == QEvent::Resize) {
        // What has the focus stays in sight when it, or what stands above it, becomes higher; once the layout is done.
        QTimer::singleShot(0, this, [this] {
            if (focused_ != nullptr) {
                scrollIntoView(focused_);
            }
        });
    }
    return QScrollArea::eventFilter(watched, event);
}

bool ScrollColumn::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Resize) {
        place();
    }
    return QScrollArea::viewportEvent(event);
}

void ScrollColumn::place() {
    // The column's place depends on the page, not on whether a scroll bar stands beside it: nothing shifts.
    const int left = marginFor(width(), side_, maximum_);
    const int taken = width() - viewport()->width();
    column_->setContentsMargins(left, top_, std::max(space::s, left - taken), bottom_);
}

void ScrollColumn::restyle() {
    QColor handle = color(Role::Strong);
    handle.setAlphaF(0.55F);
    verticalScrollBar()->setStyleSheet(
        QStringLiteral(
            "QScrollBar:vertical { background: transparent; width: 14px; margin: 0; }"
            "QScrollBar::handle:vertical { background: %1; border-radius: 4px; margin: 3px; min-height: 32px; }"
            "QScrollBar::handle:vertical:hover { background: %2; }"
            "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
            "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }")
            .arg(handle.name(QColor::HexArgb), color(Role::Strong).name()));
    place();
}

} // namespace kneecheck::ui
