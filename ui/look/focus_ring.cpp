// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/focus_ring.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>

#include "ui/look/look.h"

namespace kneecheck::ui {
namespace {

constexpr int reach = 5; // the ring's 3 px and the gap's 2

/// Lies over its parent, takes no clicks.
class Ring : public QWidget {
public:
    explicit Ring(QWidget* parent) : QWidget(parent) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

    void setShape(int corner, bool inside) {
        corner_ = corner;
        inside_ = inside;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Role::Focus), 3));
        const double inset = inside_ ? reach + 4 + 1.5 : 1.5;
        const double round = inside_ ? radius::control : corner_ + reach - 1.5;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), round, round);
    }

private:
    int corner_ = radius::control;
    bool inside_ = false;
};

/// What scrolls with the widget and cuts it off at the edge: the content of its scroll area, or its window.
QWidget* groundOf(QWidget* widget) {
    for (QWidget* one = widget; one->parentWidget() != nullptr && !one->isWindow(); one = one->parentWidget()) {
        const auto* area = qobject_cast<QAbstractScrollArea*>(one->parentWidget()->parentWidget());
        if (area != nullptr && area->viewport() == one->parentWidget()) {
            return one;
        }
    }
    return widget->window();
}

bool wantsRing(const QWidget* widget) {
    return !widget->isWindow() && qobject_cast<const QMenuBar*>(widget) == nullptr &&
           qobject_cast<const QMenu*>(widget) == nullptr && qobject_cast<const QLabel*>(widget) == nullptr &&
           qobject_cast<const QAbstractScrollArea*>(widget) == nullptr && widget->property("focusRing") != false;
}

} // namespace

FocusRing::FocusRing(QObject* application) : QObject(application) {
    application->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(&Look::get(), &Look::changed, this, &FocusRing::place);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
        keyboard_ = true;
        follow(QApplication::focusWidget());
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        keyboard_ = false;
        follow(nullptr);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (target_ && watched->isWidgetType() &&
            (watched == target_ || static_cast<QWidget*>(watched)->isAncestorOf(target_))) {
            place();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FocusRing::follow(QWidget* now) {
    target_ = now != nullptr && keyboard_ && wantsRing(now) ? now : nullptr;
    place();
}

void FocusRing::place() {
    if (!target_ || !target_->isVisible()) {
        if (ring_) {
            ring_->hide();
        }
        return;
    }
    QWidget* ground = groundOf(target_);
    if (!ring_ || ring_->parentWidget() != ground) {
        delete ring_;
        ring_ = new Ring(ground);
    }
    const QRect box(target_->mapTo(ground, QPoint(0, 0)), target_->size());
    ring_->setGeometry(box.adjusted(-reach, -reach, reach, reach));
    const QVariant corner = target_->property("focusRadius");
    static_cast<Ring*>(ring_.data())
        ->setShape(corner.isValid() ? corner.toInt() : radius::control, target_->property("focusInside").toBool());
    ring_->raise();
    ring_->show();
}

} // namespace kneecheck::ui
