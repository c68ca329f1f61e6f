// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hold_timer.h"

#include <QBoxLayout>
#include <QHideEvent>
#include <QTimer>

#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/widgets/time_ring.h"

namespace kneecheck::ui {
namespace {

using State = HoldClock::State;

constexpr int everyMilliseconds = 100;

} // namespace

HoldTimer::HoldTimer(int seconds, Ticks ticks, QWidget* parent)
    : Card(parent), ticks_(std::move(ticks)), clock_(seconds), timer_(new QTimer(this)), ring_(new TimeRing(this)),
      words_(new Label(TextRole::Lead, {}, this)), main_(makeSecondary({}, this)),
      again_(makeQuiet(tr("Start again"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, 20, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(ring_, 0, Qt::AlignHCenter);
    words_->setAlignment(Qt::AlignHCenter);
    column->addWidget(words_);
    column->addWidget(main_, 0, Qt::AlignHCenter);
    column->addWidget(again_, 0, Qt::AlignHCenter);
    column->addStretch(1);
    timer_->setInterval(everyMilliseconds);
    connect(timer_, &QTimer::timeout, this, &HoldTimer::tick);
    connect(main_, &Button::clicked, this, &HoldTimer::press);
    connect(again_, &Button::clicked, this, &HoldTimer::startOver);
    show(State::Ready);
    tick();
}

State HoldTimer::state() const {
    return clock_.state(ticks_());
}

void HoldTimer::press() {
    const Moment now = ticks_();
    switch (clock_.state(now)) {
    case State::Ready:
    case State::Done:
        clock_.start(now);
        break;
    case State::GettingReady:
    case State::Holding:
        clock_.pause(now);
        break;
    case State::Paused:
        clock_.goOn(now);
        break;
    }
    timer_->start();
    tick();
}

void HoldTimer::startOver() {
    clock_.start(ticks_());
    timer_->start();
    tick();
    main_->setFocus(Qt::OtherFocusReason);
}

void HoldTimer::tick() {
    const Moment now = ticks_();
    const State state = clock_.state(now);
    const bool lead = clock_.isLeadIn(now);
    ring_->setTime(clock_.left(now), lead ? HoldClock::leadIn : clock_.length(),
                   lead                                        ? tr("get ready")
                   : clock_.length() < std::chrono::minutes(1) ? tr("seconds")
                                                               : tr("minutes"));
    if (state == shown_) {
        return;
    }
    show(state);
    if (state == State::Done) {
        Q_EMIT finished();
    }
}

void HoldTimer::show(State state) {
    shown_ = state;
    if (state == State::Ready || state == State::Paused || state == State::Done) {
        timer_->stop();
    }
    again_->setVisible(state == State::Paused);
    switch (state) {
    case State::Ready:
        words_->setText(tr("Start when you are in place."));
        main_->setText(tr("Start the timer"));
        break;
    case State::GettingReady:
        words_->setText(tr("Get ready"));
        main_->setText(tr("Pause"));
        break;
    case State::Holding:
        words_->setText(tr("Hold"));
        main_->setText(tr("Pause"));
        break;
    case State::Paused:
        words_->setText(tr("Paused"));
        main_->setText(tr("Go on"));
        break;
    case State::Done:
        words_->setText(tr("Done. You can let go."));
        main_->setText(tr("Start the timer again"));
        break;
    }
    main_->updateGeometry();
}

/// A page that is left does not go on counting.
void HoldTimer::hideEvent(QHideEvent* event) {
    if (!event->spontaneous()) {
        clock_.pause(ticks_());
        tick();
    }
    Card::hideEvent(event);
}

} // namespace kneecheck::ui
