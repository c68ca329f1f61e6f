// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/answers.h"

#include <nlohmann/json.hpp>

#include "assessment/content.h"
#include "content_files.h"
#include "support/catch.h"

using namespace kneecheck::assessment;

namespace {

const Content& small() {
    static const ContentRead read = readContent(smallFiles());
    REQUIRE(read.content);
    return *read.content;
}

AnswersRead readOne(const std::string& question, const std::string& answer) {
    return readAnswers(small(), "{\"answers\": {\"" + question + "\": " + answer + "}}");
}

/// The one problem with an answer, checked to name its question.
std::string refusal(const std::string& question, const std::string& answer) {
    const AnswersRead read = readOne(question, answer);
    CHECK_FALSE(read.sheet.find(question));
    if (read.problems.size() != 1)
        return std::to_string(read.problems.size()) + " problems";
    CHECK(read.problems.front().question == question);
    return read.problems.front().message;
}

std::string documentProblem(const std::string& text) {
    const AnswersRead read = readAnswers(small(), text);
    if (read.problems.size() != 1)
        return std::to_string(read.problems.size()) + " problems";
    return read.problems.front().message;
}

bool mentions(const std::string& message, const std::string& part) {
    return message.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("every type of answer is read, and written back the same", "[answers]") {
    const std::string text = R"({
        "flow": "quick", "continue": true,
        "answers": {
            "earlier-verdict": "modify", "age": 40, "room": "not-sure", "fell": "yes",
            "dangers": { "loose-leg": "yes", "cracked-seat": "not-sure", "near-stove": null },
            "places": { "regions": ["seat", "hinge"], "main": "hinge" },
            "noises": ["creak", "groan"], "squeak": 7, "squeak-before": null
        } })";
    const AnswersRead read = readAnswers(small(), text);
    CHECK(read.problems.empty());
    const AnswerSheet& sheet = read.sheet;
    CHECK(sheet.flow == Flow::Quick);
    CHECK(sheet.carryOn);
    CHECK(sheet.answers.size() == 8);
    CHECK(*sheet.find("earlier-verdict") == Answer{Choice{"modify"}});
    CHECK(*sheet.find("age") == Answer{Number{40}});
    CHECK(*sheet.find("room") == Answer{NotSure{}});
    CHECK(*sheet.find("fell") == Answer{YesNo{true}});
    CHECK(*sheet.find("dangers") == Answer{Rows{{{"loose-leg", Ternary::Yes}, {"cracked-seat", Ternary::NotSure}}}});
    CHECK(*sheet.find("places") == Answer{Regions{{"hinge", "seat"}, "hinge"}});
    CHECK(*sheet.find("noises") == Answer{Choices{{"creak", "groan"}}});
    CHECK_FALSE(sheet.find("squeak-before"));
    const AnswersRead again = readAnswers(small(), toJson(sheet).dump());
    CHECK(again.problems.empty());
    CHECK(again.sheet == sheet);
}

TEST_CASE("the flow is the full check where it is left out", "[answers]") {
    for (const char* const text :
         {"{}", R"({"answers": {}})", R"({"flow": null, "answers": null, "continue": null})"}) {
        const AnswersRead read = readAnswers(small(), text);
        CHECK(read.problems.empty());
        CHECK(read.sheet == AnswerSheet{});
    }
    CHECK(toJson(AnswerSheet{}).dump() == R"({"answers":{},"flow":"full"})");
}

TEST_CASE("a body-map without a main region stays so", "[answers]") {
    for (const char* const text : {R"({"regions": ["seat"]})", R"({"regions": ["seat"], "main": null})"}) {
        const AnswersRead read = readOne("places", text);
        CHECK(read.problems.empty());
        CHECK(*read.sheet.find("places") == Answer{Regions{{"seat"}, ""}});
        CHECK(readAnswers(small(), toJson(read.sheet).dump()).sheet == read.sheet);
    }
}

TEST_CASE("an answer that does not fit is refused with its question and what is allowed", "[answers]") {
    CHECK(mentions(refusal("room", "\"cellar\""), "'kitchen', 'hall', 'other'"));
    CHECK(mentions(refusal("room", "\"cellar\""), "'not-sure'"));
    CHECK(mentions(refusal("side", "\"not-sure\""), "'left', 'right', 'both'"));
    CHECK_FALSE(refusal("side", "[\"left\"]").empty());
    CHECK_FALSE(refusal("side", "true").empty());
    CHECK(mentions(refusal("squeak", "11"), "from 0 to 10"));
    CHECK(mentions(refusal("squeak", "-1"), "from 0 to 10"));
    CHECK(mentions(refusal("squeak", "7.5"), "whole number"));
    CHECK_FALSE(refusal("squeak", "\"7\"").empty());
    CHECK_FALSE(refusal("squeak", "\"not-sure\"").empty());
    CHECK_FALSE(refusal("squeak", "99999999999999999999").empty());
    CHECK(mentions(refusal("age", "121"), "from 0 to 120"));
    CHECK(mentions(refusal("fell", "true"), "'yes' or 'no'"));
    CHECK_FALSE(refusal("fell", "\"maybe\"").empty());
    CHECK(mentions(refusal("noises", "[\"none\", \"creak\"]"), "'none' stands alone"));
    CHECK_FALSE(refusal("noises", "[]").empty());
    CHECK_FALSE(refusal("noises", "\"creak\"").empty());
    CHECK(mentions(refusal("noises", "[\"crack\"]"), "'creak', 'groan', 'none'"));
    CHECK(mentions(refusal("dangers", "{\"loose-arm\": \"yes\"}"), "'loose-leg', 'cracked-seat', 'near-stove'"));
    CHECK(mentions(refusal("dangers", "{\"loose-leg\": true}"), "'yes', 'no', 'not-sure'"));
    CHECK_FALSE(refusal("dangers", "\"none\"").empty());
    CHECK_FALSE(refusal("dangers", "\"not-sure\"").empty());
    CHECK(mentions(refusal("places", "{\"regions\": []}"), "an empty list"));
    CHECK_FALSE(refusal("places", "{\"main\": \"seat\"}").empty());
    CHECK(mentions(refusal("places", "{\"regions\": [\"roof\"]}"), "'front-leg'"));
    CHECK(mentions(refusal("places", "{\"regions\": [\"seat\"], \"main\": \"hinge\"}"), "not among the regions"));
    CHECK_FALSE(refusal("places", "{\"regions\": [\"seat\"], \"side\": 1}").empty());
    CHECK_FALSE(refusal("places", "[\"seat\"]").empty());
    CHECK(mentions(refusal("sqeak", "7"), "did you mean 'squeak'"));
}

TEST_CASE("what fits is kept beside what is refused", "[answers]") {
    const AnswersRead read = readAnswers(small(), R"({"answers": {"squeak": 12, "side": "left", "x": 1}})");
    CHECK(read.problems.size() == 2);
    CHECK(read.sheet.answers.size() == 1);
    CHECK(*read.sheet.find("side") == Answer{Choice{"left"}});
}

TEST_CASE("a document that is not one is refused with its place", "[answers]") {
    CHECK(mentions(documentProblem("{\"answers\":\n {\"squeak\": }}"), "line 2, column 13"));
    CHECK(mentions(documentProblem(""), "line 1, column 1"));
    CHECK(mentions(documentProblem("[]"), "expected an object"));
    CHECK(mentions(documentProblem(R"({"flow": "fast"})"), "'full', 'quick', 'check-in'"));
    CHECK(mentions(documentProblem(R"({"answer": {}})"), "did you mean 'answers'"));
    CHECK(mentions(documentProblem(R"({"continue": "yes"})"), "true or false"));
    CHECK(mentions(documentProblem(R"({"answers": []})"), "'answers'"));
    CHECK(mentions(documentProblem(R"({"answers": {"squeak": 1, "squeak": 2}})"), "line 1, column 27"));
    CHECK(documentProblem(std::string(100000, '[')).size() < 200);
}
