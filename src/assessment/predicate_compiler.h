// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "assessment/content.h"
#include "assessment/content_reader_shape.h"
#include "assessment/json_source.h"
#include "assessment/predicate.h"

namespace kneecheck::assessment {

/// Where a predicate stands; it decides which operators are allowed.
enum class PredicateUse {
    Branch,     ///< enableWhen
    Table,      ///< a red flag or a row of guidance: no `answered`, no `not` over severity
    Rule,       ///< a line of the plan or a recheck
    Evidence,   ///< a finding or a factor of a condition
    Obligation, ///< may ask for "not-sure"
};

/// Where the parts of one atom stand.
struct AtomPlaces {
    Place atom;
    Place question;
    Place other; ///< Above's second question
};

struct CompiledPredicate {
    Predicate predicate;
    std::vector<AtomPlaces> atoms; ///< in the order of forEachAtom
    bool whole = true;             ///< false where a part of it is a problem
};

/// Compiles predicates against the questions. Every id that they name exists, or there is a problem.
class PredicateCompiler {
public:
    /// @param unsound questions that are problems themselves: what is said about them is not checked
    /// @param complete whether every file of questions could be read; otherwise a missing one is no problem of its own
    PredicateCompiler(const std::vector<Question>& questions, const std::set<std::size_t>& unsound, bool complete,
                      ProblemLog& log)
        : questions_(questions), unsound_(unsound), complete_(complete), log_(log) {}

    CompiledPredicate compile(const JsonNode& node, PredicateUse use) const;

    /// The question of that id; a problem where there is none.
    std::optional<std::size_t> question(const JsonNode& id) const;

    /// What {"question": …, "row": …} names; a problem where there is no such thing.
    std::optional<Variable> variable(const JsonNode& node) const;

    bool isUnsound(std::size_t question) const { return unsound_.contains(question); }

private:
    struct Compilation {
        PredicateUse use;
        std::vector<AtomPlaces> atoms;
        bool whole = true;
    };

    Predicate part(const JsonNode& node, Compilation& compilation) const;
    std::vector<Predicate> partsOf(const JsonNode& list, Compilation& compilation) const;
    Predicate negation(const JsonMember& member, Compilation& compilation) const;
    Predicate count(const JsonNode& node, const JsonMember& of, Compilation& compilation) const;
    Predicate atom(const JsonNode& node, Compilation& compilation) const;
    bool resolveVariable(const JsonNode& node, Atom& atom, Compilation& compilation) const;
    Predicate comparison(const JsonMember& op, Atom atom, Compilation& compilation) const;
    void readValues(const JsonMember& op, bool many, Atom& atom, Compilation& compilation) const;
    void readNumber(const JsonMember& op, Atom& atom, Compilation& compilation) const;
    void readOther(const JsonMember& op, Atom& atom, AtomPlaces& places, Compilation& compilation) const;
    bool goesWith(const JsonMember& op, const Atom& atom, const Compilation& compilation) const;
    std::vector<std::string> allowedValues(const Atom& atom, const Compilation& compilation) const;
    bool carriesSeverity(const Variable& variable) const;
    void fail(Compilation& compilation, ProblemCode code, const Place& place, const std::string& message) const;

    const std::vector<Question>& questions_;
    const std::set<std::size_t>& unsound_;
    bool complete_;
    ProblemLog& log_;
};

} // namespace kneecheck::assessment
