// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_parts.h"

#include <algorithm>
#include <cstdlib>

#include <QCoreApplication>
#include <QVBoxLayout>

#include "ui/look/labels.h"
#include "ui/look/layouts.h"
#include "ui/widgets/fold.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

class CompareParts {
    Q_DECLARE_TR_FUNCTIONS(CompareParts)
};

using report::AnswerThen;
using report::ComparedAnswer;
using report::ComparedLine;
using report::LineThen;

QWidget* makeSection(const QString& title, CompareTable* table, QWidget* parent) {
    auto* all = new QWidget(parent);
    QVBoxLayout* column = makeColumn(all, space::m);
    column->addWidget(new Label(TextRole::H2, title, all));
    column->addWidget(table);
    return all;
}

CompareCell nothing(const QString& words) {
    CompareCell cell;
    cell.words = words;
    cell.muted = true;
    return cell;
}

CompareCell words(const QString& said) {
    CompareCell cell;
    cell.words = said;
    return cell;
}

/// The question that stands before the row: the newer one's words, where it was asked there.
const AnswerThen& labelOf(const ComparedAnswer& answer) {
    return answer.newer.state == AnswerThen::State::NotAsked ? answer.older : answer.newer;
}

/// Where this one was worded otherwise than the question before the row, it says how.
CompareCell answerCell(const AnswerThen& then, const ComparedAnswer& answer) {
    if (then.state == AnswerThen::State::NotAsked) {
        return nothing(CompareParts::tr("Not asked"));
    }
    CompareCell cell = nothing(CompareParts::tr("Left open"));
    if (then.state == AnswerThen::State::Given) {
        QStringList said;
        for (const std::string& line : then.said) {
            said << text(line);
        }
        cell = words(said.join(QLatin1Char('\n')));
    }
    if (then.wording != labelOf(answer).wording) {
        cell.before = text(then.asked);
    }
    return cell;
}

void addAnswer(CompareTable* table, const ComparedAnswer& answer, const QString& change = {}) {
    CompareCell newer = answerCell(answer.newer, answer);
    newer.after = change;
    table->addRow(text(labelOf(answer).asked), answerCell(answer.older, answer), newer);
}

CompareCell lineCell(const LineThen& then, const QString& absent, const QString& notLooked) {
    switch (then.state) {
    case LineThen::State::NotLooked:
        return nothing(notLooked);
    case LineThen::State::Absent:
        return nothing(absent);
    case LineThen::State::NotRuledOut:
        return words(CompareParts::tr("Not ruled out: a question was left open or not sure"));
    case LineThen::State::Assumed: {
        CompareCell cell = words(text(then.says));
        cell.after = CompareParts::tr("Taken as yes, because it was left open or not sure");
        return cell;
    }
    case LineThen::State::There:
        break;
    }
    return words(text(then.says));
}

QString changeWords(int change) {
    if (change == 0) {
        return CompareParts::tr("About the same");
    }
    return change < 0 ? CompareParts::tr("%n lower", "points on the scale", -change)
                      : CompareParts::tr("%n higher", "points on the scale", change);
}

QWidget* addFolded(QVBoxLayout* column, const QString& title, const std::vector<const ComparedAnswer*>& answers,
                   const CompareView& view) {
    auto* table = new CompareTable(view.heads, false, column->parentWidget());
    for (const ComparedAnswer* answer : answers) {
        addAnswer(table, *answer);
    }
    QVBoxLayout* inside = addFold(column, title);
    inside->setContentsMargins(0, 0, 0, space::s);
    inside->addWidget(table);
    return table;
}

} // namespace

CompareView::CompareView(const ResultView& olderOne, const ResultView& newerOne)
    : older(olderOne), newer(newerOne), comparison(report::compare({*older.content, older.sheet, older.result},
                                                                   {*newer.content, newer.sheet, newer.result})),
      heads{CompareParts::tr("Earlier"), CompareParts::tr("Later"), longDate(older.finishedAt),
            longDate(newer.finishedAt)} {}

QStringList compareNotes(const CompareView& view) {
    QStringList notes;
    if (!view.comparison.sameFlow) {
        notes << CompareParts::tr(
            "These are two kinds of check. They ask different things, so only part of them can be "
            "compared.");
    }
    if (view.older.side.empty() != view.newer.side.empty()) {
        notes << CompareParts::tr("One of them did not ask which knee it is about.");
    } else if (view.older.side != view.newer.side) {
        notes << CompareParts::tr("They are not about the same knee: %1, then %2.")
                     .arg(kneeName(*view.older.content, view.older.side),
                          kneeName(*view.newer.content, view.newer.side));
    }
    if (view.older.result.contentVersion != view.newer.result.contentVersion) {
        notes << CompareParts::tr(
                     "The questions and the advice have changed between the two (version %1, then %2). Each "
                     "is shown as it was given.")
                     .arg(text(view.older.result.contentVersion), text(view.newer.result.contentVersion));
    }
    return notes;
}

QWidget* makeComparedAdvice(const CompareView& view, QWidget* parent) {
    auto* table = new CompareTable(view.heads, true, parent);
    const auto row = [&](const QString& what, const auto& cellOf) {
        table->addRow(what, cellOf(view.older), cellOf(view.newer));
    };
    row(CompareParts::tr("Kind of check"),
        [](const ResultView& one) { return words(flowName(std::string(assessment::toString(one.result.flow)))); });
    row(CompareParts::tr("Knee"), [](const ResultView& one) {
        return one.side.empty() ? nothing(CompareParts::tr("Not asked"))
                                : words(capitalised(kneeName(*one.content, one.side)));
    });
    row(CompareParts::tr("Training"), [](const ResultView& one) {
        CompareCell cell = words(text(one.result.trainingHeading));
        cell.mark = one.result.training;
        return cell;
    });
    row(CompareParts::tr("How soon to see someone"), [](const ResultView& one) {
        CompareCell cell = words(text(one.result.urgencyWords.heading));
        cell.before = text(one.result.urgencyWords.level);
        return cell;
    });
    return table;
}

QWidget* makeComparedScores(const CompareView& view, QWidget* parent) {
    if (view.comparison.scores.empty()) {
        return nullptr;
    }
    auto* table = new CompareTable(view.heads, false, parent);
    for (const report::ComparedScore& score : view.comparison.scores) {
        const auto& answers = view.comparison.answers;
        const auto answer = std::find_if(answers.begin(), answers.end(),
                                         [&](const ComparedAnswer& one) { return one.question == score.question; });
        const std::optional<int> change = score.change();
        addAnswer(table, *answer, change ? changeWords(*change) : QString());
    }
    QWidget* section = makeSection(CompareParts::tr("Scores, 0 to 10"), table, parent);
    section->layout()->addWidget(
        makeMuted(CompareParts::tr("A change of %1 points or more counts.").arg(report::pointsThatCount), section));
    return section;
}

QWidget* makeComparedConditions(const CompareView& view, QWidget* parent) {
    if (view.comparison.conditions.empty()) {
        return nullptr;
    }
    auto* table = new CompareTable(view.heads, false, parent);
    for (const ComparedLine& line : view.comparison.conditions) {
        const auto cell = [](const LineThen& then) {
            return lineCell(then, CompareParts::tr("Not in the list"), CompareParts::tr("No list was made"));
        };
        table->addRow(text(line.name), cell(line.older), cell(line.newer));
    }
    return makeSection(word(*view.newer.content, "may-be-heading"), table, parent);
}

QWidget* makeComparedFlags(const CompareView& view, QWidget* parent) {
    if (view.comparison.redFlags.empty()) {
        return nullptr;
    }
    auto* table = new CompareTable(view.heads, false, parent);
    for (const ComparedLine& line : view.comparison.redFlags) {
        const auto cell = [](const LineThen& then) {
            return lineCell(then, CompareParts::tr("Asked, and not there"), CompareParts::tr("Not asked"));
        };
        table->addRow(capitalised(text(line.name)), cell(line.older), cell(line.newer));
    }
    return makeSection(CompareParts::tr("Warning signs"), table, parent);
}

QWidget* makeComparedAnswers(const CompareView& view, QWidget* parent) {
    std::vector<const ComparedAnswer*> same;
    std::vector<const ComparedAnswer*> oneOnly;
    std::vector<const ComparedAnswer*> different;
    for (const ComparedAnswer& answer : view.comparison.answers) {
        const auto& scores = view.comparison.scores;
        const bool isScore = std::any_of(scores.begin(), scores.end(),
                                         [&](const auto& score) { return score.question == answer.question; });
        if (!isScore) {
            (answer.same ? same : answer.askedInBoth() ? different : oneOnly).push_back(&answer);
        }
    }
    auto* all = new QWidget(parent);
    QVBoxLayout* column = makeColumn(all, space::m);
    column->addWidget(new Label(TextRole::H2, CompareParts::tr("Answers that differ"), all));
    if (different.empty()) {
        column->addWidget(makeBody(CompareParts::tr("None of what both asked."), all));
    } else {
        auto* table = new CompareTable(view.heads, false, all);
        for (const ComparedAnswer* answer : different) {
            addAnswer(table, *answer);
        }
        column->addWidget(table);
    }
    if (!oneOnly.empty()) {
        addFolded(column, CompareParts::tr("Asked in one of the two only (%1)").arg(oneOnly.size()), oneOnly, view);
    }
    if (!same.empty()) {
        addFolded(column, CompareParts::tr("Answered alike in both (%1)").arg(same.size()), same, view);
    }
    return all;
}

} // namespace kneecheck::ui
