// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/quick_result_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "report/text.h"
#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/scroll_column.h"
#include "ui/pages/recheck_parts.h"
#include "ui/pages/result_parts.h"
#include "ui/pages/what_changes_part.h"
#include "ui/widgets/page_bar.h"
#include "ui/widgets/result_actions.h"
#include "ui/widgets/verdict_cards.h"
#include "ui/words.h"
#include "ui_quick_result_page.h"

namespace kneecheck::ui {

QuickResultPage::QuickResultPage(QWidget* parent)
    : QWidget(parent), ui_(std::make_unique<Ui::QuickResultPage>()), back_(makeQuiet(tr("Back"))),
      name_(new Label(TextRole::Body, tr("Can I carry on?"), nullptr, Role::Muted)), actions_(new ResultActions),
      done_(makePrimary(tr("Done"))), again_(makeSecondary(tr("Ask me again"))) {
    ui_->setupUi(this);
    ui_->scroll->setPadding(32, 32, 32);
    back_->setIconName(QStringLiteral("left"), 20, 2.5);
    back_->setFlush(Qt::LeftEdge);
    name_->setWordWrap(false);
    ui_->bar->row()->addWidget(back_);
    ui_->bar->row()->addStretch(1);
    ui_->bar->row()->addWidget(name_);
    actions_->alwaysMenu(); // ten seconds, and rarely kept
    ui_->bar->row()->addWidget(actions_);
    auto* foot = new PageBar(this, PageBar::Edge::Bottom);
    again_->setInFoot(true);
    foot->row()->addWidget(done_);
    foot->row()->addWidget(again_);
    foot->row()->addStretch(1);
    layout()->addWidget(foot);
    connect(back_, &QPushButton::clicked, this, &QuickResultPage::backRequested);
    connect(done_, &QPushButton::clicked, this, &QuickResultPage::doneRequested);
    connect(again_, &QPushButton::clicked, this, &QuickResultPage::askAgainRequested);
    connect(&Look::get(), &Look::changed, this, &QuickResultPage::fill);
}

QuickResultPage::~QuickResultPage() = default;

void QuickResultPage::show(const ResultView& view) {
    view_ = view;
    back_->setText(view.old ? tr("History") : tr("Back"));
    again_->setVisible(!view.old && view.result.flow == assessment::Flow::Quick);
    actions_->setSummary(text(report::asText(*view.content, view.sheet, view.result)));
    name_->setText(name());
    fill();
}

/// What was asked, and of an old result when.
QString QuickResultPage::name() const {
    const bool checkIn = view_->result.flow == assessment::Flow::CheckIn;
    if (!view_->old) {
        return checkIn ? tr("Check-in") : tr("Can I carry on?");
    }
    return (checkIn ? tr("Check-in, %1", "when") : tr("Can I carry on? %1")).arg(longDate(view_->finishedAt));
}

void QuickResultPage::begin() {
    heading_->setFocus(Qt::OtherFocusReason);
    ui_->scroll->toTop(); // the focus scrolls, and there may be no layout yet
}

void QuickResultPage::fill() {
    if (!view_) {
        return;
    }
    const assessment::Assessment& result = view_->result;
    ui_->scroll->clear();
    QVBoxLayout* column = ui_->scroll->column();
    StripCard* verdict = makeVerdictCard(result, true, this);
    const bool emergency = result.urgency == assessment::Urgency::Emergency;
    StripCard* care = nullptr;
    if (result.urgency != assessment::Urgency::SelfCare) {
        care = emergency ? makeNowCard(result, this) : makeCareCard(result, this);
    }
    // What to do in an emergency is this page's heading, as it stands on top; otherwise the verdict.
    for (Label* label : (emergency ? care : verdict)->findChildren<Label*>()) {
        if (label->textRole() == TextRole::Display) {
            label->setFocusPolicy(Qt::ClickFocus);
            heading_ = label;
        }
    }
    const bool careFirst = result.urgency >= assessment::Urgency::SameDay;
    for (StripCard* card : {careFirst ? care : verdict, careFirst ? verdict : care}) {
        if (card != nullptr) {
            column->addSpacing(column->isEmpty() ? 0 : space::l);
            column->addWidget(card);
        }
    }
    const auto add = [&](QWidget* part, int above) {
        if (part != nullptr) {
            column->addSpacing(above);
            column->addWidget(part);
        }
    };
    add(makeCarriedOver(*view_, this), space::m);
    add(makeOpenItems(*view_, !view_->old, this, [this](const QString& question) { Q_EMIT answerRequested(question); }),
        space::m);
    add(makeComparison(*view_, this), space::l);
    add(makeNearestChange(*view_, this), space::l);
    if (!result.safetyNet.empty() && result.urgency < assessment::Urgency::SameDay) {
        add(makeSafetyNet(*view_, this), space::l);
    }
    add(makeRechecks(*view_, this,
                     [this](history::SessionId id, assessment::Flow flow) { Q_EMIT recheckRequested(id, flow); }),
        space::l);
    column->addStretch(1);
}

} // namespace kneecheck::ui
