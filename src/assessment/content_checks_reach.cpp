// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "assessment/content_checks.h"
#include "assessment/reading.h"

namespace kneecheck::assessment {

namespace {

/// Larger than any predicate that a person writes, small enough to try out at once.
constexpr std::size_t mostCombinations = 200000;
constexpr std::size_t mostOptionsRead = 10;
constexpr std::size_t mostOptionsSearched = 12;

using Asked = std::set<Variable>;

/// Whether some answers to what is asked can make the predicate hold. Yes where there are too many to try.
class Possibility {
public:
    Possibility(const Content& content, const Predicate& predicate, const Asked& asked)
        : predicate_(predicate), asked_(asked) {
        std::size_t combinations = 1;
        for (const Variable& variable : variablesOf(predicate)) {
            const std::vector<Atom> atoms = atomsAbout(variable, {&predicate});
            const bool wholeChecklist = variable.row == Variable::noRow &&
                                        content.questions.at(variable.question).type == QuestionType::Checklist;
            if (!asked.contains(variable) || wholeChecklist)
                continue;
            std::set<std::string> told;
            for (const Atom& atom : atoms)
                told.insert(atom.values.begin(), atom.values.end());
            tooMany_ = tooMany_ || told.size() > mostOptionsRead;
            if (tooMany_)
                return;
            variables_.push_back(variable);
            answers_.push_back(distinctAnswers(content, variable, atoms));
            combinations *= std::max<std::size_t>(answers_.back().size(), 1);
            tooMany_ = combinations > mostCombinations;
        }
    }

    bool canHold() const {
        if (tooMany_)
            return true;
        std::vector<std::size_t> chosen(variables_.size(), 0);
        do {
            std::map<Variable, const Answer*> given;
            for (std::size_t i = 0; i < variables_.size(); ++i)
                given[variables_[i]] = answers_[i].empty() ? nullptr : &answers_[i][chosen[i]];
            if (evaluate(predicate_, [&](const Atom& atom) { return read(atom, given); }) != Truth::No)
                return true;
        } while (advance(chosen));
        return false;
    }

private:
    Truth read(const Atom& atom, const std::map<Variable, const Answer*>& given) const {
        if (!asked_.contains(atom.variable))
            return Truth::No;
        // Left open and "not sure" are not tried out: they count as possible.
        if (atom.op == Atom::Operator::Answered || atom.values.contains("not-sure"))
            return Truth::Unknown;
        const auto answer = given.find(atom.variable);
        if (answer == given.end() || answer->second == nullptr)
            return Truth::Unknown;
        const Answer* other = nullptr;
        if (atom.op == Atom::Operator::Above) {
            const auto second = given.find(atom.other);
            if (second == given.end() || second->second == nullptr)
                return Truth::No;
            other = second->second;
        }
        return holds(atom, *answer->second, other) ? Truth::Yes : Truth::No;
    }

    bool advance(std::vector<std::size_t>& chosen) const {
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            if (++chosen[i] < answers_[i].size())
                return true;
            chosen[i] = 0;
        }
        return false;
    }

    const Predicate& predicate_;
    const Asked& asked_;
    std::vector<Variable> variables_;
    std::vector<std::vector<Answer>> answers_;
    bool tooMany_ = false;
};

bool canHold(const ContentDraft& draft, const CompiledPredicate& when, const Asked& asked) {
    return !when.whole || Possibility(draft.content, when.predicate, asked).canHold();
}

Asked everythingIn(const Content& content, const std::vector<std::size_t>& pages) {
    Asked asked;
    for (const std::size_t question : pages) {
        asked.insert({question, Variable::noRow});
        for (std::size_t row = 0; row < content.questions.at(question).rows.size(); ++row)
            asked.insert({question, row});
    }
    return asked;
}

/// What the answers can put on the route of one flow, page after page.
Asked reachedIn(const ContentDraft& draft, const std::vector<std::size_t>& pages) {
    Asked reached;
    for (const std::size_t question : pages) {
        const QuestionSource& source = draft.questionSources.at(question);
        if (source.branchNode != nullptr && !canHold(draft, source.branch, reached))
            continue;
        Asked page{{question, Variable::noRow}};
        for (std::size_t row = 0; row < source.rows.size(); ++row) {
            if (source.rows[row].branchNode == nullptr || canHold(draft, source.rows[row].branch, reached))
                page.insert({question, row});
        }
        reached.merge(page);
    }
    return reached;
}

void checkQuestions(ContentDraft& draft, const std::set<std::size_t>& inSomeFlow) {
    Asked reached;
    for (const auto& [flow, pages] : draft.content.flows)
        reached.merge(reachedIn(draft, pages));
    for (std::size_t question = 0; question < draft.questionSources.size(); ++question) {
        const QuestionSource& source = draft.questionSources[question];
        const bool pageReached = reached.contains({question, Variable::noRow});
        if (!pageReached) {
            draft.log.error(ProblemCode::UnreachableQuestion, source.id->place(),
                            inSomeFlow.contains(question)
                                ? "'" + source.id->text + "' is never asked: its 'enableWhen' can never hold"
                                : "no flow has '" + source.id->text + "'");
        }
        for (std::size_t row = 0; row < source.rows.size(); ++row) {
            if (pageReached && !reached.contains({question, row})) {
                draft.log.error(ProblemCode::UnreachableQuestion, source.rows[row].id->place(),
                                "the row '" + source.rows[row].id->text +
                                    "' is never asked: its 'enableWhen' can never hold");
            }
        }
    }
}

void checkRules(ContentDraft& draft, const std::set<std::size_t>& inSomeFlow) {
    std::map<Flow, Asked> asked;
    for (const auto& [flow, pages] : draft.content.flows)
        asked[flow] = everythingIn(draft.content, pages);
    for (const RuleSource& rule : draft.rules) {
        const std::set<Variable> variables = variablesOf(rule.when.predicate);
        const bool reported = std::any_of(variables.begin(), variables.end(), [&](const Variable& variable) {
            return !inSomeFlow.contains(variable.question);
        });
        const bool possible = std::any_of(asked.begin(), asked.end(), [&](const auto& flow) {
            const bool meant =
                rule.flows.empty() || std::find(rule.flows.begin(), rule.flows.end(), flow.first) != rule.flows.end();
            return meant && canHold(draft, rule.when, flow.second);
        });
        if (!reported && !possible) {
            draft.log.error(ProblemCode::UnreadOption, rule.place,
                            rule.flows == std::vector{Flow::Full} ? "no answers of the full check can make this hold"
                                                                  : "no answers of any flow can make this hold");
        }
    }
}

/// The safety proof goes through every combination of the options of one question that its tables tell apart, and an
/// open gate through those that one rule tells apart: 2 to the power of their number.
class SearchLimit {
public:
    explicit SearchLimit(ContentDraft& draft) : draft_(draft) {}

    void run() {
        for (const QuestionSource& question : draft_.questionSources) {
            if (question.branchNode != nullptr)
                add(question.branchNode->place(), question.branch, PredicateUse::Branch);
            for (const RowSource& row : question.rows) {
                if (row.branchNode != nullptr)
                    add(row.branchNode->place(), row.branch, PredicateUse::Branch);
            }
        }
        for (const RuleSource& rule : draft_.rules)
            add(rule.place, rule.when, rule.use);
    }

private:
    void add(const Place& place, const CompiledPredicate& when, PredicateUse use) {
        if (use == PredicateUse::Evidence || !when.whole)
            return;
        std::map<std::size_t, std::vector<Atom>> alone;
        auto& read = use == PredicateUse::Rule ? alone : together_;
        forEachAtom(when.predicate, [&](const Atom& atom) {
            const Question& question = draft_.content.questions.at(atom.variable.question);
            if (question.type != QuestionType::MultiChoice && question.type != QuestionType::BodyMap)
                return;
            std::vector<Atom>& atoms = read[atom.variable.question];
            atoms.push_back(atom);
            if (toldApart(question, atoms).size() > mostOptionsSearched) {
                draft_.log.error(ProblemCode::OutOfRange, place,
                                 "with this, rules tell more than " + std::to_string(mostOptionsSearched) +
                                     " answers of '" + question.id + "' apart; that is too many to try them all");
            }
        });
    }

    ContentDraft& draft_;
    std::map<std::size_t, std::vector<Atom>> together_;
};

} // namespace

void checkReach(ContentDraft& draft) {
    SearchLimit(draft).run();
    if (!draft.flowsComplete || !draft.questionsComplete)
        return;
    std::set<std::size_t> inSomeFlow;
    for (const auto& [flow, pages] : draft.content.flows)
        inSomeFlow.insert(pages.begin(), pages.end());
    checkQuestions(draft, inSomeFlow);
    checkRules(draft, inSomeFlow);
}

} // namespace kneecheck::assessment
