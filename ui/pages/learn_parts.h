// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

#include "assessment/content.h"

namespace kneecheck::ui {

// What the pages to read are made of, each added to the end of a column.

/// One paragraph below the other.
void addParagraphs(const assessment::Content& content, const std::vector<std::string>& paragraphs, QVBoxLayout* column);
/// What it is, how it goes, what helps, the way back to load, when to be seen, what a clinician may offer.
/// `notice` stands between the description and the advice.
void addCondition(const assessment::Content& content, const assessment::Condition& condition, QWidget* notice,
                  QVBoxLayout* column);
/// When to leave it out stands first, and `notice` right after it.
void addSelfTest(const assessment::SelfTest& test, QWidget* notice, QVBoxLayout* column);
/// How it is done, how much, harder, easier, and when to stop.
void addExercise(const assessment::Content& content, const assessment::Exercise& exercise, QVBoxLayout* column);
/// Name, the field's term, and a picture of where it sits.
QLayout* makeConditionHead(const assessment::Content& content, const assessment::Condition& condition, QWidget* heading,
                           QWidget* parent);

} // namespace kneecheck::ui
