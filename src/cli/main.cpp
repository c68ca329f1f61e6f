// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>

#include <CLI/CLI.hpp>

#include "cli/verb.h"
#include "history/store_failure.h"

using namespace kneecheck::cli;

namespace {

int run(int count, char** words) {
    CLI::App app("Knee-pain self-assessment. It advises; it does not diagnose.", "kneecheck-cli");
    app.set_version_flag("--version", "kneecheck-cli " KNEECHECK_VERSION);
    app.require_subcommand(1);
    Run job;
    const auto chosen = [&job](Run what) { job = std::move(what); };
    for (AddVerb* add : {addQuestions, addNext, addAssess, addExplain, addCheckContent, addVerifySafety, addVignettes,
                         addCompareContent, addHistory}) {
        add(app, chosen);
    }
    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& problem) {
        return app.exit(problem) == 0 ? Exit::Done : Exit::Usage;
    }
    return job();
}

} // namespace

int main(int count, char** words) {
    std::ios::sync_with_stdio(false);
    try {
        const int code = run(count, words);
        std::cout.flush();
        if (!std::cout) {
            std::cerr << "The output could not be written whole. Nothing else was changed.\n";
            return Exit::Refused;
        }
        return code;
    } catch (const Refusal& refusal) {
        std::cout.flush();
        std::cerr << refusal.what() << '\n';
    } catch (const std::exception& bug) {
        std::cout.flush();
        std::cerr << "Something went wrong inside kneecheck-cli: " << bug.what()
                  << "\nNothing was changed. Please report this with the command and its input.\n";
    }
    return Exit::Refused;
}
