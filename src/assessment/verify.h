// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "assessment/content.h"

namespace kneecheck::assessment {

/// A combination of answers for which a safety invariant of the product does not hold.
struct Counterexample {
    int invariant = 0;                 ///< 1 to 7; 0: none of the product's, but what the content is there for
    std::string check;                 ///< which check found it, e.g. "worse-is-never-laxer"
    std::string message;               ///< what was promised and what happened
    std::optional<AnswerSheet> sheet;  ///< answers that show it; none where the fault is that there are none
    std::optional<AnswerSheet> milder; ///< for comparisons of two sheets: the one that came out stricter
};

struct VerifyReport {
    std::uint64_t checks = 0;        ///< statements checked
    double combinations = 0.0;       ///< combinations of answers covered, those cut off as already decided included
    std::size_t longestPath = 0;     ///< pages on the longest path of the full flow
    std::size_t emergencyWithin = 0; ///< pages until everything an emergency rule reads has been asked, worst path
    std::vector<Counterexample> counterexamples; ///< at most one per check
};

enum class VerifyScope {
    Everything,
    /// Only what verdict and urgency hang on (the invariants 1 to 5 and 7 of every flow), and only up to a first
    /// counterexample: whether there is one, not how many.
    FirstBreach,
};

/// Holds the content's tables against the safety invariants over the whole answer space of all flows.
/// It means that the program follows its rules, not that the rules are right.
/// @param progress called with 0..1 now and then
VerifyReport verifySafety(const Content& content, const std::function<void(double)>& progress = {},
                          VerifyScope scope = VerifyScope::Everything);

} // namespace kneecheck::assessment
