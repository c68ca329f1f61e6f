// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_parts.h"

namespace kneecheck::report {

namespace as = assessment;

namespace {

std::string orDash(const std::optional<int>& number) {
    return number ? std::to_string(*number) : "–";
}

/// These headings end with a colon where a list follows at once.
std::string titled(std::string heading) {
    if (heading.ends_with(':')) {
        heading.pop_back();
    }
    return heading;
}

} // namespace

void ReportParts::addPlanPage() {
    out.open("div");
    out.open(heading(1, " newpage")).text(word("plan-heading")).close();
    out.element("p", aboutLine() + " · " + facts.date + (facts.person.empty() ? "" : " · " + facts.person));
    addCards();
    addWeek();
    for (const as::RankedCondition& condition : result.conditions) {
        if (condition.fit != as::Fit::Unlikely) {
            addCare(condition);
        }
    }
    if (!result.selfTests.empty()) {
        std::vector<std::string> names;
        for (const as::OfferedSelfTest& test : result.selfTests) {
            names.push_back(test.name);
        }
        out.element(heading(2), word("self-tests-heading"));
        addList(names);
    }
    addWhen();
    out.element("p class=\"small\"", word("not-a-diagnosis"));
    out.close();
}

void ReportParts::addWeek() {
    if (result.plan.empty()) {
        return;
    }
    out.element(heading(2), word("this-week-heading"));
    const auto add = [&](const char* title, as::PlanKind kind) {
        std::vector<std::string> lines;
        for (const as::PlanLine& line : result.plan) {
            if (line.kind == kind) {
                lines.push_back(line.text);
            }
        }
        if (!lines.empty()) {
            out.element(heading(3), word(title));
            addList(lines);
        }
    };
    add("plan-do", as::PlanKind::Do);
    add("plan-change", as::PlanKind::Change);
    add("plan-avoid", as::PlanKind::Avoid);
    add("plan-load", as::PlanKind::Load);
    if (!result.planMore.empty()) {
        out.element(heading(3), word("plan-more"));
        addList(textsOf(result.planMore));
    }
}

void ReportParts::addCare(const as::RankedCondition& condition) {
    const auto list = [&](const std::string& title, const std::vector<std::string>& lines) {
        if (!lines.empty()) {
            out.element(heading(3), titled(title));
            addList(lines);
        }
    };
    out.element(heading(2), condition.name);
    out.element("p", condition.what);
    out.element("p", condition.course);
    list(word("pain-limit-heading"), textsOf(condition.painLimits));
    list(word("keep-fit-heading"), textsOf(condition.keepFit));
    if (!condition.progression.empty()) {
        out.element(heading(3), titled(word("build-up-heading")));
        for (const as::ShownStage& stage : condition.progression) {
            addStage(stage);
        }
    }
    list(word("treatments-heading"), textsOf(condition.treatments));
    list(word("see-someone-heading"), textsOf(condition.seeSomeone));
}

void ReportParts::addStage(const as::ShownStage& stage) {
    out.open("p").element("b", stage.name + ".").text(" " + stage.when).close();
    out.open("table class=\"grid\"" + width("100%")).open("tr");
    out.element("th" + width("52%"), word("dose-exercise"));
    for (const char* head : {"dose-sets", "dose-repetitions", "dose-hold", "dose-minutes", "dose-week"}) {
        out.element("th", word(head));
    }
    out.close();
    for (const as::ShownExercise& shown : stage.exercises) {
        const as::Exercise* const exercise = content.library.findExercise(shown.id);
        out.open("tr").open("td").element("b", shown.name + ".");
        if (exercise == nullptr) {
            out.close().close();
            continue;
        }
        for (const std::string& step : exercise->how) {
            out.text(" " + step);
        }
        out.text(" " + exercise->stop).close();
        out.element("td", std::to_string(exercise->sets));
        out.element("td", orDash(exercise->repetitions));
        out.element("td", orDash(exercise->holdSeconds));
        out.element("td", orDash(exercise->minutes));
        out.element("td", std::to_string(exercise->perWeek));
        out.close();
    }
    out.close();
}

void ReportParts::addWhen() {
    if (!result.safetyNet.empty()) {
        out.element(heading(2), titled(word("safety-net-heading")));
        addList(textsOf(result.safetyNet));
    }
    if (result.rechecks.empty()) {
        return;
    }
    out.element(heading(2), word("rechecks-heading"));
    for (std::size_t i = 0; i < result.rechecks.size(); ++i) {
        const std::string& text = result.rechecks[i].text;
        if (i < facts.recheckDates.size() && !facts.recheckDates[i].empty()) {
            addLed(facts.recheckDates[i] + ":", text);
        } else {
            out.element("p", text);
        }
    }
}

} // namespace kneecheck::report
