// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "support/catch.h"

using namespace kneecheck::tests;
using nlohmann::json;

namespace {

const std::string cases = KNEECHECK_TESTS_DIR "/vignettes/cases.jsonl";

/// What the shipped content makes of the labelled cases.
const json& measured() {
    static const json whole = [] {
        const auto result = kneecheckCli({"vignettes", "--content", KNEECHECK_SOURCE_CONTENT, "--json", cases});
        INFO(result.err);
        REQUIRE(result.code == 0);
        return json::parse(result.out);
    }();
    return whole;
}

json total(const char* name) {
    return measured().at("totals").at(name);
}

/// Of nothing there is no share: a promise about no case at all is not kept.
double percent(const char* name) {
    const auto share = total(name);
    REQUIRE(share.at("of") > 0);
    return 100.0 * share.at("part").get<double>() / share.at("of").get<double>();
}

std::string misses() {
    return measured().at("misses").dump(2);
}

} // namespace

TEST_CASE("every labelled case fits the shipped questions", "[shipped-cases]") {
    CHECK(total("cases") >= 28);
    CHECK(measured().at("refused").empty());
}

TEST_CASE("the shipped content names an acceptable condition first in 80 % of cases, among three in 95 %",
          "[shipped-cases]") {
    INFO(misses());
    CHECK(percent("top1") >= 80);
    CHECK(percent("top3") >= 95);
}

TEST_CASE("the shipped content shows at most three conditions as likely", "[shipped-cases]") {
    CHECK(total("shownAsLikely").at("most") <= 3);
}

TEST_CASE("the shipped content under-triages no emergency and no same-day case", "[shipped-cases]") {
    INFO(misses());
    CHECK(total("urgentUnderTriaged").at("of") > 0);
    CHECK(measured().at("urgentUnderTriaged").empty());
}

TEST_CASE("the shipped content triages 85 % of cases as labelled, and at most 15 % more strictly", "[shipped-cases]") {
    INFO(misses());
    CHECK(percent("triageExact") >= 85);
    CHECK(percent("overTriage") <= 15);
    // What is set apart is not counted above, so that it must stay the exception.
    CHECK(measured().at("flagStricterThanLabel").size() <= 8);
}

TEST_CASE("the shipped check takes 16 pages or fewer in the middle case, and 20 at most", "[shipped-cases]") {
    CHECK(total("pages").at("median") <= 16);
    CHECK(total("pages").at("most") <= 20);
}

TEST_CASE("the shipped check knows an emergency within 8 pages", "[shipped-cases]") {
    REQUIRE_FALSE(total("emergencyKnownByPage").is_null());
    CHECK(total("emergencyKnownByPage") <= 8);
}
