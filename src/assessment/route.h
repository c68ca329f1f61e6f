// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "assessment/answers.h"
#include "assessment/content.h"

namespace kneecheck::assessment {

/// One page: a question that the answers so far put on the route, and the rows of it that are asked.
struct Page {
    std::size_t question = 0;      ///< index into Content::questions
    std::vector<std::size_t> rows; ///< checklist: indices into Question::rows, in order
    bool complete = false;         ///< answered, every asked row included
};

/// The pages of a flow for these answers, in order. Worked out from the answers every time, never stored.
/// A branch that hangs on a gate which is open or not sure is on the route; questions that the program fills in are not
/// pages.
struct Route {
    std::vector<Page> pages;

    const Page* find(std::size_t question) const;
    /// The first page that is not complete; null where there is none.
    const Page* next() const;
};

Route routeFor(const Content& content, const AnswerSheet& sheet);

/// Whether the variable is asked (or filled in by the program) for these answers.
bool isEnabled(const Content& content, const AnswerSheet& sheet, Variable variable);

/// The question that comes next, as `kneecheck-cli next` gives it: null where the route is complete, and null after an
/// emergency unless the person chose to carry on.
const Question* nextQuestion(const Content& content, const AnswerSheet& sheet);

/// A question's words with {knee} and {question-id} filled in from the answers.
std::string fillIn(const Content& content, const AnswerSheet& sheet, const std::string& text);

/// An answer in the words of its question, one line per thing said ("Right knee", "7 out of 10").
std::vector<std::string> answerInWords(const Content& content, const Question& question, const Answer& answer);

} // namespace kneecheck::assessment
