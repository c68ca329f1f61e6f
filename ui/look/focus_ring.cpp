// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/focus_ring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>

#include "ui/look/look.h"

namespace kneecheck::ui {

int RingStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin) {
        return 5;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int RingStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const {
    if (hint == SH_FocusFrame_Mask) {
        return 0; // a mask cuts the ring's corners away
    }
    if (hint == SH_FocusFrame_AboveWidget) {
        return 1;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

FocusRing::FocusRing(QObject* application) : QFocusFrame(nullptr) {
    hide();
    application->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(&Look::get(), &Look::changed, this, [this] { update(); });
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        keyboard_ = true;
        follow(QApplication::focusWidget());
    } else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin) {
        keyboard_ = false;
        follow(nullptr);
    }
    // Of the whole application's events only those of the widget and what it stands in are QFocusFrame's: it answers
    // another order of any other widget, its own too, by raising itself, without end.
    const auto* of = qobject_cast<QWidget*>(watched);
    const bool ours = of != nullptr && widget() != nullptr && (of == widget() || of->isAncestorOf(widget()));
    return ours && QFocusFrame::eventFilter(watched, event);
}

void FocusRing::follow(QWidget* now) {
    const bool ringless = now == nullptr || !keyboard_ || now->isWindow() || qobject_cast<QMenuBar*>(now) != nullptr ||
                          qobject_cast<QMenu*>(now) != nullptr || qobject_cast<QLabel*>(now) != nullptr ||
                          qobject_cast<QAbstractScrollArea*>(now) != nullptr || now->property("focusRing") == false;
    setWidget(ringless ? nullptr : now);
}

void FocusRing::paintEvent(QPaintEvent*) {
    if (widget() == nullptr) {
        return;
    }
    const QVariant asked = widget()->property("focusRadius");
    const int corner = asked.isValid() ? asked.toInt() : radius::control;
    const bool inside = widget()->property("focusInside").toBool();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Role::Focus), 3));
    // Outside, this frame is 5 px larger than the widget on every side: the ring's 3 px and the gap's 2.
    const double inset = inside ? 5 + 4 + 1.5 : 1.5;
    const double round = inside ? radius::control : corner + 5 - 1.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), round, round);
}

} // namespace kneecheck::ui
