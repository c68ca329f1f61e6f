// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/predicate.h"

#include <algorithm>
#include <stdexcept>

namespace kneecheck::assessment {

namespace {

Truth negated(Truth truth) {
    switch (truth) {
    case Truth::No:
        return Truth::Yes;
    case Truth::Yes:
        return Truth::No;
    case Truth::Unknown:
        break;
    }
    return Truth::Unknown;
}

/// At least `least` of the parts; "all" and "any" are the two ends of it.
Truth atLeastOf(const std::vector<Predicate>& parts, std::size_t least, const std::function<Truth(const Atom&)>& read) {
    std::size_t certain = 0;
    std::size_t possible = parts.size();
    for (const Predicate& part : parts) {
        switch (evaluate(part, read)) {
        case Truth::Yes:
            ++certain;
            break;
        case Truth::No:
            --possible;
            break;
        case Truth::Unknown:
            break;
        }
        if (certain >= least)
            return Truth::Yes;
        if (possible < least)
            return Truth::No;
    }
    return certain >= least ? Truth::Yes : possible < least ? Truth::No : Truth::Unknown;
}

} // namespace

Truth evaluate(const Predicate& predicate, const std::function<Truth(const Atom&)>& read) {
    switch (predicate.kind) {
    case Predicate::Kind::Always:
        return Truth::Yes;
    case Predicate::Kind::Atom:
        return read(predicate.atom);
    case Predicate::Kind::All:
        return atLeastOf(predicate.parts, predicate.parts.size(), read);
    case Predicate::Kind::Any:
        return atLeastOf(predicate.parts, 1, read);
    case Predicate::Kind::Count:
        return atLeastOf(predicate.parts, predicate.least, read);
    case Predicate::Kind::Not:
        return negated(evaluate(predicate.parts.front(), read));
    }
    throw std::logic_error("a predicate of no kind");
}

void forEachAtom(const Predicate& predicate, const std::function<void(const Atom&)>& visit) {
    if (predicate.kind == Predicate::Kind::Atom)
        visit(predicate.atom);
    for (const Predicate& part : predicate.parts)
        forEachAtom(part, visit);
}

std::set<Variable> variablesOf(const Predicate& predicate) {
    std::set<Variable> variables;
    forEachAtom(predicate, [&](const Atom& atom) {
        variables.insert(atom.variable);
        if (atom.op == Atom::Operator::Above)
            variables.insert(atom.other);
    });
    return variables;
}

} // namespace kneecheck::assessment
