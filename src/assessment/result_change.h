// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "assessment/assess.h"

namespace kneecheck::assessment {

template <class Value>
struct Change {
    Value was = {};
    Value is = {};

    bool any() const { return was != is; }
};

/// A line of a result that came, went, or says something else.
struct ChangedLine {
    std::string id;
    std::string was; ///< what it came to ("same-day, stop", "do", "24 h"); empty where the line was not there
    std::string is;
};

/// A part of a result, by its name in the result's JSON; "advice" is what is told along with a likely condition.
struct ChangedPart {
    std::string name;
    std::vector<ChangedLine> lines; ///< by id, never empty
};

struct ListedCondition {
    std::string id;
    Fit fit = Fit::Unlikely;
    bool operator==(const ListedCondition&) const = default;
};

/// How two results for the same answers differ. Words, sources and the weight of findings are not compared.
struct ResultChange {
    Change<Urgency> urgency;
    Change<Training> training;
    Change<std::vector<ListedCondition>> conditions; ///< the whole lists, in rank order
    std::vector<ChangedPart> parts;                  ///< red flags and plan first
    bool otherReason = false;                        ///< the verdict is told in the words of another rule

    bool verdictMilder() const { return urgency.is < urgency.was || training.is < training.was; }
    bool verdictStricter() const { return urgency.is > urgency.was || training.is > training.was; }
    bool topChanged() const; ///< those that topOf gives
    /// Something else is told. The order further down the list of conditions is not, nor is a rule of guidance that a
    /// stricter one stands before.
    bool moved() const;
};

/// The first three, and every other one that is shown as likely: one further up may lack what speaks for it.
std::vector<ListedCondition> topOf(const std::vector<ListedCondition>& conditions);

ResultChange changeBetween(const Assessment& was, const Assessment& is);

} // namespace kneecheck::assessment
