// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "assessment/assess.h"

namespace kneecheck::report {

struct TextOptions {
    bool withRules = false; ///< also every rule that fired: id, what it read, weight, sources
    std::size_t width = 80; ///< lines are broken before this many characters
};

/// The result as a person reads it, in plain text. The headings are the content's own.
std::string asText(const assessment::Content& content, const assessment::AnswerSheet& sheet,
                   const assessment::Assessment& result, const TextOptions& options = {});

} // namespace kneecheck::report
