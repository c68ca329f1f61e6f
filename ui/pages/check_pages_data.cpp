// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/check_pages_data.h"

#include <algorithm>
#include <set>

namespace kneecheck::ui {
namespace {

QString word(const assessment::Content& content, const std::string& id) {
    return QString::fromStdString(content.word(id));
}

/// The sections that the flow has questions in, in the content's order; a full check ends with the last section, where
/// the answers are checked.
std::vector<const assessment::Section*> stagesOf(const assessment::Content& content, assessment::Flow flow) {
    std::vector<const assessment::Section*> stages;
    const auto pages = content.flows.find(flow);
    for (const assessment::Section& section : content.sections) {
        const bool asked = pages != content.flows.end() &&
                           std::any_of(pages->second.begin(), pages->second.end(), [&](std::size_t index) {
                               return !content.questions[index].given && content.questions[index].section == section.id;
                           });
        if (asked || (flow == assessment::Flow::Full && &section == &content.sections.back())) {
            stages.push_back(&section);
        }
    }
    return stages;
}

/// A self-test fills it in, or it says that one had to be stopped.
bool isOfSelfTest(const assessment::Content& content, std::size_t question) {
    const std::vector<assessment::SelfTest>& tests = content.library.selfTests;
    const bool filled = std::any_of(tests.begin(), tests.end(), [&](const assessment::SelfTest& test) {
        return test.result && test.result->question == question;
    });
    if (filled || !content.library.stoppedWhen) {
        return filled;
    }
    const std::set<assessment::Variable> read = assessment::variablesOf(*content.library.stoppedWhen);
    return std::any_of(read.begin(), read.end(),
                       [&](const assessment::Variable& variable) { return variable.question == question; });
}

std::map<Missing, QString> missingWords(const assessment::Content& content) {
    return {{Missing::Answer, word(content, "answer-missing")},
            {Missing::Rows, word(content, "rows-missing")},
            {Missing::Number, word(content, "number-missing")},
            {Missing::MainRegion, word(content, "main-region-missing")}};
}

/// Whether a full check begins with this question: there it asks the young for a parent or carer.
bool opensFullCheck(const assessment::Content& content, assessment::Flow flow, std::size_t question) {
    const auto pages = content.flows.find(flow);
    if (flow != assessment::Flow::Full || pages == content.flows.end())
        return false;
    const auto first = std::find_if(pages->second.begin(), pages->second.end(),
                                    [&](std::size_t page) { return !content.questions[page].given; });
    return first != pages->second.end() && *first == question;
}

} // namespace

StageList stageList(const assessment::Content& content, assessment::Flow flow, const std::string& section) {
    StageList list;
    for (const assessment::Section* stage : stagesOf(content, flow)) {
        if (stage->id == section) {
            list.current = static_cast<int>(list.names.size());
        }
        list.names.append(QString::fromStdString(stage->name));
    }
    return list;
}

/// As the words of the questions name it.
Knee kneeOf(const assessment::Content& content, const assessment::AnswerSheet& sheet) {
    return assessment::fillIn(content, sheet, "{knee}") == content.word("knee-left") ? Knee::Left : Knee::Right;
}

QuestionPageData questionPageData(const assessment::Content& content, const assessment::AnswerSheet& sheet,
                                  const assessment::Page& page) {
    QuestionPageData data;
    data.question = content.questions.at(page.question);
    const auto fill = [&](std::string& text) { text = assessment::fillIn(content, sheet, text); };
    fill(data.question.text);
    fill(data.question.help);
    fill(data.question.why);
    for (assessment::Option& option : data.question.options) {
        fill(option.text);
        fill(option.hint);
    }
    for (assessment::Row& row : data.question.rows) {
        fill(row.text);
        fill(row.hint);
    }
    data.context.rows = page.rows;
    for (const std::string& id : data.question.regions) {
        if (const assessment::Region* region = content.findRegion(id)) {
            data.context.regions.push_back(*region);
        }
    }
    data.context.knee = kneeOf(content, sheet);
    data.context.yes = word(content, "yes");
    data.context.no = word(content, "no");
    data.context.notSure = word(content, "not-sure");
    data.context.noneOfThese = word(content, "none-of-these");
    data.context.notSureAboutSome = word(content, "not-sure-about-some");
    if (const assessment::Answer* answer = sheet.find(data.question.id)) {
        data.answer = *answer;
    }
    data.stages = stageList(content, sheet.flow, data.question.section);
    data.missing = missingWords(content);
    if (opensFullCheck(content, sheet.flow, page.question)) {
        data.note = word(content, "carer-note");
    }
    return data;
}

namespace {

QStringList saidTo(const assessment::Content& content, const assessment::AnswerSheet& sheet,
                   const assessment::Question& question, const assessment::Answer& answer) {
    QStringList lines;
    for (const std::string& said : assessment::answerInWords(content, question, answer)) {
        lines.append(QString::fromStdString(assessment::fillIn(content, sheet, said)));
    }
    return lines;
}

/// What self-tests showed. Nobody was asked the others, so they are not open either.
void addSelfTests(AnswersPageData& data, const assessment::Content& content, const assessment::AnswerSheet& sheet) {
    AnswerGroup group{word(content, "self-tests-heading"), {}};
    const auto flow = content.flows.find(sheet.flow);
    for (const std::size_t index : flow == content.flows.end() ? std::vector<std::size_t>() : flow->second) {
        const assessment::Question& question = content.questions[index];
        const assessment::Answer* const answer = question.given ? sheet.find(question.id) : nullptr;
        if (answer != nullptr && isOfSelfTest(content, index)) {
            AnswerLine line;
            line.question = question.id;
            line.asked = QString::fromStdString(assessment::fillIn(content, sheet, question.text));
            line.answer = saidTo(content, sheet, question, *answer);
            group.lines.push_back(std::move(line));
        }
    }
    if (!group.lines.empty()) {
        data.groups.push_back(std::move(group));
    }
}

} // namespace

AnswersPageData answersPageData(const assessment::Content& content, const assessment::AnswerSheet& sheet) {
    AnswersPageData data;
    std::string section;
    for (const assessment::Page& page : assessment::routeFor(content, sheet).pages) {
        const assessment::Question& question = content.questions[page.question];
        if (data.groups.empty() || section != question.section) {
            section = question.section;
            const auto found = std::find_if(content.sections.begin(), content.sections.end(),
                                            [&](const assessment::Section& one) { return one.id == section; });
            data.groups.push_back(
                {found == content.sections.end() ? QString() : QString::fromStdString(found->name), {}});
        }
        AnswerLine line;
        line.question = question.id;
        line.asked = QString::fromStdString(assessment::fillIn(content, sheet, question.text));
        line.open = !page.complete;
        data.open += line.open ? 1 : 0;
        if (const assessment::Answer* answer = sheet.find(question.id); answer != nullptr && page.complete) {
            line.answer = saidTo(content, sheet, question, *answer);
            const auto* regions = std::get_if<assessment::Regions>(answer);
            line.firstIsMain = regions != nullptr && regions->regions.size() > 1 && !regions->main.empty();
        }
        data.groups.back().lines.push_back(line);
    }
    addSelfTests(data, content, sheet);
    data.stages = stageList(content, sheet.flow, content.sections.empty() ? "" : content.sections.back().id);
    return data;
}

} // namespace kneecheck::ui
