// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/reading.h"

#include <algorithm>
#include <stdexcept>

namespace kneecheck::assessment {

namespace {

bool isRow(const Variable& variable) {
    return variable.row != Variable::noRow;
}

bool intersects(const std::set<std::string>& left, const std::set<std::string>& right) {
    return std::any_of(left.begin(), left.end(), [&](const std::string& id) { return right.contains(id); });
}

/// The next combination of gate answers; false when all have been tried.
bool advance(std::vector<std::size_t>& counters, const std::vector<std::vector<Answer>>& answers) {
    for (std::size_t i = 0; i < counters.size(); ++i) {
        if (++counters[i] < answers[i].size())
            return true;
        counters[i] = 0;
    }
    return false;
}

Truth lower(Truth left, Truth right) {
    return std::min(left, right);
}
Truth higher(Truth left, Truth right) {
    return std::max(left, right);
}

/// Which one of several regions is the main one: a region that stands alone is.
const std::string& mainOf(const Regions& regions) {
    return regions.main.empty() && regions.regions.size() == 1 ? *regions.regions.begin() : regions.main;
}

} // namespace

bool holds(const Atom& atom, const Answer& answer, const Answer* other) {
    using Operator = Atom::Operator;
    switch (atom.op) {
    case Operator::Answered:
        return atom.values.empty() || !atom.values.contains("no");
    case Operator::AtLeast:
        return std::holds_alternative<Number>(answer) && std::get<Number>(answer).value >= atom.number;
    case Operator::AtMost:
        return std::holds_alternative<Number>(answer) && std::get<Number>(answer).value <= atom.number;
    case Operator::Above:
        return other && std::holds_alternative<Number>(answer) && std::holds_alternative<Number>(*other) &&
               std::get<Number>(answer).value > std::get<Number>(*other).value;
    case Operator::Includes:
        if (const auto* choices = std::get_if<Choices>(&answer))
            return intersects(atom.values, choices->options);
        if (const auto* regions = std::get_if<Regions>(&answer))
            return intersects(atom.values, regions->regions);
        return false;
    case Operator::Is:
        if (std::holds_alternative<NotSure>(answer))
            return atom.values.contains("not-sure");
        if (const auto* choice = std::get_if<Choice>(&answer))
            return atom.values.contains(choice->option);
        if (const auto* yesNo = std::get_if<YesNo>(&answer))
            return atom.values.contains(yesNo->yes ? "yes" : "no");
        if (const auto* regions = std::get_if<Regions>(&answer))
            return atom.values.contains(mainOf(*regions));
        return false;
    }
    throw std::logic_error("an atom without an operator");
}

SeverityOrder severityOf(const Content& content, const Variable& variable) {
    return isRow(variable) ? SeverityOrder::Rising : content.questions.at(variable.question).severity;
}

Answer mildest(const Content& content, const Variable& variable) {
    if (isRow(variable))
        return YesNo{false};
    const Question& question = content.questions.at(variable.question);
    const bool rising = question.severity == SeverityOrder::Rising;
    switch (question.type) {
    case QuestionType::Choice:
        return Choice{question.options.at(question.mildestFirst.front()).id};
    case QuestionType::MultiChoice:
        return Choices{question.findOption("none") ? std::set<std::string>{"none"} : std::set<std::string>{}};
    case QuestionType::YesNo:
        return YesNo{!rising};
    case QuestionType::Scale:
    case QuestionType::Number:
        return Number{rising ? question.minimum : question.maximum};
    case QuestionType::Checklist:
    case QuestionType::BodyMap:
        break;
    }
    throw std::logic_error("no order of severity: " + question.id);
}

Answer worst(const Content& content, const Variable& variable) {
    if (isRow(variable))
        return YesNo{true};
    const Question& question = content.questions.at(variable.question);
    const bool rising = question.severity == SeverityOrder::Rising;
    switch (question.type) {
    case QuestionType::Choice:
        return Choice{question.options.at(question.mildestFirst.back()).id};
    case QuestionType::MultiChoice: {
        Choices all;
        for (const Option& option : question.options) {
            if (option.id != "none")
                all.options.insert(option.id);
        }
        return all;
    }
    case QuestionType::YesNo:
        return YesNo{rising};
    case QuestionType::Scale:
    case QuestionType::Number:
        return Number{rising ? question.maximum : question.minimum};
    case QuestionType::Checklist:
    case QuestionType::BodyMap:
        break;
    }
    throw std::logic_error("no order of severity: " + question.id);
}

std::vector<Atom> atomsAbout(const Variable& variable, const std::vector<const Predicate*>& predicates) {
    std::vector<Atom> atoms;
    for (const Predicate* predicate : predicates) {
        forEachAtom(*predicate, [&](const Atom& atom) {
            if (atom.variable == variable || (atom.op == Atom::Operator::Above && atom.other == variable))
                atoms.push_back(atom);
        });
    }
    return atoms;
}

std::map<Variable, Value> valuesOf(const Content& content, const AnswerSheet& sheet) {
    std::map<Variable, Value> values;
    for (std::size_t q = 0; q < content.questions.size(); ++q) {
        const Question& question = content.questions[q];
        const Answer* answer = sheet.find(question.id);
        const Rows* rows = answer ? std::get_if<Rows>(answer) : nullptr;
        values[{q, Variable::noRow}] = answer ? Value{*answer} : Value{};
        for (std::size_t r = 0; r < question.rows.size(); ++r) {
            Value value;
            if (rows) {
                if (const auto found = rows->rows.find(question.rows[r].id); found != rows->rows.end()) {
                    value.answer = found->second == Ternary::NotSure ? Answer{NotSure{}}
                                                                     : Answer{YesNo{found->second == Ternary::Yes}};
                }
            }
            values[{q, r}] = value;
        }
    }
    return values;
}

Reader::Reader(const Content& content, Flow flow, Lookup lookup)
    : content_(content), asked_(content.questions.size(), false), lookup_(std::move(lookup)) {
    if (const auto pages = content.flows.find(flow); pages != content.flows.end()) {
        for (const std::size_t question : pages->second)
            asked_[question] = true;
    }
    std::size_t size = 0;
    for (const Question& question : content.questions) {
        offsets_.push_back(size);
        size += 1 + question.rows.size();
    }
    known_.resize(size);
}

const Value* Reader::find(const Variable& variable, const std::map<Variable, Value>& assumed) const {
    if (const auto found = assumed.find(variable); found != assumed.end())
        return &found->second;
    const Value* value = lookup_(variable);
    if (!value && !undetermined_)
        undetermined_ = variable;
    return value;
}

Truth Reader::enabled(const Variable& variable) const {
    if (!asked_.at(variable.question))
        return Truth::No;
    const std::size_t slot = offsets_[variable.question] + (isRow(variable) ? variable.row + 1 : 0);
    if (known_[slot].at != now_) {
        const Truth truth = workOutEnabled(variable);
        known_[slot] = {now_, truth, truth == Truth::Unknown ? undetermined_ : std::nullopt};
    }
    undetermined_ = known_[slot].undetermined;
    return known_[slot].truth;
}

Truth Reader::workOutEnabled(const Variable& variable) const {
    const Question& question = content_.questions.at(variable.question);
    const Truth page = read(question.enableWhen, Reading::Rule);
    if (!isRow(variable) || page == Truth::No)
        return page;
    const std::optional<Variable> pageHangsOn = undetermined_;
    const Truth row = read(question.rows.at(variable.row).enableWhen, Reading::Rule);
    if (page == Truth::Unknown && row != Truth::No)
        undetermined_ = pageHangsOn;
    return lower(page, row);
}

Truth Reader::read(const Predicate& predicate, Reading reading) const {
    undetermined_.reset();
    if (predicate.kind == Predicate::Kind::Always)
        return Truth::Yes;
    if (reading == Reading::AsGiven || reading == Reading::Evidence)
        return readOnce(predicate, reading, {});

    // A gate that is open has one of its answers, we do not know which: the predicate holds if any of them makes it.
    std::vector<Variable> openGates;
    std::vector<std::vector<Answer>> answers;
    for (const Variable& variable : variablesOf(predicate)) {
        if (severityOf(content_, variable) != SeverityOrder::None)
            continue;
        const Value* value = lookup_(variable);
        if (!value || value->given() || enabled(variable) == Truth::No)
            continue;
        openGates.push_back(variable);
        answers.push_back(distinctAnswers(content_, variable, atomsAbout(variable, {&predicate})));
    }
    std::vector<std::size_t> counters(openGates.size(), 0);
    std::optional<Variable> missing;
    Truth best = Truth::No;
    do {
        std::map<Variable, Value> assumed;
        for (std::size_t i = 0; i < openGates.size(); ++i)
            assumed[openGates[i]] = Value{answers[i][counters[i]]};
        undetermined_.reset();
        const Truth truth = readOnce(predicate, reading, assumed);
        if (truth == Truth::Unknown && !missing)
            missing = undetermined_;
        best = higher(best, truth);
    } while (best != Truth::Yes && advance(counters, answers));
    undetermined_ = missing;
    return best;
}

Truth Reader::readOnce(const Predicate& predicate, Reading reading, const std::map<Variable, Value>& assumed) const {
    std::optional<Variable> missing;
    const Truth truth = evaluate(predicate, [&](const Atom& atom) {
        undetermined_.reset();
        const Truth one = readAtom(atom, reading, assumed);
        if (one == Truth::Unknown && !missing)
            missing = undetermined_;
        return one;
    });
    undetermined_ = missing;
    return truth;
}

Truth Reader::wholeChecklistAnswered(std::size_t question, const std::map<Variable, Value>& assumed) const {
    std::optional<Variable> missing;
    bool open = false;
    for (std::size_t row = 0; row < content_.questions.at(question).rows.size(); ++row) {
        const Truth onRoute = enabled({question, row});
        if (onRoute == Truth::Unknown)
            missing = undetermined_;
        if (onRoute != Truth::Yes)
            continue;
        const Value* value = find({question, row}, assumed);
        if (!value) {
            missing = Variable{question, row};
        } else {
            open = open || !value->answer;
        }
    }
    undetermined_ = open ? std::nullopt : missing;
    return open ? Truth::No : missing ? Truth::Unknown : Truth::Yes;
}

Truth Reader::readAtom(const Atom& atom, Reading reading, const std::map<Variable, Value>& assumed) const {
    const Truth onRoute = enabled(atom.variable);
    const std::optional<Variable> routeHangsOn = onRoute == Truth::Unknown ? undetermined_ : std::nullopt;
    const bool otherAsked = atom.op == Atom::Operator::Above && enabled(atom.other) != Truth::No;
    undetermined_.reset();
    if (onRoute == Truth::No)
        return reading == Reading::Evidence ? Truth::Unknown : Truth::No;

    const auto answerFor = [&](const Variable& variable) -> std::optional<Answer> {
        const Value* value = find(variable, assumed);
        if (!value)
            return std::nullopt;
        if (value->given() || severityOf(content_, variable) == SeverityOrder::None)
            return value->answer;
        const bool readWorst = reading == Reading::Worst || (reading == Reading::RuleNotSureIsYes && value->notSure());
        if (reading == Reading::AsGiven || reading == Reading::Evidence)
            return value->answer;
        return readWorst ? worst(content_, variable) : mildest(content_, variable);
    };

    const bool wholeChecklist =
        !isRow(atom.variable) && content_.questions.at(atom.variable.question).type == QuestionType::Checklist;
    Truth truth = Truth::No;
    if (atom.op == Atom::Operator::Answered && wholeChecklist) {
        truth = wholeChecklistAnswered(atom.variable.question, assumed);
        if (atom.values.contains("no") && truth != Truth::Unknown)
            truth = truth == Truth::Yes ? Truth::No : Truth::Yes;
        if (truth == Truth::Unknown)
            return truth;
    } else if (atom.op == Atom::Operator::Answered) {
        const Value* value = find(atom.variable, assumed);
        if (!value)
            return Truth::Unknown;
        truth = value->answer.has_value() != atom.values.contains("no") ? Truth::Yes : Truth::No;
    } else {
        const std::optional<Answer> answer = answerFor(atom.variable);
        std::optional<Answer> other;
        if (otherAsked)
            other = answerFor(atom.other);
        if (undetermined_)
            return Truth::Unknown;
        const bool unknown = !answer || std::holds_alternative<NotSure>(*answer) ||
                             (atom.op == Atom::Operator::Above && (!other || std::holds_alternative<NotSure>(*other)));
        if (reading == Reading::Evidence && unknown)
            return Truth::Unknown;
        truth = answer && holds(atom, *answer, other ? &*other : nullptr) ? Truth::Yes : Truth::No;
    }
    if (truth == Truth::Yes && onRoute == Truth::Unknown)
        undetermined_ = routeHangsOn;
    return lower(truth, onRoute);
}

} // namespace kneecheck::assessment
