// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "assessment/result_change.h"

using namespace kneecheck::assessment;

namespace {

RankedCondition listed(const std::string& id, Fit fit = Fit::Unlikely) {
    RankedCondition condition;
    condition.id = id;
    condition.fit = fit;
    return condition;
}

FiredGuidance rule(const std::string& id, Training training) {
    FiredGuidance fired;
    fired.id = id;
    fired.training = training;
    return fired;
}

FiredFlag flag(const std::string& id, Urgency urgency, bool assumed = false) {
    FiredFlag fired;
    fired.id = id;
    fired.urgency = urgency;
    fired.assumed = assumed;
    return fired;
}

Assessment sore() {
    Assessment result;
    result.urgency = Urgency::Soon;
    result.training = Training::Modify;
    result.why = "It is sore.";
    result.redFlags = {flag("RF01", Urgency::Soon)};
    result.guidance = {rule("sore", Training::Modify), rule("otherwise", Training::PushThrough)};
    result.conditions = {listed("kneecap", Fit::Well), listed("tendon"), listed("joint"), listed("hip"),
                         listed("back")};
    result.plan = {{"rest", PlanKind::Do, "Rest.", {}}, {"run", PlanKind::Avoid, "Do not run.", {}}};
    return result;
}

/// "redFlags RF01: soon, stop > …" for every line of every part.
std::string partsOf(const ResultChange& change) {
    std::string text;
    for (const ChangedPart& part : change.parts) {
        for (const ChangedLine& line : part.lines)
            text += part.name + " " + line.id + ": " + line.was + " > " + line.is + "\n";
    }
    return text;
}

} // namespace

TEST_CASE("the same result has not moved, nor has one in other words", "[result-change]") {
    Assessment is = sore();
    is.why = "It hurts.";
    is.plan.front().text = "Take a rest.";
    is.redFlags.front().why = "This may be bad.";
    const ResultChange change = changeBetween(sore(), is);
    CHECK_FALSE(change.moved());
    CHECK_FALSE(change.verdictMilder());
    CHECK_FALSE(change.verdictStricter());
}

TEST_CASE("a verdict may get milder in one way and stricter in the other, and both are told", "[result-change]") {
    Assessment is = sore();
    is.urgency = Urgency::Routine;
    CHECK(changeBetween(sore(), is).verdictMilder());
    CHECK_FALSE(changeBetween(sore(), is).verdictStricter());
    is.training = Training::Stop;
    CHECK(changeBetween(sore(), is).verdictMilder());
    CHECK(changeBetween(sore(), is).verdictStricter());
    CHECK(changeBetween(is, sore()).verdictMilder());
}

TEST_CASE("flags and plan lines that come, go or say something else are told by id", "[result-change]") {
    Assessment is = sore();
    is.redFlags = {flag("RF01", Urgency::Soon, true), flag("RF02", Urgency::Soon)};
    is.plan = {{"rest", PlanKind::Avoid, "Rest.", {}}, {"swim", PlanKind::Change, "Swim.", {}}};
    is.planIsStricter = true;
    const ResultChange change = changeBetween(sore(), is);
    CHECK(change.moved());
    CHECK(partsOf(change) == "redFlags RF01: soon, stop > soon, stop, assumed\n"
                             "redFlags RF02:  > soon, stop\n"
                             "plan rest: do > avoid\n"
                             "plan run: avoid > \n"
                             "plan stricter-plan-note:  > told\n"
                             "plan swim:  > change\n");
}

TEST_CASE("a line of the plan that goes out of sight, or changes there, is told", "[result-change]") {
    Assessment was = sore();
    was.planMore = {{"note", PlanKind::Do, "Note it.", {}}};
    Assessment is = was;
    is.planMore.insert(is.planMore.begin(), is.plan.back());
    is.plan.pop_back();
    is.planMore.back().id = "count";
    CHECK(partsOf(changeBetween(was, is)) == "plan count:  > do, folded away\n"
                                             "plan note: do, folded away > \n"
                                             "plan run: avoid > avoid, folded away\n");
}

TEST_CASE("the likely conditions and the first three make a move, those further down do not", "[result-change]") {
    Assessment is = sore();
    std::swap(is.conditions[3], is.conditions[4]);
    CHECK(changeBetween(sore(), is).conditions.any());
    CHECK_FALSE(changeBetween(sore(), is).moved());

    is = sore();
    std::swap(is.conditions[1], is.conditions[2]);
    CHECK(changeBetween(sore(), is).moved());

    is = sore();
    is.conditions[0].fit = Fit::Partly;
    CHECK(changeBetween(sore(), is).topChanged());

    is = sore();
    is.conditions.clear();
    CHECK(changeBetween(sore(), is).topChanged());
    CHECK(topOf({{"a", Fit::Well}, {"b"}, {"c"}, {"d"}, {"e", Fit::Partly}, {"f"}}) ==
          std::vector<ListedCondition>{{"a", Fit::Well}, {"b"}, {"c"}, {"e", Fit::Partly}});
    CHECK(topOf({{"a"}}).size() == 1);
}

TEST_CASE("a rule of guidance makes a move only where the verdict is told in its words", "[result-change]") {
    Assessment is = sore();
    is.guidance.insert(is.guidance.begin() + 1, rule("stiff", Training::Modify));
    CHECK_FALSE(changeBetween(sore(), is).moved());
    CHECK(partsOf(changeBetween(sore(), is)) == "guidance stiff:  > self-care, modify\n");
    is.why = "It is stiff.";
    CHECK(changeBetween(sore(), is).moved());
}

TEST_CASE("another pain limit of a condition is a move, where it was likely before and still is", "[result-change]") {
    Assessment was = sore();
    was.conditions[0].painLimits = {{"running", 3, "Up to 3.", {}}};
    Assessment is = was;
    is.conditions[0].painLimits[0].atMost = 5;
    CHECK(partsOf(changeBetween(was, is)) == "advice kneecap/painLimits/running: at most 3 > at most 5\n");

    is.conditions[0].fit = Fit::Unlikely;
    CHECK(partsOf(changeBetween(was, is)).empty());
    CHECK(changeBetween(was, is).moved());
}

TEST_CASE("what a person is told besides is compared too", "[result-change]") {
    Assessment is = sore();
    is.contributors = {{"hip", RankedContributor::Status::Possible, "", "", {}, {}}};
    is.selfTests = {{"squat", SelfTest::Kind::Look, "", {}}};
    is.rechecks = {{"tomorrow", 24, "", {}}};
    is.safetyNet = {{"hot", "", {}}};
    is.unanswered = {{{"signs", "fever"}, "", false, true}, {{"age", ""}, "", true, false}};
    is.notRuledOut = {"RF03"};
    CHECK(partsOf(changeBetween(sore(), is)) == "notRuledOut RF03:  > told\n"
                                                "contributors hip:  > possible\n"
                                                "selfTests squat:  > look\n"
                                                "rechecks tomorrow:  > 24 h\n"
                                                "safetyNet hot:  > told\n"
                                                "unanswered age:  > not-sure\n"
                                                "unanswered signs/fever:  > open\n");
}
