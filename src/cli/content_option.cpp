// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/content_option.h"

#include <algorithm>
#include <iostream>

#include <CLI/CLI.hpp>

#include "cli/verb.h"

namespace kneecheck::cli {

namespace as = assessment;

std::filesystem::path defaultContent() {
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    if (!error) {
        auto installed = program.parent_path().parent_path() / "share/kneecheck/content";
        if (std::filesystem::is_directory(installed, error)) {
            return installed;
        }
    }
    return KNEECHECK_SOURCE_CONTENT;
}

void addContentOption(CLI::App& verb, std::string& folder) {
    folder = defaultContent().string();
    verb.add_option("--content", folder, "The content folder")->type_name("DIR")->capture_default_str();
}

void addContentArgument(CLI::App& verb, std::string& folder) {
    addContentOption(verb, folder);
    verb.add_option("folder", folder, "The content folder")->type_name("DIR")->excludes("--content");
}

std::shared_ptr<const as::Content> contentFrom(const std::string& folder) {
    auto read = as::readContent(folder);
    if (read.content) {
        return read.content;
    }
    for (const auto& problem : read.problems) {
        if (problem.severity == as::ProblemSeverity::Error) {
            std::cerr << toString(problem) << '\n';
        }
    }
    throw Refusal("The content in " + folder +
                  " has errors, so nothing was assessed with it. Nothing was changed. Correct the places above; "
                  "\"kneecheck-cli check-content " +
                  folder + "\" shows whether any are left.");
}

} // namespace kneecheck::cli
