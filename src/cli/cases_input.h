// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "assessment/answers.h"
#include "assessment/cases.h"

namespace kneecheck::cli {

struct ReadCase {
    assessment::Case text;
    assessment::AnswerSheet sheet;
};

struct RefusedLine {
    std::size_t line = 0;
    std::vector<std::string> problems; ///< "FILE:LINE:COLUMN: …", or "FILE:LINE: QUESTION: …"
};

struct CasesInput {
    std::vector<ReadCase> cases;
    std::vector<RefusedLine> refused;
};

enum class Labels { Needed, Optional };

/// Reads a file of cases, or standard input for "-": one a line, empty lines left out. A line that is wrong is refused,
/// told on standard error, and the rest goes on. Throws Refusal where there is no line at all.
CasesInput readCases(const std::string& file, const assessment::Content& content, Labels labels);

} // namespace kneecheck::cli
