// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text.h"

#include <sstream>

#include <nlohmann/json.hpp>

#include "made_result.h"
#include "report/stored_result.h"
#include "report/text_lines.h"
#include "support/catch.h"

using namespace kneecheck;
namespace as = kneecheck::assessment;
using namespace kneecheck::tests;
using Catch::Matchers::Contains;

TEST_CASE("a stored result is read back with everything in it", "[stored-result]") {
    const std::string text = toJson(everything()).dump();
    const auto read = report::resultFrom(text);
    REQUIRE(read);
    CHECK(toJson(*read).dump() == text);
    CHECK(toJson(as::Assessment{}).dump() == toJson(*report::resultFrom(toJson(as::Assessment{}).dump())).dump());
}

TEST_CASE("a result from before contributors and self-tests is read with none", "[stored-result]") {
    auto json = nlohmann::json::parse(toJson(everything()).dump());
    for (const char* key : {"contributors", "selfTests", "planIsStricter"}) {
        json.erase(key);
    }
    for (const char* key : {"painLimits", "keepFit", "progression", "treatments"}) {
        json["conditions"][0].erase(key);
    }
    const auto read = report::resultFrom(json.dump());
    REQUIRE(read);
    CHECK(read->contributors.empty());
    CHECK_FALSE(read->planIsStricter);
    CHECK(read->conditions.front().treatments.empty());
}

TEST_CASE("what is not a result is refused, not guessed", "[stored-result]") {
    CHECK_FALSE(report::resultFrom(""));
    CHECK_FALSE(report::resultFrom("[]"));
    CHECK_FALSE(report::resultFrom("{}"));
    const std::string text = toJson(everything()).dump();
    for (std::size_t size = 0; size < text.size(); size += 7) {
        CHECK_FALSE(report::resultFrom(text.substr(0, size)));
    }
    auto json = nlohmann::json::parse(text);
    for (const auto& [key, value] : json.items()) {
        auto other = json;
        other[key] = value.is_string() ? nlohmann::json(7) : nlohmann::json("no such word");
        CHECK_FALSE(report::resultFrom(other.dump()));
    }
    json["urgency"] = "whenever";
    CHECK_FALSE(report::resultFrom(json.dump()));
}

TEST_CASE("the text begins with the verdict, and says everything a person is told", "[text]") {
    const auto text = report::asText(headings(), {}, everything());
    CHECK(text.starts_with(
        "Stop\nIt may be an infection.\nGo today.\n<stricter-plan-note>\n\nUrgent: Be seen today\n  - Call first\n"));
    for (const char* said :
         {"\na hot knee\n",
          "<may-be-heading>",
          "<nothing-fits>",
          "1. Iliotibial band pain (ITBS): fits well",
          "   A band rubs.",
          "   + It hurts on the outside",
          "   - Stairs hurt",
          "   ? A fixed distance",
          "   ! After six weeks",
          "   <pain-limit-heading>\n     - Up to 3.",
          "   <keep-fit-heading>\n     - Swim.",
          "   <build-up-heading>\n     - Lying: Clam, Bridge. Up when calm.",
          "     - A physio may help.",
          "<contributors-heading>\n  - Form. It is how you land.\n  - Foot (<contributor-possible>). It may be flat.",
          "<self-tests-heading>\n  - Squat",
          "  - Rest it.",
          "  - Look again tomorrow.",
          "  - It gets worse",
          "  - Is it red? (<not-sure>)",
          "  - a locked knee",
          "<not-a-diagnosis>"}) {
        CHECK_THAT(text, Contains(said));
    }
    // A person sees neither ids nor ratios, nor what is less likely.
    for (const char* hidden : {"RF0", "S1", "ratio", "0.35", "Something else", "too-much"}) {
        CHECK_THAT(text, !Contains(hidden));
    }
    CHECK(text.find("It may be an infection.") == text.rfind("It may be an infection."));
}

TEST_CASE("with its rules the text names each one, what it read, its weight and its sources", "[text]") {
    as::AnswerSheet sheet;
    sheet.answers = {{"fever", as::YesNo{true}}, {"signs", as::Rows{{{"hot", as::Ternary::NotSure}}}}};
    report::TextOptions options;
    options.withRules = true;
    options.width = 1000;
    const auto text = report::asText(headings(), sheet, everything(), options);
    for (const char* said :
         {"RF01: same-day, stop; because fever = <yes>, signs/hot = open; assumed", "RF02: not ruled out",
          "too-much: modify, routine; because pain-now = open [consensus]", "Condition itbs: well [S1]",
          "form: likely, self-tests squat [S1]", "foot: possible [S1]", "squat: movement, offered [S1]",
          "the plan is stricter than the verdict", "  + outer: likelihood ratio 4 [S1]",
          "  - stairs: likelihood ratio 0.35, not counted: a stronger one of its group stands for it [S2, consensus]",
          "  ? distance: not asked", "Condition other: unlikely", "rest: do [S1]", "tomorrow: after 24 h [S1]",
          "worse [S1]", "S1: Someone, somewhere, 2020"}) {
        CHECK_THAT(text, Contains(said));
    }
}

TEST_CASE("lines are broken between words, never in one, and hang under their mark", "[text]") {
    report::TextLines lines(20);
    lines.add("  - ", "one two three four five äöüäöüäöü six averyveryverylongwordindeed end");
    std::istringstream read(lines.text());
    for (std::string line; std::getline(read, line);) {
        CHECK((report::letters(line) <= 20 || line.find("averyvery") != std::string::npos));
        CHECK((line.starts_with("  - one") || line.starts_with("    ")));
        CHECK_FALSE(line.ends_with(' '));
    }
    CHECK_THAT(lines.text(), Contains("\n    averyveryverylongwordindeed\n"));
}
