// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kneecheck::report {

/// 2 points on the scale of 0 to 10 are the smallest change that matters.
inline constexpr int smallestScoreChange = 2;

enum class ScoreChange { Better, Same, Worse };

inline ScoreChange scoreChange(int before, int now) {
    if (now - before >= smallestScoreChange) {
        return ScoreChange::Worse;
    }
    return before - now >= smallestScoreChange ? ScoreChange::Better : ScoreChange::Same;
}

} // namespace kneecheck::report
