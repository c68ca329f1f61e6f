// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/check_pages_data.h"

#include <algorithm>

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

/// The sheet's knee, as the words of the questions name it.
Knee kneeOf(const assessment::Content& content, const assessment::AnswerSheet& sheet) {
    return assessment::fillIn(content, sheet, "{knee}") == content.word("knee-left") ? Knee::Left : Knee::Right;
}

} // namespace

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
            for (const std::string& said : assessment::answerInWords(content, question, *answer)) {
                line.answer.append(QString::fromStdString(assessment::fillIn(content, sheet, said)));
            }
            const auto* regions = std::get_if<assessment::Regions>(answer);
            line.firstIsMain = regions != nullptr && regions->regions.size() > 1 && !regions->main.empty();
        }
        data.groups.back().lines.push_back(line);
    }
    data.stages = stageList(content, sheet.flow, content.sections.empty() ? "" : content.sections.back().id);
    return data;
}

} // namespace kneecheck::ui
