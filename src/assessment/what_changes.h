// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "assessment/assess.h"

namespace kneecheck::assessment {

/// One line of "what would change this": other answers, and what they would lead to.
struct ToldChange {
    std::vector<std::string> ids; ///< of the changes in rules/what-changes.json; several only among load goals
    AnswerSheet answers;          ///< the sheet with them changed: the line promises what `assess` makes of it
    bool stricter = true;
    Training training = Training::PushThrough;
    Urgency urgency = Urgency::SelfCare;
    std::string ifInstead; ///< "the worst pain is 3 or less, and the knee is back to usual within 24 hours"
    std::string verdict;   ///< of training, where that changes ("Stop"); otherwise empty
    std::string then;      ///< what else there is to say ("in place of Modify"); empty only where the verdict is not

    std::string outcome() const; ///< both as one sentence, without a full stop
};

/// What would make this result stricter or milder, of the answers that the content tells about. Stricter ones first,
/// few of them and in the order of the content, nearest first; then milder ones, which touch load goals only, all those
/// that are needed together. From same-day on nothing: then there is one thing to do. A result with a red flag, or one
/// that could not be ruled out, has no milder line. What would need to be seen the same day is not told here but by the
/// safety net. Pure, as `assess` is. `result` is what that gives for the sheet.
std::vector<ToldChange> whatChanges(const Content& content, const AnswerSheet& sheet, const Assessment& result);

} // namespace kneecheck::assessment
