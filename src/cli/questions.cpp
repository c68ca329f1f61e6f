// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <map>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "cli/content_option.h"
#include "cli/verb.h"

namespace kneecheck::cli {

namespace as = assessment;

namespace {

using Json = nlohmann::ordered_json;

/// The questions as their content files have them, by id: predicates are printed as they are written there.
std::map<std::string, Json> asWritten(const as::Content& content) {
    std::map<std::string, Json> questions;
    for (const auto& [path, text] : content.files) {
        if (!path.starts_with("questions/")) {
            continue;
        }
        const auto file = Json::parse(text);
        for (const auto& question : file.at("questions")) {
            questions.emplace(question.at("id").get<std::string>(), question);
        }
    }
    return questions;
}

template <class Thing>
Json labelled(const Thing& thing) {
    Json json{{"id", thing.id}, {"text", thing.text}};
    if (!thing.hint.empty()) {
        json["hint"] = thing.hint;
    }
    return json;
}

Json rowsOf(const as::Question& question, const Json& written) {
    Json rows = Json::array();
    const auto& list = written.at("rows");
    for (std::size_t i = 0; i < question.rows.size(); ++i) {
        Json row = labelled(question.rows[i]);
        if (list.at(i).is_object() && list.at(i).contains("enableWhen")) {
            row["enableWhen"] = list.at(i).at("enableWhen");
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

Json regionsOf(const as::Content& content, const as::Question& question) {
    Json regions = Json::array();
    for (const auto& id : question.regions) {
        const auto* region = content.findRegion(id);
        regions.push_back({{"id", id}, {"view", region->view}, {"text", region->text}});
    }
    return regions;
}

Json optionsOf(const as::Question& question) {
    Json options = Json::array();
    for (const auto& option : question.options) {
        options.push_back(labelled(option));
    }
    return options;
}

Json described(const as::Content& content, const as::Question& question, const Json& written) {
    Json json{{"id", question.id},     {"section", question.section}, {"type", toString(question.type)},
              {"text", question.text}, {"help", question.help},       {"why", question.why}};
    switch (question.type) {
    case as::QuestionType::Choice:
    case as::QuestionType::MultiChoice:
        json["options"] = optionsOf(question);
        break;
    case as::QuestionType::Checklist:
        json["rows"] = rowsOf(question, written);
        break;
    case as::QuestionType::BodyMap:
        json["regions"] = regionsOf(content, question);
        break;
    case as::QuestionType::Scale:
    case as::QuestionType::Number:
        json["minimum"] = question.minimum;
        json["maximum"] = question.maximum;
        if (!question.unit.empty()) {
            json["unit"] = question.unit;
        }
        break;
    case as::QuestionType::YesNo:
        break;
    }
    for (const char* key : {"severity", "enableWhen"}) {
        if (written.contains(key)) {
            json[key] = written.at(key);
        }
    }
    json["safety"] = question.safety;
    json["notSure"] = question.notSure;
    json["given"] = question.given;
    return json;
}

int print(const std::string& folder, as::Flow flow) {
    const auto content = contentFrom(folder);
    const auto written = asWritten(*content);
    Json list = Json::array();
    if (const auto pages = content->flows.find(flow); pages != content->flows.end()) {
        for (const auto index : pages->second) {
            const auto& question = content->questions[index];
            list.push_back(described(*content, question, written.at(question.id)));
        }
    }
    std::cout << list.dump(2) << '\n';
    return Exit::Done;
}

} // namespace

void addQuestions(CLI::App& app, const std::function<void(Run)>& chosen) {
    struct Options {
        std::string content;
        std::string flow = "full";
    };
    auto* verb = app.add_subcommand("questions", "The questions of a flow, in order, as JSON");
    const auto options = std::make_shared<Options>();
    addContentOption(*verb, options->content);
    verb->add_option("--flow", options->flow, "full, quick or check-in")
        ->check(CLI::IsMember({"full", "quick", "check-in"}))
        ->capture_default_str();
    verb->callback([=] { chosen([=] { return print(options->content, *as::flowFrom(options->flow)); }); });
}

} // namespace kneecheck::cli
