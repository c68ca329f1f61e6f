// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/ticks.h"

namespace kneecheck::ui {

/// Steps at an even rate: at each whole beat a foot lands, left and right in turn.
class Beat {
public:
    /// @param rate steps a minute
    explicit Beat(int rate) : rate_(rate) {}

    int rate() const { return rate_; }
    /// Keeps where it is: a new rate makes no jump.
    void setRate(int rate, Moment now);
    void start(Moment now);

    /// Landings so far, the first at the start not counted.
    double beats(Moment now) const;
    /// Where the mark is between left (0) and right (1): it swings, and is at an end when a foot lands.
    double swing(Moment now) const;
    /// The last landing of the right foot, counted from 1 to 8 and again; 0 before the first. Changes with every second
    /// step only.
    int countOfEight(Moment now) const;

private:
    int rate_;
    Moment since_{0};
    double before_ = 0; ///< beats before since_
};

} // namespace kneecheck::ui
