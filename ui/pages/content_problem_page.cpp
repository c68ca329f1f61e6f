// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/content_problem_page.h"

#include <QApplication>
#include <QClipboard>

#include "ui/look/buttons.h"
#include "ui/look/cards.h"
#include "ui/look/labels.h"
#include "ui/widgets/button_row.h"
#include "ui/words.h"
#include "ui_content_problem_page.h"

namespace kneecheck::ui {

ContentProblemPage::ContentProblemPage(QWidget* parent)
    : ScrollColumn(parent), ui_(std::make_unique<Ui::ContentProblemPage>()) {
    auto* content = new QWidget;
    ui_->setupUi(content);
    column()->addWidget(content);
    column()->addStretch(1);
    setPadding(40, 32, 32);
    ui_->copyList->setInFoot(true);
    auto* buttons = new ButtonRow(space::l, content);
    buttons->add(ui_->readAgain);
    buttons->add(ui_->copyList);
    buttons->addStretch();
    ui_->buttons->insertWidget(0, buttons, 1);
    ui_->folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(ui_->readAgain, &QPushButton::clicked, this, &ContentProblemPage::readAgainRequested);
    connect(ui_->copyList, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(list_.join(QLatin1Char('\n'))); });
}

ContentProblemPage::~ContentProblemPage() = default;

QWidget* ContentProblemPage::heading() const {
    return ui_->heading;
}
QPushButton* ContentProblemPage::primary() const {
    return ui_->readAgain;
}

void ContentProblemPage::show(const QString& folder, const std::vector<assessment::Problem>& problems) {
    emptyLayout(ui_->list);
    list_.clear();
    ui_->folder->setText(tr("The files are in %1").arg(folder));
    for (const assessment::Problem& problem : problems) {
        if (problem.severity != assessment::ProblemSeverity::Error) {
            continue;
        }
        if (!list_.isEmpty()) {
            ui_->list->addWidget(new Rule(this));
        }
        list_ << text(assessment::toString(problem));
        const assessment::Place& place = problem.place;
        const QString where =
            place.line == 0 ? text(place.file)
                            : tr("%1, line %2, column %3").arg(text(place.file)).arg(place.line).arg(place.column);
        ui_->list->addSpacing(space::s);
        ui_->list->addWidget(new Label(TextRole::BodyBold, where, this));
        ui_->list->addWidget(makeBody(text(problem.message), this));
        ui_->list->addWidget(new Label(TextRole::Small, text(place.pointer + "  " + assessment::toString(problem.code)),
                                       this, Role::Muted));
        ui_->list->addSpacing(space::s);
    }
}

} // namespace kneecheck::ui
