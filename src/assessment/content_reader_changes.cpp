// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "assessment/content_reader.h"
#include "assessment/reading.h"

namespace kneecheck::assessment {

namespace {

const std::string file = "rules/what-changes.json";
const std::string textFile = "what-changes.json";

/// Whether a level of a red flag holds as soon as one thing that it reads of the variable is so.
bool flagRestsOn(const RedFlag& flag, const Variable& variable) {
    return std::any_of(flag.levels.begin(), flag.levels.end(), [&](const RedFlagLevel& level) {
        const auto alone = [&](const Atom& atom) { return atom.variable == variable ? Truth::Yes : Truth::No; };
        return evaluate(level.when, alone) == Truth::Yes;
    });
}

bool decidesWhatIsAsked(const Content& content, const Variable& variable) {
    const auto reads = [&](const Predicate& branch) { return variablesOf(branch).contains(variable); };
    return std::any_of(content.questions.begin(), content.questions.end(), [&](const Question& question) {
        return reads(question.enableWhen) || std::any_of(question.rows.begin(), question.rows.end(),
                                                         [&](const Row& row) { return reads(row.enableWhen); });
    });
}

/// The row or the option that is meant; a problem where the question's type has the other one, or has neither.
bool resolvePart(ContentDraft& draft, const Fields& fields, const JsonNode& node, TellableChange& change) {
    const Question& question = draft.content.questions.at(change.variable.question);
    const auto wrong = [&](const Place& place, const std::string& message) {
        draft.log.error(ProblemCode::WrongOperator, place, message);
        return false;
    };
    const std::string type(toString(question.type));
    if (question.type == QuestionType::MultiChoice || question.type == QuestionType::BodyMap)
        return wrong(fields["question"]->place(), "the answers of a " + type + " cannot be told as one change");
    const JsonNode* const row = fields["row"];
    const JsonNode* const option = fields["option"];
    for (const auto& [part, has, name] : {std::tuple{row, question.type == QuestionType::Checklist, "row"},
                                          std::tuple{option, question.type == QuestionType::Choice, "option"}}) {
        if (has && part == nullptr)
            return wrong(node.place(), "of a " + type + " the change must name its '" + std::string(name) + "'");
        if (!has && part != nullptr)
            return wrong(part->place(), "a " + type + " has no '" + std::string(name) + "'");
    }
    const auto unknown = [&](const JsonNode& part) {
        draft.log.error(ProblemCode::UnknownOption, part.place(),
                        "'" + question.id + "' has no '" + part.text + "' here");
        return false;
    };
    if (row != nullptr) {
        const auto index = question.findRow(row->text);
        if (!index)
            return unknown(*row);
        change.variable.row = *index;
    }
    if (option != nullptr) {
        if (question.findOption(option->text) == nullptr)
            return unknown(*option);
        change.option = option->text;
    }
    return true;
}

void checkOrder(ContentDraft& draft, const Fields& fields, const TellableChange& change) {
    const Question& question = draft.content.questions.at(change.variable.question);
    if (severityOf(draft.content, change.variable) == SeverityOrder::None || question.given) {
        draft.log.error(ProblemCode::WrongOperator, fields["question"]->place(),
                        "'" + question.id + "' is not asked, or its answers have no order of severity");
    } else if (question.type == QuestionType::Choice &&
               question.options.at(question.mildestFirst.front()).id == change.option) {
        draft.log.error(ProblemCode::UnreadOption, fields["option"]->place(), "no answer is milder than this one");
    }
}

void checkGoal(ContentDraft& draft, const Fields& fields, const TellableChange& change) {
    const auto refuse = [&](const std::string& message) {
        draft.log.error(ProblemCode::BadGoal, fields["goal"]->place(), message);
    };
    for (const RedFlag& flag : draft.content.redFlags) {
        if (flagRestsOn(flag, change.variable)) {
            refuse("the red flag " + flag.id + " rests on this answer alone; nobody may be told to tick it away");
            return;
        }
    }
    if (decidesWhatIsAsked(draft.content, change.variable))
        refuse("this answer decides what is asked, so it is no goal");
}

void needChangeWords(ContentDraft& draft, const JsonNode& id, std::size_t index) {
    const TellableChange& change = draft.content.whatChanges.changes.at(index);
    std::set<std::size_t> numbers;
    const QuestionType type = draft.content.questions.at(change.variable.question).type;
    if (type == QuestionType::Scale || type == QuestionType::Number)
        numbers.insert(change.variable.question);
    const auto need = [&](const char* key, std::string TellableChange::*member) {
        draft.needWords(
            textFile, {"changes", change.id, key}, &id,
            [=](Content& content, const std::string& text) { content.whatChanges.changes.at(index).*member = text; },
            TextSlot::Need::Words, numbers);
    };
    need("worse", &TellableChange::worse);
    if (change.goal)
        need("better", &TellableChange::better);
}

void readChange(ContentDraft& draft, const JsonNode& node, std::set<std::string>& taken) {
    const Fields fields(draft.log, node, "a change",
                        {{"id", Shape::Text},
                         {"question", Shape::Text},
                         {"row", Shape::Text, false},
                         {"option", Shape::Text, false},
                         {"goal", Shape::Flag, false}});
    const JsonNode* const id = draft.newId(fields, taken);
    const JsonNode* const questionId = fields["question"];
    const auto question = questionId == nullptr ? std::nullopt : draft.compiler->question(*questionId);
    if (id == nullptr || !question || draft.compiler->isUnsound(*question))
        return;
    TellableChange change;
    change.id = id->text;
    change.variable.question = *question;
    change.goal = fields.flag("goal");
    if (!resolvePart(draft, fields, node, change))
        return;
    checkOrder(draft, fields, change);
    if (change.goal)
        checkGoal(draft, fields, change);
    std::vector<TellableChange>& changes = draft.content.whatChanges.changes;
    changes.push_back(std::move(change));
    needChangeWords(draft, *id, changes.size() - 1);
}

} // namespace

void readWhatChanges(ContentDraft& draft) {
    std::set<std::string> taken;
    for (const JsonNode& node : draft.optionalTable(file, "changes"))
        readChange(draft, node, taken);
    if (draft.content.whatChanges.changes.empty())
        return;
    const auto need = [&](const char* key, std::string WhatChanges::*member) {
        draft.needWords(
            textFile, {key}, nullptr,
            [=](Content& content, const std::string& text) { content.whatChanges.*member = text; },
            TextSlot::Need::Key);
    };
    need("heading", &WhatChanges::heading);
    need("ifInstead", &WhatChanges::ifInstead);
    need("then", &WhatChanges::then);
    need("inPlaceOf", &WhatChanges::inPlaceOf);
    need("also", &WhatChanges::also);
}

} // namespace kneecheck::assessment
