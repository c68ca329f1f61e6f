// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/answer_space.h"

#include <algorithm>

#include "assessment/route.h"

namespace kneecheck::assessment {

namespace {

bool offersNotSure(const Content& content, const Variable& variable) {
    return variable.row != Variable::noRow || content.questions[variable.question].notSure;
}

bool includesAll(const Value& larger, const Value& smaller) {
    const auto& large = std::get<Choices>(*larger.answer).options;
    const auto& small = std::get<Choices>(*smaller.answer).options;
    return std::all_of(small.begin(), small.end(),
                       [&](const std::string& option) { return option == "none" || large.contains(option); });
}

} // namespace

AnswerSpace::AnswerSpace(const Content& content, Flow flow) : content_(content), flow_(flow) {
    addBranches();
    for (const RedFlag& flag : content.redFlags) {
        for (const RedFlagLevel& level : flag.levels)
            add(level.when);
    }
    for (const GuidanceRule& rule : content.guidance)
        add(rule.when);
    for (const Obligation& obligation : content.obligations)
        add(obligation.given);
    std::set<Variable> safety;
    for (const std::size_t q : asked_) {
        // A safety question counts even if no rule reads it: left open, it forbids push-through.
        if (!content.questions[q].safety)
            continue;
        for (std::size_t row = 0; row < content.questions[q].rows.size(); ++row)
            safety.insert({q, row});
        if (content.questions[q].type != QuestionType::Checklist)
            safety.insert({q, Variable::noRow});
    }
    collect(std::move(safety));
}

AnswerSpace::AnswerSpace(const Content& content, Flow flow, std::vector<const Predicate*> predicates)
    : content_(content), flow_(flow), predicates_(std::move(predicates)) {
    addBranches();
    collect({});
}

void AnswerSpace::addBranches() {
    if (const auto pages = content_.flows.find(flow_); pages != content_.flows.end())
        asked_.insert(pages->second.begin(), pages->second.end());
    for (const std::size_t q : asked_) {
        add(content_.questions[q].enableWhen);
        for (const Row& row : content_.questions[q].rows)
            add(row.enableWhen);
    }
}

void AnswerSpace::collect(std::set<Variable> also) {
    std::set<Variable> read = std::move(also);
    for (const Predicate* predicate : predicates_)
        read.merge(variablesOf(*predicate));
    for (const Variable& variable : read) {
        if (!asked_.contains(variable.question))
            continue;
        if (variable.row == Variable::noRow && content_.questions[variable.question].type == QuestionType::Checklist)
            continue;
        std::vector<Value>& domain = domains_[variable];
        for (Answer& answer : distinctAnswers(content_, variable, atomsAbout(variable, predicates_)))
            domain.push_back({std::move(answer)});
        if (offersNotSure(content_, variable))
            domain.push_back({NotSure{}});
        domain.push_back({});
        variables_.push_back(variable);
    }
}

void AnswerSpace::add(const Predicate& predicate) {
    predicates_.push_back(&predicate);
}

std::set<Variable> AnswerSpace::placeOf(const Variable& variable) const {
    const Question& question = content_.questions[variable.question];
    std::set<Variable> all = closure(question.enableWhen);
    if (variable.row != Variable::noRow)
        all.merge(closure(question.rows[variable.row].enableWhen));
    return all;
}

std::set<Variable> AnswerSpace::closure(const Predicate& predicate) const {
    std::set<Variable> all;
    std::vector<Variable> open;
    const auto visit = [&](const Predicate& one) {
        for (const Variable& variable : variablesOf(one)) {
            const Question& question = content_.questions[variable.question];
            const bool whole = variable.row == Variable::noRow && question.type == QuestionType::Checklist;
            for (std::size_t row = 0; whole && row < question.rows.size(); ++row) {
                if (has({variable.question, row}) && all.insert({variable.question, row}).second)
                    open.push_back({variable.question, row});
            }
            if (has(variable) && all.insert(variable).second)
                open.push_back(variable);
        }
    };
    visit(predicate);
    while (!open.empty()) {
        const Variable variable = open.back();
        open.pop_back();
        const Question& question = content_.questions[variable.question];
        visit(question.enableWhen);
        if (variable.row != Variable::noRow)
            visit(question.rows[variable.row].enableWhen);
    }
    return all;
}

double AnswerSpace::combinations(const std::set<Variable>& variables) const {
    double product = 1.0;
    for (const Variable& variable : variables)
        product *= static_cast<double>(domain(variable).size());
    return product;
}

std::vector<std::pair<Value, Value>> AnswerSpace::steps(const Variable& variable) const {
    std::vector<std::pair<Value, Value>> pairs;
    if (severityOf(content_, variable) == SeverityOrder::None)
        return pairs;
    std::vector<Value> given;
    for (const Value& value : domain(variable)) {
        if (value.given())
            given.push_back(value);
    }
    const bool inclusion = std::holds_alternative<Choices>(*given.front().answer);
    for (std::size_t i = 0; i < given.size(); ++i) {
        for (std::size_t j = i + 1; j < given.size(); ++j) {
            if (inclusion ? includesAll(given[j], given[i]) : j == i + 1)
                pairs.emplace_back(given[i], given[j]);
        }
    }
    return pairs;
}

Assignment::Assignment(const Content& content) {
    std::size_t size = 0;
    for (const Question& question : content.questions) {
        offsets_.push_back(size);
        size += 1 + question.rows.size();
    }
    values_.assign(size, nullptr);
}

Answer someAnswer(const Content& content, const Variable& variable) {
    if (severityOf(content, variable) != SeverityOrder::None)
        return mildest(content, variable);
    return distinctAnswers(content, variable, {}).front();
}

AnswerSheet Assignment::toSheet(const AnswerSpace& space) const {
    const Content& content = space.content();
    AnswerSheet sheet;
    sheet.flow = space.flow();
    const auto put = [&](const Variable& variable, const Answer& answer) {
        const Question& question = content.questions[variable.question];
        if (variable.row == Variable::noRow) {
            sheet.answers[question.id] = answer;
            return;
        }
        Answer& rows = sheet.answers.try_emplace(question.id, Rows{}).first->second;
        const auto* yesNo = std::get_if<YesNo>(&answer);
        std::get<Rows>(rows).rows[question.rows[variable.row].id] = !yesNo       ? Ternary::NotSure
                                                                    : yesNo->yes ? Ternary::Yes
                                                                                 : Ternary::No;
    };
    for (const Variable& variable : space.variables()) {
        if (const Value* value = find(variable); value && value->answer)
            put(variable, *value->answer);
    }
    // What is undecided makes no difference; answering it mildly gives a file that a person could have filled in.
    for (std::size_t turn = 0; turn <= content.questions.size(); ++turn) {
        bool changed = false;
        for (const Page& page : routeFor(content, sheet).pages) {
            const Question& question = content.questions[page.question];
            const auto fill = [&](const Variable& variable) {
                const bool decided = space.has(variable) && find(variable) != nullptr;
                const Answer* known = sheet.find(question.id);
                const Rows* rows = known ? std::get_if<Rows>(known) : nullptr;
                const bool answered = variable.row == Variable::noRow
                                          ? known != nullptr
                                          : rows && rows->rows.contains(question.rows[variable.row].id);
                if (decided || answered)
                    return;
                put(variable, someAnswer(content, variable));
                changed = true;
            };
            if (question.type != QuestionType::Checklist)
                fill({page.question, Variable::noRow});
            for (const std::size_t row : page.rows)
                fill({page.question, row});
        }
        if (!changed)
            break;
    }
    return sheet;
}

} // namespace kneecheck::assessment
