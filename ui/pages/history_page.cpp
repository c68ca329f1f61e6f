// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_page.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "report/comparison.h"
#include "ui/look/buttons.h"
#include "ui/look/cards.h"
#include "ui/look/labels.h"
#include "ui/look/layouts.h"
#include "ui/look/scroll_column.h"
#include "ui/models/session_lines.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/page_bar.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/session_row.h"
#include "ui/widgets/session_table.h"
#include "ui/widgets/undo_bar.h"
#include "ui/words.h"
#include "ui_history_page.h"

namespace kneecheck::ui {

HistoryPage::HistoryPage(QWidget* parent)
    : QWidget(parent), ui_(std::make_unique<Ui::HistoryPage>()), scroll_(new ScrollColumn(this)),
      foot_(new PageBar(this, PageBar::Edge::Bottom)), picking_(makeBody({}, foot_)),
      open_(makePrimary(tr("Open"), foot_)), compare_(makeSecondary(tr("Compare with…"), foot_)),
      delete_(makeQuiet(tr("Delete"), foot_)), cancel_(makeSecondary(tr("Cancel"), foot_)), undo_(new UndoBar(this)) {
    auto* content = new QWidget;
    ui_->setupUi(content);
    scroll_->column()->addWidget(content);
    scroll_->column()->addStretch(1);
    addSides();
    auto* column = makeColumn(this);
    column->addWidget(scroll_, 1);
    addFoot();
    column->addWidget(foot_);
    column->addWidget(undo_);
    connect(ui_->showMore, &QPushButton::clicked, this, &HistoryPage::moreRequested);
    connect(ui_->table, &SessionTable::selectionChanged, this, &HistoryPage::follow);
    connect(ui_->table, &SessionTable::opened, this, &HistoryPage::open);
    connect(undo_, &UndoBar::undoRequested, this, &HistoryPage::undoRequested);
    connect(undo_, &UndoBar::closeRequested, this, [this] {
        hideMessage();
        focusSelected();
        Q_EMIT messageClosed();
    });
    connect(&Look::get(), &Look::changed, this, &HistoryPage::arrange);
    arrange();
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::addSides() {
    auto* group = new QButtonGroup(this);
    const std::pair<const char*, QString> sides[] = {{"", tr("All")}, {"left", tr("Left")}, {"right", tr("Right")}};
    for (const auto& [side, word] : sides) {
        auto* segment = new Segment(word, this);
        segment->setChecked(side == side_);
        group->addButton(segment);
        ui_->sides->addWidget(segment);
        sides_.push_back(segment);
        connect(segment, &QRadioButton::clicked, this, [this, chosen = std::string(side)] {
            if (side_ != chosen) {
                side_ = chosen;
                stopPicking();
                Q_EMIT sideChanged();
            }
        });
    }
    ui_->sides->setSpacing(space::xs);
}

void HistoryPage::showAllSides() {
    side_.clear();
    sides_.front()->setChecked(true);
}

void HistoryPage::addFoot() {
    compare_->setIconName(QStringLiteral("compare"));
    delete_->setIconName(QStringLiteral("trash"));
    compare_->setAccessibleName(compare_->text());
    foot_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as high as its words
    QHBoxLayout* row = foot_->row();
    row->setSpacing(space::s);
    row->addWidget(picking_, 1);
    for (Button* button : {open_, compare_, delete_, cancel_}) {
        button->setInFoot(true);
        row->addWidget(button);
    }
    row->addStretch(0);
    connect(open_, &QPushButton::clicked, this, [this] { open(selected()); });
    connect(compare_, &QPushButton::clicked, this, &HistoryPage::pickOther);
    connect(delete_, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(selected()); });
    connect(cancel_, &QPushButton::clicked, this, [this] {
        stopPicking();
        focusSelected();
    });
}

QWidget* HistoryPage::heading() const {
    return ui_->heading;
}

Button* HistoryPage::primary() const {
    return open_->isVisible() ? open_ : nullptr;
}

void HistoryPage::setSessions(const assessment::Content& content, const HistoryList& list) {
    const std::vector<report::ChartPoint> points = chartPoints(list.sessions, list.now);
    canDelete_ = list.canDelete;
    picked_ = 0;
    setSides(content, list.bothSides);
    ui_->nothing->setVisible(list.sessions.empty());
    ui_->chartCard->setVisible(points.size() > 1);
    ui_->chart->setUp(points, content, true);
    ui_->chartChange->setText(change(list.sessions, list.now));
    std::vector<SessionLine> lines = sessionLines(content, list.sessions, list.now);
    for (SessionLine& line : lines) {
        for (const report::ChartPoint& point : points) {
            if (point.session == line.id) {
                line.nextDay = point.nextDay;
            }
        }
    }
    ui_->table->setVisible(!lines.empty());
    ui_->table->setLines(lines);
    ui_->showMore->setVisible(list.all > list.sessions.size());
    tieTabs();
}

/// Tab goes in reading order: the rows are made later than what stands below them.
void HistoryPage::tieTabs() {
    QWidget* before = ui_->table;
    const auto tie = [&before](QWidget* next) {
        setTabOrder(before, next);
        before = next;
    };
    for (SessionRow* row : ui_->table->rows()) {
        tie(row);
        for (QWidget* part : row->findChildren<QPushButton*>()) {
            tie(part);
        }
    }
    for (Button* button : {ui_->showMore, open_, compare_, delete_, cancel_}) {
        tie(button);
    }
    for (QWidget* button : undo_->findChildren<QPushButton*>()) {
        tie(button);
    }
}

void HistoryPage::setSides(const assessment::Content& content, bool shown) {
    const QString names[] = {kneeName(content, "both"), kneeName(content, "left"), kneeName(content, "right")};
    for (std::size_t i = 0; i < sides_.size(); ++i) {
        sides_[i]->setVisible(shown);
        sides_[i]->setAccessibleDescription(tr("Show: %1").arg(names[i]));
    }
}

history::SessionId HistoryPage::selected() const {
    return ui_->table->selected();
}
void HistoryPage::select(history::SessionId session) {
    if (ui_->table->lineOf(session) != nullptr) {
        ui_->table->select(session);
    }
}

void HistoryPage::focusSelected() {
    if (selected() != 0) {
        ui_->table->focusSelected();
    } else {
        ui_->heading->setFocus(Qt::OtherFocusReason);
    }
}

QString HistoryPage::nameOf(history::SessionId session) const {
    const SessionLine* line = ui_->table->lineOf(session);
    return line == nullptr ? QString() : tr("%1, %2", "which check, when").arg(line->title, line->date);
}

void HistoryPage::sayDeleted(const QString& session) {
    undo_->say(tr("Deleted: %1").arg(session));
}
void HistoryPage::hideMessage() {
    undo_->hide();
}

/// The chart, and what can be done now.
void HistoryPage::follow() {
    const bool any = selected() != 0;
    const bool picking = picked_ != 0;
    const QString name = nameOf(selected());
    ui_->chart->setSelected(selected());
    foot_->setVisible(any);
    picking_->setVisible(picking);
    cancel_->setVisible(picking);
    open_->setVisible(!picking);
    compare_->setVisible(!picking && ui_->table->rows().size() > 1);
    delete_->setVisible(!picking && canDelete_);
    for (Button* button : {open_, compare_, delete_}) {
        button->setAccessibleDescription(name);
    }
    ui_->table->setAccessibleDescription(picking ? picking_->text() : QString());
    ui_->table->setAct(picking ? tr("Pick") : tr("Open"));
}

void HistoryPage::open(history::SessionId session) {
    if (picked_ == 0) {
        Q_EMIT sessionRequested(session);
    } else if (picked_ != session) {
        const history::SessionId one = picked_;
        stopPicking();
        select(one); // Back comes to where it began
        Q_EMIT compareRequested(one, session);
    }
}

/// With two there is nothing to choose; otherwise the rows choose.
void HistoryPage::pickOther() {
    const std::vector<SessionRow*> rows = ui_->table->rows();
    const auto isSelected = [this](const SessionRow* row) { return row->line().id == selected(); };
    if (rows.size() == 2) {
        Q_EMIT compareRequested(selected(), rows[isSelected(rows[0]) ? 1 : 0]->line().id);
        return;
    }
    picked_ = selected();
    picking_->setText(tr("Pick the session to compare with: %1").arg(nameOf(picked_)));
    // The one before it is what one mostly wants.
    const auto at = std::find_if(rows.begin(), rows.end(), isSelected);
    ui_->table->select((at + 1 == rows.end() ? *(at - 1) : *(at + 1))->line().id);
    ui_->table->focusSelected();
}

void HistoryPage::stopPicking() {
    if (picked_ != 0) {
        const history::SessionId one = std::exchange(picked_, 0);
        select(one);
    }
}

/// The worst and the last score in words; fewer points up or down than count are no change.
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
    if (std::abs(worst->score - last.score) < report::pointsThatCount) {
        return tr("It is %1 now. A change of %2 points or more counts.").arg(last.score).arg(report::pointsThatCount);
    }
    return tr("It was %1 on %2 and is %3 now. A change of %4 points or more counts.")
        .arg(worst->score)
        .arg(text(worst->date))
        .arg(last.score)
        .arg(report::pointsThatCount);
}

void HistoryPage::arrange() {
    const bool narrow = window()->width() < 900;
    scroll_->setPadding(narrow ? 20 : 28, narrow ? 24 : 32, narrow ? 24 : 32);
    const bool stacked = Look::get().stacked();
    const auto direction = stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    ui_->head->setDirection(direction);
    undo_->row()->setDirection(direction);
    delete_->setIconName(stacked ? QString() : QStringLiteral("trash"));
    compare_->setText(stacked ? tr("Compare…") : tr("Compare with…"));
    compare_->setIconName(stacked ? QString() : QStringLiteral("compare"));
}

void HistoryPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void HistoryPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (!event->spontaneous()) { // a minimised window is no page left
        stopPicking();
        hideMessage();
        Q_EMIT left();
    }
}

void HistoryPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && picked_ != 0) {
        stopPicking();
        focusSelected();
    } else if (event->key() == Qt::Key_Delete && selected() != 0 && delete_->isVisible()) {
        Q_EMIT deleteRequested(selected());
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace kneecheck::ui
