// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/draft_fit.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "assessment/route.h"
#include "history/checksum.h"

namespace kneecheck::history {

namespace as = assessment;

DraftFit fitDraft(const as::Content& content, const Draft& draft) {
    auto read = as::readAnswers(content, draft.answersJson);
    DraftFit fit;
    fit.sheet = std::move(read.sheet);
    fit.sheet.flow = as::flowFrom(draft.flow).value_or(fit.sheet.flow);
    const auto drop = [&](const std::string& question) {
        if (std::find(fit.dropped.begin(), fit.dropped.end(), question) == fit.dropped.end()) {
            fit.dropped.push_back(question);
        }
    };
    for (const auto& problem : read.problems) {
        if (!problem.question.empty()) {
            drop(problem.question);
        }
    }
    fit.sameContent = draft.contentHash == contentHash(content);
    if (content.findQuestion(draft.currentQuestion)) {
        fit.currentQuestion = draft.currentQuestion;
    }
    return fit;
}

std::string contentHash(const as::Content& content) {
    return contentHash(content.files);
}

std::string contentHash(const std::map<std::string, std::string>& files) {
    Checksum sum("content files");
    for (const auto& [path, text] : files) {
        sum.add(path).add(text);
    }
    return sum.hex();
}

std::map<std::string, int> scoresOf(const as::Content& content, const as::AnswerSheet& sheet) {
    std::map<std::string, int> scores;
    for (const auto& page : as::routeFor(content, sheet).pages) {
        const auto& question = content.questions[page.question];
        if (question.type != as::QuestionType::Scale) {
            continue;
        }
        if (const auto* answer = sheet.find(question.id)) {
            if (const auto* number = std::get_if<as::Number>(answer)) {
                scores.emplace(question.id, number->value);
            }
        }
    }
    return scores;
}

} // namespace kneecheck::history
