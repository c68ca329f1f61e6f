// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/content_builder.h"

#include <nlohmann/json.hpp>

#include "assessment/assess.h"
#include "assessment/test_choice.h"

using namespace kneecheck::assessment;
using namespace kneecheck::tests;

namespace {

const std::vector<Training> active{Training::PushThrough, Training::Modify};
const std::vector<Training> always{Training::PushThrough, Training::Modify, Training::Stop};

PlanItem line(const std::string& id, PlanKind kind, Activities asks = {}, Activities rulesOut = {}) {
    return {id,
            kind,
            kind == PlanKind::Load ? active : always,
            {},
            "say " + id,
            {"S1"},
            std::move(asks),
            std::move(rulesOut)};
}

Exercise exercise(const std::string& id, Activities asks = {}) {
    Exercise one;
    one.id = id;
    one.name = "do " + id;
    one.asks = std::move(asks);
    return one;
}

/// Pain that sitting speaks for, with all that a condition can say; "pain" sets the verdict, "chest" is an emergency,
/// "calf" is seen the same day.
struct House : ContentBuilder {
    std::size_t signs = checklist("signs", {"chest", "calf", "lump"}, true);
    std::size_t pain = scale("pain");
    std::size_t sitting = yesNo("sitting", SeverityOrder::None);
    std::size_t runs = yesNo("runs", SeverityOrder::None);
    std::size_t squatTest = given("squat-test", {"fine", "sore"});

    House() {
        flag("RF01", row(signs, 0), Urgency::Emergency);
        flag("RF18", row(signs, 1), Urgency::SameDay);
        flag("RF27", row(signs, 2), Urgency::Routine);
        guidance("above-six", atLeast(pain, 7), Training::Stop);
        guidance("above-three", atLeast(pain, 4), Training::Modify);
        Condition sore;
        sore.id = "sore";
        sore.name = "Sore {knee}";
        sore.prior = {{0, 120, 0.5}};
        sore.evidence = {{"sits", is(sitting, "yes"), "", 4.0, 0.2, "Your {knee} hurts at {pain}", "a", "ask", {"S1"}}};
        sore.plan = {line("shorter", PlanKind::Change)};
        sore.painLimits = {{"slow", {Training::Modify}, 5, "up to 5", {"S1"}}, {"any", active, 3, "up to 3", {"S1"}}};
        sore.keepFit = {line("cycle", PlanKind::Change, {Activity::Cycling})};
        sore.progression = {{"first", {"bridge", "hop"}, "Two legs", "Up when calm.", {"S1"}},
                            {"second", {"hop"}, "Jumps", "Up when strong.", {"S1"}}};
        sore.treatments = {{"physio", "A physio may help the {knee}.", {"S1"}}};
        content.conditions = {sore};
        content.library.exercises = {exercise("bridge"), exercise("hop", {Activity::Jumping})};
        Contributor form;
        form.id = "form";
        form.name = "Form";
        form.when = any({all({is(runs, "yes"), is(sitting, "yes")}), is(squatTest, "sore")});
        form.selfTests = {"squat"};
        form.plan = {line("film", PlanKind::Do), line("strength", PlanKind::Load)};
        content.library.contributors = {form};
        SelfTest squat;
        squat.id = "squat";
        squat.name = "Squat";
        squat.kind = SelfTest::Kind::Movement;
        squat.result = Variable{squatTest, Variable::noRow};
        SelfTest look;
        look.id = "look";
        look.kind = SelfTest::Kind::Look;
        content.library.selfTests = {squat, look};
        content.library.gateFlags = {"RF27"};
    }

    std::size_t given(const std::string& id, const std::vector<std::string>& options) {
        const std::size_t index = choice(id, options, false);
        content.questions[index].given = true;
        return index;
    }

    Condition& sore() { return content.conditions.front(); }

    /// As a person with little pain, who sits and runs, answers; some of it otherwise.
    Assessment judge(std::map<std::string, Answer> answers = {}, Flow flow = Flow::Full) const {
        const Rows none{{{"chest", Ternary::No}, {"calf", Ternary::No}, {"lump", Ternary::No}}};
        answers.insert({{"signs", none}, {"pain", Number{2}}, {"sitting", YesNo{true}}, {"runs", YesNo{true}}});
        return assess(content, {flow, std::move(answers), false});
    }
};

Answer sign(const std::string& id, Ternary answer = Ternary::Yes) {
    Rows rows{{{"chest", Ternary::No}, {"calf", Ternary::No}, {"lump", Ternary::No}}};
    rows.rows[id] = answer;
    return rows;
}

std::vector<std::string> planOf(const Assessment& result) {
    std::vector<std::string> ids;
    for (const PlanLine& one : result.plan)
        ids.push_back(one.id);
    return ids;
}

bool plans(const Assessment& result, const std::string& id) {
    const auto ids = planOf(result);
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

std::vector<std::string> testsOf(const Assessment& result) {
    std::vector<std::string> ids;
    for (const OfferedSelfTest& test : result.selfTests)
        ids.push_back(test.id);
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("the plan is general lines, the likeliest condition's and the likely contributors', in this order",
          "[plan]") {
    const Assessment result = House().judge();
    CHECK(planOf(result) == Ids{"rest", "sore/pain-limit/any", "sore/shorter", "sore/keep-fit/cycle",
                                "sore/stage/first", "contributors/form/film", "contributors/form/strength"});
    CHECK(result.plan[1].kind == PlanKind::Change);
    CHECK(result.plan[4].kind == PlanKind::Load);
    CHECK(result.plan[4].text == "Two legs: do bridge, do hop. Up when calm.");
}

TEST_CASE("a pain limit is shown under its own verdicts", "[plan]") {
    const Assessment modify = House().judge({{"pain", Number{5}}});
    CHECK(plans(modify, "sore/pain-limit/slow"));
    CHECK_FALSE(plans(House().judge(), "sore/pain-limit/slow"));
}

TEST_CASE("under stop nothing loads the knee, and no pain is trained through", "[plan]") {
    const Assessment result = House().judge({{"pain", Number{8}}});
    CHECK(result.training == Training::Stop);
    CHECK(planOf(result) == Ids{"rest", "sore/shorter", "sore/keep-fit/cycle", "contributors/form/film"});
    CHECK(result.conditions.front().progression.empty());
    CHECK(result.conditions.front().painLimits.empty());
    CHECK(result.conditions.front().treatments.size() == 1);
}

TEST_CASE("from same-day up no exercise, no self-test and nothing of a condition or a contributor is in the plan",
          "[plan]") {
    const Assessment result = House().judge({{"signs", sign("calf")}});
    CHECK(planOf(result) == Ids{"RF18", "rest"});
    CHECK(result.selfTests.empty());
    REQUIRE(result.contributors.size() == 1);
    CHECK(result.contributors.front().selfTests.empty());
    const RankedCondition& sore = result.conditions.front();
    CHECK((sore.painLimits.empty() && sore.keepFit.empty() && sore.progression.empty()));
    CHECK(planOf(House().judge({{"signs", sign("chest")}})) == Ids{"RF01"});
}

TEST_CASE("a line that asks for what another one rules out is dropped, wherever the two stand", "[plan]") {
    House house;
    SECTION("the general line rules out") {
        house.content.plan.push_back(line("no-bike", PlanKind::Avoid, {}, {Activity::Cycling}));
    }
    SECTION("a contributor's line rules out") {
        house.content.library.contributors[0].plan.push_back(line("no-bike", PlanKind::Avoid, {}, {Activity::Cycling}));
    }
    const Assessment result = house.judge();
    CHECK_FALSE(plans(result, "sore/keep-fit/cycle"));
    CHECK(result.conditions.front().keepFit.empty());
}

TEST_CASE("a line that is not shown rules nothing out", "[plan]") {
    House house;
    PlanItem noBike = line("no-bike", PlanKind::Avoid, {}, {Activity::Cycling});
    noBike.training = {Training::Stop};
    house.content.plan.push_back(noBike);
    CHECK(plans(house.judge(), "sore/keep-fit/cycle"));
    CHECK_FALSE(plans(house.judge({{"pain", Number{9}}}), "sore/keep-fit/cycle"));
}

TEST_CASE("a stage leaves out the exercises that a line rules out, and goes where none is left", "[plan]") {
    House house;
    house.content.plan.push_back(line("no-jumps", PlanKind::Avoid, {}, {Activity::Jumping}));
    CHECK(house.judge().plan.at(5).text == "Two legs: do bridge. Up when calm.");
    house.sore().progression.erase(house.sore().progression.begin());
    CHECK_FALSE(plans(house.judge(), "sore/stage/second"));
}

TEST_CASE("of a long plan the first lines of each kind are in sight, and none is lost", "[plan]") {
    House house;
    const Assessment whole = house.judge();
    house.content.ranking.planLinesAtMost = 1;
    const Assessment result = house.judge();
    std::set<PlanKind> kinds;
    for (const PlanLine& one : result.plan)
        CHECK(kinds.insert(one.kind).second);
    CHECK(result.plan.front().id == "rest");
    CHECK(plans(result, "sore/pain-limit/any"));
    CHECK(result.plan.size() + result.planMore.size() == whole.plan.size());
}

TEST_CASE("a general limit of pain gives way to a stricter one of the likeliest condition, never to a laxer one",
          "[plan]") {
    House house;
    PlanItem limit = line("at-most-3", PlanKind::Change);
    limit.painLimit = 3;
    house.content.plan.push_back(limit);
    CHECK(plans(house.judge(), "at-most-3"));
    house.sore().painLimits = {{"none", active, 0, "none", {"S1"}}};
    CHECK_FALSE(plans(house.judge(), "at-most-3"));
    house.sore().painLimits = {{"flare", active, 5, "up to 5", {"S1"}}};
    CHECK(plans(house.judge(), "at-most-3"));
    house.sore().painLimits.clear();
    CHECK(plans(house.judge(), "at-most-3"));
}

TEST_CASE("a finding that only a self-test tells is not asked for where that test may not be done", "[self-tests]") {
    House house;
    house.sore().evidence.push_back(
        {"squat-hurts", is(house.squatTest, "sore"), "", 2.0, 0.5, "f", "a", "Try a squat", {"S1"}});
    CHECK(house.judge().conditions.at(0).notAsked.size() == 1);
    CHECK(house.judge({{"signs", sign("lump")}}).conditions.at(0).notAsked.empty());
}

TEST_CASE("what has been said is not said again", "[plan]") {
    House house;
    house.sore().plan.push_back(line("rest-again", PlanKind::Do));
    house.sore().plan.back().text = house.content.plan.front().text;
    CHECK_FALSE(plans(house.judge(), "sore/rest-again"));
}

TEST_CASE("the plan is stricter where it allows less pain than the verdict, or rules out what the verdict lets be",
          "[plan]") {
    House house;
    CHECK_FALSE(house.judge().planIsStricter);
    SECTION("a limit below three") {
        house.sore().painLimits[1].atMost = 2;
        CHECK(house.judge().planIsStricter);
        CHECK(house.judge({{"pain", Number{5}}}).planIsStricter);
        CHECK_FALSE(house.judge({{"pain", Number{9}}}).planIsStricter);
        CHECK_FALSE(house.judge({{"sitting", YesNo{false}}}).planIsStricter);
    }
    SECTION("something ruled out") {
        house.sore().plan.push_back(line("no-hills", PlanKind::Avoid, {}, {Activity::Downhill}));
        CHECK(house.judge().planIsStricter);
        CHECK_FALSE(house.judge({{"pain", Number{5}}}).planIsStricter);
    }
}

TEST_CASE("a contributor is likely where the answers say so", "[contributors]") {
    const Assessment result = House().judge();
    REQUIRE(result.contributors.size() == 1);
    CHECK(result.contributors.front().status == RankedContributor::Status::Likely);
    CHECK(result.contributors.front().selfTests == Ids{"squat"});
    CHECK(House().judge({{"runs", YesNo{false}}, {"squat-test", Choice{"sore"}}}).contributors.size() == 1);
}

TEST_CASE("a contributor is possible where it is not known and a self-test could tell, and has no plan then",
          "[contributors]") {
    House house;
    const Assessment result = house.judge({{"runs", YesNo{false}}});
    REQUIRE(result.contributors.size() == 1);
    CHECK(result.contributors.front().status == RankedContributor::Status::Possible);
    CHECK_FALSE(plans(result, "contributors/form/film"));
    SECTION("the test has been done") {
        CHECK(house.judge({{"runs", YesNo{false}}, {"squat-test", Choice{"fine"}}}).contributors.empty());
    }
    SECTION("no outcome of the test would be enough") {
        Contributor& form = house.content.library.contributors[0];
        form.when = all({is(house.runs, "yes"), is(house.squatTest, "sore")});
        CHECK(house.judge({{"runs", NotSure{}}}).contributors.empty());
    }
    SECTION("the test is not offered") {
        house.content.library.selfTests[0].enableWhen = is(house.runs, "yes");
        CHECK(house.judge({{"runs", YesNo{false}}}).contributors.empty());
    }
}

TEST_CASE("no movement is tested under stop, beside a flag of the gate, nor where that is not ruled out",
          "[self-tests]") {
    const House house;
    CHECK(testsOf(house.judge()) == Ids{"squat", "look"});
    CHECK(testsOf(house.judge({{"signs", sign("lump")}})) == Ids{"look"});
    CHECK(testsOf(house.judge({{"signs", sign("lump", Ternary::NotSure)}})) == Ids{"look"});
    CHECK(testsOf(house.judge({{"signs", Rows{}}})) == Ids{"look"});
    CHECK(testsOf(house.judge({{"pain", Number{7}}})) == Ids{"look"});
}

TEST_CASE("what is not known allows no self-test", "[self-tests]") {
    House house;
    house.content.library.selfTests[1].enableWhen = is(house.runs, "no");
    CHECK(testsOf(house.judge({{"runs", YesNo{false}}})) == Ids{"squat", "look"});
    CHECK(testsOf(house.judge({{"runs", NotSure{}}})) == Ids{"squat"});
}

TEST_CASE("the quick check names no contributor, no self-test and general lines only", "[plan]") {
    House house;
    house.content.flows[Flow::Quick] = house.content.flows[Flow::Full];
    const Assessment result = house.judge({}, Flow::Quick);
    CHECK(planOf(result) == Ids{"rest"});
    CHECK(result.contributors.empty());
    CHECK(result.selfTests.empty());
}

TEST_CASE("a flag without a list of conditions gives no contributors and no self-tests either", "[self-tests]") {
    House house;
    house.content.redFlags[2].noConditions = true;
    const Assessment result = house.judge({{"signs", sign("lump")}});
    CHECK(result.conditions.empty());
    CHECK(result.contributors.empty());
    CHECK(result.selfTests.empty());
}

TEST_CASE("the words of a condition name the knee and the number that was answered", "[assess]") {
    const Assessment result = House().judge();
    const RankedCondition& sore = result.conditions.front();
    CHECK(sore.name == "Sore knee-unknown");
    CHECK(sore.speaksFor.front().text == "Your knee-unknown hurts at 2");
    CHECK(sore.treatments.front().text == "A physio may help the knee-unknown.");
}

TEST_CASE("the result as JSON tells contributors, self-tests and how to train with a condition", "[assess]") {
    const auto json = toJson(House().judge());
    CHECK(json.at("contributors").at(0).at("status") == "likely");
    CHECK(json.at("selfTests").at(0).at("kind") == "movement");
    CHECK(json.at("planIsStricter") == false);
    const auto& sore = json.at("conditions").at(0);
    CHECK(sore.at("painLimits").at(0).at("atMost") == 3);
    CHECK(sore.at("keepFit").at(0).at("text") == "say cycle");
    CHECK(sore.at("progression").at(0).at("exercises").at(1).at("name") == "do hop");
    CHECK(sore.at("treatments").at(0).at("id") == "physio");
}

TEST_CASE("a movement that had to be stopped closes every other one, and no look", "[self-tests]") {
    House house;
    const std::size_t stopped = house.yesNo("stopped", SeverityOrder::None);
    house.content.questions[stopped].given = true;
    house.content.library.stoppedWhen = any({is(stopped, "yes"), is(house.squatTest, "sore")});
    CHECK(stoppedQuestion(house.content) == "stopped");
    CHECK(testsOf(house.judge()) == Ids{"squat", "look"});
    CHECK(testsOf(house.judge({{"stopped", YesNo{false}}})) == Ids{"squat", "look"});
    CHECK(testsOf(house.judge({{"stopped", YesNo{true}}})) == Ids{"look"});
    CHECK(testsOf(house.judge({{"squat-test", Choice{"sore"}}})) == Ids{"look"});
}

TEST_CASE("the tests that could sharpen a result are short, not done yet, and the most telling come first",
          "[self-tests]") {
    House house;
    SelfTest& squat = house.content.library.selfTests[0];
    squat.minutes = 1;
    const std::size_t pressTest = house.given("press-test", {"fine", "sore"});
    const std::size_t runTest = house.given("run-test", {"fine", "sore"});
    SelfTest press = squat;
    press.id = "press";
    press.result = Variable{pressTest, Variable::noRow};
    SelfTest run = press;
    run.id = "run";
    run.minutes = 20;
    run.result = Variable{runTest, Variable::noRow};
    SelfTest idle = press;
    idle.id = "idle";
    idle.result = Variable{house.given("idle-test", {"fine", "sore"}), Variable::noRow};
    house.content.library.selfTests.insert(house.content.library.selfTests.end(), {press, run, idle});
    for (const auto& [id, question] : {std::pair("pressed", pressTest), std::pair("ran", runTest)}) {
        house.sore().evidence.push_back({id, is(question, "sore"), "", 2.0, 0.5, "a", "b", "c", {"S1"}});
    }
    const auto sharpening = [&](std::map<std::string, Answer> answers) {
        const Rows none{{{"chest", Ternary::No}, {"calf", Ternary::No}, {"lump", Ternary::No}}};
        answers.insert({{"signs", none}, {"pain", Number{2}}, {"sitting", YesNo{true}}, {"runs", YesNo{false}}});
        const AnswerSheet sheet{Flow::Full, answers, false};
        return sharpeningTests(house.content, sheet, assess(house.content, sheet));
    };
    // "squat" could only name a contributor, "run" takes long, "idle" tells nothing.
    CHECK(sharpening({}) == Ids{"press", "squat"});
    CHECK(sharpening({{"press-test", Choice{"fine"}}}) == Ids{"squat"});
    CHECK(sharpening({{"pain", Number{8}}}).empty());
    CHECK(sharpening({{"signs", sign("calf")}}).empty());
    CHECK(sharpening({{"signs", sign("lump", Ternary::NotSure)}}).empty());
}
