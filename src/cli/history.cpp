// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/content_option.h"
#include "cli/history_text.h"
#include "cli/verb.h"
#include "history/history_store.h"
#include "report/html.h"
#include "report/report_facts.h"
#include "report/stored_result.h"
#include "report/text.h"

namespace kneecheck::cli {

namespace as = assessment;

namespace {

struct Options {
    std::string data;
    bool dataGiven = false;
    std::vector<std::string> formats = {"text", "json"};
    std::string format = "text";
    std::string content;
    std::size_t limit = 50;
    std::size_t offset = 0;
    history::SessionId id = 0;
    bool answers = false;
};

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

/// Does `job` with the history, opened for reading; failures come out in words.
int withHistory(const Options& options, const std::function<int(const history::HistoryStore&)>& job) {
    try {
        return job(history::HistoryStore::openReadOnly(options.data));
    } catch (const history::StoreFailure& failure) {
        throw Refusal(inWords(failure));
    }
}

int list(const Options& options) {
    std::vector<history::SessionSummary> sessions;
    // Before the first check is saved there is nothing to list, which is no fault.
    if (options.dataGiven || std::filesystem::exists(options.data)) {
        withHistory(options, [&](const history::HistoryStore& store) {
            sessions = store.sessions({store.defaultPerson(), "", options.limit, options.offset});
            return Exit::Done;
        });
    }
    if (options.format == "json") {
        std::cout << listAsJson(sessions).dump(2) << '\n';
    } else if (sessions.empty()) {
        std::cerr << "No sessions in " << options.data << '\n';
    } else {
        std::cout << listAsText(sessions);
    }
    return Exit::Done;
}

/// The content a session was judged with; today's where the kept copy cannot be read any more.
std::shared_ptr<const as::Content> contentOf(const history::HistoryStore& store, const history::Session& session,
                                             const std::string& folder) {
    if (const auto files = store.contentFiles(session.record.contentHash)) {
        if (auto read = as::readContent(*files, session.language); read.content) {
            return read.content;
        }
    }
    std::cerr << "The headings are today's: those it was given with cannot be read.\n";
    return contentFrom(folder);
}

report::ReportFacts factsOf(const history::HistoryStore& store, const history::Session& session,
                            const as::Assessment& result) {
    history::SessionSummary summary;
    summary.side = session.record.side;
    summary.finishedAt = session.record.finishedAt;
    summary.training = session.record.training;
    summary.scores = session.record.scores;
    return report::reportFacts(&store, session.record.person, summary, result, {localDay, localTime, localDay});
}

int show(const Options& options) {
    return withHistory(options, [&](const history::HistoryStore& store) {
        const auto session = store.session(options.id);
        if (!session) {
            throw Refusal("There is no session " + std::to_string(options.id) + " in " + options.data +
                          ". \"kneecheck-cli history list\" shows which there are.");
        }
        if (!session->intact) {
            throw Refusal("Session " + std::to_string(options.id) + " in " + options.data +
                          " is damaged: what is stored is not what was saved, so it is not shown. It was left as it "
                          "is. Keep a copy of the file.");
        }
        if (options.answers) {
            std::cout << session->record.answersJson << '\n';
            return Exit::Done;
        }
        const auto result = report::resultFrom(session->record.resultJson);
        if (options.format == "json" || !result) {
            const auto& text = session->record.resultJson;
            std::cout << text << (text.ends_with('\n') ? "" : "\n");
            return Exit::Done;
        }
        const auto content = contentOf(store, *session, options.content);
        const auto sheet = as::readAnswers(*content, session->record.answersJson).sheet;
        if (options.format == "html") {
            std::cout << report::asHtml(*content, sheet, *result, factsOf(store, *session, *result));
            return Exit::Done;
        }
        const auto& follows = session->record.follows;
        std::cout << localTime(session->record.finishedAt) << ", " << session->record.flow
                  << (follows ? " after " + std::to_string(*follows) : "") << ", content " << session->contentVersion
                  << "\n\n"
                  << report::asText(*content, sheet, *result);
        return Exit::Done;
    });
}

void addCommon(CLI::App& verb, Options& options, const std::string& formats) {
    options.data = history::historyPath(environment("XDG_DATA_HOME"), environment("HOME")).string();
    verb.add_option("--data", options.data, "The history file")
        ->type_name("FILE")
        ->each([&options](const std::string&) { options.dataGiven = true; })
        ->capture_default_str();
    verb.add_option("--format", options.format, formats)->check(CLI::IsMember(options.formats))->capture_default_str();
}

} // namespace

void addHistory(CLI::App& app, const std::function<void(Run)>& chosen) {
    auto* verb = app.add_subcommand("history", "Earlier checks");
    verb->require_subcommand(1);

    auto* listing = verb->add_subcommand("list", "The checks, newest first");
    const auto listOptions = std::make_shared<Options>();
    addCommon(*listing, *listOptions, "text or json");
    listing->add_option("--limit", listOptions->limit, "At most so many")->capture_default_str();
    listing->add_option("--offset", listOptions->offset, "Leave out so many of the newest")->capture_default_str();
    listing->callback([=] { chosen([=] { return list(*listOptions); }); });

    auto* showing = verb->add_subcommand("show", "One result as it was given");
    const auto showOptions = std::make_shared<Options>();
    showOptions->formats.emplace_back("html");
    addCommon(*showing, *showOptions, "text, json, or html: a page for a clinician, the plan and an appendix");
    addContentOption(*showing, showOptions->content);
    showing->add_option("id", showOptions->id, "The number of the check")->type_name("ID")->required();
    showing->add_flag("--answers", showOptions->answers, "Its answers instead, as assess reads them");
    showing->callback([=] { chosen([=] { return show(*showOptions); }); });
}

} // namespace kneecheck::cli
