// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <string>

#include <CLI/CLI.hpp>

#include "assessment/assess.h"
#include "cli/content_option.h"
#include "cli/input.h"
#include "cli/verb.h"
#include "report/html.h"
#include "report/text.h"

namespace kneecheck::cli {

namespace {

/// Answers by themselves have neither a date nor a history.
report::ReportFacts factsOf(const assessment::AnswerSheet& sheet) {
    report::ReportFacts facts;
    const auto* answer = sheet.find("side");
    const auto* side = answer == nullptr ? nullptr : std::get_if<assessment::Choice>(answer);
    if (side != nullptr) {
        facts.side = side->option;
    }
    return facts;
}

} // namespace

void addExplain(CLI::App& app, const std::function<void(Run)>& chosen) {
    struct Options {
        std::string content;
        std::string answers;
        std::string format = "text";
    };
    auto* verb = app.add_subcommand("explain", "The result as a person reads it, and every rule that made it");
    const auto options = std::make_shared<Options>();
    addContentOption(*verb, options->content);
    addInputArgument(*verb, options->answers, "answers", "ANSWERS.json", "A file of answers");
    verb->add_option("--format", options->format, "text, or html: a page for a clinician, the plan and an appendix")
        ->check(CLI::IsMember({"text", "html"}))
        ->capture_default_str();
    verb->callback([=] {
        chosen([=] {
            const auto content = contentFrom(options->content);
            const auto sheet = answersFrom(*content, options->answers, wholeInput(options->answers));
            const auto result = assessment::assess(*content, sheet);
            if (options->format == "html") {
                std::cout << report::asHtml(*content, sheet, result, factsOf(sheet));
                return Exit::Done;
            }
            report::TextOptions text;
            text.withRules = true;
            std::cout << report::asText(*content, sheet, result, text);
            return Exit::Done;
        });
    });
}

} // namespace kneecheck::cli
