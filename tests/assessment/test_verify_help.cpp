// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/content_builder.h"

#include <algorithm>

#include "assessment/rank_search.h"
#include "assessment/sheet_checks.h"
#include "assessment/verify.h"

using namespace kneecheck::assessment;
using namespace kneecheck::tests;

namespace {

std::vector<std::string> checksOf(const VerifyReport& report) {
    std::vector<std::string> checks;
    for (const Counterexample& one : report.counterexamples)
        checks.push_back(one.check);
    return checks;
}

bool found(const VerifyReport& report, const std::string& check) {
    const auto checks = checksOf(report);
    return std::find(checks.begin(), checks.end(), check) != checks.end();
}

EvidenceItem evidence(const std::string& id, Predicate when, double present, double absent) {
    return {id, std::move(when), "", present, absent, "for", "against", "ask", {"S1"}};
}

PlanItem line(const std::string& id, Activities asks, Activities rulesOut) {
    return {id,
            PlanKind::Change,
            {Training::PushThrough, Training::Modify, Training::Stop},
            {},
            id,
            {"S1"},
            std::move(asks),
            std::move(rulesOut)};
}

/// Two conditions, a contributor and two self-tests, of which each can arise; lines that contradict each other and are
/// never shown together.
struct House : ContentBuilder {
    std::size_t side = choice("side", {"left", "right", "both"}, false);
    std::size_t signs = checklist("signs", {"chest", "locks", "lump"}, true);
    std::size_t pain = scale("pain");
    std::size_t places = choice("places", {"front", "inner"}, false);
    std::size_t sits = yesNo("sits", SeverityOrder::None);

    House() {
        flag("RF01", row(signs, 0), Urgency::Emergency);
        flag("RF12", row(signs, 1), Urgency::SameDay);
        flag("RF27", row(signs, 2), Urgency::Soon);
        guidance("above-six", atLeast(pain, 7), Training::Stop);
        condition("front-pain", 0.3, is(places, "front"));
        condition("inner-pain", 0.1, is(places, "inner"));
        content.conditions[0].plan = {line("ride", {Activity::Cycling}, {})};
        Contributor form;
        form.id = "form";
        form.name = "Form";
        form.when = is(sits, "yes");
        form.plan = {line("no-ride", {}, {Activity::Cycling})};
        content.library.contributors = {form};
        test("squat", SelfTest::Kind::Movement);
        test("look", SelfTest::Kind::Look);
        content.library.gateFlags = {"RF01", "RF12", "RF27"};
    }

    void condition(const std::string& id, double prior, Predicate where) {
        Condition one;
        one.id = id;
        one.name = id;
        one.prior = {{0, 120, prior}};
        one.evidence = {evidence("place", std::move(where), 4.0, 0.2), evidence("sits", is(sits, "yes"), 1.5, 0.8)};
        content.conditions.push_back(one);
    }

    void test(const std::string& id, SelfTest::Kind kind) {
        SelfTest one;
        one.id = id;
        one.kind = kind;
        one.enableWhen = is(sits, "yes");
        content.library.selfTests.push_back(one);
    }
};

Assessment withPlan(std::vector<PlanLine> plan) {
    Assessment result;
    result.plan = std::move(plan);
    return result;
}

} // namespace

TEST_CASE("a content that keeps its word about causes, tests and plans passes", "[verify]") {
    const VerifyReport report = verifySafety(House().content);
    for (const Counterexample& one : report.counterexamples)
        FAIL_CHECK(one.check << ": " << one.message);
}

TEST_CASE("the proof gives the same report every time, whichever thread is faster", "[verify]") {
    House house;
    house.content.library.gateFlags.clear();
    house.content.conditions[1].evidence.clear();
    const VerifyReport one = verifySafety(house.content);
    const VerifyReport other = verifySafety(house.content);
    CHECK(one.checks == other.checks);
    CHECK(one.combinations == other.combinations);
    CHECK(checksOf(one) == checksOf(other));
    CHECK(one.counterexamples.size() >= 2);
}

TEST_CASE("each edit that breaks what is offered is caught", "[verify]") {
    House house;
    Content& content = house.content;
    std::string expected;
    SECTION("a condition that another one always outdoes") {
        content.conditions[1].evidence = content.conditions[0].evidence;
        expected = "every-condition-can-rank-first";
    }
    SECTION("a condition that nothing speaks for") {
        content.conditions[1].evidence = {evidence("place", is(house.places, "inner"), 1.0, 0.2)};
        expected = "every-condition-can-rank-first";
    }
    SECTION("a contributor whose answers exclude each other") {
        content.library.contributors[0].when = all({is(house.places, "front"), is(house.places, "inner")});
        expected = "every-contributor-can-stand";
    }
    SECTION("a contributor that stands only where there is no list") {
        content.redFlags[0].noConditions = true;
        content.library.contributors[0].when = row(house.signs, 0);
        expected = "every-contributor-can-stand";
    }
    SECTION("a self-test for a knee that is seen the same day") {
        content.library.selfTests[1].enableWhen = row(house.signs, 1);
        expected = "every-self-test-can-be-offered";
    }
    SECTION("a movement for a knee that must stop") {
        content.library.selfTests[0].enableWhen = atLeast(house.pain, 8);
        expected = "every-self-test-can-be-offered";
    }
    SECTION("a flag that is missing in the gate: it may not be ruled out beside a movement") {
        std::erase(content.library.gateFlags, "RF12");
        expected = "no-movement-beside-danger";
    }
    SECTION("evidence that reads the left side") {
        content.conditions[0].evidence.push_back(evidence("left", is(house.side, "left"), 2.0, 0.9));
        expected = "left-and-right-alike";
    }
    SECTION("a branch for the right side") {
        content.questions[house.sits].enableWhen = negation(is(house.side, "right"));
        expected = "left-and-right-alike";
    }
    SECTION("words that tell a number which is not asked any more") {
        const std::size_t before = house.scale("before", false);
        content.questions[before].enableWhen = is(house.places, "inner");
        content.guidance[0].why = "It was at {before}.";
        expected = "only-the-answers-count";
    }
    const VerifyReport report = verifySafety(content);
    for (const Counterexample& one : report.counterexamples) {
        UNSCOPED_INFO(one.check << ": " << one.message);
    }
    CHECK(found(report, expected));
    CHECK_FALSE(found(report, "search-and-assess-agree"));
}

TEST_CASE("a counterexample about a movement is answers under which it is offered", "[verify]") {
    House house;
    std::erase(house.content.library.gateFlags, "RF12");
    const VerifyReport report = verifySafety(house.content);
    REQUIRE(report.counterexamples.size() == 1);
    const Assessment shown = assess(house.content, *report.counterexamples.front().sheet);
    CHECK(shown.selfTests.size() == 2);
    CHECK(std::count(shown.notRuledOut.begin(), shown.notRuledOut.end(), "RF12") == 1);
}

TEST_CASE("a self-test that asks for many answers at once is settled without going through all of them", "[verify]") {
    House house;
    std::vector<Predicate> fine;
    for (const char* const list : {"a", "b", "c", "d"}) {
        const std::size_t rows = house.checklist(list, {"1", "2", "3", "4", "5", "6", "7"});
        for (std::size_t at = 0; at < 7; ++at)
            fine.push_back(row(rows, at, "no"));
        house.flag(std::string("RF4") + list, row(rows, 6), Urgency::SameDay, true);
        house.content.library.gateFlags.push_back(std::string("RF4") + list);
    }
    house.content.library.selfTests[0].enableWhen = all(fine);
    CHECK(verifySafety(house.content).counterexamples.empty());
}

TEST_CASE("answers that rank a condition first are found, on the route and mild where they can be", "[verify]") {
    const House house;
    const auto sheet = answersThatRankFirst(house.content, house.content.conditions[1]);
    REQUIRE(sheet);
    CHECK(*sheet->find("places") == Answer{Choice{"inner"}});
    const Assessment result = assess(house.content, *sheet);
    CHECK(result.conditions.front().id == "inner-pain");
    CHECK(result.training == Training::PushThrough);
}

TEST_CASE("a result that contradicts itself is seen", "[verify]") {
    CHECK_FALSE(contradictionIn(withPlan({{"ride", PlanKind::Do, "Ride.", {}, {Activity::Cycling}, {}},
                                          {"no-hills", PlanKind::Avoid, "No hills.", {}, {}, {Activity::Downhill}}})));
    CHECK(contradictionIn(withPlan({{"sprint", PlanKind::Do, "Sprint.", {}, {Activity::Sprinting}, {}},
                                    {"no-run", PlanKind::Avoid, "No running.", {}, {}, {Activity::Running}}})));
    CHECK(contradictionIn(withPlan({{"a", PlanKind::Do, "Rest.", {}}, {"b", PlanKind::Do, "Rest.", {}}})));
    Assessment stop = withPlan({{"squats", PlanKind::Load, "Squat.", {}}});
    CHECK_FALSE(contradictionIn(stop));
    stop.training = Training::Stop;
    CHECK(contradictionIn(stop));
    Assessment tested;
    tested.selfTests = {{"look", SelfTest::Kind::Look, "Look", {}}};
    tested.training = Training::Stop;
    CHECK_FALSE(contradictionIn(tested));
    tested.selfTests[0].kind = SelfTest::Kind::Movement;
    CHECK(contradictionIn(tested));
    tested.selfTests[0].kind = SelfTest::Kind::Look;
    tested.urgency = Urgency::SameDay;
    CHECK(contradictionIn(tested));
}
