// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "assessment/answers.h"
#include "assessment/content.h"
#include "history/records.h"

namespace kneecheck::history {

/// A draft held against the content of today.
struct DraftFit {
    assessment::AnswerSheet sheet;    ///< the answers that still fit
    std::vector<std::string> dropped; ///< ids of the questions whose answers do not, in the order of the answers
    bool sameContent = false;         ///< the draft was begun with exactly this content
    std::string currentQuestion;      ///< empty where that question no longer exists
};

DraftFit fitDraft(const assessment::Content& content, const Draft& draft);

/// Names the content by everything in it: the same files give the same hash, any other byte another one.
std::string contentHash(const assessment::Content& content);
std::string contentHash(const std::map<std::string, std::string>& files);

/// The scales and numbers a trend is drawn from: every scale that is asked for these answers and was answered.
std::map<std::string, int> scoresOf(const assessment::Content& content, const assessment::AnswerSheet& sheet);

} // namespace kneecheck::history
