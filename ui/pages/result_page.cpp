// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/result_page.h"

#include <QBoxLayout>

#include "report/text.h"
#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/layouts.h"
#include "ui/look/scroll_column.h"
#include "ui/pages/recheck_parts.h"
#include "ui/pages/result_parts.h"
#include "ui/pages/self_help_parts.h"
#include "ui/pages/what_changes_part.h"
#include "ui/widgets/page_bar.h"
#include "ui/widgets/result_actions.h"
#include "ui/widgets/verdict_cards.h"
#include "ui/words.h"
#include "ui_result_page.h"

namespace kneecheck::ui {

ResultPage::ResultPage(QWidget* parent)
    : QWidget(parent), ui_(std::make_unique<Ui::ResultPage>()), back_(makeQuiet({})), actions_(new ResultActions),
      done_(makeSecondary(tr("Done"))) {
    ui_->setupUi(this);
    ui_->scroll->setPadding(16, 32, 32);
    back_->setIconName(QStringLiteral("left"), 20, 2.5);
    back_->setFlush(Qt::LeftEdge);
    ui_->bar->row()->addWidget(back_);
    ui_->bar->row()->addStretch(1);
    ui_->bar->row()->addWidget(actions_);
    ui_->bar->row()->addWidget(done_);
    connect(back_, &QPushButton::clicked, this, &ResultPage::backRequested);
    connect(done_, &QPushButton::clicked, this, &ResultPage::doneRequested);
    connect(&Look::get(), &Look::changed, this, &ResultPage::fill);
}

ResultPage::~ResultPage() = default;

void ResultPage::show(const ResultView& view) {
    view_ = view;
    back_->setText(view.old ? tr("History") : tr("Answers"));
    actions_->setSummary(text(report::asText(*view.content, view.sheet, view.result)));
    fill();
}

void ResultPage::begin() {
    heading_->setFocus(Qt::OtherFocusReason);
    ui_->scroll->toTop(); // the focus scrolls, and there may be no layout yet
}

void ResultPage::fill() {
    if (!view_) {
        return;
    }
    ui_->scroll->clear();
    QVBoxLayout* column = ui_->scroll->column();
    const auto add = [&](QWidget* part, int above) {
        if (part != nullptr) {
            column->addSpacing(above);
            column->addWidget(part);
        }
    };
    addHeading();
    addVerdict();
    add(makeOpenItems(*view_, !view_->old, this, [this](const QString& question) { Q_EMIT answerRequested(question); }),
        space::s);
    add(makeNotRuledOut(*view_, this), space::xs);
    if (!view_->result.redFlags.empty()) {
        add(new Label(TextRole::H2, tr("What needs to be looked at"), this), space::xl);
        add(makeFlagList(view_->result, this), space::m);
    }
    add(makeConditions(*view_, this), space::xl);
    add(makeWhatChanges(*view_, this), space::xl);
    const auto tryTest = [this](const QString& test) { Q_EMIT selfTestRequested(test); };
    add(makeContributors(*view_, this, tryTest), space::xl);
    add(makeSelfTests(*view_, this, tryTest), space::s);
    add(makePlan(*view_, this), space::xxl);
    if (view_->result.urgency < assessment::Urgency::Emergency) {
        add(makeSafetyNet(*view_, this), space::l);
    }
    add(makeRechecks(*view_, this,
                     [this](history::SessionId id, assessment::Flow flow) { Q_EMIT recheckRequested(id, flow); }),
        space::l);
    add(makeSources(*view_, this), space::l);
    add(new Label(TextRole::Small, word(*view_->content, "not-a-diagnosis"), this, Role::Muted), space::s);
    column->addStretch(1);
}

void ResultPage::addHeading() {
    auto* row = makeSideBySide();
    row->setSpacing(space::m);
    Label* heading = makeHeading(TextRole::H1, view_->old ? tr("Your result then") : tr("Your result"), this);
    auto* when = makeMuted(tr("%1, %2", "which knee, date and time")
                               .arg(capitalised(kneeName(*view_->content, view_->side)), longDate(view_->finishedAt)),
                           this);
    row->addWidget(heading, 1);
    when->setWordWrap(Look::get().stacked());
    row->addWidget(when, 0, Qt::AlignBottom);
    ui_->scroll->column()->addLayout(row);
    ui_->scroll->column()->addSpacing(space::m);
    heading_ = heading;
}

/// Verdict and care side by side; an emergency stands alone above the verdict.
void ResultPage::addVerdict() {
    const assessment::Assessment& result = view_->result;
    QVBoxLayout* column = ui_->scroll->column();
    StripCard* verdict = makeVerdictCard(
        result, false, this, result.planIsStricter ? word(*view_->content, "stricter-plan-note") : QString());
    if (result.urgency == assessment::Urgency::Emergency) {
        column->addWidget(makeNowCard(result, this));
        column->addSpacing(space::l);
        column->addWidget(verdict);
        return;
    }
    StripCard* care = makeCareCard(result, this);
    const bool stacked = Look::get().stacked();
    auto* row = makeSideBySide();
    row->setSpacing(space::l);
    row->addWidget(verdict, 3);
    row->addWidget(care, 2);
    if (!stacked) {
        verdict->pairWith(care);
    }
    column->addLayout(row);
}

void ResultPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    actions_->setRoom(width() - 2 * ScrollColumn::marginFor(width()) - back_->sizeHint().width() -
                      done_->sizeHint().width() - 3 * ui_->bar->row()->spacing());
}

} // namespace kneecheck::ui
