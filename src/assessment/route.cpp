// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/route.h"

#include "assessment/assess.h"
#include "assessment/reading.h"

namespace kneecheck::assessment {

const Page* Route::find(std::size_t question) const {
    for (const Page& page : pages) {
        if (page.question == question)
            return &page;
    }
    return nullptr;
}

const Page* Route::next() const {
    for (const Page& page : pages) {
        if (!page.complete)
            return &page;
    }
    return nullptr;
}

Route routeFor(const Content& content, const AnswerSheet& sheet) {
    const std::map<Variable, Value> values = valuesOf(content, sheet);
    const Reader reader(content, sheet.flow, [&](const Variable& variable) { return &values.at(variable); });
    Route route;
    const auto flow = content.flows.find(sheet.flow);
    if (flow == content.flows.end())
        return route;
    for (const std::size_t index : flow->second) {
        const Question& question = content.questions[index];
        if (question.given || reader.enabled({index, Variable::noRow}) != Truth::Yes)
            continue;
        Page page;
        page.question = index;
        if (question.type != QuestionType::Checklist) {
            page.complete = values.at({index, Variable::noRow}).answer.has_value();
        } else {
            page.complete = true;
            for (std::size_t row = 0; row < question.rows.size(); ++row) {
                if (reader.enabled({index, row}) != Truth::Yes)
                    continue;
                page.rows.push_back(row);
                page.complete = page.complete && values.at({index, row}).answer.has_value();
            }
            if (page.rows.empty())
                continue;
        }
        route.pages.push_back(std::move(page));
    }
    return route;
}

bool isEnabled(const Content& content, const AnswerSheet& sheet, Variable variable) {
    const std::map<Variable, Value> values = valuesOf(content, sheet);
    return Reader(content, sheet.flow, [&](const Variable& asked) { return &values.at(asked); }).enabled(variable) ==
           Truth::Yes;
}

const Question* nextQuestion(const Content& content, const AnswerSheet& sheet) {
    if (!sheet.carryOn && assess(content, sheet).urgency == Urgency::Emergency)
        return nullptr;
    const Route route = routeFor(content, sheet);
    const Page* page = route.next();
    return page ? &content.questions[page->question] : nullptr;
}

} // namespace kneecheck::assessment
