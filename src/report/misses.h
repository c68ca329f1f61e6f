// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "assessment/case_measures.h"

namespace kneecheck::report {

/// One thing in which a case came out otherwise than its label says.
struct Miss {
    std::string caseId;
    std::string what; ///< "condition", "under-triage", "over-triage", "training"
    std::string expected;
    std::string came;
    std::string why; ///< the rules or findings that decided, by id, with what they read
};

/// A case whose triage is set aside (flagsAboveLabel) misses no triage.
std::vector<Miss> missesOf(const assessment::Content& content, const std::vector<assessment::MeasuredCase>& cases);

} // namespace kneecheck::report
