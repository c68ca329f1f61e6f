// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "assessment/content.h"

namespace kneecheck::assessment {

/// Answers of the full check under which the condition ranks first and is shown as likely, if possible below same-day
/// and without "stop". Found by changing one answer at a time for the better, in a fixed order: nothing where that
/// ends before, which is no proof that there are none.
std::optional<AnswerSheet> answersThatRankFirst(const Content& content, const Condition& condition);

} // namespace kneecheck::assessment
