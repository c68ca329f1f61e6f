// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <map>
#include <memory>
#include <string>

#include <QAbstractButton>
#include <QWidget>

#include "ui/editors/make_editor.h"
#include "ui/pages/check_pages_data.h"

namespace kneecheck::ui::test {

/// Questions made up for the tests, one of each type.
assessment::Question choiceQuestion();
assessment::Question yesNoQuestion();
assessment::Question multiChoiceQuestion();
assessment::Question checklistQuestion();
assessment::Question scaleQuestion();
assessment::Question numberQuestion();
assessment::Question bodyMapQuestion();
std::vector<assessment::Question> oneOfEachType();

/// What a page needs to show such a question.
QuestionPageData pageFor(const assessment::Question& question);

assessment::Answer choice(const std::string& option);
assessment::Answer choices(std::initializer_list<std::string> options);
assessment::Answer number(int value);
assessment::Answer rows(std::initializer_list<std::pair<const std::string, assessment::Ternary>> rows);
assessment::Answer regions(std::initializer_list<std::string> regions, const std::string& main);

/// The content that is shipped, in the language that the window speaks.
std::shared_ptr<const assessment::Content> shipped();

/// A runner of 30 with pain on the outer side above the joint, and the mildest answer to everything else; what is given
/// here comes in place of it. For the content that is shipped.
assessment::AnswerSheet runner(std::map<std::string, assessment::Answer> answers = {});

/// What the labels that show say, in the order in which they were made.
QStringList wordsOn(const QWidget& page);

/// The showing button (row, number, segment) with this accessible name, or these words where it has none.
QAbstractButton* button(const QWidget& in, const QString& name);
/// A key press where the focus is.
void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Waits until nothing is laid out or painted any more: one size follows from another, and a busy machine takes its
/// time.
void settle();
/// Shows a widget so that focus works, and waits until it has its size.
void show(QWidget& widget, const QSize& size = {1000, 700});
/// What Tab reaches from the widget that has the focus, in order, by accessible name; stops where it began or at
/// `last`.
QStringList tabOrder(const QWidget& window, int most);

} // namespace kneecheck::ui::test
