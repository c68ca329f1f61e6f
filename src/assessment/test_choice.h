// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "assessment/assess.h"

namespace kneecheck::assessment {

/// Short self-tests that could sharpen the result, the most telling first: those that are offered, have not been done,
/// take at most a few minutes, and whose outcome speaks for or against a condition that is shown, or for something that
/// may add to the pain. At most a handful; none where none could.
std::vector<std::string> sharpeningTests(const Content& content, const AnswerSheet& sheet, const Assessment& result);

/// The open question of its own that says that a test had to be stopped; empty where the content has none.
std::string stoppedQuestion(const Content& content);

} // namespace kneecheck::assessment
