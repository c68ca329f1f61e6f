// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "assessment/advice.h"
#include "assessment/answers.h"
#include "assessment/levels.h"
#include "assessment/library.h"
#include "assessment/predicate.h"
#include "assessment/problem.h"

namespace kneecheck::assessment {

enum class QuestionType { Choice, MultiChoice, Checklist, Scale, BodyMap, YesNo, Number };
std::string_view toString(QuestionType type);

/// Rising: later options, yes, higher numbers, more boxes are worse. Falling: the other way round.
/// None: a gate, whose answers have no order of severity (injury, age).
enum class SeverityOrder { None, Rising, Falling };

struct Option {
    std::string id;
    std::string text;
    std::string hint; ///< a second, smaller line; may be empty
};

/// A row of a checklist: yes, no or not sure, and yes is the worse answer.
struct Row {
    std::string id;
    std::string text;
    std::string hint;
    Predicate enableWhen;
};

/// What is asked, what is checked, what is stored, by type:
/// choice       one of the options                      -> Choice, or NotSure where `notSure`
/// multi-choice any of the options; "none" excludes     -> Choices, or NotSure where `notSure`
/// checklist    each row yes, no or not sure            -> Rows
/// scale        a whole number 0..10                    -> Number
/// number       a whole number minimum..maximum, `unit` -> Number, or NotSure where `notSure`
/// yes-no       yes or no                               -> YesNo, or NotSure where `notSure`
/// body-map     regions and the main one                -> Regions, or NotSure where `notSure`
struct Question {
    std::string id;
    std::string section;
    QuestionType type = QuestionType::Choice;
    SeverityOrder severity = SeverityOrder::None;
    bool safety = false;  ///< left open on the route, it never ends in push-through
    bool notSure = false; ///< "not sure" is offered (checklists always offer it)
    bool given = false;   ///< filled in by the program, never asked (what came before)
    Predicate enableWhen;
    std::vector<Option> options;           ///< choice, multi-choice: as shown
    std::vector<std::size_t> mildestFirst; ///< choice with severity: indices into `options`
    std::vector<Row> rows;                 ///< checklist, at most 8
    std::vector<std::string> regions;      ///< body-map: region ids of the pictures, in the order of the list
    int minimum = 0;                       ///< scale 0, number as given
    int maximum = 10;                      ///< scale 10, number as given
    std::string text;
    std::string help;                    ///< may be empty
    std::string why;                     ///< "Why do we ask?"; may be empty
    std::string unit;                    ///< number; may be empty
    std::map<int, std::string> meanings; ///< scale: what the number means, 0 and 10 always

    const Option* findOption(std::string_view option) const;
    std::optional<std::size_t> findRow(std::string_view row) const;
};

struct Section {
    std::string id;
    std::string name; ///< the stage's name: "Safety", "Where" …
};

/// One region of the knee pictures that can be chosen.
struct Region {
    std::string id;
    std::string view; ///< "front", "inner", "outer", "back"
    std::string text;
};

/// One level of a red flag: the flag stands at this urgency where `when` holds.
struct RedFlagLevel {
    Predicate when;
    Urgency urgency = Urgency::SameDay;
    Training training = Training::Stop; ///< at least what the urgency demands
    std::string now;                    ///< what to do now
};

struct RedFlag {
    std::string id;            ///< "RF01" …, or an age gate ("age-under-5")
    bool notSureIsYes = false; ///< "not sure" about a severity question that it reads counts as its worst answer
    bool noConditions = false; ///< where it fires, no list of likely conditions is given
    std::vector<RedFlagLevel> levels;
    std::string name; ///< what it is about, in a few words ("a hot, swollen knee")
    std::string why;  ///< why it matters, one sentence, said to the person
    SourceIds sources;
};

/// A row of the guidance table; the most severe row that holds wins.
struct GuidanceRule {
    std::string id;
    Predicate when;
    Training training = Training::PushThrough;
    Urgency urgency = Urgency::SelfCare;
    std::string why; ///< the reason for the verdict, one sentence
    std::string now; ///< what to do now, one sentence
    SourceIds sources;
};

struct Recheck {
    std::string id;
    Predicate when;
    int afterHours = 24;
    std::string text;
    SourceIds sources;
    Flow flow = Flow::Full; ///< what answers it: a full check or a check-in
    int dueFromHours = 24;  ///< from here on it may be done; at most afterHours
    int dueUntilHours = 48; ///< from here on it is too late to mean anything; above afterHours
};

/// A finding that speaks for a condition where `when` holds, and against it where it does not.
struct EvidenceItem {
    std::string id;
    Predicate when;
    std::string group;    ///< correlated findings: the strongest for and the strongest against count once; may be empty
    double present = 1.0; ///< likelihood ratio where the finding is there, 0.2 to 5
    double absent = 1.0;  ///< likelihood ratio where it is not, 0.2 to 5
    std::string textFor;  ///< said where it speaks for the condition
    std::string textAgainst;
    std::string textAsk; ///< the finding, where it was not asked or not known
    SourceIds sources;
};

/// The prior probability in an age band (years, both ends included).
struct PriorBand {
    int from = 0;
    int to = 0;
    double probability = 0.0; ///< 0: the condition is left out at this age
};

/// Multiplies the prior odds where `when` holds (activity, injury).
struct PriorFactor {
    Predicate when;
    double times = 1.0;
    SourceIds sources;
};

struct ConditionPicture {
    std::string view;
    std::vector<std::string> regions;
};

struct Condition {
    std::string id;
    std::string icd10;
    std::vector<PriorBand> prior;
    std::vector<PriorFactor> priorFactors;
    std::vector<EvidenceItem> evidence;
    std::vector<PlanItem> plan;
    std::vector<PainLimit> painLimits;
    std::vector<PlanItem> keepFit;  ///< what to train instead; of kind change
    std::vector<Stage> progression; ///< easiest first
    std::vector<Advice> treatments; ///< what a clinician may offer
    std::vector<Advice> seeSomeone; ///< when to be seen about this condition
    ConditionPicture picture;
    std::string name;   ///< plain words
    std::string term;   ///< the field's term
    std::string what;   ///< what it is, two lines
    std::string course; ///< how it usually goes
    SourceIds sources;
};

struct Source {
    std::string id;
    std::string citation;
};

/// The number to call in an emergency in one country.
struct EmergencyNumber {
    std::string region; ///< ISO 3166-1 alpha-2 in small letters: "at"
    std::string number; ///< digits only: "112"
    std::string name;   ///< of the country
    SourceIds sources;
};

/// How a posterior probability becomes "fits well", "fits partly", "less likely".
struct RankingRule {
    double well = 0.5;   ///< at least this
    double partly = 0.2; ///< at least this
    int shownAtMost = 3;
    std::optional<int> planLinesAtMost; ///< of each kind; the rest of the plan is at hand, not in sight
    SourceIds sources;
};

/// One answer that a result may tell about: what would make it stricter, and, for a load goal, what would make it
/// milder. Signs of danger are never goals: that would teach what to tick.
struct TellableChange {
    std::string id;
    Variable variable;  ///< scale, number, yes-no, choice or a row, with an order of severity
    std::string option; ///< choice: the words are about this option or worse
    bool goal = false;  ///< a load goal
    std::string worse;  ///< "the worst pain reaches {pain-worst}"; the number is that of the changed answer
    std::string better; ///< goals: "the worst pain is {pain-worst} or less"
};

/// What would change a result, nearest first; empty where a content tells nothing of it.
struct WhatChanges {
    std::vector<TellableChange> changes;
    std::string heading;
    std::string ifInstead; ///< the names of the two columns
    std::string then;
    std::string inPlaceOf; ///< "Stop" … "Modify"
    std::string also;      ///< between two goals that are needed together
};

struct UrgencyWords {
    std::string level;                ///< "Not urgent", "Urgent", "Emergency" …
    std::string heading;              ///< one action
    std::vector<std::string> bullets; ///< at most five
};

/// The product's promise about a combination of answers, written apart from the tables that keep it, so that
/// verify-safety can hold the tables against it.
struct Obligation {
    std::string id;
    int invariant = 1; ///< 1 to 7
    std::vector<Flow> flows;
    Predicate given;                  ///< as answered, on the route; may use `answered` and "not-sure"
    std::optional<Training> training; ///< at least
    std::optional<Urgency> urgency;   ///< at least
    SourceIds sources;
    std::vector<Variable> asks; ///< pages, and rows of them, that are asked
};

/// Everything that KneeCheck says and decides. Immutable once read; share it by pointer.
struct Content {
    std::string version;  ///< of the content, e.g. "2026.1"
    std::string reviewed; ///< ISO date of the last clinical review
    std::string language; ///< of the texts, e.g. "en"
    std::vector<Section> sections;
    std::vector<Question> questions;
    std::map<Flow, std::vector<std::size_t>> flows; ///< pages in order: indices into `questions` (given ones first)
    std::vector<Region> regions;
    std::vector<RedFlag> redFlags;
    std::vector<GuidanceRule> guidance;
    std::vector<Recheck> rechecks;
    std::vector<PlanItem> plan; ///< general lines, whatever the condition
    std::vector<Advice> safetyNet;
    std::vector<Condition> conditions; ///< by id
    Library library;
    Upkeep upkeep;
    RankingRule ranking;
    WhatChanges whatChanges;
    std::vector<Obligation> obligations;
    std::map<std::string, Source> sources;
    std::vector<EmergencyNumber> emergencyNumbers;
    std::map<Urgency, UrgencyWords> urgencyWords;
    std::map<Training, std::string> trainingWords; ///< "Stop", "Modify", "OK to continue"
    std::map<Fit, std::string> fitWords;
    /// Other sentences by id: "safety-net-heading", "open-safety-question-why", "knee-left" …, checked to be complete.
    std::map<std::string, std::string> words;
    /// Every file that was read, by its path inside the folder, exactly as it was: what a history keeps a copy of.
    std::map<std::string, std::string> files;

    std::optional<std::size_t> findQuestion(std::string_view id) const;
    const Region* findRegion(std::string_view id) const;
    const Condition* findCondition(std::string_view id) const;
    const std::string& word(const std::string& id) const; ///< throws std::logic_error for an id that is not required
};

/// How hard a page of at least 50 words is to read: one condition, one question, one topic …
struct PageGrade {
    std::string kind;   ///< "conditions", "questions", "guidance" …
    std::string page;   ///< "conditions/gout"; for a file that is one page its name, "guidance"
    double grade = 0.0; ///< see reading_grade.h
};

struct ContentRead {
    std::shared_ptr<const Content> content; ///< null where there is an error
    std::vector<Problem> problems;          ///< every one of them, by file, line, column
    std::vector<PageGrade> grades = {};     ///< of the English texts
};

/// Reads and checks a content folder whole: first shape, then meaning, every problem at once. Never throws on content.
ContentRead readContent(const std::filesystem::path& folder, const std::string& language = "en");

/// The same from memory (path inside the folder -> text), as a history keeps it.
ContentRead readContent(const std::map<std::string, std::string>& files, const std::string& language = "en");

} // namespace kneecheck::assessment
