// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "cli/vignettes_report.h"
#include "report/misses.h"

namespace kneecheck::cli {

namespace as = assessment;

namespace {

using Json = nlohmann::ordered_json;

Json asJson(const as::Share& share) {
    return {{"part", share.part}, {"of", share.of}};
}

Json asJson(const as::Agreement& agreement) {
    return {{"triageExact", asJson(agreement.triageExact)},
            {"underTriage", asJson(agreement.underTriage)},
            {"overTriage", asJson(agreement.overTriage)},
            {"training", asJson(agreement.training)}};
}

Json asJson(const as::MeasuredCase& one) {
    const auto& listed = one.result.conditions;
    return {{"id", one.id},
            {"expected",
             {{"condition", one.label.condition},
              {"acceptable", one.label.acceptable},
              {"urgency", toString(one.label.triage)},
              {"training", toString(one.label.training)}}},
            {"came",
             {{"condition", listed.empty() ? Json() : Json(listed.front().id)},
              {"urgency", toString(one.result.urgency)},
              {"training", toString(one.result.training)}}},
            {"ranked", one.ranked},
            {"place", one.rank == 0 ? Json() : Json(one.rank)},
            {"shownAsLikely", one.likely},
            {"pages", one.walk.pages},
            {"emergencyKnown", one.walk.emergency},
            {"flagsStricterThanLabel", one.flagsAboveLabel}};
}

Json asJson(const report::Miss& miss) {
    return {{"case", miss.caseId},
            {"what", miss.what},
            {"expected", miss.expected},
            {"came", miss.came},
            {"why", miss.why}};
}

template <class Things>
Json listOf(const Things& things) {
    Json list = Json::array();
    for (const auto& thing : things) {
        list.push_back(asJson(thing));
    }
    return list;
}

Json asJson(const as::CaseTotals& totals) {
    Json json{{"cases", totals.cases},
              {"top1", asJson(totals.first)},
              {"top1ShownAsLikely", asJson(totals.firstLikely)},
              {"top3", asJson(totals.firstThree)},
              {"shownAsLikely", {{"most", totals.mostLikely}, {"all", totals.allLikely}}}};
    json.update(asJson(totals.agreement));
    json["urgentUnderTriaged"] = asJson(totals.urgentUnderTriaged);
    json["pages"] = {{"median", totals.medianPages}, {"most", totals.mostPages}};
    json["emergencyKnownByPage"] = totals.latestEmergency == 0 ? Json() : Json(totals.latestEmergency);
    return json;
}

Json baselines(const as::CaseTotals& totals) {
    return {{"alwaysPhysio", asJson(totals.alwaysPhysio)},
            {"alwaysCommonest",
             {{"condition", totals.commonest.empty() ? Json() : Json(totals.commonest)},
              {"top1", asJson(totals.alwaysCommonest)}}}};
}

} // namespace

Json asJson(const as::Content& content, const Vignettes& vignettes) {
    const auto totals = as::totalsOf(vignettes.cases);
    Json underTriaged = Json::array();
    Json flagged = Json::array();
    for (const auto& one : vignettes.cases) {
        if (one.label.triage >= as::Urgency::SameDay && one.underTriaged()) {
            underTriaged.push_back(one.id);
        }
        if (!one.flagsAboveLabel.empty()) {
            flagged.push_back({{"case", one.id}, {"flags", one.flagsAboveLabel}});
        }
    }
    Json refused = Json::array();
    for (const auto& line : vignettes.refused) {
        refused.push_back({{"line", line.line}, {"problems", line.problems}});
    }
    return {{"contentVersion", vignettes.contentVersion},
            {"urgentUnderTriaged", std::move(underTriaged)},
            {"flagStricterThanLabel", std::move(flagged)},
            {"totals", asJson(totals)},
            {"baselines", baselines(totals)},
            {"misses", listOf(report::missesOf(content, vignettes.cases))},
            {"cases", listOf(vignettes.cases)},
            {"refused", std::move(refused)}};
}

} // namespace kneecheck::cli
