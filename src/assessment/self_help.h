// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "assessment/assess.h"
#include "assessment/reading.h"

namespace kneecheck::assessment {

/// What is known once verdict, urgency and ranking stand. Nothing of what follows reaches back to them.
struct Judged {
    const Content& content;
    const AnswerSheet& sheet;
    const std::map<Variable, Value>& values;
    const Reader& reader;
};

/// The self-tests that may be done beside this result.
void offerSelfTests(const Judged& judged, Assessment& result);

/// What may drive the pain. Expects the offered self-tests.
void nameContributors(const Judged& judged, Assessment& result);

/// The plan of the week, what goes with each likely condition, and whether that is stricter than the verdict.
/// Expects ranking and contributors.
void composePlan(const Judged& judged, Assessment& result);

} // namespace kneecheck::assessment
