// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "report/comparison.h"
#include "ui/pages/result_view.h"
#include "ui/widgets/compare_table.h"

namespace kneecheck::ui {

/// Two sessions and what differs between them. The sessions must outlive it.
struct CompareView {
    CompareView(const ResultView& olderOne, const ResultView& newerOne);

    const ResultView& older;
    const ResultView& newer;
    report::Comparison comparison;
    CompareTable::Heads heads;
};

/// What to know before comparing: another kind of check, another knee, other rules.
QStringList compareNotes(const CompareView& view);

// The parts of the page, from top to bottom. Null where there is nothing to say.
QWidget* makeComparedAdvice(const CompareView& view, QWidget* parent);
QWidget* makeComparedScores(const CompareView& view, QWidget* parent);
QWidget* makeComparedConditions(const CompareView& view, QWidget* parent);
QWidget* makeComparedFlags(const CompareView& view, QWidget* parent);
/// The answers that differ; those that only one of the two was asked for, and the equal ones, folded.
QWidget* makeComparedAnswers(const CompareView& view, QWidget* parent);

} // namespace kneecheck::ui
