// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/compare_content_report.h"
#include "cli/content_option.h"
#include "cli/input.h"
#include "cli/verb.h"

namespace kneecheck::cli {

namespace as = assessment;

namespace {

struct Options {
    std::string before;
    std::string after;
    std::string file;
    bool json = false;
};

int weightOf(const as::ResultChange& change) {
    return change.verdictMilder() ? 0 : change.verdictStricter() ? 1 : 2;
}

int run(const Options& options) {
    const auto before = contentFrom(options.before);
    const auto after = contentFrom(options.after);
    auto input = readCases(options.file, {{*before, "old content"}, {*after, "new content"}}, Labels::Optional);
    Comparison comparison{{before->version, after->version}, {}, std::move(input.refused)};
    for (const auto& one : input.cases) {
        comparison.cases.push_back({one.text.id, as::changeBetween(as::assess(*before, one.sheets.front()),
                                                                   as::assess(*after, one.sheets.back()))});
    }
    std::stable_sort(comparison.cases.begin(), comparison.cases.end(), [](const auto& left, const auto& right) {
        return weightOf(left.change) < weightOf(right.change);
    });
    if (options.json) {
        // What was found in a refused line may not be UTF-8.
        std::cout << asJson(comparison).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    } else {
        std::cout << asText(comparison);
    }
    return comparison.refused.empty() ? Exit::Done : Exit::Refused;
}

} // namespace

void addCompareContent(CLI::App& app, const std::function<void(Run)>& chosen) {
    auto* verb = app.add_subcommand("compare-content", "Which results an edit of the content moves, and how");
    const auto options = std::make_shared<Options>();
    verb->add_option("old", options->before, "The content folder before the edit")->type_name("OLD")->required();
    verb->add_option("new", options->after, "The content folder after it")->type_name("NEW")->required();
    addInputArgument(*verb, options->file, "cases", "CASES.jsonl", "A file of cases, one on each line");
    verb->add_flag("--json", options->json, "The same as JSON");
    verb->callback([=] { chosen([=] { return run(*options); }); });
}

} // namespace kneecheck::cli
