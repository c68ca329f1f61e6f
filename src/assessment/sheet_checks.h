// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "assessment/assess.h"

namespace kneecheck::assessment {

/// Two lines of a result of which one asks for what the other rules out, or something that loads the knee where
/// nothing may; nothing where there is none.
std::optional<std::string> contradictionIn(const Assessment& result);

/// What differs, beside the words of the side, between the result of a sheet and of its mirror image.
/// Nothing where the sheet names no side.
std::optional<std::string> mirrorDifference(const Content& content, const AnswerSheet& sheet);

/// The sheet with left and right changed over.
AnswerSheet mirrored(const AnswerSheet& sheet);

/// What differs where the same answers are given in another order, or with answers left in the sheet from branches
/// that are not taken any more.
std::optional<std::string> historyDifference(const Content& content, const AnswerSheet& sheet);

/// The sheet with an answer to everything of its flow that is not on its route: the worst one, where there is an order.
AnswerSheet withAbandonedAnswers(const Content& content, const AnswerSheet& sheet);

} // namespace kneecheck::assessment
