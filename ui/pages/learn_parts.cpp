// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learn_parts.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/emergency_region.h"
#include "ui/look/labels.h"
#include "ui/look/layouts.h"
#include "ui/pages/result_parts.h"
#include "ui/widgets/condition_care.h"
#include "ui/widgets/exercise_words.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/place_picture.h"
#include "ui/widgets/self_test_steps.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/verdict_cards.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

using assessment::PlanKind;
using assessment::Training;

class LearnParts {
    Q_DECLARE_TR_FUNCTIONS(LearnParts)
};

template <typename Lines>
QStringList linesOf(const assessment::Content& content, const Lines& lines) {
    QStringList words;
    for (const auto& line : lines) {
        words << readHere(content, line.text);
    }
    return words;
}

QStringList sentences(const assessment::Content& content, const std::vector<std::string>& lines) {
    QStringList words;
    for (const std::string& line : lines) {
        words << readHere(content, line);
    }
    return words;
}

void addHeading(const QString& words, QVBoxLayout* column) {
    column->addSpacing(space::xl);
    column->addWidget(new Label(TextRole::H2, words, column->parentWidget()));
    column->addSpacing(space::s);
}

bool onlyUnderStop(const assessment::PlanItem& item) {
    return std::all_of(item.training.begin(), item.training.end(),
                       [](Training training) { return training == Training::Stop; });
}

/// The lines of a kind, of those that hold only while training has to stop, or of the others.
QStringList planLines(const assessment::Content& content, const assessment::Condition& condition,
                      std::initializer_list<PlanKind> kinds, bool underStop) {
    std::vector<assessment::PlanItem> lines;
    for (const assessment::PlanItem& item : condition.plan) {
        if (std::count(kinds.begin(), kinds.end(), item.kind) > 0 && onlyUnderStop(item) == underStop) {
            lines.push_back(item);
        }
    }
    return linesOf(content, lines);
}

QString titled(const assessment::Content& content, const char* id) {
    const QString title = word(content, id); // these words end with a colon where a list follows at once
    return title.endsWith(QLatin1Char(':')) ? title.chopped(1) : title;
}

void addPlan(const assessment::Content& content, const assessment::Condition& condition, QVBoxLayout* column) {
    QWidget* const parent = column->parentWidget();
    addHeading(LearnParts::tr("What helps this week"), column);
    const auto add = [&](const QString& icon, double stroke, const QString& title, const QStringList& lines) {
        if (!lines.isEmpty()) {
            column->addWidget(makeListCard(icon, stroke, title, lines, parent));
            column->addSpacing(space::m);
        }
    };
    add(QStringLiteral("check"), 3, LearnParts::tr("Do"), planLines(content, condition, {PlanKind::Do}, false));
    add(QStringLiteral("compare"), 2.5, LearnParts::tr("Change"),
        planLines(content, condition, {PlanKind::Change}, false) + linesOf(content, condition.painLimits));
    add(QStringLiteral("close"), 3, LearnParts::tr("Avoid"),
        planLines(content, condition, {PlanKind::Avoid}, false) +
            planLines(content, condition, {PlanKind::Avoid}, true));
    add(QStringLiteral("hand"), 2, LearnParts::tr("While training has to stop"),
        planLines(content, condition, {PlanKind::Do, PlanKind::Change}, true));
    add(QStringLiteral("steps"), 2, titled(content, "keep-fit-heading"), linesOf(content, condition.keepFit));
}

/// The condition as a result would show it to someone who may train.
assessment::RankedCondition asShown(const assessment::Content& content, const assessment::Condition& condition) {
    assessment::RankedCondition shown;
    for (const assessment::Stage& stage : condition.progression) {
        assessment::ShownStage one{stage.id, stage.name, stage.when, {}, stage.sources};
        for (const std::string& id : stage.exercises) {
            if (const assessment::Exercise* const exercise = content.library.findExercise(id)) {
                one.exercises.push_back({exercise->id, exercise->name});
            }
        }
        shown.progression.push_back(std::move(one));
    }
    shown.treatments = condition.treatments;
    return shown;
}

/// How it begins and how it ends, where that is drawn.
void addFigures(const assessment::Exercise& exercise, QVBoxLayout* column) {
    if (exercise.figure.empty()) {
        return;
    }
    auto* row = new FigureRow(column->parentWidget());
    const std::pair<QString, QString> ends[] = {{QStringLiteral("-start"), LearnParts::tr("Start")},
                                                {QStringLiteral("-end"), LearnParts::tr("End")}};
    for (const auto& [end, caption] : ends) {
        auto* figure = new FigureView(
            text(exercise.figure) + end, Knee::Right,
            LearnParts::tr("Picture of “%1”: %2", "exercise, its start or end").arg(text(exercise.name), caption), row);
        if (figure->isEmpty()) {
            delete figure;
        } else {
            figure->setCaption(caption);
            row->add(figure);
        }
    }
    row->setHidden(row->isEmpty());
    column->addSpacing(space::l);
    column->addWidget(row);
}

} // namespace

void addParagraphs(const assessment::Content& content, const std::vector<std::string>& paragraphs,
                   QVBoxLayout* column) {
    for (const std::string& paragraph : paragraphs) {
        auto* words = makeBody(readHere(content, paragraph), column->parentWidget());
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(words);
        column->addSpacing(space::m);
    }
}

QLayout* makeConditionHead(const assessment::Content& content, const assessment::Condition& condition, QWidget* heading,
                           QWidget* parent) {
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(heading);
    words->addWidget(makeMuted(text(condition.term), parent));
    words->addSpacing(space::m);
    words->addWidget(new Label(TextRole::Lead, readHere(content, condition.what), parent));
    words->addStretch(1);
    row->addLayout(words, 1);
    const std::optional<KneeSide> view = kneeSideFrom(text(condition.picture.view));
    if (view) {
        QStringList ids;
        QStringList places;
        for (const std::string& region : condition.picture.regions) {
            ids << text(region);
            if (const assessment::Region* known = content.findRegion(region)) {
                places << text(known->text);
            }
        }
        row->addWidget(new PlacePicture(*view, Knee::Right, ids,
                                        LearnParts::tr("Where it sits: %1").arg(places.join(QStringLiteral(", "))),
                                        parent),
                       0, Qt::AlignTop);
    }
    return row;
}

void addCondition(const assessment::Content& content, const assessment::Condition& condition, QWidget* notice,
                  QVBoxLayout* column) {
    QWidget* const parent = column->parentWidget();
    addHeading(LearnParts::tr("How it usually goes"), column);
    column->addWidget(makeBody(readHere(content, condition.course), parent));
    if (!condition.seeSomeone.empty()) {
        addHeading(LearnParts::tr("When to have it looked at"), column);
        column->addWidget(new BulletList(linesOf(content, condition.seeSomeone), parent));
    }
    column->addSpacing(space::l);
    column->addWidget(makeOnlyIfCard(word(content, "safety-net-heading"), linesOf(content, content.safetyNet), parent));
    column->addSpacing(space::l);
    column->addWidget(notice);
    addPlan(content, condition, column);
    const QStringList loads = planLines(content, condition, {PlanKind::Load}, false);
    if (!loads.isEmpty()) {
        column->addWidget(makeListCard(QStringLiteral("load"), 2.5, LearnParts::tr("Build up again"), loads, parent));
        column->addSpacing(space::s);
    }
    if (QWidget* const care = makeConditionCare(asShown(content, condition), content, Knee::Right, parent)) {
        column->addWidget(care);
    }
}

void addSelfTest(const assessment::SelfTest& test, QWidget* notice, QVBoxLayout* column) {
    auto* sheet = new SelfTestSteps(test, Knee::Right, column->parentWidget());
    // Its first part is when to leave it out.
    qobject_cast<QVBoxLayout*>(sheet->layout())->insertWidget(1, notice);
    column->addWidget(sheet);
}

void addExercise(const assessment::Content& content, const assessment::Exercise& exercise, QVBoxLayout* column) {
    QWidget* const parent = column->parentWidget();
    addFigures(exercise, column);
    addHeading(LearnParts::tr("How to do it"), column);
    column->addWidget(new StepList(sentences(content, exercise.how), parent));
    const auto add = [&](const QString& lead, const QString& words) {
        if (!words.isEmpty()) {
            column->addSpacing(space::m);
            column->addWidget(makeLed(lead, words, parent));
        }
    };
    add(LearnParts::tr("How much:"), doseOf(exercise));
    add(LearnParts::tr("Pace:"), tempoOf(exercise));
    add(LearnParts::tr("Harder:"), readHere(content, exercise.stepUp));
    add(LearnParts::tr("Easier:"), readHere(content, exercise.stepDown));
    column->addSpacing(space::m);
    column->addWidget(new Label(TextRole::BodyBold, readHere(content, exercise.stop), parent));
}

} // namespace kneecheck::ui
