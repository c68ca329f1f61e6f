// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/content_option.h"
#include "cli/input.h"
#include "cli/verb.h"
#include "cli/vignettes_report.h"

namespace kneecheck::cli {

namespace as = assessment;

namespace {

struct Options {
    std::string content;
    std::string file;
    bool json = false;
};

int run(const Options& options) {
    const auto content = contentFrom(options.content);
    auto input = readCases(options.file, {{*content, ""}}, Labels::Needed);
    Vignettes vignettes{content->version, options.content, {}, std::move(input.refused)};
    for (auto& one : input.cases) {
        vignettes.cases.push_back(as::measure(*content, one.text.id, *one.text.label, std::move(one.sheets.front())));
    }
    if (options.json) {
        // What was found in a refused line may not be UTF-8.
        std::cout << asJson(*content, vignettes).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace)
                  << '\n';
    } else {
        std::cout << asText(*content, vignettes);
    }
    return vignettes.refused.empty() ? Exit::Done : Exit::Refused;
}

} // namespace

void addVignettes(CLI::App& app, const std::function<void(Run)>& chosen) {
    auto* verb = app.add_subcommand("vignettes", "Measures the content against labelled cases: what is named first, "
                                                 "how soon to be seen, training, pages");
    const auto options = std::make_shared<Options>();
    addContentOption(*verb, options->content);
    addInputArgument(*verb, options->file, "file", "CASES.jsonl", "A file of cases, one on each line");
    verb->add_flag("--json", options->json, "The same as JSON");
    verb->callback([=] { chosen([=] { return run(*options); }); });
}

} // namespace kneecheck::cli
