// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "assessment/route.h"
#include "report/html_parts.h"
#include "report/reasons.h"

namespace kneecheck::report {

namespace as = assessment;

namespace {

bool isDenial(const as::Answer& answer) {
    if (const auto* yesNo = std::get_if<as::YesNo>(&answer)) {
        return !yesNo->yes;
    }
    if (const auto* choices = std::get_if<as::Choices>(&answer)) {
        return choices->options.empty() || (choices->options.size() == 1 && choices->options.contains("none"));
    }
    const auto* rows = std::get_if<as::Rows>(&answer);
    return rows != nullptr && std::all_of(rows->rows.begin(), rows->rows.end(),
                                          [](const auto& row) { return row.second == as::Ternary::No; });
}

std::string inWords(const as::Content& content, const as::Question& question, const as::Answer& answer, bool brief) {
    const auto* number = std::get_if<as::Number>(&answer);
    if (brief && number != nullptr && question.type == as::QuestionType::Scale) {
        return std::to_string(number->value) + "/10";
    }
    return joined(as::answerInWords(content, question, answer), "; ");
}

} // namespace

std::vector<ReportedAnswer> reportedAnswers(const as::Content& content, const as::AnswerSheet& sheet, bool brief) {
    std::vector<ReportedAnswer> answers;
    const auto flow = content.flows.find(sheet.flow);
    if (flow == content.flows.end()) {
        return answers;
    }
    const auto add = [&](const as::Section* section) {
        for (const std::size_t index : flow->second) {
            const as::Question& question = content.questions[index];
            const as::Answer* answer = sheet.find(question.id);
            const bool here = section != nullptr
                                  ? question.section == section->id
                                  : std::none_of(content.sections.begin(), content.sections.end(),
                                                 [&](const auto& one) { return one.id == question.section; });
            if (here && answer != nullptr && as::isEnabled(content, sheet, {index})) {
                answers.push_back({section != nullptr ? section->name : "", as::fillIn(content, sheet, question.text),
                                   inWords(content, question, *answer, brief), isDenial(*answer)});
            }
        }
    };
    for (const as::Section& section : content.sections) {
        add(&section);
    }
    add(nullptr);
    return answers;
}

void ReportParts::addAppendix() {
    out.open("div");
    out.open(heading(1, " newpage")).text(word("appendix-heading")).close();
    out.element("p", aboutLine() + " · " + facts.date + (facts.person.empty() ? "" : " · " + facts.person));
    out.open("table class=\"grid\"" + width("100%"));
    for (const ReportedAnswer& one : reportedAnswers(content, sheet, false)) {
        out.open("tr").open("td" + width("14%")).text(one.section).close();
        out.open("td" + width("43%")).text(one.question).close();
        out.open("td" + width("43%")).text(one.answer).close().close();
    }
    out.close();
    if (!result.unanswered.empty()) {
        std::vector<std::string> open;
        for (const as::OpenItem& item : result.unanswered) {
            open.push_back(item.text + (item.notSure ? " (" + word("not-sure") + ")" : ""));
        }
        out.element(heading(2), word("open-questions-heading"));
        addList(open);
    }
    if (shortened(Shortened::NotAsked)) { // nothing of it is lost
        const HtmlOptions whole{Shortened::Nothing, options.chartImage};
        ReportParts parts({content, sheet, result, facts, whole});
        parts.addConditions();
        parts.addContributors();
        out.asItIs(parts.out.whole());
    }
    addSources();
    out.close();
}

void ReportParts::addSources() {
    std::set<std::string> cited;
    const auto line = [&](const std::string& rule, const std::string& words, const as::SourceIds& sources) {
        addLed(rule + ":", words + " [" + joined(sources, ", ") + "]");
        cited.insert(sources.begin(), sources.end());
    };
    out.element(heading(2), word("report-rules-heading"));
    for (const as::FiredFlag& flag : result.redFlags) {
        line(flag.id, flag.why, flag.sources);
    }
    for (const as::FiredGuidance& guidance : result.guidance) {
        line(guidance.id, guidance.why, guidance.sources);
    }
    for (const as::RankedCondition& condition : result.conditions) {
        if (condition.fit != as::Fit::Unlikely) {
            line(condition.id, condition.name, condition.sources);
        }
    }
    out.element(heading(2), word("report-sources-heading"));
    for (const std::string& id : cited) {
        const auto source = content.sources.find(id);
        out.element("p class=\"small\"",
                    id + ": " + (source != content.sources.end() ? source->second.citation : word("source-consensus")));
    }
}

} // namespace kneecheck::report
