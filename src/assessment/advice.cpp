// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/advice.h"

#include <algorithm>
#include <stdexcept>

#include "assessment/library.h"

namespace kneecheck::assessment {

namespace {

template <typename Thing>
const Thing* findIn(const std::vector<Thing>& things, std::string_view id) {
    const auto found = std::find_if(things.begin(), things.end(), [&](const Thing& thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

} // namespace

const std::vector<std::pair<std::string, Activity>>& activityNames() {
    static const std::vector<std::pair<std::string, Activity>> names{{"running", Activity::Running},
                                                                     {"jumping", Activity::Jumping},
                                                                     {"sprinting", Activity::Sprinting},
                                                                     {"downhill", Activity::Downhill},
                                                                     {"stairs", Activity::Stairs},
                                                                     {"squatting", Activity::Squatting},
                                                                     {"deep-squatting", Activity::DeepSquatting},
                                                                     {"twisting", Activity::Twisting},
                                                                     {"kneeling", Activity::Kneeling},
                                                                     {"cycling", Activity::Cycling},
                                                                     {"swimming", Activity::Swimming},
                                                                     {"walking-far", Activity::WalkingFar},
                                                                     {"stretching", Activity::Stretching},
                                                                     {"heat", Activity::Heat},
                                                                     {"cold", Activity::Cold},
                                                                     {"massage", Activity::Massage},
                                                                     {"sitting-long", Activity::SittingLong},
                                                                     {"weights", Activity::Weights}};
    return names;
}

std::string_view toString(Activity activity) {
    for (const auto& [name, value] : activityNames()) {
        if (value == activity)
            return name;
    }
    throw std::logic_error("an activity of no kind");
}

bool contradict(const Activities& asked, const Activities& ruledOut) {
    return std::any_of(asked.begin(), asked.end(), [&](Activity activity) {
        return ruledOut.contains(activity) ||
               (activity == Activity::Sprinting && ruledOut.contains(Activity::Running)) ||
               (activity == Activity::DeepSquatting && ruledOut.contains(Activity::Squatting));
    });
}

std::string_view toString(PlanKind kind) {
    switch (kind) {
    case PlanKind::Do:
        return "do";
    case PlanKind::Change:
        return "change";
    case PlanKind::Avoid:
        return "avoid";
    case PlanKind::Load:
        return "load";
    }
    throw std::logic_error("a plan line of no kind");
}

std::string_view toString(SelfTest::Kind kind) {
    return kind == SelfTest::Kind::Look ? "look" : "movement";
}

const Exercise* Library::findExercise(std::string_view id) const {
    return findIn(exercises, id);
}

const SelfTest* Library::findSelfTest(std::string_view id) const {
    return findIn(selfTests, id);
}

} // namespace kneecheck::assessment
