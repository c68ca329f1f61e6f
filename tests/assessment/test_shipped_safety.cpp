// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <functional>

#include <nlohmann/json.hpp>

#include "assessment/content_files.h"
#include "assessment/verify.h"

using namespace kneecheck::assessment;
using Json = nlohmann::ordered_json;

namespace {

Json& withId(Json& list, const std::string& id) {
    for (Json& one : list) {
        if (one.is_object() && one.at("id") == id)
            return one;
    }
    throw std::runtime_error("the shipped content has no " + id);
}

/// The shipped content with one edit in one of its files.
ContentRead edited(const std::string& file, const std::function<void(Json&)>& edit) {
    std::map<std::string, std::string> files = filesBelow(KNEECHECK_SOURCE_CONTENT);
    Json json = Json::parse(files.at(file));
    edit(json);
    files.at(file) = json.dump();
    return readContent(files);
}

ContentRead withFlag(const std::string& id, const std::function<void(Json&)>& edit) {
    return edited("rules/red-flags.json", [&](Json& json) { edit(withId(json.at("redFlags"), id)); });
}

ContentRead withGuidance(const std::string& id, const std::function<void(Json&)>& edit) {
    return edited("rules/guidance.json", [&](Json& json) { edit(withId(json.at("guidance"), id)); });
}

} // namespace

TEST_CASE("the shipped content keeps every safety invariant", "[verify][shipped]") {
    const ContentRead read = readContent(filesBelow(KNEECHECK_SOURCE_CONTENT));
    REQUIRE(read.content);
    const VerifyReport report = verifySafety(*read.content);
    for (const Counterexample& one : report.counterexamples)
        FAIL_CHECK(one.check << ": " << one.message);
    CHECK(report.longestPath <= 20);
    CHECK(report.emergencyWithin <= 8);
}

TEST_CASE("one unsafe edit of the shipped content is caught", "[verify][shipped]") {
    ContentRead read;
    SECTION("a lower urgency: four steps that cannot be taken after an injury") {
        read = withFlag("RF05", [](Json& flag) { flag["levels"][0]["urgency"] = "same-day"; });
    }
    SECTION("not sure about a cold foot read as no") {
        read = withFlag("RF02", [](Json& flag) { flag.erase("notSureIsYes"); });
    }
    SECTION("a dropped alternative: a tight calf in the check-in") {
        read = withFlag("RF18", [](Json& flag) { flag["levels"][0]["when"]["any"].erase(1); });
    }
    SECTION("an inverted comparison: the leg that can be lifted") {
        read = withFlag("RF09", [](Json& flag) { flag["levels"][1]["when"]["is"] = "no"; });
    }
    SECTION("a qualifier that narrows a flag: only for the young") {
        read = withFlag("RF30", [](Json& flag) {
            flag["levels"][0]["when"] = {{"all", {flag["levels"][0]["when"], {{"question", "age"}, {"atMost", 40}}}}};
        });
    }
    SECTION("pain above 7 in place of above 6") {
        read = withGuidance("pain-worst-above-6", [](Json& rule) { rule["when"]["atLeast"] = 8; });
    }
    SECTION("pain up to 4 in place of 4 and more") {
        read = withGuidance("pain-worst-4-to-6", [](Json& rule) {
            rule["when"] = {{"question", "pain-worst"}, {"atMost", 4}};
        });
    }
    SECTION("a verdict made milder: a sudden stab") {
        read = withGuidance("sudden-stab", [](Json& rule) { rule["training"] = "modify"; });
    }
    SECTION("a safety page that may be left open") {
        read = edited("questions/safety.json",
                      [](Json& json) { withId(json.at("questions"), "whole-body").erase("safety"); });
    }
    SECTION("a safety page that only the older are asked") {
        read = edited("questions/safety.json",
                      [](Json& json) { withId(json.at("questions"), "whole-body")["enableWhen"]["atLeast"] = 40; });
    }
    SECTION("a safety row that only the older are asked") {
        read = edited("questions/safety.json", [](Json& json) {
            withId(withId(json.at("questions"), "health").at("rows"), "clot-risk")["enableWhen"]["atLeast"] = 40;
        });
    }
    SECTION("a higher count: four signs of a stressed bone in place of three") {
        read = withFlag("RF27", [](Json& flag) { flag["levels"][1]["when"]["all"][1]["atLeast"] = 4; });
    }
    SECTION("training allowed where the flag says stop: a growing lump") {
        read = withFlag("RF22", [](Json& flag) { flag["levels"][0].erase("training"); });
    }
    SECTION("an alternative dropped from a list: an old injury beside pain at night that gets worse") {
        read = withFlag("RF21", [](Json& flag) { flag["levels"][0]["when"]["all"][2]["isAnyOf"].erase(3); });
    }
    for (const Problem& problem : read.problems) {
        UNSCOPED_INFO(toString(problem));
    }
    REQUIRE(read.content);
    CHECK_FALSE(verifySafety(*read.content, {}, VerifyScope::FirstBreach).counterexamples.empty());
}
