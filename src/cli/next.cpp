// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "assessment/route.h"
#include "cli/content_option.h"
#include "cli/input.h"
#include "cli/verb.h"

namespace kneecheck::cli {

void addNext(CLI::App& app, const std::function<void(Run)>& chosen) {
    struct Options {
        std::string content;
        std::string answers;
    };
    auto* verb = app.add_subcommand("next", "The id of the question that comes next as JSON, or null");
    const auto options = std::make_shared<Options>();
    addContentOption(*verb, options->content);
    addInputArgument(*verb, options->answers, "answers", "ANSWERS.json", "A file of answers");
    verb->callback([=] {
        chosen([=] {
            const auto content = contentFrom(options->content);
            const auto sheet = answersFrom(*content, options->answers, wholeInput(options->answers));
            const auto* question = assessment::nextQuestion(*content, sheet);
            std::cout << (question == nullptr ? nlohmann::json() : nlohmann::json(question->id)).dump() << '\n';
            return Exit::Done;
        });
    });
}

} // namespace kneecheck::cli
