// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "assessment/answers.h"

namespace kneecheck::assessment {

/// Three-valued truth (Kleene): and is the lower, or the higher, not Unknown is Unknown.
enum class Truth { No, Unknown, Yes };

/// One thing that is answered by itself: a question, or one row of a checklist.
struct Variable {
    static constexpr std::size_t noRow = static_cast<std::size_t>(-1);
    std::size_t question = 0; ///< index into Content::questions
    std::size_t row = noRow;  ///< index into Question::rows

    auto operator<=>(const Variable&) const = default;
};

/// One comparison of one variable.
struct Atom {
    enum class Operator {
        Is,       ///< choice, yes-no, checklist row: one of `values`; body-map: the main region is one of `values`
        Includes, ///< multi-choice, body-map: any of `values` is among those picked
        AtLeast,  ///< scale, number: >= number
        AtMost,   ///< scale, number: <= number
        Above,    ///< scale, number: > the answer to `other`
        Answered, ///< given at all ("not sure" counts as given); `values` {"no"}: left open
    };
    Variable variable;
    Operator op = Operator::Is;
    std::set<std::string> values; ///< yes-no and rows: "yes", "no"; obligations also "not-sure"
    int number = 0;
    Variable other; ///< Above only
};

/// A predicate compiled against the questions; every id in it exists.
struct Predicate {
    enum class Kind { Always, Atom, All, Any, Count, Not };
    Kind kind = Kind::Always;
    Atom atom;                    ///< Kind::Atom
    std::size_t least = 0;        ///< Kind::Count: at least so many of `parts`
    std::vector<Predicate> parts; ///< All, Any, Count; Not has one

    static Predicate always() { return {}; }
};

/// The truth of a predicate, given the truth of its atoms.
Truth evaluate(const Predicate& predicate, const std::function<Truth(const Atom&)>& read);

/// Every atom, left to right.
void forEachAtom(const Predicate& predicate, const std::function<void(const Atom&)>& visit);

/// Every variable the predicate reads, `Above`'s second one included.
std::set<Variable> variablesOf(const Predicate& predicate);

} // namespace kneecheck::assessment
