// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/levels.h"
#include "assessment/problem.h"

namespace kneecheck::assessment {

/// What a case should come to, as its reviewer reads it.
struct Label {
    std::string condition;
    std::set<std::string> acceptable; ///< what also counts as right when naming the likeliest; `condition` always does
    Urgency triage = Urgency::SelfCare;
    Training training = Training::PushThrough;
};

/// Somebody's answers, and where it has been judged what they should come to.
struct Case {
    std::string id;
    std::string answers; ///< the document that readAnswers takes: not read yet, since contents differ in what they ask
    std::optional<Label> label;
};

struct CaseRead {
    Case read;
    std::vector<Problem> problems; ///< where there is one the case is not to be used
};

/// Reads {"id", "story"?, "gold_condition", "acceptable_conditions": […], "gold_triage", "gold_training", "why"?,
/// "source"?, "difficulty"?, "flow"?, "answers": {…}}, one line of a file of cases. The four that are its label are
/// there all or not at all. Never throws on input.
CaseRead readCase(const std::string& file, std::size_t line, std::string_view text);

} // namespace kneecheck::assessment
