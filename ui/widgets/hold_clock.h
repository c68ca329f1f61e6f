// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ticks.h"

namespace kneecheck::ui {

/// A time to hold: three seconds to get ready, then the hold, which can be paused. Knows no widgets and no clock.
class HoldClock {
public:
    enum class State { Ready, GettingReady, Holding, Paused, Done };
    static constexpr Moment leadIn{3000};

    explicit HoldClock(int seconds) : length_(std::chrono::seconds(seconds)) {}

    /// From anywhere: three, two, one, and anew.
    void start(Moment now);
    /// Stops the clock where it is, also while getting ready.
    void pause(Moment now);
    void goOn(Moment now);

    State state(Moment now) const;
    /// Not holding yet: the seconds to get ready run, or were paused.
    bool isLeadIn(Moment now) const { return started_ && passed(now) < leadIn; }
    /// Of the lead-in while getting ready, otherwise of the hold.
    Moment left(Moment now) const;
    Moment length() const { return length_; }

private:
    Moment passed(Moment now) const { return paused_ ? passed_ : passed_ + (now - since_); }

    Moment length_;
    bool started_ = false;
    bool paused_ = false;
    Moment passed_{0}; ///< before the last start or goOn, lead-in included
    Moment since_{0};
};

} // namespace kneecheck::ui
