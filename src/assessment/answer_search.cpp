// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/answer_search.h"

#include <algorithm>

namespace kneecheck::assessment {

namespace {

bool isAsStrictAs(const TableLine& line, const Strictness& strictness) {
    return (!strictness.training || line.training >= *strictness.training) &&
           (!strictness.urgency || line.urgency >= *strictness.urgency);
}

std::size_t shared(const std::set<Variable>& left, const std::set<Variable>& right) {
    return static_cast<std::size_t>(
        std::count_if(left.begin(), left.end(), [&](const Variable& variable) { return right.contains(variable); }));
}

/// The parts of an "any"; a checklist that is left open is a row of it that is left open.
std::vector<Predicate> alternatives(const Content& content, const Predicate& given) {
    if (given.kind == Predicate::Kind::Any)
        return given.parts;
    const bool open = given.kind == Predicate::Kind::Atom && given.atom.op == Atom::Operator::Answered &&
                      given.atom.values.contains("no") && given.atom.variable.row == Variable::noRow;
    const std::size_t rows =
        content.questions[given.kind == Predicate::Kind::Atom ? given.atom.variable.question : 0].rows.size();
    if (!open || rows == 0)
        return {given};
    std::vector<Predicate> each(rows, given);
    for (std::size_t row = 0; row < rows; ++row)
        each[row].atom.variable.row = row;
    return each;
}

} // namespace

AnswerSearch::AnswerSearch(const AnswerSpace& space)
    : space_(space), lines_(tableLines(space.content())), assignment_(space.content()),
      reader_(space.content(), space.flow(), [this](const Variable& variable) { return assignment_.find(variable); }) {}

/// Both must be so: that the result is laxer, and what has this truth. A result that surely is not laxer ends the
/// branch before the ways in which the rest can come about are gone through.
AnswerSearch::Verdict AnswerSearch::both(const Verdict& laxer, Truth truth, const std::optional<Variable>& hangsOn) {
    if (laxer.found == Truth::No || truth == Truth::Yes)
        return laxer;
    return {Truth::Unknown, hangsOn};
}

std::optional<Assignment> AnswerSearch::search(const Property& property, const std::vector<const TableLine*>& lines) {
    assignment_ = Assignment(space_.content());
    if (!decideWhatMustBe() || !descend(property, lines))
        return std::nullopt;
    return assignment_;
}

bool AnswerSearch::descend(const Property& property, const std::vector<const TableLine*>& lines) {
    std::vector<const TableLine*> remaining = lines;
    reader_.forget();
    const Verdict verdict = property(remaining);
    if (verdict.found != Truth::Unknown)
        return verdict.found == Truth::Yes;
    for (const Value& value : space_.domain(*verdict.decideNext)) {
        if (!mayBe(*verdict.decideNext, value))
            continue;
        assignment_.set(*verdict.decideNext, &value);
        if (descend(property, remaining))
            return true;
    }
    assignment_.set(*verdict.decideNext, nullptr);
    return false;
}

/// Settled against the search as soon as one line surely holds. Lines that surely do not hold are dropped: below this
/// point they cannot hold any more.
AnswerSearch::Verdict AnswerSearch::noLineHolds(const Reader& reader, std::vector<const TableLine*>& lines) const {
    Verdict verdict{Truth::Yes, std::nullopt};
    std::vector<const TableLine*> open;
    for (const TableLine* line : lines) {
        const Truth truth = reader.read(*line->when, line->reading);
        if (truth == Truth::Yes)
            return {Truth::No, std::nullopt};
        if (truth == Truth::No)
            continue;
        open.push_back(line);
        if (!verdict.decideNext)
            verdict = {Truth::Unknown, reader.undetermined()};
    }
    lines = std::move(open);
    return verdict;
}

AnswerSearch::Verdict AnswerSearch::noSafetyQuestionOpen(const Reader& reader, const Reader::Lookup& lookup) const {
    Verdict verdict{Truth::Yes, std::nullopt};
    for (const Variable& variable : space_.variables()) {
        const Question& question = space_.content().questions[variable.question];
        if (!question.safety || question.given)
            continue;
        const Value* value = lookup(variable);
        if (value && value->answer)
            continue;
        const Truth asked = reader.enabled(variable);
        const std::optional<Variable> hangsOn = asked == Truth::Unknown ? reader.undetermined() : std::nullopt;
        if (asked == Truth::No)
            continue;
        if (value && asked == Truth::Yes)
            return {Truth::No, std::nullopt};
        if (!verdict.decideNext)
            verdict = {Truth::Unknown, value ? hangsOn : variable};
    }
    return verdict;
}

/// No line is as strict as asked, nor does an open safety question make it so.
AnswerSearch::Verdict AnswerSearch::resultIsLaxer(const Reader& reader, const Reader::Lookup& lookup,
                                                  std::vector<const TableLine*>& lines, bool modifyIsEnough) const {
    const Verdict open = modifyIsEnough ? noSafetyQuestionOpen(reader, lookup) : Verdict{Truth::Yes, std::nullopt};
    if (open.found == Truth::No)
        return open;
    const Verdict tables = noLineHolds(reader, lines);
    return tables.found == Truth::Yes ? open : tables;
}

std::vector<const TableLine*> AnswerSearch::linesAsStrictAs(const Strictness& strictness,
                                                            const std::set<Variable>& near) const {
    std::vector<std::pair<std::size_t, const TableLine*>> ordered;
    for (const TableLine& line : lines_) {
        if (isAsStrictAs(line, strictness))
            ordered.emplace_back(shared(space_.closure(*line.when), near), &line);
    }
    // The lines that read the same answers settle most branches; the order changes only how soon.
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto& left, const auto& right) { return left.first > right.first; });
    std::vector<const TableLine*> lines;
    lines.reserve(ordered.size());
    for (const auto& [count, line] : ordered)
        lines.push_back(line);
    return lines;
}

std::optional<Assignment> AnswerSearch::lineHolds(const TableLine& line) {
    return search(
        [&](std::vector<const TableLine*>&) {
            const Truth truth = reader_.read(*line.when, line.reading);
            return Verdict{truth, reader_.undetermined()};
        },
        {});
}

/// The comparisons that all have to hold for the predicate to hold. In evidence such a comparison holds only for an
/// answer that is given, so other values need not be gone through.
void AnswerSearch::collectMust(const Predicate& predicate) {
    if (predicate.kind == Predicate::Kind::All) {
        for (const Predicate& part : predicate.parts)
            collectMust(part);
    } else if (predicate.kind == Predicate::Kind::Atom && predicate.atom.op != Atom::Operator::Above &&
               predicate.atom.op != Atom::Operator::Answered) {
        mustHold_[predicate.atom.variable].push_back(&predicate.atom);
    }
}

bool AnswerSearch::mayBe(const Variable& variable, const Value& value) const {
    const auto must = mustHold_.find(variable);
    return must == mustHold_.end() ||
           (value.given() && std::all_of(must->second.begin(), must->second.end(),
                                         [&](const Atom* atom) { return holds(*atom, *value.answer, nullptr); }));
}

/// What only one answer allows is decided first: it settles most branches. False where no answer does.
bool AnswerSearch::decideWhatMustBe() {
    for (const auto& [variable, atoms] : mustHold_) {
        if (!space_.has(variable))
            return false;
        const Value* only = nullptr;
        std::size_t possible = 0;
        for (const Value& value : space_.domain(variable)) {
            if (mayBe(variable, value)) {
                only = &value;
                ++possible;
            }
        }
        if (possible == 0)
            return false;
        if (possible == 1)
            assignment_.set(variable, only);
    }
    return true;
}

std::optional<Assignment> AnswerSearch::meets(const std::vector<Demand>& demands) {
    mustHold_.clear();
    for (const Demand& demand : demands) {
        if (demand.reading == Reading::Evidence && demand.wanted == Truth::Yes)
            collectMust(*demand.predicate);
    }
    std::optional<Assignment> found = search(
        [&](std::vector<const TableLine*>&) {
            Verdict verdict{Truth::Yes, std::nullopt};
            for (const Demand& demand : demands) {
                const Truth truth = reader_.read(*demand.predicate, demand.reading);
                if (truth == demand.wanted)
                    continue;
                // In evidence what is left open stays Unknown, with nothing more to decide.
                if (truth != Truth::Unknown || !reader_.undetermined())
                    return Verdict{Truth::No, std::nullopt};
                if (!verdict.decideNext)
                    verdict = {Truth::Unknown, reader_.undetermined()};
            }
            return verdict;
        },
        {});
    mustHold_.clear();
    return found;
}

std::optional<Assignment> AnswerSearch::asked(const Variable& variable) {
    return search(
        [&](std::vector<const TableLine*>&) {
            const Truth truth = reader_.enabled(variable);
            return Verdict{truth, reader_.undetermined()};
        },
        {});
}

std::optional<Assignment> AnswerSearch::leavesOut(const Predicate& given, const Variable& variable) {
    return search(
        [&](std::vector<const TableLine*>&) -> Verdict {
            const Truth truth = reader_.read(given, Reading::AsGiven);
            const std::optional<Variable> hangsOn = reader_.undetermined();
            if (truth == Truth::No)
                return {truth, std::nullopt};
            const Truth asked = reader_.enabled(variable);
            if (asked == Truth::Yes)
                return {Truth::No, std::nullopt};
            const Verdict leftOut{asked == Truth::No ? Truth::Yes : Truth::Unknown, reader_.undetermined()};
            return both(leftOut, truth, hangsOn);
        },
        {});
}

std::optional<Assignment> AnswerSearch::breaks(const Predicate& given, const Strictness& promised) {
    // A promise about one thing or another is a promise about each.
    for (const Predicate& alternative : alternatives(space_.content(), given)) {
        if (std::optional<Assignment> found = breaksAlternative(alternative, promised))
            return found;
    }
    return std::nullopt;
}

std::optional<Assignment> AnswerSearch::breaksAlternative(const Predicate& given, const Strictness& promised) {
    const bool modifyIsEnough = !promised.urgency && promised.training <= Training::Modify;
    return search(
        [&](std::vector<const TableLine*>& lines) -> Verdict {
            const Truth truth = reader_.read(given, Reading::AsGiven);
            const std::optional<Variable> hangsOn = reader_.undetermined();
            if (truth == Truth::No)
                return {truth, std::nullopt};
            const Verdict laxer = resultIsLaxer(
                reader_, [this](const Variable& variable) { return assignment_.find(variable); }, lines,
                modifyIsEnough);
            return both(laxer, truth, hangsOn);
        },
        linesAsStrictAs(promised, space_.closure(given)));
}

Reader AnswerSearch::readerFor(const Variable& variable, const Value& value) const {
    return Reader(space_.content(), space_.flow(), [this, variable, &value](const Variable& asked) {
        return asked == variable ? &value : assignment_.find(asked);
    });
}

std::optional<Assignment> AnswerSearch::relaxes(const TableLine& line, const Variable& variable, const Value& from,
                                                const Value& to, const Strictness& strictness) {
    Reader before = readerFor(variable, from);
    Reader after = readerFor(variable, to);
    const bool modifyIsEnough = !strictness.urgency && strictness.training <= Training::Modify;
    std::vector<const TableLine*> lines = linesAsStrictAs(strictness, space_.closure(*line.when));
    const auto itself =
        std::find_if(lines.begin(), lines.end(), [&](const TableLine* one) { return one->when == line.when; });
    if (itself != lines.end())
        std::rotate(lines.begin(), itself, itself + 1);
    return search(
        [&](std::vector<const TableLine*>& remaining) -> Verdict {
            before.forget();
            after.forget();
            const Truth truth = before.read(*line.when, line.reading);
            if (truth == Truth::No)
                return {truth, std::nullopt};
            const Verdict laxer = resultIsLaxer(
                after, [&](const Variable& asked) { return asked == variable ? &to : assignment_.find(asked); },
                remaining, modifyIsEnough);
            return both(laxer, truth, before.undetermined());
        },
        lines);
}

} // namespace kneecheck::assessment
