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
    std::vector<assessment::AnswerSheet> sheets; ///< the answers as each content reads them
};

/// A content that the answers have to fit, and what it is called where they do not; no name where there is but one.
struct CasesContent {
    const assessment::Content& content;
    std::string name;
};

struct RefusedLine {
    std::size_t line = 0;
    std::vector<std::string> problems; ///< "FILE:LINE:COLUMN: …", or "FILE:LINE: CONTENT: QUESTION: …"
};

struct CasesInput {
    std::vector<ReadCase> cases;
    std::vector<RefusedLine> refused;
};

enum class Labels { Needed, Optional };

/// Reads a file of cases, or standard input for "-": one a line, empty lines left out. A line that is wrong is refused,
/// told on standard error, and the rest goes on. Throws Refusal where there is no line at all.
CasesInput readCases(const std::string& file, const std::vector<CasesContent>& contents, Labels labels);

} // namespace kneecheck::cli
