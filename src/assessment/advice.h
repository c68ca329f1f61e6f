// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "assessment/levels.h"
#include "assessment/predicate.h"

namespace kneecheck::assessment {

/// A line of the plan. `load` is anything that loads the knee (exercise, test, return to running).
enum class PlanKind { Do, Change, Avoid, Load };
std::string_view toString(PlanKind kind);

/// What a line of advice has a person do, or tells them to leave out.
enum class Activity {
    Running,
    Jumping,
    Sprinting,
    Downhill,
    Stairs,
    Squatting,
    DeepSquatting,
    Twisting,
    Kneeling,
    Cycling,
    Swimming,
    WalkingFar,
    Stretching,
    Heat,
    Cold,
    Massage,
    SittingLong,
    Weights
};
std::string_view toString(Activity activity);
const std::vector<std::pair<std::string, Activity>>& activityNames();

using Activities = std::set<Activity>;

/// Whether what is asked is left out by what is ruled out: no running is no sprinting either, no squatting no deep one.
bool contradict(const Activities& asked, const Activities& ruledOut);

struct PlanItem {
    std::string id;
    PlanKind kind = PlanKind::Do;
    std::vector<Training> training; ///< the verdicts under which it is shown; a load never under stop
    Predicate when;
    std::string text;
    SourceIds sources;
    Activities asks = {};
    Activities rulesOut = {};
    std::optional<int> painLimit = {}; ///< how much pain it allows; left out where the likeliest condition allows less
};

/// How much pain (0 to 10) is fine while training with a condition.
struct PainLimit {
    std::string id;
    std::vector<Training> training; ///< the verdicts under which it is shown; never stop
    int atMost = 0;                 ///< 0: stop before it hurts
    std::string text;
    SourceIds sources;
};

/// A step of building a knee up again.
struct Stage {
    std::string id;
    std::vector<std::string> exercises; ///< ids of Content::exercises
    std::string name;
    std::string when; ///< when to step up or down
    SourceIds sources;
};

struct Advice {
    std::string id;
    std::string text;
    SourceIds sources;
};

} // namespace kneecheck::assessment
