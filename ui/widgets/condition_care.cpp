// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/condition_care.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

class ConditionCare {
    Q_DECLARE_TR_FUNCTIONS(ConditionCare)
};

constexpr int indent = 28; // under the words of the fold, beside its chevron

/// A fold below `column`, and where its lines go.
QVBoxLayout* addFold(QVBoxLayout* column, const QString& title, QWidget* parent) {
    auto* inside = new QWidget(parent);
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(indent, 0, 0, space::s);
    lines->setSpacing(space::s);
    auto* unfold = new Disclosure(title, parent);
    unfold->setTarget(inside);
    column->addWidget(unfold);
    column->addWidget(inside);
    return lines;
}

QString doseOf(const assessment::Exercise& exercise) {
    QStringList parts;
    if (exercise.repetitions) {
        parts << ConditionCare::tr("%1 sets of %2", "sets, repetitions").arg(exercise.sets).arg(*exercise.repetitions);
    } else if (exercise.holdSeconds) {
        parts << ConditionCare::tr("%1 holds of %2 seconds").arg(exercise.sets).arg(*exercise.holdSeconds);
    }
    if (exercise.minutes) {
        parts << ConditionCare::tr("%1 minutes").arg(*exercise.minutes);
    }
    parts << ConditionCare::tr("%n times a week", nullptr, exercise.perWeek);
    return parts.join(QStringLiteral(", "));
}

void addStage(const assessment::ShownStage& stage, const assessment::Content& content, QVBoxLayout* column,
              QWidget* parent) {
    if (column->count() > 0) {
        column->addSpacing(space::s);
    }
    column->addWidget(new Label(TextRole::BodyBold, text(stage.name), parent));
    QStringList lines;
    for (const assessment::ShownExercise& shown : stage.exercises) {
        const assessment::Exercise* const exercise = content.library.findExercise(shown.id);
        lines
            << (exercise == nullptr
                    ? text(shown.name)
                    : ConditionCare::tr("%1: %2", "exercise, how much of it").arg(text(shown.name), doseOf(*exercise)));
    }
    column->addWidget(new BulletList(lines, parent));
    column->addWidget(makeMuted(text(stage.when), parent));
}

} // namespace

QWidget* makeConditionCare(const assessment::RankedCondition& condition, const assessment::Content& content,
                           QWidget* parent) {
    if (condition.progression.empty() && condition.treatments.empty()) {
        return nullptr;
    }
    auto* all = new QWidget(parent);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto titled = [&](const char* id) { // these words end with a colon where a list follows at once
        const QString title = word(content, id);
        return title.endsWith(QLatin1Char(':')) ? title.chopped(1) : title;
    };
    if (!condition.progression.empty()) {
        QVBoxLayout* lines = addFold(column, titled("build-up-heading"), all);
        for (const assessment::ShownStage& stage : condition.progression) {
            addStage(stage, content, lines, lines->parentWidget());
        }
    }
    if (!condition.treatments.empty()) {
        QStringList treatments;
        for (const assessment::Advice& advice : condition.treatments) {
            treatments << text(advice.text);
        }
        QVBoxLayout* lines = addFold(column, titled("treatments-heading"), all);
        lines->addWidget(new BulletList(treatments, lines->parentWidget()));
    }
    return all;
}

} // namespace kneecheck::ui
