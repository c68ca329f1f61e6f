// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/advice.h"

namespace kneecheck::assessment {

struct Exercise {
    std::string id;
    std::string figure; ///< may be empty
    int sets = 1;
    std::optional<int> repetitions;
    std::optional<int> holdSeconds;
    std::optional<int> minutes;
    std::string tempo; ///< seconds down, held, up: "3-0-3"; may be empty
    int perWeek = 1;
    Activities asks;
    std::string name;
    std::vector<std::string> how;
    std::string stepUp;
    std::string stepDown;
    std::string stop;
    SourceIds sources;
};

/// A picture of a self-test, and what it shows.
struct TestFigure {
    enum class Mark {
        None,
        Good, ///< like this
        Avoid ///< what to watch for
    };
    std::string name; ///< of the right knee; mirrored for the left
    Mark mark = Mark::None;
    std::string caption;
};

/// A step during which something is held or waited for.
struct TimedStep {
    std::size_t step = 0; ///< index into SelfTest::how
    int seconds = 1;
};

/// A step during which landings of one foot are counted, to become steps a minute.
struct StepCount {
    std::size_t step = 0;   ///< index into SelfTest::how
    int seconds = 30;       ///< how long is counted
    int stepsPerCount = 2;  ///< one foot: every second step
    int tryFromPercent = 5; ///< how much quicker to try, at least and at most
    int tryToPercent = 10;
    std::string tap;   ///< what is pressed at each landing: "Right foot down"
    std::string count; ///< what was counted so far: "right steps so far"
};

/// Something a person can try at home. What it shows is filled in as the answer `result`.
struct SelfTest {
    enum class Kind { Look, Movement };
    std::string id;
    Kind kind = Kind::Look;
    Predicate enableWhen;           ///< offered only where it surely holds
    std::optional<Variable> result; ///< a question that is given, or a row of a safety question
    std::optional<int> minutes;     ///< about how long it takes; empty where it is spread over days
    std::vector<TestFigure> figures;
    std::vector<TimedStep> timed;
    std::optional<StepCount> stepCount;
    std::string name;
    std::vector<std::string> how;
    std::string positive;
    std::string means;
    std::string validity;
    std::string notWhen;
    std::string stop; ///< may be empty for a look
    SourceIds sources;
};
std::string_view toString(SelfTest::Kind kind);

/// What may drive the pain, whatever the condition: load, form, hip, ankle, foot, cadence.
struct Contributor {
    std::string id;
    Predicate when;
    std::vector<std::string> selfTests; ///< ids of Library::selfTests that can tell
    std::vector<PlanItem> plan;
    std::string name;
    std::string why;
    SourceIds sources;
};

/// A page to read: a topic, or a question that is often asked with its answer.
struct ReadingPage {
    std::string id;
    std::string figure; ///< may be empty
    std::string title;
    std::vector<std::string> paragraphs;
    SourceIds sources;
};

/// A part of the page that tells how to use KneeCheck, or of the one that tells what it is.
struct HelpSection {
    enum class Page { Help, About };
    std::string id;
    Page page = Page::Help;
    std::string title;
    std::vector<std::string> paragraphs;
};

/// What can be tried, trained and read.
struct Library {
    std::vector<Exercise> exercises;
    std::vector<SelfTest> selfTests;
    std::vector<std::string> gateFlags; ///< red flags beside which no movement is tested, standing or not ruled out
    /// A movement had to be stopped, or hurt too much: no other is tested where this surely holds.
    std::optional<Predicate> stoppedWhen;
    std::vector<Contributor> contributors;
    std::vector<ReadingPage> topics;
    std::vector<ReadingPage> faq;
    std::vector<HelpSection> help;

    const Exercise* findExercise(std::string_view id) const;
    const SelfTest* findSelfTest(std::string_view id) const;
};

/// A statement of the material that KneeCheck grew from, and where it is said.
struct SeedStatement {
    std::string seed;
    std::string row;
    std::string statement;
    std::vector<std::string> shownBy; ///< "topics/x", "conditions/x" …; empty where it is left out
    std::string leftOut;              ///< why
};

struct Hazard {
    std::string id;
    std::string hazard;
    std::string cause;
    std::string harm;
    std::string prevention;
    std::vector<std::string> shownBy; ///< also "invariant 1" to "invariant 7", and "test: " with the name of a test
};

/// What maintainers keep account of; no person is shown it.
struct Upkeep {
    std::vector<SeedStatement> seedCoverage;
    std::vector<Hazard> hazards;
    std::vector<std::string> terms; ///< words of the field that the texts may use
};

} // namespace kneecheck::assessment
