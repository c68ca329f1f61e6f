// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <vector>

#include "assessment/content.h"

namespace kneecheck::assessment {

/// What is known about one variable. A row's answer is held as YesNo or NotSure.
struct Value {
    std::optional<Answer> answer; ///< empty: left open

    bool given() const { return answer && !std::holds_alternative<NotSure>(*answer); }
    bool notSure() const { return answer && std::holds_alternative<NotSure>(*answer); }
    bool operator==(const Value&) const = default;
};

/// What an answer that is open or "not sure" means depends on who asks (the table in the README).
enum class Reading {
    Rule,             ///< severity: its mildest answer; gate: whichever of its answers makes the predicate hold
    RuleNotSureIsYes, ///< the same, but "not sure" about a severity question is its worst answer
    Worst,            ///< the same, but open and "not sure" are both the worst: what could not be ruled out
    AsGiven,          ///< only what was said: "not sure" is itself, open is nothing
    Evidence,         ///< open, not sure and off the route are all Unknown
};

/// Reads predicates in one flow, against answers that are known, partly known, or assumed.
/// The lookup gives the value of a variable, or null where it is not determined yet (Unknown follows from it); that is
/// how the same code judges one person's answers and searches the whole answer space.
class Reader {
public:
    using Lookup = std::function<const Value*(const Variable&)>;

    Reader(const Content& content, Flow flow, Lookup lookup);

    Truth read(const Predicate& predicate, Reading reading) const;

    /// Whether the variable is asked in this flow, or filled in by the program.
    Truth enabled(const Variable& variable) const;

    /// What the lookup gives has changed: nothing that was worked out before holds any more.
    void forget() { ++now_; }

    /// The first variable that was not determined in the last Unknown answer of read() or enabled().
    const std::optional<Variable>& undetermined() const { return undetermined_; }

private:
    Truth readOnce(const Predicate& predicate, Reading reading, const std::map<Variable, Value>& assumed) const;
    Truth readAtom(const Atom& atom, Reading reading, const std::map<Variable, Value>& assumed) const;
    Truth wholeChecklistAnswered(std::size_t question, const std::map<Variable, Value>& assumed) const;
    const Value* find(const Variable& variable, const std::map<Variable, Value>& assumed) const;

    /// Whether something is asked, as worked out at some time: most rules hang on the same few branches.
    struct Known {
        std::size_t at = 0;
        Truth truth = Truth::No;
        std::optional<Variable> undetermined;
    };

    Truth workOutEnabled(const Variable& variable) const;

    const Content& content_;
    std::vector<bool> asked_;          ///< by question: whether this flow has it
    std::vector<std::size_t> offsets_; ///< by question: where its entries in known_ begin
    Lookup lookup_;
    std::size_t now_ = 1;
    mutable std::vector<Known> known_;
    mutable std::optional<Variable> undetermined_;
};

/// Whether the comparison holds for an answer that was given. `other` is Above's second answer.
bool holds(const Atom& atom, const Answer& answer, const Answer* other);

/// The severity order of a variable: a checklist's rows rise, a question says it itself.
SeverityOrder severityOf(const Content& content, const Variable& variable);

/// The mildest and the worst answer of a variable that has an order of severity.
Answer mildest(const Content& content, const Variable& variable);
Answer worst(const Content& content, const Variable& variable);

/// Of the options (regions) of a multi-choice or body-map one for each way the given atoms can tell them apart, those
/// that no atom names left out. An atom asks whether any of its values was picked, so options that the same atoms name
/// can stand for one another, and going through the combinations of these loses nothing.
std::vector<std::string> toldApart(const Question& question, const std::vector<Atom>& atoms);

/// One answer for each way the given atoms can tell answers of this variable apart; mildest first where there is an
/// order. Open and "not sure" are not among them.
std::vector<Answer> distinctAnswers(const Content& content, const Variable& variable, const std::vector<Atom>& atoms);

/// Every atom, of all that is given, that reads the variable.
std::vector<Atom> atomsAbout(const Variable& variable, const std::vector<const Predicate*>& predicates);

/// Every variable of a sheet with what was said about it.
std::map<Variable, Value> valuesOf(const Content& content, const AnswerSheet& sheet);

} // namespace kneecheck::assessment
