// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_result.h"

namespace kneecheck::tests {

namespace as = assessment;

as::Content headings() {
    as::Content content;
    for (const char* id : {"may-be-heading",
                           "may-be-note",
                           "nothing-fits",
                           "this-week-heading",
                           "safety-net-heading",
                           "open-questions-heading",
                           "not-ruled-out-heading",
                           "not-sure",
                           "not-a-diagnosis",
                           "yes",
                           "stricter-plan-note",
                           "contributors-heading",
                           "contributor-possible",
                           "self-tests-heading",
                           "pain-limit-heading",
                           "keep-fit-heading",
                           "build-up-heading",
                           "treatments-heading",
                           "knee-left",
                           "knee-right",
                           "knee-both",
                           "knee-unknown",
                           "flow-full",
                           "flow-quick",
                           "flow-check-in",
                           "none-of-these",
                           "no",
                           "emergency-call",
                           "training-label",
                           "now-label",
                           "report-heading",
                           "report-self-report",
                           "report-answers-heading",
                           "report-rules-heading",
                           "report-sources-heading",
                           "report-shortened",
                           "content-version-label",
                           "red-flags-heading",
                           "red-flags-none",
                           "red-flag-assumed",
                           "speaks-for",
                           "speaks-against",
                           "not-asked",
                           "more-answers-label",
                           "scores-heading",
                           "scores-first",
                           "score-date",
                           "score-label",
                           "score-next-day",
                           "band-go",
                           "band-modify",
                           "band-stop",
                           "plan-heading",
                           "plan-do",
                           "plan-change",
                           "plan-avoid",
                           "plan-load",
                           "plan-more",
                           "see-someone-heading",
                           "rechecks-heading",
                           "dose-exercise",
                           "dose-sets",
                           "dose-repetitions",
                           "dose-hold",
                           "dose-minutes",
                           "dose-week",
                           "appendix-heading",
                           "source-consensus"}) {
        content.words[id] = std::string("<") + id + ">";
    }
    content.fitWords = {{as::Fit::Well, "fits well"}, {as::Fit::Partly, "fits partly"}};
    content.sources["S1"] = {"S1", "Someone, somewhere, 2020"};
    as::RedFlag flag;
    flag.id = "RF02";
    flag.name = "a locked knee";
    content.redFlags = {flag};
    as::Question fever;
    fever.id = "fever";
    fever.type = as::QuestionType::YesNo;
    content.questions = {fever};
    return content;
}

as::Assessment everything() {
    as::Assessment result;
    result.contentVersion = "2026.1";
    result.flow = as::Flow::Quick;
    result.urgency = as::Urgency::SameDay;
    result.training = as::Training::Stop;
    result.trainingHeading = "Stop";
    result.urgencyWords = {"Urgent", "Be seen today", {"Call first", "Take this with you"}};
    result.redFlags = {{"RF01",
                        as::Urgency::SameDay,
                        as::Training::Stop,
                        "a hot knee",
                        "It may be an infection.",
                        "Go today.",
                        {{"fever", ""}, {"signs", "hot"}},
                        true,
                        {"S1"}}};
    result.guidance = {{"too-much",
                        as::Training::Modify,
                        as::Urgency::Routine,
                        "It was too much.",
                        "Do less.",
                        {{"pain-now", ""}},
                        {"consensus"}}};
    result.why = "It may be an infection.";
    result.now = "Go today.";
    as::RankedCondition band;
    band.id = "itbs";
    band.name = "Iliotibial band pain";
    band.term = "ITBS";
    band.what = "A band rubs.";
    band.course = "It settles.";
    band.fit = as::Fit::Well;
    band.speaksFor = {{"outer", "It hurts on the outside", 4.0, true, {"S1"}}};
    band.speaksAgainst = {{"stairs", "Stairs hurt \"most\"", 0.35, false, {"S2", "consensus"}}};
    band.notAsked = {{"distance", "A fixed distance", 1.0, true, {"S1"}}};
    band.seeSomeone = {{"later", "After six weeks", {"S1"}}};
    band.painLimits = {{"training", 3, "Up to 3.", {"S1"}}};
    band.keepFit = {{"swim", "Swim.", {"S1"}}};
    band.progression = {{"first", "Lying", "Up when calm.", {{"clam", "Clam"}, {"bridge", "Bridge"}}, {"S1"}}};
    band.treatments = {{"physio", "A physio may help.", {"S1"}}};
    band.sources = {"S1"};
    auto other = band;
    other.id = "other";
    other.name = "Something else";
    other.fit = as::Fit::Unlikely;
    result.conditions = {band, other};
    result.nothingFitsWell = true;
    result.plan = {{"rest", as::PlanKind::Do, "Rest it.", {"S1"}},
                   {"no-hills", as::PlanKind::Avoid, "No hills.", {"S1"}}};
    result.planIsStricter = true;
    result.contributors = {
        {"form", as::RankedContributor::Status::Likely, "Form", "It is how you land.", {"squat"}, {"S1"}},
        {"foot", as::RankedContributor::Status::Possible, "Foot", "It may be flat.", {}, {"S1"}}};
    result.selfTests = {{"squat", as::SelfTest::Kind::Movement, "Squat", {"S1"}}};
    result.rechecks = {{"tomorrow", 24, "Look again tomorrow.", {"S1"}}};
    result.safetyNet = {{"worse", "It gets worse", {"S1"}}};
    result.unanswered = {{{"signs", "red"}, "Is it red?", true, true}};
    result.notRuledOut = {"RF02"};
    return result;
}

} // namespace kneecheck::tests
