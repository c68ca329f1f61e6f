// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "assessment/assess.h"
#include "assessment/cases.h"
#include "assessment/walk.h"

namespace kneecheck::assessment {

/// What a labelled case came to.
struct MeasuredCase {
    std::string id;
    Label label;
    AnswerSheet sheet;
    Assessment result;
    Walk walk;
    bool ranked = false;    ///< the expected condition is one that the content ranks, and the check makes a list
    std::size_t rank = 0;   ///< of the first listed condition that counts as right; 1 leads, 0: none is listed
    std::size_t likely = 0; ///< conditions shown as likely (they fit well or partly)

    /// Red flags that fired on something said, not assumed, and make the urgency stricter than the label: whether they
    /// or the label are right is for a clinician, so the case speaks neither for the triage nor against it.
    std::vector<std::string> flagsAboveLabel;

    bool underTriaged() const { return result.urgency < label.triage; }
    bool overTriaged() const { return result.urgency > label.triage && flagsAboveLabel.empty(); }
};

MeasuredCase measure(const Content& content, const std::string& id, const Label& label, AnswerSheet sheet);

/// "23 of 28"
struct Share {
    std::size_t part = 0;
    std::size_t of = 0;

    void count(bool counts) {
        part += counts ? 1 : 0;
        ++of;
    }
};

/// Exact and over-triage leave out the cases with flagsAboveLabel; under-triage and training are over all.
struct Agreement {
    Share triageExact;
    Share underTriage;
    Share overTriage;
    Share training;
};

struct CaseTotals {
    std::size_t cases = 0;
    Share first;       ///< ranked cases whose first condition counts as right
    Share firstLikely; ///< … and is shown as likely too
    Share firstThree;
    std::size_t mostLikely = 0; ///< conditions shown as likely, in the case with most
    std::size_t allLikely = 0;  ///< … over all cases
    Agreement agreement;
    Share urgentUnderTriaged; ///< of the cases labelled emergency or same-day
    double medianPages = 0.0;
    std::size_t mostPages = 0;
    std::size_t latestEmergency = 0; ///< the last page at which an emergency became known; 0: no case has one
    // What two answers that ask nothing would have scored on the same cases:
    Agreement alwaysPhysio; ///< routine and modify, whatever is wrong
    std::string commonest;  ///< the condition with the most labels; empty where no case is ranked
    Share alwaysCommonest;  ///< naming it first, whatever is wrong
};

CaseTotals totalsOf(const std::vector<MeasuredCase>& cases);

} // namespace kneecheck::assessment
