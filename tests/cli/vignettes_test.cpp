// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "support/catch.h"

using namespace kneecheck::tests;
using Catch::Matchers::Contains;
using nlohmann::json;

namespace {

json labelled(const std::string& id, const std::string& condition, const std::string& triage,
              const std::string& training, json answers) {
    answers.emplace("dangers", json{{"loose-leg", "no"}, {"cracked-seat", "no"}});
    answers.emplace("fell", "no");
    answers.emplace("age", 30);
    answers.emplace("room", "hall");
    return {{"id", id},
            {"story", "It squeaks."},
            {"gold_condition", condition},
            {"acceptable_conditions", {condition}},
            {"gold_triage", triage},
            {"gold_training", training},
            {"answers", std::move(answers)}};
}

const json loud = labelled("loud", "dry-joint", "routine", "stop", {{"squeak", 9}});
const json wrong = labelled("creaky", "loose-screw", "same-day", "stop", {{"squeak", 9}});
const json cracked = labelled("cracked", "dry-joint", "self-care", "push-through",
                              {{"squeak", 1}, {"dangers", {{"loose-leg", "no"}, {"cracked-seat", "yes"}}}});

std::string lines(const std::vector<json>& cases) {
    std::string text;
    for (const auto& one : cases) {
        text += one.dump() + "\n";
    }
    return text;
}

Outcome vignettes(const std::string& input, const std::vector<std::string>& more = {}) {
    std::vector<std::string> all{"vignettes", "--content", chairs, "-"};
    all.insert(all.end(), more.begin(), more.end());
    return kneecheckCli(all, input);
}

} // namespace

TEST_CASE("vignettes gives a table of the cases, and totals with numerator and denominator", "[vignettes]") {
    const auto result = vignettes(lines({loud, wrong}));
    INFO(result.err);
    CHECK(result.code == 0);
    CHECK(result.err.empty());
    CHECK_THAT(result.out,
               Contains("top-1                       1 of 2") && Contains("top-3                       2 of 2") &&
                   Contains("triage exact                1 of 2") && Contains("pages to the result") &&
                   Contains("always \"see a physio\"") && Contains("always the most common condition (dry-joint)"));
}

TEST_CASE("vignettes tells each miss with what decided it", "[vignettes]") {
    const auto result = vignettes(lines({loud, wrong}));
    CHECK_THAT(result.out, Contains("creaky condition: expected loose-screw, came dry-joint. dry-joint well: "
                                    "+loud-squeak; place 2 loose-screw") &&
                               Contains("creaky under-triage: expected same-day, came routine. loud (squeak = 9)"));
    CHECK_THAT(result.out, !Contains("loud condition:") && !Contains("loud training:"));
}

TEST_CASE("vignettes puts emergencies and same-day cases that are under-triaged before the totals", "[vignettes]") {
    const auto loudly = vignettes(lines({loud, wrong})).out;
    const auto at = loudly.find("!!! UNDER-TRIAGED EMERGENCY AND SAME-DAY CASES: 1 of 1 !!!\n!!! creaky");
    CHECK(at < loudly.find("top-1"));
    CHECK_THAT(vignettes(lines({loud})).out, !Contains("!!!") && Contains("No case is labelled emergency or same-day"));
}

TEST_CASE("vignettes sets apart a case whose label is milder than a flag that was said", "[vignettes]") {
    const auto result = vignettes(lines({loud, cracked}));
    CHECK_THAT(result.out,
               Contains("Flag stricter than label") && Contains("  cracked: RF01, self-care > same-day\n") &&
                   Contains("triage exact                1 of 1") && Contains("over-triage                 0 of 1") &&
                   Contains("under-triage                0 of 2"));
}

TEST_CASE("vignettes gives the same as JSON", "[vignettes]") {
    const auto result = vignettes(lines({loud, wrong, cracked}), {"--json"});
    CHECK(result.code == 0);
    const auto whole = json::parse(result.out);
    CHECK(whole.at("totals").at("top1") == json::parse(R"({"part":1,"of":3})"));
    CHECK(whole.at("cases").at(2).at("came").at("condition") == "loose-screw");
    CHECK(whole.at("totals").at("triageExact") == json::parse(R"({"part":1,"of":2})"));
    CHECK(whole.at("urgentUnderTriaged") == json::parse(R"(["creaky"])"));
    CHECK(whole.at("flagStricterThanLabel") == json::parse(R"([{"case":"cracked","flags":["RF01"]}])"));
    CHECK(whole.at("baselines").at("alwaysCommonest").at("condition") == "dry-joint");
    CHECK(whole.at("cases").at(1).at("came").at("urgency") == "routine");
    CHECK(whole.at("misses").at(0).at("case") == "creaky");
    CHECK(whole.at("refused").empty());
}

TEST_CASE("vignettes refuses a line that is wrong, tells which, and goes on", "[vignettes]") {
    auto unlabelled = loud;
    for (const char* key : {"gold_condition", "acceptable_conditions", "gold_triage", "gold_training"}) {
        unlabelled.erase(key);
    }
    auto elsewhere = loud;
    elsewhere["answers"]["squeak"] = 99;
    auto renamed = [](json one, const char* id) {
        one["id"] = id;
        return one;
    };
    const auto input = "not JSON\n\n" + lines({renamed(unlabelled, "b"), renamed(elsewhere, "c"), loud, loud});
    const auto result = vignettes(input);
    CHECK(result.code == 1);
    CHECK_THAT(result.err, Contains("standard input:1:1: ") && Contains("standard input:3: the case b has no label") &&
                               Contains("standard input:4: squeak: found") &&
                               Contains("standard input:6: the case loud is on line 5 already"));
    CHECK_THAT(result.out, Contains("cases                       1\n"));
    const auto refused = json::parse(vignettes(input, {"--json"}).out).at("refused");
    REQUIRE(refused.size() == 4);
    CHECK(refused.at(2).at("line") == 4);

    const auto none = vignettes("\n");
    CHECK(none.code == 1);
    CHECK(none.out.empty());
    CHECK_THAT(none.err, Contains("no case"));
}
