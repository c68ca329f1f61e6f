// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "assessment/assess.h"

namespace kneecheck::report {

/// A result read back from the text that toJson(Assessment) made, so that an old one is shown as it was given, whatever
/// today's rules say. Everything is there but RankedCondition::probability, which is not kept. Nothing where the text
/// is not a result.
std::optional<assessment::Assessment> resultFrom(std::string_view json);

} // namespace kneecheck::report
