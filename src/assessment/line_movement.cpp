// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/line_movement.h"

#include <utility>

namespace kneecheck::assessment {

namespace {

struct Movement {
    bool up = false;
    bool down = false;

    Movement& operator|=(const Movement& other) {
        up = up || other.up;
        down = down || other.down;
        return *this;
    }
};

class LineMovement {
public:
    LineMovement(const Content& content, const Variable& changed, const Value& from, const Value& to)
        : content_(content), changed_(changed), from_(from), to_(to),
          gate_(severityOf(content, changed) == SeverityOrder::None) {}

    Movement of(const Predicate& predicate, Reading reading) const {
        switch (predicate.kind) {
        case Predicate::Kind::Always:
            return {};
        case Predicate::Kind::Atom:
            return of(predicate.atom, reading);
        case Predicate::Kind::Not: {
            Movement movement = of(predicate.parts.front(), reading);
            std::swap(movement.up, movement.down);
            return movement;
        }
        case Predicate::Kind::All:
        case Predicate::Kind::Any:
        case Predicate::Kind::Count:
            break;
        }
        Movement movement;
        for (const Predicate& part : predicate.parts)
            movement |= of(part, reading);
        return movement;
    }

private:
    Movement of(const Atom& atom, Reading reading) const {
        Movement movement = branchOf(atom.variable);
        if (atom.op == Atom::Operator::Above)
            movement |= branchOf(atom.other);
        if (atom.variable == changed_) {
            movement |= ofComparison(atom, reading);
        } else if (atom.op == Atom::Operator::Above && atom.other == changed_ && !gate_) {
            movement |= {true, true};
        }
        return movement;
    }

    /// Which way the place on the route can move. An open gate opens every branch that one of its answers opens, so
    /// leaving it open can add to the route what its given answer kept off.
    Movement branchOf(const Variable& variable) const {
        const Question& question = content_.questions[variable.question];
        Movement movement = ofBranch(question.enableWhen);
        if (variable.row != Variable::noRow)
            movement |= ofBranch(question.rows[variable.row].enableWhen);
        return movement;
    }

    Movement ofBranch(const Predicate& enableWhen) const {
        Movement movement = of(enableWhen, Reading::Rule);
        if (gate_ && !to_.given() && variablesOf(enableWhen).contains(changed_))
            movement.up = true;
        return movement;
    }

    Movement ofComparison(const Atom& atom, Reading reading) const {
        if (gate_ && to_.given())
            return {true, true};
        // What an open gate is read as includes the answer that it had.
        if (gate_)
            return {};
        const Answer before = readAs(from_, reading);
        const Answer after = readAs(to_, reading);
        if (atom.op == Atom::Operator::Above) {
            const int was = std::get<Number>(before).value;
            const int is = std::get<Number>(after).value;
            return {is > was, is < was};
        }
        if (atom.op == Atom::Operator::Answered)
            return {true, true};
        const bool was = holds(atom, before, nullptr);
        const bool is = holds(atom, after, nullptr);
        return {is && !was, was && !is};
    }

    Answer readAs(const Value& value, Reading reading) const {
        if (value.given())
            return *value.answer;
        const bool asWorst = reading == Reading::RuleNotSureIsYes && value.notSure();
        return asWorst ? worst(content_, changed_) : mildest(content_, changed_);
    }

    const Content& content_;
    const Variable changed_;
    const Value& from_;
    const Value& to_;
    const bool gate_;
};

} // namespace

bool mayStopHolding(const Content& content, const TableLine& line, const Variable& changed, const Value& from,
                    const Value& to) {
    return LineMovement(content, changed, from, to).of(*line.when, line.reading).down;
}

} // namespace kneecheck::assessment
