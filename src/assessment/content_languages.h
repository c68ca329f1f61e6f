// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "assessment/problem.h"

namespace kneecheck::assessment {

/// The languages that a content folder says it has texts in, in its order; none where it does not say.
std::vector<std::string> contentLanguages(const std::filesystem::path& folder);

/// What the problems of a content say about the texts of one language.
struct LanguageState {
    std::string language;
    std::size_t missing = 0;  ///< words that something needs and that are not there
    std::size_t leftOver = 0; ///< words, or whole files of them, that nothing uses
    std::size_t others = 0;   ///< other errors in its files
};

LanguageState stateOf(const std::string& language, const std::vector<Problem>& problems);

} // namespace kneecheck::assessment
