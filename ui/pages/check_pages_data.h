// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "assessment/route.h"
#include "ui/editors/answer_editor.h"
#include "ui/widgets/check_head.h"

namespace kneecheck::ui {

/// Everything a question page shows, in the words of the content.
struct QuestionPageData {
    assessment::Question question; ///< its words with {knee} filled in
    EditorContext context;
    std::optional<assessment::Answer> answer;
    StageList stages;
    QString title; ///< shown where there are no stages
    QString note;  ///< what to know before answering; empty on most pages
    QString noteIcon = QStringLiteral("people");
    std::map<Missing, QString> missing;
};

/// One answer of the page before the result.
struct AnswerLine {
    std::string question;
    QString asked;
    QStringList answer;       ///< one line per thing said
    bool firstIsMain = false; ///< the first line is the main place
    bool open = false;        ///< not answered, or not all of it
};

struct AnswerGroup {
    QString stage;
    std::vector<AnswerLine> lines;
};

struct AnswersPageData {
    std::vector<AnswerGroup> groups;
    StageList stages;
    QString title;
    int open = 0;        ///< how many lines are
    QStringList tests;   ///< names of self-tests that could sharpen the result; empty: none is offered
    int testMinutes = 0; ///< about how long they take together
};

/// Puts together what the pages show; decides nothing.
/// The stages of a flow, at a section of the content.
StageList stageList(const assessment::Content& content, assessment::Flow flow, const std::string& section);
/// The knee that the sheet is about: of both, the worse one.
Knee kneeOf(const assessment::Content& content, const assessment::AnswerSheet& sheet);
QuestionPageData questionPageData(const assessment::Content& content, const assessment::AnswerSheet& sheet,
                                  const assessment::Page& page);
AnswersPageData answersPageData(const assessment::Content& content, const assessment::AnswerSheet& sheet);

} // namespace kneecheck::ui
