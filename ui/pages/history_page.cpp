// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_page.h"

#include <cstdlib>

#include "ui/look/buttons.h"
#include "ui/look/cards.h"
#include "ui/look/labels.h"
#include "ui/models/session_lines.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/session_row.h"
#include "ui/widgets/table_head.h"
#include "ui/words.h"
#include "ui_history_page.h"

namespace kneecheck::ui {

HistoryPage::HistoryPage(QWidget* parent) : ScrollColumn(parent), ui_(std::make_unique<Ui::HistoryPage>()) {
    auto* content = new QWidget;
    ui_->setupUi(content);
    column()->addWidget(content);
    column()->addStretch(1);
    setPadding(28, 32, 32);
    connect(ui_->showMore, &QPushButton::clicked, this, &HistoryPage::moreRequested);
}

HistoryPage::~HistoryPage() = default;

QWidget* HistoryPage::heading() const {
    return ui_->heading;
}

void HistoryPage::setSessions(const assessment::Content& content, const std::vector<history::SessionSummary>& sessions,
                              std::size_t all, history::Timestamp now) {
    const std::vector<report::ChartPoint> points = chartPoints(sessions, now);
    ui_->nothing->setVisible(sessions.empty());
    ui_->chartCard->setVisible(points.size() > 1);
    ui_->chart->setUp(points, content, true);
    ui_->chartChange->setText(change(sessions, now));
    ui_->tableCard->setVisible(!sessions.empty());
    ui_->showMore->setVisible(all > sessions.size());
    addRows(content, sessions, now);
}

void HistoryPage::addRows(const assessment::Content& content, const std::vector<history::SessionSummary>& sessions,
                          history::Timestamp now) {
    emptyLayout(ui_->rows);
    ui_->rows->addWidget(new TableHead(this));
    for (const SessionLine& line : sessionLines(content, sessions, now)) {
        auto* row = new SessionRow(line, true, this);
        connect(row, &QPushButton::clicked, this, [this, id = line.id] { Q_EMIT sessionRequested(id); });
        ui_->rows->addWidget(row);
    }
}

/// The worst and the last score in words; less than two points up or down is no change that counts.
QString HistoryPage::change(const std::vector<history::SessionSummary>& sessions, history::Timestamp now) const {
    const std::vector<report::ChartPoint> points = chartPoints(sessions, now);
    if (points.size() < 2) {
        return {};
    }
    const report::ChartPoint& last = points.back();
    const report::ChartPoint* worst = &points.front();
    for (const report::ChartPoint& point : points) {
        if (point.score > worst->score) {
            worst = &point;
        }
    }
    if (std::abs(worst->score - last.score) < 2) {
        return tr("It is %1 now. A change of 2 points or more counts.").arg(last.score);
    }
    return tr("It was %1 on %2 and is %3 now. A change of 2 points or more counts.")
        .arg(worst->score)
        .arg(text(worst->date))
        .arg(last.score);
}

void HistoryPage::resizeEvent(QResizeEvent* event) {
    const bool narrow = window()->width() < 900;
    setPadding(narrow ? 20 : 28, narrow ? 24 : 32, narrow ? 24 : 32);
    ScrollColumn::resizeEvent(event);
}

} // namespace kneecheck::ui
