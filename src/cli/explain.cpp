// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <string>

#include <CLI/CLI.hpp>

#include "assessment/assess.h"
#include "cli/content_option.h"
#include "cli/input.h"
#include "cli/verb.h"
#include "report/text.h"

namespace kneecheck::cli {

void addExplain(CLI::App& app, const std::function<void(Run)>& chosen) {
    struct Options {
        std::string content;
        std::string answers;
    };
    auto* verb = app.add_subcommand("explain", "The result as a person reads it, and every rule that made it");
    const auto options = std::make_shared<Options>();
    addContentOption(*verb, options->content);
    addInputArgument(*verb, options->answers, "answers", "ANSWERS.json", "A file of answers");
    verb->callback([=] {
        chosen([=] {
            const auto content = contentFrom(options->content);
            const auto sheet = answersFrom(*content, options->answers, wholeInput(options->answers));
            report::TextOptions text;
            text.withRules = true;
            std::cout << report::asText(*content, sheet, assessment::assess(*content, sheet), text);
            return Exit::Done;
        });
    });
}

} // namespace kneecheck::cli
