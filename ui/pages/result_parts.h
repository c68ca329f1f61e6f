// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

#include "ui/pages/result_view.h"

namespace kneecheck::ui {

// The parts of a result below its verdict, each from what the assessment says and nothing else.

class Card;

using AnswerIt = std::function<void(const QString& question)>;

/// A card with a sign, a title and lines: one kind of line of a plan.
Card* makeListCard(const QString& iconName, double stroke, const QString& title, const QStringList& lines,
                   QWidget* parent);

/// What was left open or not sure; with "Answer it" where answers can still be changed. Null where nothing was.
QWidget* makeOpenItems(const ResultView& view, bool answerable, QWidget* parent, const AnswerIt& answerIt);
/// What an open answer might have raised. Null where there is nothing.
QWidget* makeNotRuledOut(const ResultView& view, QWidget* parent);
/// Likely conditions, the first one unfolded. Null where no list was made.
QWidget* makeConditions(const ResultView& view, QWidget* parent);
/// Do, change, avoid, and the way back to load. Null where there is no plan.
QWidget* makePlan(const ResultView& view, QWidget* parent);
/// "Be seen today if".
QWidget* makeSafetyNet(const ResultView& view, QWidget* parent);
/// Every rule that fired, with its sources, folded away.
QWidget* makeSources(const ResultView& view, QWidget* parent);

} // namespace kneecheck::ui
