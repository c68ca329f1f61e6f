// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/content_builder.h"

#include <cmath>

#include "assessment/assess.h"
#include "assessment/ranking.h"

using namespace kneecheck::assessment;
using namespace kneecheck::tests;

namespace {

Condition condition(const std::string& id, double prior) {
    Condition condition;
    condition.id = id;
    condition.name = id;
    condition.prior = {{0, 9, 0.0}, {10, 120, prior}};
    condition.sources = {"consensus"};
    return condition;
}

EvidenceItem evidence(const std::string& id, Predicate when, double present, double absent,
                      const std::string& group = "") {
    return {id, std::move(when), group, present, absent, "for " + id, "against " + id, "ask " + id, {"consensus"}};
}

const RankedCondition& find(const Assessment& result, const std::string& id) {
    for (const RankedCondition& one : result.conditions) {
        if (one.id == id)
            return one;
    }
    throw std::runtime_error("not ranked: " + id);
}

} // namespace

TEST_CASE("log odds add: prior, what is there, what is not", "[ranking]") {
    ContentBuilder builder;
    builder.number("age", 0, 120);
    const auto stairs = builder.yesNo("stairs", SeverityOrder::None);
    const auto sitting = builder.yesNo("sitting", SeverityOrder::None);
    Condition pain = condition("pain", 0.2);
    pain.evidence = {evidence("stairs", is(stairs, "yes"), 3.0, 0.5),
                     evidence("sitting", is(sitting, "yes"), 2.0, 0.4)};
    builder.content.conditions = {pain};
    const Assessment result =
        assess(builder.content,
               {Flow::Full, {{"age", Number{30}}, {"stairs", YesNo{true}}, {"sitting", YesNo{false}}}, false});
    const double odds = 0.2 / 0.8 * 3.0 * 0.4;
    CHECK(find(result, "pain").probability == Approx(odds / (1 + odds)));
    CHECK(find(result, "pain").speaksFor.at(0).text == "for stairs");
    CHECK(find(result, "pain").speaksAgainst.at(0).text == "against sitting");
}

TEST_CASE("unknown counts nothing: open, not sure and off the route alike", "[ranking]") {
    ContentBuilder builder;
    builder.number("age", 0, 120);
    const auto gate = builder.yesNo("gate", SeverityOrder::None);
    const auto finding = builder.yesNo("finding", SeverityOrder::None);
    builder.content.questions[finding].enableWhen = is(gate, "yes");
    Condition one = condition("one", 0.3);
    one.evidence = {evidence("finding", is(finding, "yes"), 4.0, 0.3)};
    builder.content.conditions = {one};
    const std::map<std::string, Answer> cases[] = {
        {{"age", Number{30}}, {"gate", YesNo{true}}},
        {{"age", Number{30}}, {"gate", YesNo{true}}, {"finding", NotSure{}}},
        {{"age", Number{30}}, {"gate", YesNo{false}}, {"finding", YesNo{true}}},
    };
    for (const auto& answers : cases) {
        const Assessment result = assess(builder.content, {Flow::Full, answers, false});
        CHECK(find(result, "one").probability == Approx(0.3));
        CHECK(find(result, "one").notAsked.at(0).text == "ask finding");
    }
}

TEST_CASE("of a group of correlated findings the strongest for and the strongest against count once", "[ranking]") {
    ContentBuilder builder;
    builder.number("age", 0, 120);
    const auto a = builder.yesNo("a", SeverityOrder::None);
    const auto b = builder.yesNo("b", SeverityOrder::None);
    const auto c = builder.yesNo("c", SeverityOrder::None);
    Condition one = condition("one", 0.3);
    one.evidence = {evidence("weak", is(a, "yes"), 1.5, 0.9, "load"),
                    evidence("strong", is(b, "yes"), 4.0, 0.9, "load"),
                    evidence("missing", is(c, "yes"), 4.0, 0.5, "load")};
    builder.content.conditions = {one};
    const Assessment result =
        assess(builder.content,
               {Flow::Full, {{"age", Number{30}}, {"a", YesNo{true}}, {"b", YesNo{true}}, {"c", YesNo{false}}}, false});
    const double odds = 0.3 / 0.7 * 4.0 * 0.5;
    const RankedCondition& ranked = find(result, "one");
    CHECK(ranked.probability == Approx(odds / (1 + odds)));
    REQUIRE(ranked.speaksFor.size() == 2);
    CHECK(ranked.speaksFor[0].id == "strong");
    CHECK(ranked.speaksFor[0].counted);
    CHECK_FALSE(ranked.speaksFor[1].counted);
}

TEST_CASE("at most three conditions fit, and a condition without a finding for it never does", "[ranking]") {
    ContentBuilder builder;
    builder.number("age", 0, 120);
    const auto finding = builder.yesNo("finding", SeverityOrder::None);
    for (const char* id : {"a", "b", "c", "d"}) {
        builder.content.conditions.push_back(condition(id, 0.5));
        builder.content.conditions.back().evidence = {evidence("finding", is(finding, "yes"), 4.0, 0.3)};
    }
    builder.content.conditions.push_back(condition("common", 0.9));
    const Assessment result =
        assess(builder.content, {Flow::Full, {{"age", Number{30}}, {"finding", YesNo{true}}}, false});
    int fitting = 0;
    for (const RankedCondition& one : result.conditions)
        fitting += one.fit != Fit::Unlikely ? 1 : 0;
    CHECK(fitting == 3);
    CHECK(find(result, "common").fit == Fit::Unlikely);
    CHECK_FALSE(result.nothingFitsWell);
}

TEST_CASE("a condition with no probability at an age is left out", "[ranking]") {
    ContentBuilder builder;
    builder.number("age", 0, 120);
    builder.content.conditions = {condition("adult", 0.3)};
    CHECK(assess(builder.content, {Flow::Full, {{"age", Number{9}}}, false}).conditions.empty());
    CHECK(assess(builder.content, {Flow::Full, {{"age", Number{10}}}, false}).conditions.size() == 1);
}

TEST_CASE("verdict and urgency do not read the ranking", "[ranking]") {
    ContentBuilder builder;
    builder.number("age", 0, 120);
    const auto pain = builder.scale("pain");
    builder.guidance("four", atLeast(pain, 4), Training::Modify);
    const AnswerSheet answers{Flow::Full, {{"age", Number{30}}, {"pain", Number{5}}}, false};
    const Training without = assess(builder.content, answers).training;
    builder.content.conditions = {condition("one", 0.9)};
    builder.content.conditions.back().evidence = {evidence("pain", atLeast(pain, 1), 5.0, 0.2)};
    CHECK(assess(builder.content, answers).training == without);
}
