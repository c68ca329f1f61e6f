// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kneecheck::assessment {

/// How soon to be seen, mildest first. self-care: manage yourself and recheck; routine: an appointment in the coming
/// weeks; soon: within days; same-day: urgent care today; emergency: emergency department or ambulance now.
enum class Urgency { SelfCare, Routine, Soon, SameDay, Emergency };
/// What to do with training, mildest first.
enum class Training { PushThrough, Modify, Stop };
enum class Fit { Unlikely, Partly, Well };

std::string_view toString(Urgency urgency);
std::string_view toString(Training training);
std::string_view toString(Fit fit);
std::optional<Urgency> urgencyFrom(std::string_view name);
std::optional<Training> trainingFrom(std::string_view name);

using SourceIds = std::vector<std::string>; ///< never empty; "consensus" where no study says it

} // namespace kneecheck::assessment
