// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "assessment/assess.h"
#include "assessment/reading.h"

namespace kneecheck::assessment {

/// The prior probability of a condition at an age (the number question `age`). Without an age: the mean over the ages
/// 10 to 79, each counted once. 0 leaves the condition out.
double priorAt(const Condition& condition, const Answer* age);

/// Every condition that the age allows, likeliest first (by id where equal): log prior odds, plus the log likelihood
/// ratio of each finding that is known. Of a group of correlated findings the strongest for and the strongest against
/// count once each; what is not known counts nothing. At most RankingRule::shownAtMost keep a fit above Unlikely.
std::vector<RankedCondition> rank(const Content& content, const AnswerSheet& sheet, const Reader& reader);

} // namespace kneecheck::assessment
