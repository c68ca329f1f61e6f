// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "assessment/content.h"

namespace CLI { // NOLINT(readability-identifier-naming): its own name
class App;
}

namespace kneecheck::cli {

/// The installed content beside the program, or the one of the source tree that it was built from.
std::filesystem::path defaultContent();

/// Adds --content DIR; the folder stands at defaultContent() where it is not given.
void addContentOption(CLI::App& verb, std::string& folder);
/// The same as a word of its own: VERB [DIR].
void addContentArgument(CLI::App& verb, std::string& folder);

/// Reads the content; prints its problems and throws Refusal where it has errors.
std::shared_ptr<const assessment::Content> contentFrom(const std::string& folder);

} // namespace kneecheck::cli
