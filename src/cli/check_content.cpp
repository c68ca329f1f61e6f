// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <string>

#include <CLI/CLI.hpp>

#include "assessment/content.h"
#include "cli/content_option.h"
#include "cli/verb.h"

namespace kneecheck::cli {

namespace as = assessment;

namespace {

int check(const std::string& folder) {
    const auto read = as::readContent(folder);
    std::size_t errors = 0;
    for (const auto& problem : read.problems) {
        std::cout << toString(problem) << '\n';
        errors += problem.severity == as::ProblemSeverity::Error ? 1 : 0;
    }
    const std::size_t warnings = read.problems.size() - errors;
    std::cerr << folder << ": " << errors << (errors == 1 ? " error, " : " errors, ") << warnings
              << (warnings == 1 ? " warning\n" : " warnings\n");
    return errors == 0 ? Exit::Done : Exit::Refused;
}

} // namespace

void addCheckContent(CLI::App& app, const std::function<void(Run)>& chosen) {
    auto* verb =
        app.add_subcommand("check-content", "Every problem of a content as FILE:LINE:COLUMN: /pointer: code: message");
    const auto folder = std::make_shared<std::string>();
    addContentArgument(*verb, *folder);
    verb->callback([=] { chosen([=] { return check(*folder); }); });
}

} // namespace kneecheck::cli
