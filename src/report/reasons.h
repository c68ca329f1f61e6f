// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "assessment/assess.h"

namespace kneecheck::report {

std::string joined(const std::vector<std::string>& parts, const char* between);

/// What was said about the things that a rule read: "swelling = Quick, fever/chills = yes".
std::string saidAbout(const assessment::Content& content, const assessment::AnswerSheet& sheet,
                      const std::vector<assessment::AskedThing>& things);

} // namespace kneecheck::report
