// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/cases.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "assessment/content_reader.h"

namespace kneecheck::assessment {

namespace {

std::optional<Label> readLabel(ProblemLog& log, const JsonNode& root, const Fields& fields) {
    const auto parts = {"gold_condition", "acceptable_conditions", "gold_triage", "gold_training"};
    if (std::none_of(parts.begin(), parts.end(), [&](const char* part) { return root.find(part) != nullptr; }))
        return std::nullopt;
    for (const char* part : parts) {
        if (root.find(part) == nullptr) {
            log.error(ProblemCode::MissingKey, root.place(),
                      "a label without '" + std::string(part) + "': it needs all four");
        }
    }
    Label label;
    label.condition = fields.text("gold_condition");
    label.acceptable.insert(label.condition);
    for (const JsonNode& id : fields.list("acceptable_conditions")) {
        if (hasShape(log, id, Shape::Text))
            label.acceptable.insert(id.text);
    }
    if (const JsonNode* node = fields["gold_triage"])
        label.triage = oneOf(log, *node, urgencyNames()).value_or(label.triage);
    if (const JsonNode* node = fields["gold_training"])
        label.training = oneOf(log, *node, trainingNames()).value_or(label.training);
    return label;
}

} // namespace

CaseRead readCase(const std::string& file, std::size_t line, std::string_view text) {
    CaseRead result;
    JsonSource source = parseJson(file, text);
    ProblemLog log;
    log.add(std::move(source.problems));
    if (source.root != nullptr && hasShape(log, *source.root, Shape::Object)) {
        const Fields fields(log, *source.root, "a case",
                            {{"id"},
                             {"story", Shape::Text, false},
                             {"gold_condition", Shape::Text, false},
                             {"acceptable_conditions", Shape::List, false},
                             {"gold_triage", Shape::Text, false},
                             {"gold_training", Shape::Text, false},
                             {"why", Shape::Text, false},
                             {"source", Shape::Text, false},
                             {"difficulty", Shape::Text, false},
                             {"flow", Shape::Text, false},
                             {"answers", Shape::Object}});
        result.read.id = fields.text("id");
        if (const JsonNode* id = fields["id"]; id != nullptr && result.read.id.empty())
            log.error(ProblemCode::BadId, id->place(), "an empty id: a case is told by it");
        result.read.label = readLabel(log, *source.root, fields);
    }
    result.problems = std::move(log).sorted();
    for (Problem& problem : result.problems)
        problem.place.line = line;
    if (result.problems.empty()) {
        const auto whole = nlohmann::ordered_json::parse(text);
        nlohmann::ordered_json answers{{"answers", whole.at("answers")}};
        if (whole.contains("flow"))
            answers["flow"] = whole.at("flow");
        result.read.answers = answers.dump();
    }
    return result;
}

} // namespace kneecheck::assessment
