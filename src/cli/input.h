// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <istream>
#include <string>

#include <nlohmann/json_fwd.hpp>

#include "assessment/answers.h"

namespace CLI { // NOLINT(readability-identifier-naming): its own name
class App;
}

namespace kneecheck::cli {

/// Adds the name of a file that the verb cannot do without; "-" is standard input.
void addInputArgument(CLI::App& verb, std::string& file, const std::string& name, const std::string& type,
                      const std::string& what);

/// Calls `read` with the file, or with standard input for "-". Throws Refusal where it cannot be opened.
void withInput(const std::string& file, const std::function<void(std::istream&)>& read);

/// The whole file, or all of standard input for "-".
std::string wholeInput(const std::string& file);

/// Reads one answers document; prints every problem and throws Refusal where there is one.
assessment::AnswerSheet answersFrom(const assessment::Content& content, const std::string& name,
                                    const std::string& text);

} // namespace kneecheck::cli
