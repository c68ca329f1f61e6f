// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "support/catch.h"

using namespace kneecheck::tests;
using Catch::Matchers::Contains;
using nlohmann::json;

namespace {

std::string answered(const std::string& id, int squeak, const json& more = json::object()) {
    json answers{{"age", 30},
                 {"dangers", {{"loose-leg", "no"}, {"cracked-seat", "no"}}},
                 {"fell", "no"},
                 {"room", "hall"},
                 {"squeak", squeak}};
    answers.update(more);
    return json{{"id", id}, {"answers", answers}}.dump() + "\n";
}

const std::string quiet = answered("quiet", 1);
const std::string middling = answered("middling", 6, {{"noises", {"creak"}}});
const std::string loud = answered("loud", 8);
const std::string cracked = answered("cracked", 1, {{"dangers", {{"loose-leg", "no"}, {"cracked-seat", "yes"}}}});

Outcome compare(const std::filesystem::path& before, const std::filesystem::path& after, const std::string& cases,
                const std::vector<std::string>& more = {}) {
    std::vector<std::string> words{"compare-content", before, after, "-"};
    words.insert(words.end(), more.begin(), more.end());
    return kneecheckCli(words, cases);
}

/// Stops from a squeak of 6 on where it was 7.
std::filesystem::path earlierStop(const TempFolder& folder) {
    auto edited = folder / "edited";
    brokenChairs(edited, "rules/guidance.json", R"("squeak", "atLeast": 7)", R"("squeak", "atLeast": 6)");
    return edited;
}

} // namespace

TEST_CASE("comparing a content with itself moves no case, and needs no labels", "[compare-content]") {
    const auto result = compare(chairs, chairs, quiet + middling + loud);
    INFO(result.err);
    CHECK(result.code == 0);
    CHECK(result.err.empty());
    CHECK(result.out == "content small-1 > small-1\nThis edit moves none of 3 cases.\n");
}

TEST_CASE("an edit that makes a verdict stricter is told case by case, and is no failure", "[compare-content]") {
    const TempFolder folder;
    const auto result = compare(chairs, earlierStop(folder), quiet + middling + loud);
    CHECK(result.code == 0);
    CHECK_THAT(result.out, Contains("moves 1 of 3 cases: verdict MILDER in 0, stricter in 1, the same in 0.") &&
                               Contains("\nmiddling: the verdict gets stricter\n") &&
                               Contains("modify > stop, stricter") && Contains("self-care > routine, stricter") &&
                               Contains("guidance      + loud (routine, stop)"));
    CHECK_THAT(result.out, !Contains("!!!") && !Contains("quiet"));
}

TEST_CASE("a verdict that gets milder stands out, before everything else", "[compare-content]") {
    const TempFolder folder;
    brokenChairs(folder / "loose", "rules/red-flags.json", R"("row": "cracked-seat", "is": "yes" }, "urgency")",
                 R"("row": "loose-leg", "is": "yes" }, "urgency")");
    const auto legs = answered("legs", 1, {{"dangers", {{"loose-leg", "yes"}, {"cracked-seat", "no"}}}});
    const auto result = compare(chairs, folder / "loose", legs + loud + cracked);
    INFO(result.out);
    CHECK(result.code == 0);
    CHECK_THAT(result.out, Contains("moves 2 of 3 cases: verdict MILDER in 1, stricter in 1") &&
                               Contains("\n\n!!! cracked: THE VERDICT GETS MILDER\n") &&
                               Contains("!!!   urgency       same-day > self-care, MILDER\n") &&
                               Contains("!!!   redFlags      - RF01 (same-day, stop)\n") &&
                               Contains("\n  redFlags      + RF01 (same-day, stop)\n"));
    CHECK(result.out.find("!!! cracked") < result.out.find("\nlegs: the verdict gets stricter"));
}

TEST_CASE("another order of conditions is told, from first to last", "[compare-content]") {
    const TempFolder folder;
    brokenChairs(folder / "edited", "conditions/loose-screw.json", R"("probability": 0.3)", R"("probability": 0.9)");
    const auto result = compare(chairs, folder / "edited", loud);
    CHECK_THAT(result.out, Contains("the same in 1.") && Contains("  conditions    dry-joint (well), loose-screw\n"
                                                                  "                > loose-screw, dry-joint (well)\n"));
}

TEST_CASE("the comparison is given as JSON too, with the whole lists", "[compare-content]") {
    const TempFolder folder;
    const auto after = earlierStop(folder);
    const auto whole = json::parse(compare(after, chairs, quiet + middling + loud, {"--json"}).out);
    CHECK(whole.at("cases") == 3);
    CHECK(whole.at("milder") == json{"middling"});
    REQUIRE(whole.at("moved").size() == 1);
    const auto& moved = whole.at("moved").at(0);
    CHECK(moved.at("case") == "middling");
    CHECK(moved.at("milder") == true);
    CHECK(moved.at("stricter") == false);
    CHECK(moved.at("training") == json::parse(R"({"was":"stop","is":"modify"})"));
    CHECK(moved.at("guidance") == json::parse(R"([{"id":"loud","was":"routine, stop","is":null}])"));
    CHECK_FALSE(moved.contains("conditions"));
    CHECK(whole.at("refused").empty());
}

TEST_CASE("a case that does not fit one of the contents is told and left out", "[compare-content]") {
    const TempFolder folder;
    brokenChairs(folder / "edited", "questions/chair.json", R"("maximum": 120)", R"("maximum": 110)");
    const auto old = answered("old", 1, {{"age", 115}});
    const auto result = compare(chairs, folder / "edited", quiet + old + "not JSON\n");
    CHECK(result.code == 1);
    CHECK_THAT(result.err, Contains("standard input:2: new content: age: found") && Contains("standard input:3:1: ") &&
                               !Contains("old content"));
    CHECK_THAT(result.out, Contains("none of 1 cases") && Contains("NOT COMPARED") && Contains(": 2 lines.") &&
                               Contains("standard input:2: new content: age"));
    const auto refused =
        json::parse(compare(folder / "edited", chairs, quiet + old, {"--json"}).out).at("refused").at(0);
    CHECK(refused.at("line") == 2);
    CHECK_THAT(refused.at("problems").at(0).get<std::string>(), Contains("old content: age: "));
}

TEST_CASE("a content with mistakes is not compared", "[compare-content]") {
    const TempFolder folder;
    brokenChairs(folder / "broken", "rules/guidance.json", "\"squeak\"", "\"squeek\"");
    const auto brokenFirst = GENERATE(true, false);
    const auto result =
        brokenFirst ? compare(folder / "broken", chairs, quiet) : compare(chairs, folder / "broken", quiet);
    CHECK(result.code == 1);
    CHECK(result.out.empty());
    CHECK_THAT(result.err, Contains("rules/guidance.json:") && Contains("has errors"));
    CHECK(kneecheckCli({"compare-content", chairs, chairs}).code == 2);
    CHECK(compare(chairs, chairs, "").code == 1);
}
