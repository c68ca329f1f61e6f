// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/condition_care.h"

#include <utility>

#include <QCoreApplication>

#include "ui/look/labels.h"
#include "ui/look/layouts.h"
#include "ui/widgets/exercise_words.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/fold.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

class ConditionCare {
    Q_DECLARE_TR_FUNCTIONS(ConditionCare)
};

/// Where an exercise begins and where it ends, for those that are drawn.
void addFigures(const assessment::Exercise& exercise, Knee knee, QVBoxLayout* column) {
    if (exercise.figure.empty()) {
        return;
    }
    auto* row = new FigureRow(column->parentWidget());
    for (const auto& [part, caption] : {std::pair("start", ConditionCare::tr("Start", "of an exercise")),
                                        std::pair("end", ConditionCare::tr("End", "of an exercise"))}) {
        auto* figure = new FigureView(text(exercise.figure + "-" + part), knee,
                                      ConditionCare::tr("Picture of “%1”. %2", "name of an exercise, start or end")
                                          .arg(text(exercise.name), caption),
                                      row);
        figure->setCaption(caption);
        row->add(figure);
    }
    column->addWidget(row);
}

void addExercise(const assessment::Exercise& exercise, Knee knee, QVBoxLayout* column) {
    QVBoxLayout* lines = addFold(
        column, ConditionCare::tr("%1: %2", "exercise, how much of it").arg(text(exercise.name), doseOf(exercise)));
    QWidget* const inside = lines->parentWidget();
    addFigures(exercise, knee, lines);
    QStringList how;
    for (const std::string& step : exercise.how) {
        how << text(step);
    }
    lines->addWidget(new BulletList(how, inside));
    const auto add = [&](const QString& lead, const QString& words) {
        if (!words.isEmpty()) {
            lines->addWidget(makeLed(lead, words, inside));
        }
    };
    add(ConditionCare::tr("Pace:"), tempoOf(exercise));
    add(ConditionCare::tr("Harder:"), text(exercise.stepUp));
    add(ConditionCare::tr("Easier:"), text(exercise.stepDown));
    lines->addWidget(makeBody(text(exercise.stop), inside));
}

void addStage(const assessment::ShownStage& stage, const assessment::Content& content, Knee knee, QVBoxLayout* column) {
    QWidget* const parent = column->parentWidget();
    if (column->count() > 0) {
        column->addSpacing(space::s);
    }
    column->addWidget(new Label(TextRole::BodyBold, text(stage.name), parent));
    for (const assessment::ShownExercise& shown : stage.exercises) {
        if (const assessment::Exercise* const exercise = content.library.findExercise(shown.id)) {
            addExercise(*exercise, knee, column);
        }
    }
    column->addWidget(makeMuted(text(stage.when), parent));
}

} // namespace

QWidget* makeConditionCare(const assessment::RankedCondition& condition, const assessment::Content& content, Knee knee,
                           QWidget* parent) {
    if (condition.progression.empty() && condition.treatments.empty()) {
        return nullptr;
    }
    auto* all = new QWidget(parent);
    QVBoxLayout* column = makeColumn(all);
    const auto titled = [&](const char* id) { // these words end with a colon where a list follows at once
        const QString title = word(content, id);
        return title.endsWith(QLatin1Char(':')) ? title.chopped(1) : title;
    };
    if (!condition.progression.empty()) {
        QVBoxLayout* lines = addFold(column, titled("build-up-heading"));
        for (const assessment::ShownPainLimit& limit : condition.painLimits) {
            lines->addWidget(makeLed(word(content, "pain-limit-heading"), text(limit.text), lines->parentWidget()));
        }
        for (const assessment::ShownStage& stage : condition.progression) {
            addStage(stage, content, knee, lines);
        }
    }
    if (!condition.treatments.empty()) {
        QStringList treatments;
        for (const assessment::Advice& advice : condition.treatments) {
            treatments << text(advice.text);
        }
        QVBoxLayout* lines = addFold(column, titled("treatments-heading"));
        lines->addWidget(new BulletList(treatments, lines->parentWidget()));
    }
    return all;
}

} // namespace kneecheck::ui
