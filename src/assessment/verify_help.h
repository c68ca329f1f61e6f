// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "assessment/verify.h"

namespace kneecheck::assessment {

/// Checks of what the full check offers beside verdict and urgency: that each condition, contributor and self-test can
/// arise at all, that no movement is tested where it may not be, that no plan contradicts itself, that left and right
/// are alike, and that only what is answered now counts.
/// The tasks refer to the content and write into the report.
std::vector<std::function<void()>> helpTasks(const Content& content, VerifyReport& report);

/// Holds one found sheet against all that must be so for every sheet.
void checkSheet(const Content& content, const AnswerSheet& sheet, VerifyReport& report);

/// Adds a counterexample, unless the same is known.
void addCounterexample(VerifyReport& report, Counterexample found);

} // namespace kneecheck::assessment
