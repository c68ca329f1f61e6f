// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/session_table.h"

#include <algorithm>

#include <QVBoxLayout>

#include "ui/look/scroll_column.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/session_row.h"
#include "ui/widgets/table_head.h"

namespace kneecheck::ui {

SessionTable::SessionTable(QWidget* parent) : Card(parent), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(1, 8, 1, 4);
    column_->setSpacing(0);
    setAccessibleRole(this, QAccessible::List);
    setAccessibleName(tr("Sessions, the newest first"));
    head_ = new TableHead(this);
    column_->addWidget(head_);
}

void SessionTable::setLines(const std::vector<SessionLine>& lines) {
    const int before = indexOf(selected_);
    const bool focused = focusWidget() != nullptr && focusWidget()->hasFocus();
    for (QLayoutItem* item = nullptr; (item = column_->takeAt(1)) != nullptr; delete item) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    rows_.clear();
    const bool nextDay = std::any_of(lines.begin(), lines.end(), [](const SessionLine& line) { return line.nextDay; });
    head_->setNextDay(nextDay);
    for (const SessionLine& line : lines) {
        auto* row = new SessionRow(line, true, this);
        row->setNextDay(nextDay);
        if (!act_.isEmpty()) {
            row->setAct(act_);
        }
        column_->addWidget(row);
        row->show(); // now, so that it can take the focus
        if (!line.intact) {
            continue;
        }
        rows_.push_back(row);
        connect(row, &QPushButton::clicked, this, [this, id = line.id] { select(id); });
        connect(row, &SessionRow::moveRequested, this, &SessionTable::move);
        connect(row, &SessionRow::opened, this, [this, id = line.id] {
            select(id);
            Q_EMIT opened(id);
        });
    }
    if (indexOf(selected_) < 0) {
        const int last = static_cast<int>(rows_.size()) - 1;
        selected_ = rows_.empty() ? 0 : rows_[static_cast<std::size_t>(std::clamp(before, 0, last))]->line().id;
    }
    select(selected_);
    if (focused) {
        focusSelected();
    }
}

int SessionTable::indexOf(history::SessionId session) const {
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const SessionRow* row) { return row->line().id == session; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

const SessionLine* SessionTable::lineOf(history::SessionId session) const {
    const int index = indexOf(session);
    return index < 0 ? nullptr : &rows_[static_cast<std::size_t>(index)]->line();
}

void SessionTable::select(history::SessionId session) {
    selected_ = session;
    for (SessionRow* row : rows_) {
        row->setSelected(row->line().id == session);
    }
    Q_EMIT selectionChanged();
}

void SessionTable::move(int steps) {
    const int last = static_cast<int>(rows_.size()) - 1;
    const int index = indexOf(selected_);
    select(rows_[static_cast<std::size_t>(std::clamp(index + steps, 0, last))]->line().id);
    focusSelected();
}

void SessionTable::focusSelected() {
    if (const int index = indexOf(selected_); index >= 0) {
        rows_[static_cast<std::size_t>(index)]->setFocus(Qt::TabFocusReason);
    }
}

void SessionTable::setAct(const QString& act) {
    act_ = act;
    for (SessionRow* row : rows_) {
        row->setAct(act);
    }
}

} // namespace kneecheck::ui
