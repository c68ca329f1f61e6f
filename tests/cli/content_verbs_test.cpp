// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/content.h"
#include "cli/command_line.h"
#include "support/catch.h"

using namespace kneecheck;
using namespace kneecheck::tests;
using Catch::Matchers::Contains;
using nlohmann::json;

TEST_CASE("questions gives a flow's questions in order with what may be answered", "[questions]") {
    const auto result = kneecheckCli({"questions", "--content", chairs});
    REQUIRE(result.code == 0);
    const auto questions = json::parse(result.out);
    std::map<std::string, json> byId;
    for (const auto& question : questions) {
        for (const char* key : {"id", "section", "type", "text", "help", "why", "safety", "notSure", "given"}) {
            CHECK(question.contains(key));
        }
        byId[question.at("id")] = question;
    }
    CHECK(questions.at(0).at("id") == "earlier-verdict");
    CHECK(byId.at("earlier-verdict").at("given") == true);
    CHECK(byId.at("side").at("options").size() == 3);
    CHECK_FALSE(byId.at("side").at("options").at(0).at("text").get<std::string>().empty());
    CHECK(byId.at("age").at("maximum") == 120);
    CHECK(byId.at("squeak").at("minimum") == 0);
    CHECK(byId.at("squeak").at("severity") == "rising");
    CHECK(byId.at("surface").at("severity") == json::array({"rug", "carpet", "bare"}));
    CHECK(byId.at("follow-up").at("enableWhen").contains("any"));
    CHECK(byId.at("dangers").at("rows").size() == 3);
    CHECK(byId.at("dangers").at("rows").at(2).at("enableWhen").at("question") == "room");
    CHECK_FALSE(byId.at("dangers").at("rows").at(0).contains("enableWhen"));
    CHECK(byId.at("places").at("regions").size() == 5);

    const auto checkIn = kneecheckCli({"questions", "--content", chairs, "--flow", "check-in"});
    CHECK(json::parse(checkIn.out).size() == 1);
}

TEST_CASE("check-content passes a sound content and names each place of a broken one", "[check-content]") {
    const auto sound = kneecheckCli({"check-content", chairs});
    CHECK(sound.code == 0);
    CHECK(sound.out.empty());
    CHECK_THAT(sound.err, Contains("0 errors, 0 warnings\n"));

    const auto shipped = kneecheckCli({"check-content"});
    CHECK_THAT(shipped.err,
               Contains("warnings\nreading grade, conditions: ") && Contains("\nreading grade, questions: "));

    const TempFolder folder;
    brokenChairs(folder / "broken", "rules/guidance.json", "\"squeak\", \"atLeast\": 7", "\"squeek\", \"atLeast\": 7");
    const auto broken = kneecheckCli({"check-content", folder / "broken"});
    CHECK(broken.code == 1);
    CHECK_THAT(broken.out, Contains("rules/guidance.json:3:") && Contains(": /guidance/0/when/question: ") &&
                               Contains("unknown-question"));
    CHECK_THAT(broken.err, Contains("error"));
    CHECK(kneecheckCli({"check-content", "--content", folder / "broken"}).out == broken.out);

    const auto nowhere = kneecheckCli({"check-content", folder / "nowhere"});
    CHECK(nowhere.code == 1);
    CHECK_THAT(nowhere.out, Contains("unreadable-file"));
}

TEST_CASE("no verb works with a broken content; each says where it is broken", "[content]") {
    const TempFolder folder;
    brokenChairs(folder / "broken", "rules/guidance.json", "\"squeak\"", "\"squeek\"");
    const auto words = GENERATE(as<std::vector<std::string>>{}, std::vector<std::string>{"questions"},
                                std::vector<std::string>{"next", "-"}, std::vector<std::string>{"assess"},
                                std::vector<std::string>{"explain", "-"}, std::vector<std::string>{"verify-safety"});
    auto all = words;
    all.insert(all.end(), {"--content", folder / "broken"});
    const auto result = kneecheckCli(all, "{}");
    CHECK(result.code == 1);
    CHECK(result.out.empty());
    CHECK_THAT(result.err, Contains("rules/guidance.json:") && Contains("Nothing was changed"));
}

TEST_CASE("verify-safety reports what it covered, and answers that break an unsafe content", "[verify-safety]") {
    const auto sound = kneecheckCli({"verify-safety", chairs});
    CHECK(sound.code == 0);
    CHECK(sound.err.empty());
    CHECK_THAT(sound.out, Contains("combinations:") && Contains("longest path:") && Contains("counterexamples:    0"));

    const TempFolder folder;
    brokenChairs(folder / "unsafe", "rules/red-flags.json", "\"urgency\": \"same-day\"", "\"urgency\": \"soon\"");
    // The words go with the level.
    auto words = readFile(folder / "unsafe/texts/en/red-flags.json");
    if (const auto at = words.find("\"same-day\""); at != std::string::npos) {
        writeFile(folder / "unsafe/texts/en/red-flags.json", words.replace(at, 10, "\"soon\""));
    }
    const auto unsafe = kneecheckCli({"verify-safety", folder / "unsafe"});
    INFO(unsafe.err);
    CHECK(unsafe.code == 1);
    CHECK_THAT(unsafe.out, Contains("does not hold"));
    const auto at = unsafe.out.find("\n{");
    REQUIRE(at != std::string::npos);
    const auto answers = unsafe.out.substr(at + 1, unsafe.out.find('\n', at + 1) - at - 1);
    CHECK(kneecheckCli({"assess", "--content", folder / "unsafe"}, answers).code == 0);
}

TEST_CASE("the content of the source tree is used where none is named", "[content]") {
    const auto read = assessment::readContent(std::filesystem::path(KNEECHECK_SOURCE_CONTENT));
    const auto result = kneecheckCli({"check-content"});
    CHECK(result.code == (assessment::hasErrors(read.problems) ? 1 : 0));
    CHECK_THAT(result.err, Contains(KNEECHECK_SOURCE_CONTENT));
}
