// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hold_clock.h"

#include <algorithm>

namespace kneecheck::ui {

void HoldClock::start(Moment now) {
    started_ = true;
    paused_ = false;
    passed_ = Moment::zero();
    since_ = now;
}

void HoldClock::pause(Moment now) {
    const State at = state(now);
    if (at == State::GettingReady || at == State::Holding) {
        passed_ = passed(now);
        paused_ = true;
    }
}

void HoldClock::goOn(Moment now) {
    if (paused_) {
        paused_ = false;
        since_ = now;
    }
}

HoldClock::State HoldClock::state(Moment now) const {
    if (!started_) {
        return State::Ready;
    }
    if (passed(now) >= leadIn + length_) {
        return State::Done;
    }
    if (paused_) {
        return State::Paused;
    }
    return passed(now) < leadIn ? State::GettingReady : State::Holding;
}

Moment HoldClock::left(Moment now) const {
    if (!started_) {
        return length_;
    }
    const Moment gone = passed(now);
    return gone < leadIn ? leadIn - gone : std::max(Moment::zero(), length_ - (gone - leadIn));
}

} // namespace kneecheck::ui
