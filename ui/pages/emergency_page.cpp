// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/emergency_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/layouts.h"
#include "ui/look/scroll_column.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/verdict_cards.h"
#include "ui/words.h"
#include "ui_emergency_page.h"

namespace kneecheck::ui {

EmergencyPage::EmergencyPage(QWidget* parent) : QWidget(parent), ui_(std::make_unique<Ui::EmergencyPage>()) {
    ui_->setupUi(this);
    ui_->scroll->setPadding(40, 32, 32);
}

EmergencyPage::~EmergencyPage() = default;

void EmergencyPage::show(const assessment::Assessment& result, const assessment::Content& content) {
    ui_->scroll->clear();
    primary_ = nullptr;
    QVBoxLayout* column = ui_->scroll->column();
    StripCard* card = makeNowCard(result, this);
    // The action in the card is this page's heading.
    for (Label* label : card->findChildren<Label*>()) {
        if (label->textRole() == TextRole::Display) {
            label->setFocusPolicy(Qt::ClickFocus);
            heading_ = label;
        }
    }
    column->addWidget(card);
    column->addSpacing(space::xl);
    addWhy(result);
    column->addSpacing(28);
    if (result.urgency == assessment::Urgency::Emergency) {
        addEmergencyWays(content);
    } else {
        addSameDayWays();
    }
    column->addStretch(1);
}

void EmergencyPage::begin() {
    heading_->setFocus(Qt::OtherFocusReason);
    ui_->scroll->toTop(); // the focus scrolls, and there may be no layout yet
}

void EmergencyPage::addWhy(const assessment::Assessment& result) {
    for (const assessment::FiredFlag& flag : result.redFlags) {
        if (flag.urgency != result.urgency) {
            continue;
        }
        // Each sign says what to do about it; the gravest one's is the heading.
        const bool said = flag.now.empty() || text(flag.now) == static_cast<Label*>(heading_)->text();
        const QString act = said ? QString() : QLatin1Char(' ') + text(flag.now);
        ui_->scroll->column()->addWidget(makeLed(tr("Why: %1.").arg(text(flag.name)), text(flag.why) + act, this));
        ui_->scroll->column()->addSpacing(space::s);
    }
}

void EmergencyPage::addEmergencyWays(const assessment::Content& content) {
    QVBoxLayout* column = ui_->scroll->column();
    auto* change = makeSecondary(tr("Change my answer"), this);
    change->setIconName(QStringLiteral("left"), 20, 2.5);
    auto* carryOn = makeQuiet(tr("Carry on with the check"), this);
    carryOn->setFlush(Qt::RightEdge);
    auto* row = makeSideBySide();
    row->setSpacing(space::m);
    row->addWidget(change);
    row->addStretch(1);
    row->addWidget(carryOn);
    column->addLayout(row);
    column->addSpacing(2);
    auto* stays = new Label(TextRole::Small, tr("This advice stays at the top of your result."), this, Role::Muted);
    stays->setAlignment(Qt::AlignRight);
    column->addWidget(stays);

    auto* really = new QWidget(this);
    auto* line = makeSideBySide(really);
    line->setContentsMargins(0, space::m, 0, 0);
    line->setSpacing(space::l);
    const QString words = word(content, "emergency-not-asked-further");
    line->addWidget(makeBody(words.isEmpty() ? tr("Go on with the questions all the same?") : words, really), 1);
    auto* yes = makeSecondary(tr("Yes, carry on"), really);
    line->addWidget(yes);
    really->hide();
    column->addWidget(really);
    connect(change, &QPushButton::clicked, this, &EmergencyPage::changeRequested);
    connect(yes, &QPushButton::clicked, this, &EmergencyPage::carryOnRequested);
    connect(carryOn, &QPushButton::clicked, this, [really, yes] {
        really->show();
        yes->setFocus();
    });
}

void EmergencyPage::addSameDayWays() {
    QVBoxLayout* column = ui_->scroll->column();
    primary_ = makePrimary(tr("See result"), this);
    auto* carryOn = makeSecondary(tr("Go on with the questions"), this);
    carryOn->setInFoot(true);
    auto* change = makeQuiet(tr("Change my answer"), this);
    auto* row = new ButtonRow(space::l, this);
    row->add(primary_);
    row->add(carryOn);
    row->add(change);
    row->addStretch();
    column->addWidget(row);
    column->addSpacing(space::s);
    column->addWidget(new Label(TextRole::Small,
                                tr("The other questions are up to you. This advice stays at the top of your result."),
                                this, Role::Muted));
    connect(primary_, &QPushButton::clicked, this, &EmergencyPage::resultRequested);
    connect(carryOn, &QPushButton::clicked, this, &EmergencyPage::carryOnRequested);
    connect(change, &QPushButton::clicked, this, &EmergencyPage::changeRequested);
}

} // namespace kneecheck::ui
