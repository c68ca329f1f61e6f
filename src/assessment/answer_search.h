// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "assessment/answer_space.h"

namespace kneecheck::assessment {

/// How strict a result is asked to be: at least this training, or at least this urgency.
struct Strictness {
    std::optional<Training> training;
    std::optional<Urgency> urgency;
};

/// How a predicate must come out.
struct Demand {
    const Predicate* predicate = nullptr;
    Reading reading = Reading::Rule;
    Truth wanted = Truth::Yes; ///< Yes or No
};

/// Looks for one combination of answers with a property, through the whole space and without sampling: a branch is left
/// only where the answers decided so far already settle, whatever the rest are, that no combination below it has the
/// property (three-valued evaluation: Yes and No are final, Unknown is not).
class AnswerSearch {
public:
    explicit AnswerSearch(const AnswerSpace& space);

    /// Answers under which the line holds.
    std::optional<Assignment> lineHolds(const TableLine& line);

    /// Answers under which every demand is met.
    std::optional<Assignment> meets(const std::vector<Demand>& demands);

    /// Answers under which the variable is asked.
    std::optional<Assignment> asked(const Variable& variable);

    /// Answers under which the predicate holds as given and the variable is not asked.
    std::optional<Assignment> leavesOut(const Predicate& given, const Variable& variable);

    /// Answers under which the predicate holds as given and no line makes the result so strict.
    std::optional<Assignment> breaks(const Predicate& given, const Strictness& promised);

    /// Answers to everything else under which the line holds when `variable` has the first value, and with the second
    /// value no line is as strict as it is.
    std::optional<Assignment> relaxes(const TableLine& line, const Variable& variable, const Value& from,
                                      const Value& to, const Strictness& strictness);

private:
    /// What the decided answers say about the property: settled, or which variable to decide next.
    struct Verdict {
        Truth found = Truth::Unknown;
        std::optional<Variable> decideNext;
    };
    using Property = std::function<Verdict(std::vector<const TableLine*>&)>;

    std::optional<Assignment> search(const Property& property, const std::vector<const TableLine*>& lines);
    void collectMust(const Predicate& predicate);
    bool decideWhatMustBe();
    bool mayBe(const Variable& variable, const Value& value) const;
    bool descend(const Property& property, const std::vector<const TableLine*>& lines);

    static Verdict both(const Verdict& laxer, Truth truth, const std::optional<Variable>& hangsOn);
    Verdict noLineHolds(const Reader& reader, std::vector<const TableLine*>& lines) const;
    Verdict noSafetyQuestionOpen(const Reader& reader, const Reader::Lookup& lookup) const;
    std::optional<Assignment> breaksAlternative(const Predicate& given, const Strictness& promised);
    Verdict resultIsLaxer(const Reader& reader, const Reader::Lookup& lookup, std::vector<const TableLine*>& lines,
                          bool modifyIsEnough) const;
    std::vector<const TableLine*> linesAsStrictAs(const Strictness& strictness, const std::set<Variable>& near) const;
    Reader readerFor(const Variable& variable, const Value& value) const;

    const AnswerSpace& space_;
    std::vector<TableLine> lines_;
    Assignment assignment_;
    Reader reader_;
    std::map<Variable, std::vector<const Atom*>> mustHold_; ///< while looking for what meets demands
};

} // namespace kneecheck::assessment
