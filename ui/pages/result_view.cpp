// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/result_view.h"

#include <utility>

#include "report/stored_result.h"

namespace kneecheck::ui {

std::optional<ResultView> resultView(const history::NewSession& record,
                                     std::shared_ptr<const assessment::Content> judgedBy) {
    std::optional<assessment::Assessment> result = report::resultFrom(record.resultJson);
    if (!result) {
        return std::nullopt;
    }
    ResultView view;
    view.result = std::move(*result);
    view.sheet = assessment::readAnswers(*judgedBy, record.answersJson).sheet;
    view.content = std::move(judgedBy);
    view.side = record.side;
    view.knee = record.side;
    if (const assessment::Answer* worse = view.sheet.find("worse-knee"); worse != nullptr && record.side == "both") {
        const auto* choice = std::get_if<assessment::Choice>(worse);
        view.knee = choice != nullptr ? choice->option : std::string();
    }
    view.finishedAt = record.finishedAt;
    view.follows = record.follows;
    return view;
}

bool isCarriedOver(const ResultView& view) {
    assessment::AnswerSheet today = view.sheet;
    const bool given = today.answers.erase("earlier-verdict") + today.answers.erase("earlier-urgency") > 0;
    if (!given) {
        return false;
    }
    const assessment::Assessment alone = assessment::assess(*view.content, today);
    return alone.training < view.result.training || alone.urgency < view.result.urgency;
}

} // namespace kneecheck::ui
