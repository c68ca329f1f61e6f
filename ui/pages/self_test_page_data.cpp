// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/self_test_page_data.h"

namespace kneecheck::ui {
namespace {

using assessment::Ternary;

/// A row of a checklist as a question of its own.
void makeRowQuestion(QuestionPageData& data, const assessment::Row& row, const assessment::Answer* answer) {
    assessment::Question& question = data.question;
    question.type = assessment::QuestionType::YesNo;
    question.text = row.text;
    question.help = row.hint;
    question.notSure = true;
    question.rows.clear();
    data.context.rows.clear();
    data.answer.reset();
    const auto* rows = answer != nullptr ? std::get_if<assessment::Rows>(answer) : nullptr;
    if (rows == nullptr || !rows->rows.contains(row.id)) {
        return;
    }
    const auto said = rows->rows.find(row.id);
    if (said->second == Ternary::NotSure) {
        data.answer = assessment::NotSure{};
    } else {
        data.answer = assessment::YesNo{said->second == Ternary::Yes};
    }
}

bool isOfRow(const assessment::SelfTest& test) {
    return test.result && test.result->row != assessment::Variable::noRow;
}

} // namespace

SelfTestPageData selfTestPageData(const assessment::Content& content, const assessment::AnswerSheet& sheet,
                                  const assessment::SelfTest& test) {
    SelfTestPageData data;
    data.test = test;
    data.knee = kneeOf(content, sheet);
    // The tests belong to the stage before the one in which the answers are checked.
    if (content.sections.size() > 1) {
        data.stages = stageList(content, sheet.flow, content.sections[content.sections.size() - 2].id);
    }
    if (!test.result) {
        return data;
    }
    const assessment::Question& question = content.questions[test.result->question];
    assessment::Page page;
    page.question = test.result->question;
    data.question = questionPageData(content, sheet, page);
    if (isOfRow(test)) {
        const assessment::Row row = data.question->question.rows.at(test.result->row);
        makeRowQuestion(*data.question, row, sheet.find(question.id));
    }
    return data;
}

std::optional<assessment::Answer> answerOfTest(const assessment::Content& content, const assessment::AnswerSheet& sheet,
                                               const assessment::SelfTest& test,
                                               const std::optional<assessment::Answer>& said) {
    if (!isOfRow(test)) {
        return said;
    }
    const assessment::Question& question = content.questions[test.result->question];
    const assessment::Answer* const before = sheet.find(question.id);
    const auto* known = before != nullptr ? std::get_if<assessment::Rows>(before) : nullptr;
    assessment::Rows rows = known != nullptr ? *known : assessment::Rows{};
    const std::string& row = question.rows.at(test.result->row).id;
    if (!said) {
        rows.rows.erase(row);
    } else if (const auto* yesNo = std::get_if<assessment::YesNo>(&*said)) {
        rows.rows[row] = yesNo->yes ? Ternary::Yes : Ternary::No;
    } else {
        rows.rows[row] = Ternary::NotSure;
    }
    return rows;
}

} // namespace kneecheck::ui
