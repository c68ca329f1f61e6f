// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/self_test_steps.h"

#include <QBoxLayout>

#include "ui/look/cards.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/layouts.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/step_list.h"
#include "ui/words.h"

namespace kneecheck::ui {

SelfTestSteps::SelfTestSteps(const assessment::SelfTest& test, Knee knee, QWidget* parent) : QWidget(parent) {
    QVBoxLayout* column = makeColumn(this, space::l);
    addWarning(test, column);
    addFigures(test, knee, column);
    QStringList how;
    for (const std::string& step : test.how) {
        how << text(step);
    }
    steps_ = new StepList(how, this);
    belowSteps_ = new QVBoxLayout;
    belowSteps_->setSpacing(space::m);
    belowSteps_->addWidget(steps_);
    column->addLayout(belowSteps_);
    addMeaning(test, column);
}

void SelfTestSteps::addBelowSteps(QWidget* widget) {
    belowSteps_->addWidget(widget, 0, Qt::AlignLeft);
}

/// Before anything that is to be done. Where nothing can go wrong there is no alarm either.
void SelfTestSteps::addWarning(const assessment::SelfTest& test, QVBoxLayout* column) {
    if (test.stop.empty()) {
        column->addWidget(makeBody(text(test.notWhen), this));
        return;
    }
    auto* card = new Card(this);
    card->setColors(Role::StopSoft, Role::StopLine);
    card->setRadius(radius::control);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(space::l, space::m, space::l, space::m);
    row->setSpacing(space::m);
    row->addWidget(new IconView(QStringLiteral("warn"), Role::StopLine, 22, card), 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(space::xs);
    lines->addWidget(makeBody(text(test.notWhen), card));
    lines->addWidget(new Label(TextRole::BodyBold, text(test.stop), card));
    row->addLayout(lines, 1);
    column->addWidget(card);
}

void SelfTestSteps::addFigures(const assessment::SelfTest& test, Knee knee, QVBoxLayout* column) {
    figures_ = new FigureRow(this);
    for (const assessment::TestFigure& figure : test.figures) {
        auto* view = new FigureView(text(figure.name), knee,
                                    tr("Picture of “%1”. %2", "name of a self-test, what the picture shows")
                                        .arg(text(test.name), text(figure.caption)),
                                    figures_);
        view->setCaption(text(figure.caption), figure.mark);
        figures_->add(view);
    }
    figures_->setHidden(figures_->isEmpty());
    column->addWidget(figures_);
}

void SelfTestSteps::addMeaning(const assessment::SelfTest& test, QVBoxLayout* column) {
    auto* lines = new QVBoxLayout;
    lines->setSpacing(space::s);
    lines->addWidget(makeLed(tr("It counts when:"), text(test.positive), this));
    lines->addWidget(makeLed(tr("What that means:"), text(test.means), this));
    lines->addWidget(makeMuted(text(test.validity), this));
    column->addLayout(lines);
}

} // namespace kneecheck::ui
