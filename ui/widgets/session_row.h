// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "ui/look/look.h"
#include "ui/models/session_lines.h"

namespace kneecheck::ui {

/// One session in a list. On its own the whole row is a button that opens it. In a table (`columns`: date, session,
/// worst, next day, advice where there is room, two lines where there is not) a click selects it; its right end, a
/// double click, Enter and what assistive technology calls "press" open it.
class SessionRow : public QPushButton {
    Q_OBJECT
public:
    /// Where the columns begin, in pixels from the left edge; the last one is the width of the chevron.
    struct Columns {
        int date = 20;
        int title = 130;
        int score = 0;
        int nextDay = 0; ///< 0: there is none
        int advice = 0;
        int open = 0;
    };

    SessionRow(SessionLine line, bool columns, QWidget* parent = nullptr);
    static Columns columnsFor(int width, bool nextDay);
    static bool columnsFit(int width, bool nextDay);
    bool isInTable() const { return columns_; }
    const SessionLine& line() const { return line_; }
    void setFirst(bool first) { first_ = first; }
    /// Whether the table has a column for the next day.
    void setNextDay(bool nextDay) { nextDay_ = nextDay; }
    void setSelected(bool selected);
    bool isSelected() const { return selected_; }
    /// What its right end says, "Open" unless another act is at hand; a word as short.
    void setAct(const QString& act);
    const QString& act() const { return act_; }
    /// The right end, which opens at once.
    QRect openArea() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void opened();
    /// An arrow key: -1 up, 1 down; or further, to the ends.
    void moveRequested(int steps);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void paintColumns(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintEnd(QPainter& painter) const;
    int wordsLeft() const;
    int endWidth() const;

    SessionLine line_;
    QString act_;
    bool columns_;
    bool first_ = false;
    bool nextDay_ = false;
    bool selected_ = false;
};

} // namespace kneecheck::ui
