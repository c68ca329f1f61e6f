// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "assessment/route.h"
#include "report/html_parts.h"
#include "report/reasons.h"

namespace kneecheck::report {

namespace as = assessment;

namespace {

constexpr std::size_t findingsAtMost = 2; ///< under Shortened::Findings

std::string fitBar(as::Fit fit) {
    switch (fit) {
    case as::Fit::Well:
        return "■■■";
    case as::Fit::Partly:
        return "■■□";
    case as::Fit::Unlikely:
        break;
    }
    return "■□□";
}

/// "One; two." Some end with a mark of their own.
std::string sentence(const std::vector<std::string>& parts) {
    std::string all = joined(parts, "; ");
    if (!all.empty() && std::string_view(".?!").find(all.back()) == std::string_view::npos) {
        all += '.';
    }
    return all;
}

/// What was said to the things that a rule read, in the words of their questions.
std::vector<std::string> saidTo(const as::Content& content, const as::AnswerSheet& sheet,
                                const std::vector<as::AskedThing>& things) {
    std::vector<std::string> said;
    for (const as::AskedThing& thing : things) {
        const auto index = content.findQuestion(thing.question);
        const as::Answer* answer = sheet.find(thing.question);
        if (!index || answer == nullptr) {
            continue;
        }
        const as::Question& question = content.questions[*index];
        if (thing.row.empty()) {
            const auto words = as::answerInWords(content, question, *answer);
            said.insert(said.end(), words.begin(), words.end());
            continue;
        }
        const auto* rows = std::get_if<as::Rows>(answer);
        const auto row = question.findRow(thing.row);
        if (rows == nullptr || !row) {
            continue;
        }
        const auto given = rows->rows.find(thing.row);
        if (given != rows->rows.end() && given->second != as::Ternary::No) {
            const std::string notSure = given->second == as::Ternary::NotSure ? content.word("not-sure") + ": " : "";
            said.push_back(notSure + question.rows[*row].text);
        }
    }
    return said;
}

} // namespace

void ReportParts::addClinicianPage() {
    out.open("div class=\"clinician\"");
    addHead(word("report-heading"));
    out.element("p class=\"small\"",
                word("report-self-report") + " " + word("content-version-label") + " " + result.contentVersion + ".");
    addCards();
    out.open("table" + width("100%")).open("tr").open("td class=\"first\"" + width("51%"));
    addFlags();
    addConditions();
    if (!shortened(Shortened::Contributors)) {
        addContributors();
    }
    out.close().open("td" + width("49%"));
    addAnswers();
    out.close().close().close();
    addScores();
    if (shortened(Shortened::NotAsked)) {
        out.element("p class=\"small\"", word("report-shortened"));
    }
    out.element("p class=\"small\"", word("not-a-diagnosis"));
    out.close();
}

void ReportParts::addFlags() {
    out.element(heading(2), word("red-flags-heading"));
    if (result.redFlags.empty()) {
        out.element("p", word("red-flags-none"));
    }
    for (const as::FiredFlag& flag : result.redFlags) {
        out.open("p").element("b", "▲ " + capitalised(flag.name)).text(". " + flag.why);
        const auto said = saidTo(content, sheet, flag.because);
        if (!said.empty()) {
            out.text(" ").element("i", sentence(said));
        }
        if (flag.assumed) {
            out.text(" " + word("red-flag-assumed"));
        }
        out.close();
        if (flag.now != result.now) {
            out.element("p", flag.now);
        }
    }
    if (result.notRuledOut.empty()) {
        return;
    }
    std::vector<std::string> names;
    for (const std::string& id : result.notRuledOut) {
        const auto flag = std::find_if(content.redFlags.begin(), content.redFlags.end(),
                                       [&](const as::RedFlag& candidate) { return candidate.id == id; });
        names.push_back(flag == content.redFlags.end() ? id : flag->name);
    }
    addLed(word("not-ruled-out-heading") + ":", sentence(names));
}

void ReportParts::addFindings(const char* lead, const char* mark, const std::vector<as::Finding>& findings) {
    std::vector<std::string> texts = textsOf(findings);
    if (shortened(Shortened::Findings) && texts.size() > findingsAtMost) {
        texts.resize(findingsAtMost);
    }
    if (!texts.empty()) {
        addLed(std::string(mark) + " " + word(lead), sentence(texts));
    }
}

void ReportParts::addConditions() {
    const auto shown = [](const as::RankedCondition& condition) { return condition.fit != as::Fit::Unlikely; };
    if (!result.nothingFitsWell && std::none_of(result.conditions.begin(), result.conditions.end(), shown)) {
        return;
    }
    out.element(heading(2), word("may-be-heading"));
    if (result.nothingFitsWell) {
        out.element("p", word("nothing-fits"));
    }
    for (const as::RankedCondition& condition : result.conditions) {
        if (!shown(condition)) {
            continue;
        }
        const auto fit = content.fitWords.find(condition.fit);
        out.open("p").element("b", condition.name);
        if (!condition.term.empty() && condition.term != condition.name) {
            out.text(" (" + condition.term + ")");
        }
        out.text(" " + fitBar(condition.fit) + " ");
        out.element("b", fit == content.fitWords.end() ? "" : fit->second).close();
        addFindings("speaks-for", "+", condition.speaksFor);
        addFindings("speaks-against", "−", condition.speaksAgainst);
        if (!shortened(Shortened::NotAsked)) {
            addFindings("not-asked", "?", condition.notAsked);
        }
    }
}

void ReportParts::addContributors() {
    if (result.contributors.empty()) {
        return;
    }
    out.element(heading(2), word("contributors-heading"));
    for (const as::RankedContributor& contributor : result.contributors) {
        const bool likely = contributor.status == as::RankedContributor::Status::Likely;
        const std::string possible = likely ? "" : " (" + word("contributor-possible") + ")";
        out.open("p").element("b", contributor.name + possible + ".").text(" " + contributor.why).close();
    }
}

void ReportParts::addAnswers() {
    out.element(heading(2), word("report-answers-heading"));
    std::size_t left = 0;
    std::string section;
    for (const ReportedAnswer& one : reportedAnswers(content, sheet, true)) {
        if (shortened(Shortened::Answers) || (shortened(Shortened::Denied) && one.denied)) {
            ++left;
            continue;
        }
        if (one.section != section) {
            section = one.section;
            out.open("p").element("b", section).close();
        }
        out.open("p").text(one.question + " ").element("b", one.answer).close();
    }
    if (left > 0) {
        out.element("p", word("more-answers-label") + " " + std::to_string(left));
    }
    if (result.unanswered.empty()) {
        return;
    }
    std::vector<std::string> open;
    for (const as::OpenItem& item : result.unanswered) {
        open.push_back(item.text + (item.notSure ? " (" + word("not-sure") + ")" : ""));
    }
    out.open("p").element("b", "? " + word("open-questions-heading") + ":").text(" " + joined(open, "; ")).close();
}

void ReportParts::addScores() {
    if (facts.scores.empty()) {
        return;
    }
    out.element(heading(2), word("scores-heading"));
    if (facts.scores.size() == 1) {
        const ChartPoint& only = facts.scores.front();
        out.element("p", only.date + ": " + std::to_string(only.score) + ". " + word("scores-first"));
        return;
    }
    if (!shortened(Shortened::Drawing)) {
        if (options.chartImage.empty()) {
            out.open("div").asItIs(reportChart(content, facts)).close();
        } else {
            out.open("p").empty("img src=\"" + escaped(options.chartImage) + "\" width=\"" +
                                std::to_string(reportChartWidth) + "\" height=\"" + std::to_string(reportChartHeight) +
                                "\" alt=\"" + escaped(word("scores-heading")) + "\"");
            out.close();
        }
    }
    addScoreTable();
}

void ReportParts::addScoreTable() {
    const bool nextDays = std::any_of(facts.scores.begin(), facts.scores.end(),
                                      [](const ChartPoint& point) { return point.nextDay.has_value(); });
    const auto row = [&](const char* title, const auto& cell) {
        out.open("tr").element("th", word(title));
        for (const ChartPoint& point : facts.scores) {
            out.open("td").text(cell(point)).close();
        }
        out.close();
    };
    out.open("table class=\"grid\"" + width("100%"));
    row("score-date", [](const ChartPoint& point) { return point.date; });
    row("score-label", [](const ChartPoint& point) { return std::to_string(point.score); });
    if (nextDays) {
        row("score-next-day",
            [](const ChartPoint& point) { return point.nextDay ? std::to_string(*point.nextDay) : std::string("–"); });
    }
    row("training-label", [&](const ChartPoint& point) {
        const auto words = content.trainingWords.find(point.verdict);
        return std::string(shapeOf(point.verdict)) + " " + (words == content.trainingWords.end() ? "" : words->second);
    });
    out.close();
}

} // namespace kneecheck::report
