// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "cli/compare_content_report.h"

namespace kneecheck::cli {

namespace as = assessment;

namespace {

using Json = nlohmann::ordered_json;

Json listOf(const std::vector<as::ListedCondition>& conditions) {
    Json list = Json::array();
    for (const auto& condition : conditions) {
        list.push_back({{"id", condition.id}, {"fit", toString(condition.fit)}});
    }
    return list;
}

Json asJson(const as::ChangedPart& part) {
    const auto orNull = [](const std::string& what) { return what.empty() ? Json() : Json(what); };
    Json list = Json::array();
    for (const auto& line : part.lines) {
        list.push_back({{"id", line.id}, {"was", orNull(line.was)}, {"is", orNull(line.is)}});
    }
    return list;
}

template <class Level>
Json levels(const as::Change<Level>& change) {
    return {{"was", toString(change.was)}, {"is", toString(change.is)}};
}

Json asJson(const ComparedCase& one) {
    const auto& change = one.change;
    Json json{{"case", one.id}, {"milder", change.verdictMilder()}, {"stricter", change.verdictStricter()}};
    if (change.urgency.any()) {
        json["urgency"] = levels(change.urgency);
    }
    if (change.training.any()) {
        json["training"] = levels(change.training);
    }
    if (change.conditions.any()) {
        json["conditions"] = {{"was", listOf(change.conditions.was)}, {"is", listOf(change.conditions.is)}};
    }
    for (const auto& part : change.parts) {
        json[part.name] = asJson(part);
    }
    return json;
}

} // namespace

Json asJson(const Comparison& comparison) {
    Json milder = Json::array();
    Json moved = Json::array();
    Json onlyFurtherDown = Json::array();
    for (const auto& one : comparison.cases) {
        if (one.change.verdictMilder()) {
            milder.push_back(one.id);
        }
        if (one.change.moved()) {
            moved.push_back(asJson(one));
        } else if (one.change.conditions.any()) {
            onlyFurtherDown.push_back(one.id);
        }
    }
    Json refused = Json::array();
    for (const auto& line : comparison.refused) {
        refused.push_back({{"line", line.line}, {"problems", line.problems}});
    }
    return {{"contentVersion", {{"was", comparison.contentVersion.was}, {"is", comparison.contentVersion.is}}},
            {"cases", comparison.cases.size()},
            {"milder", std::move(milder)},
            {"moved", std::move(moved)},
            {"movedOnlyBelowTheTop", std::move(onlyFurtherDown)},
            {"refused", std::move(refused)}};
}

} // namespace kneecheck::cli
