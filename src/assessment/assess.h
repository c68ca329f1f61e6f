// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "assessment/content.h"

namespace kneecheck::assessment {

/// A question, or one row of it, that a rule read.
struct AskedThing {
    std::string question;
    std::string row; ///< empty where it is the question itself
    bool operator==(const AskedThing&) const = default;
};

struct FiredFlag {
    std::string id;
    Urgency urgency = Urgency::SameDay;
    Training training = Training::Stop;
    std::string name;
    std::string why;
    std::string now;
    std::vector<AskedThing> because;
    bool assumed = false; ///< it fired because something was open or not sure, not because it was said
    SourceIds sources;
};

struct FiredGuidance {
    std::string id;
    Training training = Training::PushThrough;
    Urgency urgency = Urgency::SelfCare;
    std::string why;
    std::string now;
    std::vector<AskedThing> because;
    SourceIds sources;
};

struct Finding {
    std::string id;
    std::string text;
    double ratio = 1.0;  ///< the likelihood ratio that counted; 1 where it was not asked
    bool counted = true; ///< false where a stronger finding of its group stood for it
    SourceIds sources;
};

/// How much pain is fine while training with a condition, under the verdict of the result.
struct ShownPainLimit {
    std::string id;
    int atMost = 0; ///< 0: stop before it hurts
    std::string text;
    SourceIds sources;
};

struct ShownExercise {
    std::string id;
    std::string name;
};

/// A step of building the knee up again.
struct ShownStage {
    std::string id;
    std::string name;
    std::string when; ///< when to step up or down
    std::vector<ShownExercise> exercises;
    SourceIds sources;
};

struct RankedCondition {
    std::string id;
    std::string name;
    std::string term;
    std::string what;
    std::string course;
    Fit fit = Fit::Unlikely;
    double probability = 0.0;           ///< for ranking and bands only; never shown to a person
    std::vector<Finding> speaksFor;     ///< strongest first
    std::vector<Finding> speaksAgainst; ///< strongest first
    std::vector<Finding> notAsked;
    std::vector<Advice> seeSomeone;
    SourceIds sources;
    // Only where it fits better than unlikely:
    std::vector<ShownPainLimit> painLimits; ///< never under stop
    std::vector<Advice> keepFit;            ///< without what the plan rules out
    std::vector<ShownStage> progression;    ///< easiest first; never under stop
    std::vector<Advice> treatments;
};

/// Something that may drive the pain, whatever the condition.
struct RankedContributor {
    enum class Status {
        Likely,   ///< the answers say so
        Possible, ///< not known, and a self-test that is offered could tell
    };
    std::string id;
    Status status = Status::Likely;
    std::string name;
    std::string why;
    std::vector<std::string> selfTests; ///< of those offered, what goes with it
    SourceIds sources;
};
std::string_view toString(RankedContributor::Status status);

struct OfferedSelfTest {
    std::string id;
    SelfTest::Kind kind = SelfTest::Kind::Look;
    std::string name;
    SourceIds sources;
};

/// No line of a plan asks for what another one rules out, and none says what another one says.
struct PlanLine {
    std::string id; ///< "rest", "knee-osteoarthritis/walk", "knee-osteoarthritis/stage/first", "contributors/form/film"
    PlanKind kind = PlanKind::Do;
    std::string text;
    SourceIds sources;
    Activities asks = {};
    Activities rulesOut = {};
};

struct RecheckDate {
    std::string id;
    int afterHours = 24;
    std::string text;
    SourceIds sources;
};

/// Something on the route that was left open or answered "not sure".
struct OpenItem {
    AskedThing what;
    std::string text;
    bool notSure = false;
    bool safety = false;
};

/// Everything KneeCheck has to say about one sheet of answers, each line with its rule, its words and its sources.
struct Assessment {
    std::string contentVersion;
    Flow flow = Flow::Full;
    Urgency urgency = Urgency::SelfCare;
    Training training = Training::PushThrough;
    std::string trainingHeading;
    UrgencyWords urgencyWords;
    std::vector<FiredFlag> redFlags;     ///< most severe first
    std::vector<FiredGuidance> guidance; ///< most severe first; the first one is the reason for the verdict
    std::string why;                     ///< of the verdict: the most severe rule's
    std::string now;
    std::vector<RankedCondition> conditions; ///< rank order; at most RankingRule::shownAtMost fit better than unlikely
    bool nothingFitsWell = false;            ///< a list was made and nothing in it fits well
    std::vector<RankedContributor> contributors; ///< likely ones first; full check only
    std::vector<OfferedSelfTest> selfTests;      ///< full check only, below same-day; no movement under stop
    std::vector<PlanLine> plan;
    std::vector<PlanLine> planMore;    ///< what went over RankingRule::planLinesAtMost, in the same order
    bool planIsStricter = false;       ///< than the verdict: follow the plan
    std::vector<RecheckDate> rechecks; ///< soonest first
    std::vector<Advice> safetyNet;
    std::vector<OpenItem> unanswered;
    std::vector<std::string> notRuledOut; ///< ids of red flags that a worse answer to something open would raise
};

/// The one way from answers to advice. Pure: same content, same answers, same result; no clock, no locale, no I/O.
/// Verdict and urgency read the answers, never the ranking. The sheet may be unfinished.
Assessment assess(const Content& content, const AnswerSheet& sheet);

struct Verdict {
    Training training = Training::PushThrough;
    Urgency urgency = Urgency::SelfCare;
    auto operator<=>(const Verdict&) const = default;
};

/// Training and urgency alone, as `assess` has them, for those who try many sheets.
Verdict verdictOf(const Content& content, const AnswerSheet& sheet);

/// The result as the command line prints it and the history stores it. Dump it without indentation for the same bytes.
nlohmann::ordered_json toJson(const Assessment& assessment);

} // namespace kneecheck::assessment
