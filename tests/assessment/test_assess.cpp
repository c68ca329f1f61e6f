// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/content_builder.h"

#include <nlohmann/json.hpp>

#include "assessment/assess.h"
#include "assessment/route.h"

using namespace kneecheck::assessment;
using namespace kneecheck::tests;

namespace {

AnswerSheet sheet(std::map<std::string, Answer> answers) {
    return {Flow::Full, std::move(answers), false};
}

Rows rows(std::map<std::string, Ternary> answers) {
    return {std::move(answers)};
}

} // namespace

TEST_CASE("the most severe rule wins, wherever it stands in its table", "[assess]") {
    ContentBuilder builder;
    const auto pain = builder.scale("pain");
    builder.guidance("above-six", atLeast(pain, 7), Training::Stop);
    builder.guidance("four-to-six", atLeast(pain, 4), Training::Modify);
    Content reversed = builder.content;
    std::reverse(reversed.guidance.begin(), reversed.guidance.end());

    const std::pair<int, Training> expected[] = {
        {0, Training::PushThrough}, {3, Training::PushThrough}, {4, Training::Modify}, {7, Training::Stop}};
    for (const auto& [number, training] : expected) {
        CHECK(assess(builder.content, sheet({{"pain", Number{number}}})).training == training);
        CHECK(assess(reversed, sheet({{"pain", Number{number}}})).training == training);
    }
}

TEST_CASE("the verdict is told in the words of the rule that made it", "[assess]") {
    ContentBuilder builder;
    const auto pain = builder.scale("pain");
    builder.guidance("above-six", atLeast(pain, 7), Training::Stop);
    builder.content.guidance.back().why = "Your pain went up to {pain}.";
    const Assessment result = assess(builder.content, sheet({{"pain", Number{8}}}));
    CHECK(result.why == "Your pain went up to 8.");
    CHECK(result.now == "now above-six");
    REQUIRE(result.guidance.front().because.size() == 1);
    CHECK(result.guidance.front().because.front() == AskedThing{"pain", ""});
}

TEST_CASE("a red flag sets the urgency and what it demands of training", "[assess][red-flags]") {
    ContentBuilder builder;
    const auto list = builder.checklist("safety", {"chest", "calf", "lump"}, true);
    builder.flag("RF01", row(list, 0), Urgency::Emergency);
    builder.flag("RF18", row(list, 1), Urgency::SameDay);
    builder.flag("RF22", row(list, 2), Urgency::Soon);
    const auto judge = [&](Ternary chest, Ternary calf, Ternary lump) {
        return assess(builder.content, sheet({{"safety", rows({{"chest", chest}, {"calf", calf}, {"lump", lump}})}}));
    };
    CHECK(judge(Ternary::No, Ternary::No, Ternary::No).training == Training::PushThrough);
    CHECK(judge(Ternary::No, Ternary::No, Ternary::Yes).training == Training::Modify);
    CHECK(judge(Ternary::No, Ternary::Yes, Ternary::Yes).urgency == Urgency::SameDay);
    CHECK(judge(Ternary::No, Ternary::Yes, Ternary::No).training == Training::Stop);
    const Assessment all = judge(Ternary::Yes, Ternary::Yes, Ternary::Yes);
    CHECK(all.urgency == Urgency::Emergency);
    REQUIRE(all.redFlags.size() == 3);
    CHECK(all.redFlags.front().id == "RF01");
}

TEST_CASE("not sure about a flag counts as yes only where the flag says so", "[assess][red-flags]") {
    ContentBuilder builder;
    const auto list = builder.checklist("safety", {"chest", "bone"}, true);
    builder.flag("RF01", row(list, 0), Urgency::Emergency, true);
    builder.flag("RF07", row(list, 1), Urgency::SameDay, false);

    const Assessment notSure =
        assess(builder.content, sheet({{"safety", rows({{"chest", Ternary::NotSure}, {"bone", Ternary::NotSure}})}}));
    CHECK(notSure.urgency == Urgency::Emergency);
    REQUIRE(notSure.redFlags.size() == 1);
    CHECK(notSure.redFlags.front().assumed);
    CHECK(notSure.notRuledOut == std::vector<std::string>{"RF07"});
}

TEST_CASE("an open red flag is unknown: listed, not ruled out, and never push-through", "[assess][red-flags]") {
    ContentBuilder builder;
    const auto list = builder.checklist("safety", {"chest", "bone"}, true);
    builder.flag("RF01", row(list, 0), Urgency::Emergency, true);
    const Assessment result = assess(builder.content, sheet({{"safety", rows({{"bone", Ternary::No}})}}));
    CHECK(result.training == Training::Modify);
    CHECK(result.why == "open-safety-why");
    CHECK(result.notRuledOut == std::vector<std::string>{"RF01"});
    REQUIRE(result.unanswered.size() == 1);
    CHECK(result.unanswered.front().what == AskedThing{"safety", "chest"});
    CHECK_FALSE(result.unanswered.front().notSure);
}

TEST_CASE("a gate that is open or not sure has the most severe of its answers", "[assess]") {
    ContentBuilder builder;
    const auto injury = builder.choice("injury", {"none", "fresh", "old"}, false);
    const auto list = builder.checklist("safety", {"steps"}, true);
    builder.flag("RF05", all({is(injury, "fresh"), row(list, 0)}), Urgency::Emergency);
    builder.flag("RF30", all({negation(is(injury, "none")), row(list, 0)}), Urgency::SameDay);
    const Rows cannot = rows({{"steps", Ternary::Yes}});
    CHECK(assess(builder.content, sheet({{"injury", Choice{"none"}}, {"safety", cannot}})).urgency ==
          Urgency::SelfCare);
    CHECK(assess(builder.content, sheet({{"injury", Choice{"old"}}, {"safety", cannot}})).urgency == Urgency::SameDay);
    CHECK(assess(builder.content, sheet({{"injury", NotSure{}}, {"safety", cannot}})).urgency == Urgency::Emergency);
    const Assessment open = assess(builder.content, sheet({{"safety", cannot}}));
    CHECK(open.urgency == Urgency::Emergency);
    CHECK(open.redFlags.front().assumed);
}

TEST_CASE("a gate that is not sure opens its branch", "[route]") {
    ContentBuilder builder;
    const auto injury = builder.choice("injury", {"none", "fresh"}, false);
    const auto list = builder.checklist("injury-flags", {"steps"}, true);
    builder.content.questions[list].enableWhen = is(injury, "fresh");
    CHECK(routeFor(builder.content, sheet({{"injury", NotSure{}}})).pages.size() == 2);
    CHECK(routeFor(builder.content, sheet({{"injury", Choice{"none"}}})).pages.size() == 1);
}

TEST_CASE("an answer off the route does not count and is never listed as unanswered", "[route]") {
    ContentBuilder builder;
    const auto injury = builder.choice("injury", {"none", "fresh"}, false);
    const auto list = builder.checklist("injury-flags", {"steps"}, true);
    builder.content.questions[list].enableWhen = is(injury, "fresh");
    builder.flag("RF05", row(list, 0), Urgency::Emergency, true);
    const Assessment result =
        assess(builder.content, sheet({{"injury", Choice{"none"}}, {"injury-flags", rows({{"steps", Ternary::Yes}})}}));
    CHECK(result.urgency == Urgency::SelfCare);
    CHECK(result.unanswered.empty());
    CHECK(result.notRuledOut.empty());
}

TEST_CASE("the route is worked out from the answers: next is the first page that is not complete", "[route]") {
    ContentBuilder builder;
    const auto injury = builder.choice("injury", {"none", "fresh"}, false);
    const auto list = builder.checklist("injury-flags", {"steps", "bend"}, true);
    builder.content.questions[list].enableWhen = is(injury, "fresh");
    builder.scale("pain");
    const auto next = [&](std::map<std::string, Answer> answers) {
        const Question* question = nextQuestion(builder.content, sheet(std::move(answers)));
        return question ? question->id : std::string("(none)");
    };
    CHECK(next({}) == "injury");
    CHECK(next({{"injury", Choice{"none"}}}) == "pain");
    CHECK(next({{"injury", Choice{"fresh"}}}) == "injury-flags");
    CHECK(next({{"injury", Choice{"fresh"}}, {"injury-flags", rows({{"steps", Ternary::No}})}}) == "injury-flags");
    CHECK(next({{"injury", Choice{"none"}}, {"pain", Number{1}}}) == "(none)");
}

TEST_CASE("nothing is asked after an emergency unless the person carries on", "[route]") {
    ContentBuilder builder;
    const auto list = builder.checklist("safety", {"chest"}, true);
    builder.flag("RF01", row(list, 0), Urgency::Emergency);
    builder.scale("pain");
    AnswerSheet answers = sheet({{"safety", rows({{"chest", Ternary::Yes}})}});
    CHECK(nextQuestion(builder.content, answers) == nullptr);
    answers.carryOn = true;
    REQUIRE(nextQuestion(builder.content, answers) != nullptr);
    CHECK(nextQuestion(builder.content, answers)->id == "pain");
}

TEST_CASE("a row of a checklist can have a branch of its own", "[route]") {
    ContentBuilder builder;
    const auto age = builder.number("age", 0, 120);
    const auto list = builder.checklist("safety", {"fever", "limp"}, true);
    builder.content.questions[list].rows[1].enableWhen = atMost(age, 17);
    const auto rowsAt = [&](int years) {
        return routeFor(builder.content, sheet({{"age", Number{years}}})).pages.back().rows.size();
    };
    CHECK(rowsAt(17) == 2);
    CHECK(rowsAt(18) == 1);
}

TEST_CASE("pain above the baseline counts, and an open baseline is taken as the lowest", "[assess]") {
    ContentBuilder builder;
    const auto baseline = builder.scale("baseline", false);
    const auto pain = builder.scale("pain");
    builder.guidance("not-back", above(pain, baseline), Training::Modify);
    CHECK(assess(builder.content, sheet({{"baseline", Number{3}}, {"pain", Number{3}}})).training ==
          Training::PushThrough);
    CHECK(assess(builder.content, sheet({{"baseline", Number{3}}, {"pain", Number{4}}})).training == Training::Modify);
    CHECK(assess(builder.content, sheet({{"pain", Number{1}}})).training == Training::Modify);
}

TEST_CASE("from same-day up the plan loads nothing and says what the flag says", "[assess]") {
    ContentBuilder builder;
    const auto list = builder.checklist("safety", {"calf"}, true);
    builder.flag("RF18", row(list, 0), Urgency::SameDay);
    builder.content.plan.push_back(
        {"squats", PlanKind::Load, {Training::PushThrough, Training::Modify}, {}, "Squat.", {"consensus"}});
    const Assessment well = assess(builder.content, sheet({{"safety", rows({{"calf", Ternary::No}})}}));
    CHECK(well.plan.size() == 2);
    const Assessment urgent = assess(builder.content, sheet({{"safety", rows({{"calf", Ternary::Yes}})}}));
    REQUIRE(urgent.plan.size() == 2);
    CHECK(urgent.plan[0].text == "now RF18");
    CHECK(urgent.plan[1].id == "rest");
}

TEST_CASE("the result is the same bytes for the same answers", "[assess]") {
    ContentBuilder builder;
    builder.scale("pain");
    const AnswerSheet answers = sheet({{"pain", Number{2}}});
    CHECK(toJson(assess(builder.content, answers)).dump() == toJson(assess(builder.content, answers)).dump());
    CHECK(toJson(assess(builder.content, answers)).at("training") == "push-through");
}
