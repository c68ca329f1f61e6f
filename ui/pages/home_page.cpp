// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home_page.h"

#include "ui/look/buttons.h"
#include "ui/look/cards.h"
#include "ui/look/labels.h"
#include "ui/look/layouts.h"
#include "ui/models/session_lines.h"
#include "ui/widgets/action_card.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/session_row.h"
#include "ui_home_page.h"

namespace kneecheck::ui {
namespace {

constexpr std::size_t listed = 3;
constexpr int dueInSight = 2; // more would push the last sessions out of the window

} // namespace

HomePage::HomePage(QWidget* parent) : ScrollColumn(parent), ui_(std::make_unique<Ui::HomePage>()) {
    auto* content = new QWidget;
    ui_->setupUi(content);
    column()->addWidget(content);
    column()->addStretch(1);
    setPadding(28, 32, 32);
    ui_->checkMyKnee->setUp(true, QStringLiteral("arrow"), tr("Check my knee"),
                            tr("Find out what it may be, how much you can train and what to do this week."),
                            tr("About 3 minutes. You can stop at any time."));
    ui_->carryOn->setUp(false, QStringLiteral("watch"), tr("Can I carry on?"),
                        tr("In the middle of a session? Answer four quick questions."), tr("About 10 seconds."));
    ui_->seeAll->setFlush(Qt::RightEdge);
    connect(ui_->checkMyKnee, &QPushButton::clicked, this, &HomePage::fullCheckRequested);
    connect(ui_->carryOn, &QPushButton::clicked, this, &HomePage::quickCheckRequested);
    connect(ui_->seeAll, &QPushButton::clicked, this, &HomePage::historyRequested);
    connect(&Look::get(), &Look::changed, this, &HomePage::arrange);
    arrange();
}

HomePage::~HomePage() = default;

QWidget* HomePage::heading() const {
    return ui_->heading;
}
QPushButton* HomePage::primary() const {
    return ui_->checkMyKnee;
}

void HomePage::setOpenChecks(const std::vector<OpenCheck>& checks) {
    emptyLayout(ui_->notices);
    for (const OpenCheck& check : checks) {
        auto* row = new NoticeRow(QStringLiteral("clock"), tr("Go on where you stopped"),
                                  tr("%1. %2", "which check, when it stopped").arg(check.title, check.since), this);
        auto* discard = makeQuiet(tr("Discard"), row);
        discard->setAccessibleName(tr("Discard: %1").arg(check.title));
        auto* resume = makeSecondary(tr("Go on"), row);
        resume->setAccessibleName(tr("Go on: %1").arg(check.title));
        connect(discard, &QPushButton::clicked, this, [this, check] { Q_EMIT discardRequested(check.flow); });
        connect(resume, &QPushButton::clicked, this, [this, check] { Q_EMIT resumeRequested(check.flow); });
        row->addButton(discard);
        row->addButton(resume);
        ui_->notices->addWidget(row);
    }
    ui_->notices->setContentsMargins(0, checks.empty() ? 0 : space::l, 0, 0);
    tieTabs();
}

/// Tab goes in reading order, also through what is made later.
void HomePage::tieTabs() {
    QWidget* before = ui_->carryOn;
    for (const QLayout* rows : {ui_->notices, ui_->due}) {
        for (int i = 0; i < rows->count(); ++i) {
            for (QWidget* button : rows->itemAt(i)->widget()->findChildren<QPushButton*>()) {
                setTabOrder(before, button);
                before = button;
            }
        }
    }
}

QWidget* HomePage::makeDueRow(const DueLine& line) {
    auto* row = new NoticeRow(QStringLiteral("clock"), line.title, line.line, this);
    if (!line.putOff) {
        auto* later = makeQuiet(tr("Not now"), row);
        later->setAccessibleName(tr("Not now: %1").arg(line.title));
        connect(later, &QPushButton::clicked, this, [this, line] { Q_EMIT putOffRequested(line.session, line.flow); });
        row->addButton(later);
    }
    auto* begin = makeSecondary(line.button, row);
    begin->setAccessibleName(tr("%1: %2", "what the button does, with what").arg(line.button, line.line));
    connect(begin, &QPushButton::clicked, this, [this, line] { Q_EMIT recheckRequested(line.session, line.flow); });
    row->addButton(begin);
    return row;
}

void HomePage::setDue(const std::vector<DueLine>& lines) {
    emptyLayout(ui_->due);
    std::vector<DueLine> folded;
    int inSight = 0;
    for (const DueLine& line : lines) {
        if (line.putOff || inSight == dueInSight) {
            folded.push_back(line);
        } else {
            ui_->due->addWidget(makeDueRow(line));
            ++inSight;
        }
    }
    if (!folded.empty()) {
        auto* fold = new QWidget(this);
        auto* inside = makeColumn(fold, space::l);
        QVBoxLayout* rows =
            addFold(inside, inSight > 0 ? tr("%n more to check", nullptr, static_cast<int>(folded.size()))
                                        : tr("%n to check, put off", nullptr, static_cast<int>(folded.size())));
        for (const DueLine& line : folded) {
            rows->addWidget(makeDueRow(line));
        }
        ui_->due->addWidget(fold);
    }
    ui_->due->setContentsMargins(0, lines.empty() ? 0 : space::l, 0, 0);
    tieTabs();
}

void HomePage::setSessions(const assessment::Content& content, const std::vector<history::SessionSummary>& sessions,
                           history::Timestamp now) {
    emptyLayout(ui_->list);
    const std::vector<report::ChartPoint> points = chartPoints(sessions, now);
    hasChart_ = points.size() > 1; // one point is no course
    ui_->chart->setUp(points, content, false);
    const std::vector<SessionLine> lines = sessionLines(content, sessions, now);
    for (std::size_t i = 0; i < std::min(listed, lines.size()); ++i) {
        auto* row = new SessionRow(lines[i], false, this);
        row->setFirst(i == 0);
        connect(row, &QPushButton::clicked, this, [this, id = lines[i].id] { Q_EMIT sessionRequested(id); });
        ui_->list->addWidget(row);
    }
    if (lines.size() < listed) {
        ui_->list->addStretch(1);
    }
    ui_->sessions->setVisible(!lines.empty());
    ui_->seeAll->setVisible(!lines.empty());
    ui_->noSessions->setVisible(lines.empty());
    arrange();
}

void HomePage::resizeEvent(QResizeEvent* event) {
    const bool narrow = window()->width() < 900;
    setPadding(narrow ? 20 : 28, narrow ? 24 : 32, narrow ? 24 : 32);
    ScrollColumn::resizeEvent(event);
    arrange();
}

void HomePage::arrange() {
    const bool stacked = Look::get().stacked() || width() < 560;
    const auto direction = stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    ui_->actions->setDirection(direction);
    ui_->sessionsRow->setDirection(direction);
    ui_->chartSide->setVisible(hasChart_);
}

} // namespace kneecheck::ui
