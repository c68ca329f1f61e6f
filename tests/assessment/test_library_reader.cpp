// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace

TEST_CASE("exercises arrive with their dose and their words", "[content][library]") {
    const Library& library = small().library;
    REQUIRE(library.exercises.size() == 3);
    const Exercise& squat = *library.findExercise("sit-down");
    CHECK(squat.sets == 3);
    CHECK(squat.repetitions == 10);
    CHECK_FALSE(squat.minutes);
    CHECK(squat.tempo == "3-0-3");
    CHECK(squat.perWeek == 3);
    CHECK(squat.asks == Activities{Activity::Squatting});
    CHECK(squat.how == std::vector<std::string>{"Stand before the chair.", "Sit down slowly."});
    CHECK(squat.stop == "Stop if it cracks.");
    CHECK(library.findExercise("sit-still")->holdSeconds == 30);
    CHECK_FALSE(library.findExercise("no-such-exercise"));
}

TEST_CASE("self-tests arrive with what they fill in", "[content][library]") {
    const Library& library = small().library;
    CHECK(library.gateFlags == std::vector<std::string>{"RF01"});
    const SelfTest& look = *library.findSelfTest("seat-look");
    CHECK(look.kind == SelfTest::Kind::Look);
    CHECK(look.enableWhen.kind == Predicate::Kind::Always);
    CHECK(look.result == Variable{small().findQuestion("dangers").value(), 1});
    CHECK(look.how.size() == 2);
    CHECK(look.stop.empty());
    const SelfTest& push = *library.findSelfTest("push");
    CHECK(push.kind == SelfTest::Kind::Movement);
    CHECK(push.result == Variable{small().findQuestion("earlier-verdict").value(), Variable::noRow});
    CHECK(push.stop == "Stop if it tips.");
}

TEST_CASE("a self-test says what its pictures show, what is timed, what is counted and how long it takes",
          "[content][library]") {
    const Library& library = small().library;
    const SelfTest& push = *library.findSelfTest("push");
    CHECK(push.minutes == 2);
    REQUIRE(push.figures.size() == 1);
    CHECK(push.figures[0].name == "pushing");
    CHECK(push.figures[0].mark == TestFigure::Mark::Good);
    CHECK(push.figures[0].caption == "Like this.");
    REQUIRE(push.timed.size() == 1);
    CHECK(push.timed[0].step == 0);
    CHECK(push.timed[0].seconds == 5);
    REQUIRE(push.stepCount);
    CHECK(push.stepCount->seconds == 30);
    CHECK(push.stepCount->stepsPerCount == 2);
    CHECK(push.stepCount->tryFromPercent == 5);
    CHECK(push.stepCount->tryToPercent == 10);
    CHECK(push.stepCount->tap == "Push");
    CHECK(push.stepCount->count == "pushes so far");
    CHECK(library.stoppedWhen);
    const SelfTest& look = *library.findSelfTest("seat-look");
    CHECK_FALSE(look.minutes);
    CHECK(look.figures.empty());
    CHECK_FALSE(look.stepCount);
}

TEST_CASE("contributors arrive with their plan", "[content][library]") {
    const Contributor& use = small().library.contributors.at(0);
    CHECK(use.name == "Heavy use");
    CHECK(use.selfTests == std::vector<std::string>{"push"});
    REQUIRE(use.plan.size() == 2);
    CHECK(use.plan[0].asks == Activities{Activity::WalkingFar});
    CHECK(use.plan[0].rulesOut == Activities{Activity::SittingLong});
    CHECK(use.plan[1].text == "Count the squeaks above {squeak}.");
}

TEST_CASE("a condition says how to live and train with it", "[content][library]") {
    const Condition& screw = small().conditions.at(1);
    REQUIRE(screw.painLimits.size() == 2);
    CHECK(screw.painLimits[1].atMost == 5);
    CHECK(screw.painLimits[1].text == "A larger one where it is slow.");
    CHECK(screw.keepFit.at(0).kind == PlanKind::Change);
    CHECK(screw.keepFit.at(0).asks == Activities{Activity::Cycling});
    CHECK(screw.progression.at(0).exercises == std::vector<std::string>{"sit-still", "rock"});
    CHECK(screw.progression.at(1).when == "Back when it creaks.");
    CHECK(screw.treatments.at(0).text == "A joiner may glue it.");
}

TEST_CASE("pages and what maintainers keep account of arrive", "[content][library]") {
    CHECK(small().library.topics.at(0).paragraphs.size() == 2);
    CHECK(small().library.faq.at(0).title == "Wax or oil?");
    CHECK(small().library.faq.at(0).paragraphs.at(0) == "Wax.");
    CHECK(small().upkeep.seedCoverage.at(0).shownBy.size() == 3);
    CHECK(small().upkeep.seedCoverage.at(1).row == "2b");
    CHECK(small().upkeep.hazards.at(0).prevention == "The seat is asked about.");
    CHECK(small().upkeep.terms == std::vector<std::string>{"mortise", "tenon"});
}

TEST_CASE("a content may do without a library", "[content][library]") {
    auto files = smallFiles();
    for (const std::string file : {"exercises.json", "self-tests.json", "topics.json", "faq.json", "terms.json"}) {
        files.erase(file);
        files.erase("texts/en/" + file);
    }
    for (const char* const file :
         {"seed-coverage.json", "hazards.json", "rules/contributors.json", "texts/en/contributors.json",
          "conditions/loose-screw.json", "texts/en/conditions/loose-screw.json"})
        files.erase(file);
    const ContentRead read = readContent(files);
    CHECK(read.problems.empty());
    REQUIRE(read.content);
    CHECK(read.content->library.exercises.empty());
}

TEST_CASE("words are asked for where their owner is there", "[content][library]") {
    auto files = smallFiles();
    files.erase("texts/en/exercises.json");
    const ContentRead read = readContent(files);
    REQUIRE(read.problems.size() == 1);
    CHECK(read.problems.front().code == ProblemCode::UnreadableFile);
    CHECK(read.problems.front().place.file == "texts/en/exercises.json");
}

TEST_CASE("no running is no sprinting, and no squatting no deep squatting, but not the other way round", "[content]") {
    CHECK(contradict({Activity::Sprinting}, {Activity::Running}));
    CHECK_FALSE(contradict({Activity::Running}, {Activity::Sprinting}));
    CHECK(contradict({Activity::DeepSquatting, Activity::Cold}, {Activity::Squatting}));
    CHECK_FALSE(contradict({Activity::Squatting}, {Activity::DeepSquatting}));
    CHECK(contradict({Activity::Heat}, {Activity::Heat}));
    CHECK_FALSE(contradict({}, {Activity::Heat}));
}
