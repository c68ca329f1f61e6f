// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/content_checks.h"

#include <algorithm>

#include "assessment/reading.h"

namespace kneecheck::assessment {

namespace {

/// One branch: what hangs on it, and what it says.
struct Branch {
    Variable owner; ///< a question, or one row of it
    const CompiledPredicate* when = nullptr;
};

/// One variable that a branch reads, and where it names it.
struct BranchReading {
    Variable variable;
    Place place;
};

std::vector<Branch> branchesOf(const ContentDraft& draft) {
    std::vector<Branch> branches;
    for (std::size_t question = 0; question < draft.questionSources.size(); ++question) {
        const QuestionSource& source = draft.questionSources[question];
        if (source.branchNode != nullptr && source.branch.whole)
            branches.push_back({{question, Variable::noRow}, &source.branch});
        for (std::size_t row = 0; row < source.rows.size(); ++row) {
            if (source.rows[row].branchNode != nullptr && source.rows[row].branch.whole)
                branches.push_back({{question, row}, &source.rows[row].branch});
        }
    }
    return branches;
}

std::vector<BranchReading> readingsOf(const CompiledPredicate& when) {
    std::vector<BranchReading> readings;
    std::size_t index = 0;
    forEachAtom(when.predicate, [&](const Atom& atom) {
        const AtomPlaces& places = when.atoms.at(index++);
        readings.push_back({atom.variable, places.question});
        if (atom.op == Atom::Operator::Above)
            readings.push_back({atom.other, places.other});
    });
    return readings;
}

/// Which variable's being asked depends on which other ones.
class Dependencies {
public:
    Dependencies(const Content& content, const std::vector<Branch>& branches) : content_(content) {
        for (const Branch& branch : branches) {
            for (const BranchReading& reading : readingsOf(*branch.when))
                reads_[branch.owner].insert(reading.variable);
        }
    }

    /// Whether `from` depends, in the end, on `target`.
    bool leads(const Variable& from, const Variable& target) const {
        std::set<Variable> seen;
        std::vector<Variable> open{from};
        while (!open.empty()) {
            const Variable variable = open.back();
            open.pop_back();
            if (!seen.insert(variable).second)
                continue;
            if (variable == target)
                return true;
            if (const auto found = reads_.find(variable); found != reads_.end()) {
                for (const Variable& next : found->second)
                    addWithRows(next, open);
            }
            if (variable.row != Variable::noRow)
                open.push_back({variable.question, Variable::noRow});
        }
        return false;
    }

    /// The same, for what a branch reads: a checklist as a whole is all of its rows.
    bool leadsFromReading(const Variable& reading, const Variable& target) const {
        std::vector<Variable> starts;
        addWithRows(reading, starts);
        return std::any_of(starts.begin(), starts.end(), [&](const Variable& start) { return leads(start, target); });
    }

private:
    void addWithRows(const Variable& variable, std::vector<Variable>& list) const {
        list.push_back(variable);
        if (variable.row == Variable::noRow) {
            for (std::size_t row = 0; row < content_.questions.at(variable.question).rows.size(); ++row)
                list.push_back({variable.question, row});
        }
    }

    const Content& content_;
    std::map<Variable, std::set<Variable>> reads_;
};

std::string nameOf(const Content& content, const Variable& variable) {
    const Question& question = content.questions.at(variable.question);
    return variable.row == Variable::noRow ? "'" + question.id + "'"
                                           : "row '" + question.rows.at(variable.row).id + "' of '" + question.id + "'";
}

void checkCircles(ContentDraft& draft, const std::vector<Branch>& branches) {
    const Dependencies dependencies(draft.content, branches);
    for (const Branch& branch : branches) {
        for (const BranchReading& reading : readingsOf(*branch.when)) {
            if (dependencies.leadsFromReading(reading.variable, branch.owner)) {
                draft.log.error(ProblemCode::CircularBranch, reading.place,
                                "whether " + nameOf(draft.content, branch.owner) +
                                    " is asked depends, in the end, on itself");
            }
        }
    }
}

void checkOrder(ContentDraft& draft, const std::vector<Branch>& branches) {
    for (const auto& [flow, pages] : draft.content.flows) {
        std::map<std::size_t, std::size_t> position;
        for (std::size_t i = 0; i < pages.size(); ++i)
            position[pages[i]] = i;
        for (const Branch& branch : branches) {
            const auto own = position.find(branch.owner.question);
            if (own == position.end())
                continue;
            for (const BranchReading& reading : readingsOf(*branch.when)) {
                const auto read = position.find(reading.variable.question);
                if (read == position.end() || read->second < own->second ||
                    draft.log.has(ProblemCode::CircularBranch, reading.place))
                    continue;
                draft.log.error(ProblemCode::LateBranch, reading.place,
                                "the flow '" + std::string(toString(flow)) + "' asks " +
                                    nameOf(draft.content, reading.variable) +
                                    (read->second == own->second ? " on the same page" : " later"));
            }
        }
    }
}

/// How the truth of a comparison moves as the answer gets worse.
struct Movement {
    bool neverCloses = false;
    bool neverOpens = false;
};

Movement movementOf(const Content& content, const Atom& atom) {
    if (atom.op == Atom::Operator::Answered)
        return {};
    if (atom.op == Atom::Operator::Above) {
        const SeverityOrder order = severityOf(content, atom.variable);
        return {order == SeverityOrder::Rising, order == SeverityOrder::Falling};
    }
    const Question& question = content.questions.at(atom.variable.question);
    if (question.type == QuestionType::MultiChoice) {
        const bool none = atom.values.contains("none");
        return {!none, none && atom.values.size() == 1};
    }
    Movement movement{true, true};
    bool before = false;
    bool first = true;
    for (const Answer& answer : distinctAnswers(content, atom.variable, {atom})) {
        const bool now = holds(atom, answer, nullptr);
        if (!first && before && !now)
            movement.neverCloses = false;
        if (!first && !before && now)
            movement.neverOpens = false;
        before = now;
        first = false;
    }
    return movement;
}

class ClosingCheck {
public:
    ClosingCheck(ContentDraft& draft, const Branch& branch) : draft_(draft), branch_(branch) {}

    void run() { walk(branch_.when->predicate, true); }

private:
    void walk(const Predicate& predicate, bool positive) {
        if (predicate.kind == Predicate::Kind::Atom)
            check(predicate.atom, branch_.when->atoms.at(index_++), positive);
        for (const Predicate& part : predicate.parts)
            walk(part, positive == (predicate.kind != Predicate::Kind::Not));
    }

    void check(const Atom& atom, const AtomPlaces& places, bool positive) {
        const Content& content = draft_.content;
        const bool severe = severityOf(content, atom.variable) != SeverityOrder::None;
        const bool otherSevere =
            atom.op == Atom::Operator::Above && severityOf(content, atom.other) != SeverityOrder::None;
        if (!severe && !otherSevere)
            return;
        const Movement movement = severe ? movementOf(content, atom) : Movement{true, true};
        if (!otherSevere && (positive ? movement.neverCloses : movement.neverOpens))
            return;
        draft_.log.error(ProblemCode::ClosingBranch, places.atom,
                         "a worse answer to " + nameOf(content, otherSevere ? atom.other : atom.variable) +
                             " can take " + nameOf(content, branch_.owner) + " off the route");
    }

    ContentDraft& draft_;
    const Branch& branch_;
    std::size_t index_ = 0;
};

} // namespace

void checkBranches(ContentDraft& draft) {
    const std::vector<Branch> branches = branchesOf(draft);
    checkCircles(draft, branches);
    checkOrder(draft, branches);
    for (const Branch& branch : branches)
        ClosingCheck(draft, branch).run();
}

} // namespace kneecheck::assessment
