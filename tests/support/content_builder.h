// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "assessment/content.h"

namespace kneecheck::tests {

using assessment::Atom;
using assessment::Predicate;
using assessment::Variable;

/// A small made-up content, put together in code: for tests of what the engine does with content, whatever it says.
class ContentBuilder {
public:
    ContentBuilder() {
        using namespace assessment;
        content.version = "test";
        for (const Urgency urgency :
             {Urgency::SelfCare, Urgency::Routine, Urgency::Soon, Urgency::SameDay, Urgency::Emergency})
            content.urgencyWords[urgency] = {"level", std::string(toString(urgency)), {}};
        for (const Training training : {Training::PushThrough, Training::Modify, Training::Stop})
            content.trainingWords[training] = std::string(toString(training));
        for (const char* id : {"open-safety-why", "open-safety-now", "not-sure", "yes", "no", "none-of-these",
                               "knee-left", "knee-right", "knee-unknown"})
            content.words[id] = id;
        content.flows[Flow::Full];
        content.rechecks.push_back({"tomorrow", {}, 24, "Look again tomorrow.", {"consensus"}});
        content.safetyNet.push_back({"hot", "It gets hot.", {"consensus"}});
        content.plan.push_back({"rest",
                                PlanKind::Do,
                                {Training::PushThrough, Training::Modify, Training::Stop},
                                {},
                                "Take it easy.",
                                {"consensus"}});
        guidance("all-well", {}, Training::PushThrough);
    }

    assessment::Content content;

    std::size_t add(assessment::Question question) {
        question.text = question.id + "?";
        const std::size_t index = content.questions.size();
        content.questions.push_back(std::move(question));
        content.flows[assessment::Flow::Full].push_back(index);
        return index;
    }

    std::size_t scale(const std::string& id, bool severity = true) {
        assessment::Question question;
        question.id = id;
        question.type = assessment::QuestionType::Scale;
        question.severity = severity ? assessment::SeverityOrder::Rising : assessment::SeverityOrder::None;
        return add(std::move(question));
    }

    std::size_t yesNo(const std::string& id, assessment::SeverityOrder severity, bool safety = false) {
        assessment::Question question;
        question.id = id;
        question.type = assessment::QuestionType::YesNo;
        question.severity = severity;
        question.safety = safety;
        question.notSure = true;
        return add(std::move(question));
    }

    /// A choice; with severity its options stand mildest first.
    std::size_t choice(const std::string& id, const std::vector<std::string>& options, bool severity) {
        assessment::Question question;
        question.id = id;
        question.type = assessment::QuestionType::Choice;
        question.notSure = true;
        question.severity = severity ? assessment::SeverityOrder::Rising : assessment::SeverityOrder::None;
        for (const std::string& option : options) {
            if (severity)
                question.mildestFirst.push_back(question.options.size());
            question.options.push_back({option, option, ""});
        }
        return add(std::move(question));
    }

    std::size_t number(const std::string& id, int minimum, int maximum) {
        assessment::Question question;
        question.id = id;
        question.type = assessment::QuestionType::Number;
        question.minimum = minimum;
        question.maximum = maximum;
        return add(std::move(question));
    }

    std::size_t checklist(const std::string& id, const std::vector<std::string>& rows, bool safety = false) {
        assessment::Question question;
        question.id = id;
        question.type = assessment::QuestionType::Checklist;
        question.safety = safety;
        for (const std::string& row : rows)
            question.rows.push_back({row, row, "", {}});
        return add(std::move(question));
    }

    void flag(const std::string& id, Predicate when, assessment::Urgency urgency, bool notSureIsYes = false) {
        assessment::RedFlag flag;
        flag.id = id;
        flag.notSureIsYes = notSureIsYes;
        flag.levels.push_back({std::move(when), urgency, assessment::Training::PushThrough, "now " + id});
        flag.name = id;
        flag.why = "why " + id;
        flag.sources = {"consensus"};
        content.redFlags.push_back(std::move(flag));
    }

    void guidance(const std::string& id, Predicate when, assessment::Training training,
                  assessment::Urgency urgency = assessment::Urgency::SelfCare) {
        content.guidance.push_back({id, std::move(when), training, urgency, "why " + id, "now " + id, {"consensus"}});
    }
};

inline Predicate atom(Variable variable, Atom::Operator op, std::set<std::string> values, int number = 0) {
    Predicate predicate;
    predicate.kind = Predicate::Kind::Atom;
    predicate.atom = {variable, op, std::move(values), number, {}};
    return predicate;
}

inline Predicate is(std::size_t question, const std::string& value) {
    return atom({question, Variable::noRow}, Atom::Operator::Is, {value});
}
inline Predicate row(std::size_t question, std::size_t index, const std::string& value = "yes") {
    return atom({question, index}, Atom::Operator::Is, {value});
}
inline Predicate atLeast(std::size_t question, int number) {
    return atom({question, Variable::noRow}, Atom::Operator::AtLeast, {}, number);
}
inline Predicate atMost(std::size_t question, int number) {
    return atom({question, Variable::noRow}, Atom::Operator::AtMost, {}, number);
}
inline Predicate above(std::size_t question, std::size_t other) {
    Predicate predicate = atom({question, Variable::noRow}, Atom::Operator::Above, {});
    predicate.atom.other = {other, Variable::noRow};
    return predicate;
}
inline Predicate combine(Predicate::Kind kind, std::vector<Predicate> parts, std::size_t least = 0) {
    Predicate predicate;
    predicate.kind = kind;
    predicate.parts = std::move(parts);
    predicate.least = least;
    return predicate;
}
inline Predicate all(std::vector<Predicate> parts) {
    return combine(Predicate::Kind::All, std::move(parts));
}
inline Predicate any(std::vector<Predicate> parts) {
    return combine(Predicate::Kind::Any, std::move(parts));
}
inline Predicate negation(Predicate part) {
    return combine(Predicate::Kind::Not, {std::move(part)});
}

} // namespace kneecheck::tests
