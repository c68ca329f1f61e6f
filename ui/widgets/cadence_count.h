// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "ui/widgets/ticks.h"

namespace kneecheck::ui {

/// Landings of a foot against a clock, and the steps a minute they make. The first landing starts the clock.
class CadenceCount {
public:
    /// @param seconds how long is counted  @param stepsPerCount 2 where one foot is counted, 1 where both are
    CadenceCount(int seconds, int stepsPerCount);

    /// Counts a landing. What comes after the end, or sooner after the last than any foot can land, is no landing.
    void tap(Moment at);
    void startOver() { taps_.clear(); }

    int counted() const { return static_cast<int>(taps_.size()); }
    bool hasBegun() const { return !taps_.empty(); }
    bool isOver(Moment now) const;
    /// All of it before the first landing, nothing once it is over.
    Moment left(Moment now) const;

    /// From the time between landings, so that the first and the last one need not fall on the clock's edges. One that
    /// was missed, or tapped twice, does not count. Empty where fewer than leastEven even ones in a row of any length
    /// are known: too few to tell.
    std::optional<int> stepsPerMinute() const;
    /// More than one in five was missed or tapped twice: better counted again.
    bool isUneven() const;

    /// The other way: counted in one's head while the clock ran.
    static int stepsPerMinute(int counted, int seconds, int stepsPerCount);

    static constexpr int leastEven = 10;

private:
    std::vector<Moment> evenGaps() const;

    Moment length_;
    int stepsPerCount_;
    std::vector<Moment> taps_;
};

} // namespace kneecheck::ui
