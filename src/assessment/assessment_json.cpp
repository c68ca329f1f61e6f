// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "assessment/assess.h"

namespace kneecheck::assessment {

namespace {

using Json = nlohmann::ordered_json;

// Declared before listOf, which finds them by name only.
Json toJson(const AskedThing& thing);
Json toJson(const Advice& advice);
Json toJson(const FiredFlag& flag);
Json toJson(const FiredGuidance& rule);
Json toJson(const Finding& finding);
Json toJson(const RankedCondition& condition);
Json toJson(const PlanLine& line);
Json toJson(const RecheckDate& recheck);
Json toJson(const OpenItem& item);
Json toJson(const ShownPainLimit& limit);
Json toJson(const ShownExercise& exercise);
Json toJson(const ShownStage& stage);
Json toJson(const RankedContributor& contributor);
Json toJson(const OfferedSelfTest& test);

template <typename Things>
Json listOf(const Things& things) {
    Json list = Json::array();
    for (const auto& thing : things)
        list.push_back(toJson(thing));
    return list;
}

Json toJson(const AskedThing& thing) {
    Json json{{"question", thing.question}};
    if (!thing.row.empty())
        json["row"] = thing.row;
    return json;
}

Json toJson(const Advice& advice) {
    return {{"id", advice.id}, {"text", advice.text}, {"sources", advice.sources}};
}

Json toJson(const FiredFlag& flag) {
    return {{"id", flag.id},
            {"urgency", toString(flag.urgency)},
            {"training", toString(flag.training)},
            {"name", flag.name},
            {"why", flag.why},
            {"now", flag.now},
            {"because", listOf(flag.because)},
            {"assumed", flag.assumed},
            {"sources", flag.sources}};
}

Json toJson(const FiredGuidance& rule) {
    return {{"id", rule.id},
            {"training", toString(rule.training)},
            {"urgency", toString(rule.urgency)},
            {"why", rule.why},
            {"now", rule.now},
            {"because", listOf(rule.because)},
            {"sources", rule.sources}};
}

Json toJson(const Finding& finding) {
    return {{"id", finding.id},
            {"text", finding.text},
            {"ratio", finding.ratio},
            {"counted", finding.counted},
            {"sources", finding.sources}};
}

/// What was not asked has no weight to tell.
Json unweighed(const std::vector<Finding>& findings) {
    Json list = Json::array();
    for (const Finding& finding : findings)
        list.push_back({{"id", finding.id}, {"text", finding.text}, {"sources", finding.sources}});
    return list;
}

Json toJson(const RankedCondition& condition) {
    return {{"id", condition.id},
            {"fit", toString(condition.fit)},
            {"name", condition.name},
            {"term", condition.term},
            {"what", condition.what},
            {"course", condition.course},
            {"for", listOf(condition.speaksFor)},
            {"against", listOf(condition.speaksAgainst)},
            {"notAsked", unweighed(condition.notAsked)},
            {"painLimits", listOf(condition.painLimits)},
            {"keepFit", listOf(condition.keepFit)},
            {"progression", listOf(condition.progression)},
            {"treatments", listOf(condition.treatments)},
            {"seeSomeone", listOf(condition.seeSomeone)},
            {"sources", condition.sources}};
}

Json toJson(const ShownPainLimit& limit) {
    return {{"id", limit.id}, {"atMost", limit.atMost}, {"text", limit.text}, {"sources", limit.sources}};
}

Json toJson(const ShownExercise& exercise) {
    return {{"id", exercise.id}, {"name", exercise.name}};
}

Json toJson(const ShownStage& stage) {
    return {{"id", stage.id},
            {"name", stage.name},
            {"when", stage.when},
            {"exercises", listOf(stage.exercises)},
            {"sources", stage.sources}};
}

Json toJson(const RankedContributor& contributor) {
    return {{"id", contributor.id},   {"status", toString(contributor.status)}, {"name", contributor.name},
            {"why", contributor.why}, {"selfTests", contributor.selfTests},     {"sources", contributor.sources}};
}

Json toJson(const OfferedSelfTest& test) {
    return {{"id", test.id}, {"kind", toString(test.kind)}, {"name", test.name}, {"sources", test.sources}};
}

Json toJson(const PlanLine& line) {
    return {{"id", line.id}, {"kind", toString(line.kind)}, {"text", line.text}, {"sources", line.sources}};
}

Json toJson(const RecheckDate& recheck) {
    return {
        {"id", recheck.id}, {"afterHours", recheck.afterHours}, {"text", recheck.text}, {"sources", recheck.sources}};
}

Json toJson(const OpenItem& item) {
    Json json = toJson(item.what);
    json["text"] = item.text;
    json["notSure"] = item.notSure;
    json["safety"] = item.safety;
    return json;
}

} // namespace

nlohmann::ordered_json toJson(const Assessment& assessment) {
    return {{"contentVersion", assessment.contentVersion},
            {"flow", toString(assessment.flow)},
            {"urgency", toString(assessment.urgency)},
            {"training", toString(assessment.training)},
            {"verdict", {{"heading", assessment.trainingHeading}, {"why", assessment.why}, {"now", assessment.now}}},
            {"care",
             {{"level", assessment.urgencyWords.level},
              {"heading", assessment.urgencyWords.heading},
              {"bullets", assessment.urgencyWords.bullets}}},
            {"redFlags", listOf(assessment.redFlags)},
            {"guidance", listOf(assessment.guidance)},
            {"conditions", listOf(assessment.conditions)},
            {"nothingFitsWell", assessment.nothingFitsWell},
            {"contributors", listOf(assessment.contributors)},
            {"selfTests", listOf(assessment.selfTests)},
            {"plan", listOf(assessment.plan)},
            {"planMore", listOf(assessment.planMore)},
            {"planIsStricter", assessment.planIsStricter},
            {"rechecks", listOf(assessment.rechecks)},
            {"safetyNet", listOf(assessment.safetyNet)},
            {"unanswered", listOf(assessment.unanswered)},
            {"notRuledOut", assessment.notRuledOut}};
}

} // namespace kneecheck::assessment
