// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison.h"

#include <algorithm>

#include "support/catch.h"
#include "support/content_builder.h"

using namespace kneecheck;
namespace as = kneecheck::assessment;
using report::AnswerThen;
using report::LineThen;
using AnswerState = AnswerThen::State;
using LineState = LineThen::State;

namespace {

as::Question choice(const std::string& id, const std::vector<std::string>& options) {
    as::Question question;
    question.id = id;
    question.type = as::QuestionType::Choice;
    for (const std::string& option : options) {
        question.options.push_back({option, "It is " + option, {}});
    }
    return question;
}

/// Two scales and a choice, two of them in the quick check too, and a red flag that reads the choice.
as::Content questionnaire() {
    tests::ContentBuilder builder;
    const std::size_t now = builder.scale("pain-now");
    builder.scale("pain-worst");
    const std::size_t colour = builder.add(choice("colour", {"red", "blue"}));
    builder.content.flows[as::Flow::Quick] = {now, colour};
    builder.content.fitWords = {
        {as::Fit::Well, "Fits well"}, {as::Fit::Partly, "Fits partly"}, {as::Fit::Unlikely, "Less likely"}};
    as::RedFlag flag;
    flag.id = "RF01";
    flag.name = "a red knee";
    builder.content.redFlags = {flag};
    return builder.content;
}

struct Given {
    as::Content content = questionnaire();
    as::AnswerSheet sheet;
    as::Assessment result;

    report::ComparedSession session() const { return {content, sheet, result}; }
};

Given given(std::map<std::string, as::Answer> answers, as::Flow flow = as::Flow::Full) {
    Given all;
    all.sheet = {flow, std::move(answers), false};
    all.result.flow = flow;
    return all;
}

as::RankedCondition condition(const std::string& id, as::Fit fit) {
    as::RankedCondition one;
    one.id = id;
    one.name = "The " + id;
    one.fit = fit;
    return one;
}

as::FiredFlag flag(const std::string& question) {
    as::FiredFlag fired;
    fired.id = "RF01";
    fired.name = "a red knee";
    fired.why = "It may be infected.";
    fired.because = {{question, ""}};
    return fired;
}

const report::ComparedAnswer& answerTo(const report::Comparison& comparison, const std::string& question) {
    return *std::find_if(comparison.answers.begin(), comparison.answers.end(),
                         [&](const auto& one) { return one.question == question; });
}
const report::ComparedScore& scoreOf(const report::Comparison& comparison, const std::string& question) {
    return *std::find_if(comparison.scores.begin(), comparison.scores.end(),
                         [&](const auto& one) { return one.question == question; });
}

} // namespace

TEST_CASE("two points up or down are a change of a score, one is about the same", "[comparison]") {
    const auto [was, is, change] =
        GENERATE(table<int, int, int>({{7, 5, -2}, {3, 6, 3}, {5, 4, 0}, {5, 6, 0}, {5, 5, 0}}));
    const Given older = given({{"pain-worst", as::Number{was}}});
    const Given newer = given({{"pain-worst", as::Number{is}}});
    const auto comparison = report::compare(older.session(), newer.session());
    REQUIRE(comparison.scores.size() == 1);
    CHECK(comparison.scores[0].older == was);
    CHECK(comparison.scores[0].newer == is);
    CHECK(comparison.scores[0].change() == change);
}

TEST_CASE("a score that one of the two lacks has no change", "[comparison]") {
    const Given older = given({{"pain-now", as::Number{2}}, {"pain-worst", as::Number{7}}});
    const Given newer = given({{"pain-now", as::Number{4}}}, as::Flow::Quick);
    const auto comparison = report::compare(older.session(), newer.session());
    CHECK_FALSE(comparison.sameFlow);
    CHECK(scoreOf(comparison, "pain-now").change() == 2);
    CHECK_FALSE(scoreOf(comparison, "pain-worst").change());
    CHECK(answerTo(comparison, "pain-worst").newer.state == AnswerState::NotAsked);
}

TEST_CASE("answers differ by what was meant, and each is told in the words of its own content", "[comparison]") {
    Given older = given({{"colour", as::Choice{"red"}}, {"pain-now", as::Number{3}}});
    Given newer = given({{"colour", as::Choice{"red"}}, {"pain-now", as::Number{4}}});
    newer.content.questions[2].text = "Which colour has it?";
    newer.content.questions[2].options[0].text = "Reddish";
    const auto comparison = report::compare(older.session(), newer.session());

    const auto& colour = answerTo(comparison, "colour");
    CHECK(colour.same);
    CHECK(colour.older.asked == "colour?");
    CHECK(colour.older.said == std::vector<std::string>{"It is red"});
    CHECK(colour.newer.asked == "Which colour has it?");
    CHECK(colour.newer.said == std::vector<std::string>{"Reddish"});
    CHECK_FALSE(answerTo(comparison, "pain-now").same);
    CHECK(answerTo(comparison, "pain-worst").same); // open in both
}

TEST_CASE("open, not sure and not asked are three different things", "[comparison]") {
    const Given older = given({{"colour", as::NotSure{}}});
    Given newer = given({});
    newer.content.flows[as::Flow::Full] = {0, 1};
    newer.content.flows[as::Flow::Full].push_back(2);
    const auto open = report::compare(older.session(), newer.session());
    CHECK(answerTo(open, "colour").older.state == AnswerState::Given);
    CHECK(answerTo(open, "colour").older.said == std::vector<std::string>{"not-sure"});
    CHECK(answerTo(open, "colour").newer.state == AnswerState::Open);
    CHECK_FALSE(answerTo(open, "colour").same);

    newer.content.flows[as::Flow::Full].pop_back(); // a content without the question
    const auto unknown = report::compare(older.session(), newer.session());
    CHECK(answerTo(unknown, "colour").newer.state == AnswerState::NotAsked);
    CHECK_FALSE(answerTo(unknown, "colour").askedInBoth());
    CHECK_FALSE(answerTo(unknown, "colour").same);
    CHECK(unknown.answers.back().question == "colour"); // after what the newer one asked
}

TEST_CASE("a condition that is likely in one of the two stands beside what the other says of it", "[comparison]") {
    Given older = given({});
    Given newer = given({});
    older.result.conditions = {condition("band", as::Fit::Well), condition("joint", as::Fit::Partly),
                               condition("hip", as::Fit::Unlikely)};
    newer.result.conditions = {condition("joint", as::Fit::Well), condition("band", as::Fit::Unlikely)};
    auto comparison = report::compare(older.session(), newer.session());
    REQUIRE(comparison.conditions.size() == 2);
    CHECK(comparison.conditions[0].id == "joint");
    CHECK(comparison.conditions[0].name == "The joint");
    CHECK(comparison.conditions[0].older.says == "Fits partly");
    CHECK(comparison.conditions[0].newer.says == "Fits well");
    CHECK(comparison.conditions[1].older.says == "Fits well");
    CHECK(comparison.conditions[1].newer.says == "Less likely");

    newer.result.conditions.pop_back();
    comparison = report::compare(older.session(), newer.session());
    CHECK(comparison.conditions[1].newer.state == LineState::Absent);
    newer.result.conditions.clear(); // a quick check makes no list
    comparison = report::compare(older.session(), newer.session());
    CHECK(comparison.conditions[0].newer.state == LineState::NotLooked);
}

TEST_CASE("a red flag is called absent only where it was looked for and ruled out", "[comparison]") {
    Given older = given({{"colour", as::Choice{"red"}}});
    older.result.redFlags = {flag("colour")};
    Given newer = given({{"colour", as::Choice{"blue"}}});
    const auto then = [&] {
        const auto comparison = report::compare(older.session(), newer.session());
        REQUIRE(comparison.redFlags.size() == 1);
        CHECK(comparison.redFlags[0].name == "a red knee");
        CHECK(comparison.redFlags[0].older.state == LineState::There);
        CHECK(comparison.redFlags[0].older.says == "It may be infected.");
        return comparison.redFlags[0].newer.state;
    };
    CHECK(then() == LineState::Absent);

    newer.result.notRuledOut = {"RF01"};
    CHECK(then() == LineState::NotRuledOut);
    newer.result.notRuledOut.clear();

    newer.result.redFlags = {flag("colour")};
    newer.result.redFlags[0].assumed = true;
    CHECK(then() == LineState::Assumed);
    newer.result.redFlags.clear();

    newer.content.flows[as::Flow::Full] = {0, 1}; // the question is not asked
    CHECK(then() == LineState::NotLooked);
    newer.content = questionnaire();
    newer.content.redFlags.clear(); // the rules do not have it
    CHECK(then() == LineState::NotLooked);
}

TEST_CASE("verdict and urgency are compared as they were given", "[comparison]") {
    Given older = given({});
    Given newer = given({});
    older.result.training = as::Training::Stop;
    newer.result.training = as::Training::Modify;
    const auto comparison = report::compare(older.session(), newer.session());
    CHECK(comparison.sameFlow);
    CHECK(comparison.training.any());
    CHECK(comparison.training.was == as::Training::Stop);
    CHECK(comparison.training.is == as::Training::Modify);
    CHECK_FALSE(comparison.urgency.any());
}
