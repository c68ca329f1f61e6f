// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/stored_result.h"

#include <array>

#include <nlohmann/json.hpp>

namespace kneecheck::report {

namespace as = assessment;

namespace {

using Json = nlohmann::json;

/// A word that is not among those a result uses.
struct NotAResult {};

template <class Enum, std::size_t Count>
Enum named(const std::array<Enum, Count>& all, const Json& json) {
    const auto& name = json.get_ref<const std::string&>();
    for (const Enum value : all) {
        if (toString(value) == name) {
            return value;
        }
    }
    throw NotAResult{};
}

as::Urgency urgency(const Json& json) {
    return named(std::array{as::Urgency::SelfCare, as::Urgency::Routine, as::Urgency::Soon, as::Urgency::SameDay,
                            as::Urgency::Emergency},
                 json);
}
as::Training training(const Json& json) {
    return named(std::array{as::Training::PushThrough, as::Training::Modify, as::Training::Stop}, json);
}
as::Fit fit(const Json& json) {
    return named(std::array{as::Fit::Unlikely, as::Fit::Partly, as::Fit::Well}, json);
}
as::PlanKind planKind(const Json& json) {
    return named(std::array{as::PlanKind::Do, as::PlanKind::Change, as::PlanKind::Avoid, as::PlanKind::Load}, json);
}
as::Flow flow(const Json& json) {
    return named(std::array{as::Flow::Full, as::Flow::Quick, as::Flow::CheckIn}, json);
}

std::string text(const Json& json, const char* key) {
    return json.at(key).get<std::string>();
}
as::SourceIds sources(const Json& json) {
    return json.at("sources").get<as::SourceIds>();
}

template <class Thing>
std::vector<Thing> listOf(const Json& json, const char* key, Thing (*read)(const Json&)) {
    std::vector<Thing> things;
    for (const auto& item : json.at(key).get_ref<const Json::array_t&>()) {
        things.push_back(read(item));
    }
    return things;
}

/// A list that results did not have from the first; none where it is missing.
template <class Thing>
std::vector<Thing> laterListOf(const Json& json, const char* key, Thing (*read)(const Json&)) {
    return json.contains(key) ? listOf(json, key, read) : std::vector<Thing>{};
}

as::AskedThing askedThing(const Json& json) {
    return {text(json, "question"), json.value("row", std::string())};
}
as::Advice advice(const Json& json) {
    return {text(json, "id"), text(json, "text"), sources(json)};
}

as::FiredFlag flag(const Json& json) {
    return {text(json, "id"),
            urgency(json.at("urgency")),
            training(json.at("training")),
            text(json, "name"),
            text(json, "why"),
            text(json, "now"),
            listOf(json, "because", askedThing),
            json.at("assumed").get<bool>(),
            sources(json)};
}

as::FiredGuidance guidanceRule(const Json& json) {
    return {text(json, "id"),
            training(json.at("training")),
            urgency(json.at("urgency")),
            text(json, "why"),
            text(json, "now"),
            listOf(json, "because", askedThing),
            sources(json)};
}

as::Finding weighed(const Json& json) {
    return {text(json, "id"), text(json, "text"), json.at("ratio").get<double>(), json.at("counted").get<bool>(),
            sources(json)};
}
as::Finding unweighed(const Json& json) {
    return {text(json, "id"), text(json, "text"), 1.0, true, sources(json)};
}

as::ShownPainLimit painLimit(const Json& json) {
    return {text(json, "id"), json.at("atMost").get<int>(), text(json, "text"), sources(json)};
}
as::ShownExercise exercise(const Json& json) {
    return {text(json, "id"), text(json, "name")};
}
as::ShownStage stage(const Json& json) {
    return {text(json, "id"), text(json, "name"), text(json, "when"), listOf(json, "exercises", exercise),
            sources(json)};
}

as::RankedContributor contributor(const Json& json) {
    using Status = as::RankedContributor::Status;
    return {text(json, "id"),
            named(std::array{Status::Likely, Status::Possible}, json.at("status")),
            text(json, "name"),
            text(json, "why"),
            json.at("selfTests").get<std::vector<std::string>>(),
            sources(json)};
}
as::OfferedSelfTest selfTest(const Json& json) {
    using Kind = as::SelfTest::Kind;
    return {text(json, "id"), named(std::array{Kind::Look, Kind::Movement}, json.at("kind")), text(json, "name"),
            sources(json)};
}

as::RankedCondition condition(const Json& json) {
    as::RankedCondition result;
    result.id = text(json, "id");
    result.name = text(json, "name");
    result.term = text(json, "term");
    result.what = text(json, "what");
    result.course = text(json, "course");
    result.fit = fit(json.at("fit"));
    result.speaksFor = listOf(json, "for", weighed);
    result.speaksAgainst = listOf(json, "against", weighed);
    result.notAsked = listOf(json, "notAsked", unweighed);
    result.painLimits = laterListOf(json, "painLimits", painLimit);
    result.keepFit = laterListOf(json, "keepFit", advice);
    result.progression = laterListOf(json, "progression", stage);
    result.treatments = laterListOf(json, "treatments", advice);
    result.seeSomeone = listOf(json, "seeSomeone", advice);
    result.sources = sources(json);
    return result;
}

as::PlanLine planLine(const Json& json) {
    return {text(json, "id"), planKind(json.at("kind")), text(json, "text"), sources(json)};
}
as::RecheckDate recheck(const Json& json) {
    return {text(json, "id"), json.at("afterHours").get<int>(), text(json, "text"), sources(json)};
}
as::OpenItem openItem(const Json& json) {
    return {askedThing(json), text(json, "text"), json.at("notSure").get<bool>(), json.at("safety").get<bool>()};
}

as::Assessment whole(const Json& json) {
    as::Assessment result;
    result.contentVersion = text(json, "contentVersion");
    result.flow = flow(json.at("flow"));
    result.urgency = urgency(json.at("urgency"));
    result.training = training(json.at("training"));
    result.trainingHeading = text(json.at("verdict"), "heading");
    result.why = text(json.at("verdict"), "why");
    result.now = text(json.at("verdict"), "now");
    const auto& care = json.at("care");
    result.urgencyWords = {text(care, "level"), text(care, "heading"),
                           care.at("bullets").get<std::vector<std::string>>()};
    result.redFlags = listOf(json, "redFlags", flag);
    result.guidance = listOf(json, "guidance", guidanceRule);
    result.conditions = listOf(json, "conditions", condition);
    result.nothingFitsWell = json.at("nothingFitsWell").get<bool>();
    result.contributors = laterListOf(json, "contributors", contributor);
    result.selfTests = laterListOf(json, "selfTests", selfTest);
    result.plan = listOf(json, "plan", planLine);
    if (json.contains("planMore")) // results from before it have none
        result.planMore = listOf(json, "planMore", planLine);
    result.planIsStricter = json.contains("planIsStricter") && json.at("planIsStricter").get<bool>();
    result.rechecks = listOf(json, "rechecks", recheck);
    result.safetyNet = listOf(json, "safetyNet", advice);
    result.unanswered = listOf(json, "unanswered", openItem);
    result.notRuledOut = json.at("notRuledOut").get<std::vector<std::string>>();
    return result;
}

} // namespace

std::optional<as::Assessment> resultFrom(std::string_view json) {
    try {
        return whole(Json::parse(json));
    } catch (const Json::exception&) {
        return std::nullopt;
    } catch (const NotAResult&) {
        return std::nullopt;
    }
}

} // namespace kneecheck::report
