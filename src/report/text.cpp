// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text.h"

#include <algorithm>

#include "assessment/what_changes.h"
#include "report/text_lines.h"

namespace kneecheck::report {

namespace as = assessment;

namespace {

void addVerdict(TextLines& lines, const as::Content& content, const as::Assessment& result) {
    lines.add(result.trainingHeading);
    lines.add(result.why);
    lines.add(result.now);
    if (result.planIsStricter) {
        lines.add(content.word("stricter-plan-note"));
    }
    lines.heading(result.urgencyWords.level + ": " + result.urgencyWords.heading);
    for (const auto& bullet : result.urgencyWords.bullets) {
        lines.add("  - ", bullet);
    }
}

void addRedFlags(TextLines& lines, const as::Assessment& result) {
    for (const auto& flag : result.redFlags) {
        lines.heading(flag.name);
        // The verdict has said it already where it rests on this flag.
        if (flag.why != result.why) {
            lines.add(flag.why);
        }
        if (flag.now != result.now) {
            lines.add(flag.now);
        }
    }
}

template <class Things>
void addListUnder(TextLines& lines, const std::string& heading, const Things& things) {
    if (!things.empty()) {
        lines.add("   ", heading);
    }
    for (const auto& thing : things) {
        lines.add("     - ", thing.text);
    }
}

/// Training with a condition, building up again, what a clinician may offer.
void addCare(TextLines& lines, const as::Content& content, const as::RankedCondition& condition) {
    addListUnder(lines, content.word("pain-limit-heading"), condition.painLimits);
    addListUnder(lines, content.word("keep-fit-heading"), condition.keepFit);
    if (!condition.progression.empty()) {
        lines.add("   ", content.word("build-up-heading"));
    }
    for (const auto& stage : condition.progression) {
        std::string exercises;
        for (const auto& exercise : stage.exercises) {
            exercises += (exercises.empty() ? "" : ", ") + exercise.name;
        }
        lines.add("     - ", stage.name + ": " + exercises + ". " + stage.when);
    }
    addListUnder(lines, content.word("treatments-heading"), condition.treatments);
}

void addConditions(TextLines& lines, const as::Content& content, const as::Assessment& result) {
    const auto shown = [](const as::RankedCondition& condition) { return condition.fit != as::Fit::Unlikely; };
    if (!result.nothingFitsWell && std::none_of(result.conditions.begin(), result.conditions.end(), shown)) {
        return;
    }
    lines.heading(content.word("may-be-heading"));
    lines.add(content.word("may-be-note"));
    if (result.nothingFitsWell) {
        lines.add(content.word("nothing-fits"));
    }
    int rank = 0;
    for (const auto& condition : result.conditions) {
        if (!shown(condition)) {
            continue;
        }
        const std::string term = condition.term.empty() ? "" : " (" + condition.term + ")";
        const auto fit = content.fitWords.find(condition.fit);
        lines.gap();
        lines.add(std::to_string(++rank) + ". ",
                  condition.name + term + (fit == content.fitWords.end() ? "" : ": " + fit->second));
        lines.add("   ", condition.what);
        for (const auto& finding : condition.speaksFor) {
            lines.add("   + ", finding.text);
        }
        for (const auto& finding : condition.speaksAgainst) {
            lines.add("   - ", finding.text);
        }
        for (const auto& finding : condition.notAsked) {
            lines.add("   ? ", finding.text);
        }
        lines.add("   ", condition.course);
        addCare(lines, content, condition);
        for (const auto& advice : condition.seeSomeone) {
            lines.add("   ! ", advice.text);
        }
    }
}

void addWhatChanges(TextLines& lines, const as::Content& content, const as::AnswerSheet& sheet,
                    const as::Assessment& result) {
    const std::vector<as::ToldChange> changes = as::whatChanges(content, sheet, result);
    if (!changes.empty()) {
        lines.heading(content.whatChanges.heading);
    }
    for (const auto& change : changes) {
        lines.add("  - ", content.whatChanges.ifInstead + " " + change.ifInstead + ": " + change.outcome());
    }
}

void addContributors(TextLines& lines, const as::Content& content, const as::Assessment& result) {
    if (!result.contributors.empty()) {
        lines.heading(content.word("contributors-heading"));
    }
    for (const auto& contributor : result.contributors) {
        const bool likely = contributor.status == as::RankedContributor::Status::Likely;
        lines.add("  - ", contributor.name + (likely ? "" : " (" + content.word("contributor-possible") + ")") + ". " +
                              contributor.why);
    }
    if (!result.selfTests.empty()) {
        lines.heading(content.word("self-tests-heading"));
    }
    for (const auto& test : result.selfTests) {
        lines.add("  - ", test.name);
    }
}

template <class Things>
void addList(TextLines& lines, const Things& things) {
    for (const auto& thing : things) {
        lines.add("  - ", thing.text);
    }
}

void addOpenEnds(TextLines& lines, const as::Content& content, const as::Assessment& result) {
    if (!result.unanswered.empty()) {
        lines.heading(content.word("open-questions-heading"));
        for (const auto& item : result.unanswered) {
            lines.add("  - ", item.text + (item.notSure ? " (" + content.word("not-sure") + ")" : ""));
        }
    }
    if (!result.notRuledOut.empty()) {
        lines.heading(content.word("not-ruled-out-heading"));
        for (const auto& id : result.notRuledOut) {
            const auto flag = std::find_if(content.redFlags.begin(), content.redFlags.end(),
                                           [&](const as::RedFlag& candidate) { return candidate.id == id; });
            lines.add("  - ", flag == content.redFlags.end() ? id : flag->name);
        }
    }
}

} // namespace

std::string asText(const as::Content& content, const as::AnswerSheet& sheet, const as::Assessment& result,
                   const TextOptions& options) {
    TextLines lines(options.width);
    addVerdict(lines, content, result);
    addRedFlags(lines, result);
    addConditions(lines, content, result);
    addWhatChanges(lines, content, sheet, result);
    addContributors(lines, content, result);
    lines.heading(content.word("this-week-heading"));
    addList(lines, result.plan);
    addList(lines, result.planMore);
    addList(lines, result.rechecks);
    lines.heading(content.word("safety-net-heading"));
    addList(lines, result.safetyNet);
    addOpenEnds(lines, content, result);
    lines.heading(content.word("not-a-diagnosis"));
    if (options.withRules) {
        addRules(lines, content, sheet, result);
    }
    return lines.text();
}

} // namespace kneecheck::report
