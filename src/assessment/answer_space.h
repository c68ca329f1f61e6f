// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <vector>

#include "assessment/reading.h"
#include "assessment/rules.h"

namespace kneecheck::assessment {

/// The answers of one flow as far as the tables can tell them apart: for each variable that a table, a branch or an
/// obligation reads, one representative of each class of answers that no comparison separates, plus "not sure" where it
/// is offered, plus open. Nothing is lost by it: answers of one class give every predicate the same truth.
class AnswerSpace {
public:
    AnswerSpace(const Content& content, Flow flow);

    /// The same as far as these predicates, and the branches, can tell answers apart.
    AnswerSpace(const Content& content, Flow flow, std::vector<const Predicate*> predicates);

    const Content& content() const { return content_; }
    Flow flow() const { return flow_; }

    /// Every variable of the flow that something reads.
    const std::vector<Variable>& variables() const { return variables_; }

    /// Given answers first (mildest first where there is an order), then "not sure", then open.
    const std::vector<Value>& domain(const Variable& variable) const { return domains_.at(variable); }

    bool has(const Variable& variable) const { return domains_.contains(variable); }

    /// What the predicate can depend on: what it reads, and what decides whether that is asked.
    std::set<Variable> closure(const Predicate& predicate) const;

    /// What decides whether the variable is asked.
    std::set<Variable> placeOf(const Variable& variable) const;

    /// How many combinations of answers the variables have.
    double combinations(const std::set<Variable>& variables) const;

    /// Pairs (milder, worse) that follow each other in the order of severity. A worse answer further up is a chain of
    /// such steps, so the steps are enough.
    std::vector<std::pair<Value, Value>> steps(const Variable& variable) const;

private:
    void add(const Predicate& predicate);
    void addBranches();
    void collect(std::set<Variable> also);

    const Content& content_;
    Flow flow_;
    std::set<std::size_t> asked_;
    std::vector<const Predicate*> predicates_;
    std::vector<Variable> variables_;
    std::map<Variable, std::vector<Value>> domains_;
};

/// What is decided so far while searching: a value for some variables.
class Assignment {
public:
    explicit Assignment(const Content& content);

    const Value* find(const Variable& variable) const { return values_[slot(variable)]; }
    void set(const Variable& variable, const Value* value) { values_[slot(variable)] = value; }

    /// The same as answers, everything undecided on the route answered with the first value of its domain, or "no".
    AnswerSheet toSheet(const AnswerSpace& space) const;

private:
    std::size_t slot(const Variable& variable) const {
        return offsets_[variable.question] + (variable.row == Variable::noRow ? 0 : variable.row + 1);
    }

    std::vector<std::size_t> offsets_;
    std::vector<const Value*> values_;
};

/// The mildest answer of a question or row, or any one where there is no order.
Answer someAnswer(const Content& content, const Variable& variable);

} // namespace kneecheck::assessment
