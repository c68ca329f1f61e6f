// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/exercise_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/words.h"

namespace kneecheck::ui {
namespace {

class ExerciseWords {
    Q_DECLARE_TR_FUNCTIONS(ExerciseWords)
};

} // namespace

QString doseOf(const assessment::Exercise& exercise) {
    QStringList parts;
    if (exercise.repetitions) {
        parts << ExerciseWords::tr("%n sets of %1", "sets, repetitions", exercise.sets).arg(*exercise.repetitions);
    }
    if (exercise.holdSeconds) {
        parts << (exercise.repetitions
                      ? ExerciseWords::tr("each held %n seconds", nullptr, *exercise.holdSeconds)
                      : ExerciseWords::tr("%n holds of %1 seconds", nullptr, exercise.sets).arg(*exercise.holdSeconds));
    }
    if (exercise.minutes) {
        parts << (exercise.sets > 1
                      ? ExerciseWords::tr("%n times %1 min", "sets, minutes", exercise.sets).arg(*exercise.minutes)
                      : ExerciseWords::tr("%1 min").arg(*exercise.minutes));
    }
    parts << ExerciseWords::tr("%n times a week", nullptr, exercise.perWeek);
    return parts.join(QStringLiteral(", "));
}

QString tempoOf(const assessment::Exercise& exercise) {
    const QStringList seconds = text(exercise.tempo).split(QLatin1Char('-'));
    return seconds.size() == 3
               ? ExerciseWords::tr("%1 seconds down, %2 held, %3 up").arg(seconds[0], seconds[1], seconds[2])
               : text(exercise.tempo);
}

} // namespace kneecheck::ui
