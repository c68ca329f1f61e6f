// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/pages/check_pages_data.h"

namespace kneecheck::ui {

/// Everything that the page of one self-test shows, in the words of the content.
struct SelfTestPageData {
    assessment::SelfTest test;
    Knee knee = Knee::Right;
    /// What the test showed; empty where nothing is to be entered. One row of a checklist is asked as a yes or no.
    std::optional<QuestionPageData> question;
    StageList stages;
    int number = 1; ///< of those that are done in a row
    int of = 1;
};

SelfTestPageData selfTestPageData(const assessment::Content& content, const assessment::AnswerSheet& sheet,
                                  const assessment::SelfTest& test);

/// The sheet's answer once the test's question was answered so; a row joins the other rows of its checklist.
std::optional<assessment::Answer> answerOfTest(const assessment::Content& content, const assessment::AnswerSheet& sheet,
                                               const assessment::SelfTest& test,
                                               const std::optional<assessment::Answer>& said);

} // namespace kneecheck::ui
