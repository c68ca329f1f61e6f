// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/sheet_checks.h"

#include <nlohmann/json.hpp>

#include "assessment/answer_space.h"
#include "assessment/route.h"

namespace kneecheck::assessment {

namespace {

bool mayLoad(const Assessment& result) {
    return result.training != Training::Stop && result.urgency < Urgency::SameDay;
}

Answer worstOf(const Content& content, const Variable& variable) {
    return severityOf(content, variable) == SeverityOrder::None ? someAnswer(content, variable)
                                                                : worst(content, variable);
}

/// The first part of two results that is not the same.
std::optional<std::string> difference(const Assessment& one, const Assessment& other) {
    const nlohmann::ordered_json before = toJson(one);
    const nlohmann::ordered_json after = toJson(other);
    for (const auto& [key, value] : before.items()) {
        if (after.at(key) != value)
            return "'" + key + "' is not the same";
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> contradictionIn(const Assessment& result) {
    std::vector<PlanLine> lines = result.plan;
    lines.insert(lines.end(), result.planMore.begin(), result.planMore.end());
    for (const PlanLine& asking : lines) {
        for (const PlanLine& ruling : lines) {
            if (contradict(asking.asks, ruling.rulesOut))
                return asking.id + " asks for what " + ruling.id + " rules out";
            if (&asking != &ruling && asking.text == ruling.text)
                return asking.id + " and " + ruling.id + " say the same";
        }
        if (asking.kind == PlanKind::Load && !mayLoad(result)) {
            return asking.id + " loads the knee beside " + std::string(toString(result.training)) + ", " +
                   std::string(toString(result.urgency));
        }
    }
    for (const RankedCondition& condition : result.conditions) {
        if (!mayLoad(result) && (!condition.progression.empty() || !condition.painLimits.empty()))
            return condition.id + " is trained with where nothing may load the knee";
    }
    for (const OfferedSelfTest& test : result.selfTests) {
        if (result.urgency >= Urgency::SameDay || (test.kind == SelfTest::Kind::Movement && !mayLoad(result))) {
            return "the self-test " + test.id + " is offered beside " + std::string(toString(result.training)) + ", " +
                   std::string(toString(result.urgency));
        }
    }
    return std::nullopt;
}

AnswerSheet mirrored(const AnswerSheet& sheet) {
    AnswerSheet mirror = sheet;
    for (const char* const question : {"side", "worse-knee"}) {
        const auto answer = mirror.answers.find(question);
        Choice* const side = answer == mirror.answers.end() ? nullptr : std::get_if<Choice>(&answer->second);
        if (side && side->option == "left") {
            side->option = "right";
        } else if (side && side->option == "right") {
            side->option = "left";
        }
    }
    return mirror;
}

std::optional<std::string> mirrorDifference(const Content& content, const AnswerSheet& sheet) {
    const AnswerSheet mirror = mirrored(sheet);
    if (mirror == sheet)
        return std::nullopt;
    // The words of the side are all that may differ, so both sides get the same ones.
    Content oneSided = content;
    oneSided.words["knee-left"] = oneSided.words["knee-right"];
    return difference(assess(oneSided, sheet), assess(oneSided, mirror));
}

AnswerSheet withAbandonedAnswers(const Content& content, const AnswerSheet& sheet) {
    AnswerSheet left = sheet;
    for (const std::size_t q : content.flows.at(sheet.flow)) {
        const Question& question = content.questions[q];
        const auto abandoned = [&](std::size_t row) { return !isEnabled(content, sheet, {q, row}); };
        if (question.type != QuestionType::Checklist) {
            if (abandoned(Variable::noRow))
                left.answers[question.id] = worstOf(content, {q, Variable::noRow});
            continue;
        }
        for (std::size_t row = 0; row < question.rows.size(); ++row) {
            if (!abandoned(row))
                continue;
            Answer& rows = left.answers.try_emplace(question.id, Rows{}).first->second;
            std::get<Rows>(rows).rows[question.rows[row].id] = Ternary::Yes;
        }
    }
    return left;
}

std::optional<std::string> historyDifference(const Content& content, const AnswerSheet& sheet) {
    const Assessment result = assess(content, sheet);
    AnswerSheet reversed{sheet.flow, {}, sheet.carryOn};
    for (auto answer = sheet.answers.rbegin(); answer != sheet.answers.rend(); ++answer)
        reversed.answers.insert(*answer);
    if (auto found = difference(result, assess(content, reversed)))
        return found;
    return difference(result, assess(content, withAbandonedAnswers(content, sheet)));
}

} // namespace kneecheck::assessment
