// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/look/cards.h"
#include "ui/models/session_lines.h"

class QVBoxLayout;

namespace kneecheck::ui {

class SessionRow;
class TableHead;

/// Sessions under the names of their columns. One row is selected: a click or the arrow keys select, Enter, a double
/// click or the row's right end open. Tab comes to the selected row and goes on behind the table.
class SessionTable : public Card {
    Q_OBJECT
public:
    explicit SessionTable(QWidget* parent = nullptr);

    /// The newest first. What was selected stays so where it is still there; otherwise its neighbour or the newest is.
    void setLines(const std::vector<SessionLine>& lines);
    /// 0 where there is none.
    history::SessionId selected() const { return selected_; }
    void select(history::SessionId session);
    const SessionLine* lineOf(history::SessionId session) const;
    std::vector<SessionRow*> rows() const { return rows_; }
    /// Takes the focus to the selected row.
    void focusSelected();
    /// What opening a row does now ("Open", "Pick").
    void setAct(const QString& act);

Q_SIGNALS:
    void selectionChanged();
    void opened(qint64 session);

private:
    int indexOf(history::SessionId session) const;
    void move(int steps);

    QVBoxLayout* column_;
    TableHead* head_;
    std::vector<SessionRow*> rows_; ///< those that can be opened
    history::SessionId selected_ = 0;
    QString act_;
};

} // namespace kneecheck::ui
