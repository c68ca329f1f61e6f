// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "ui/look/look.h"
#include "ui/models/session_lines.h"

namespace kneecheck::ui {

/// One session in a list, the whole row a button that opens it. In columns (date, session, worst, advice) where there
/// is room, in two lines where there is not.
class SessionRow : public QPushButton {
    Q_OBJECT
public:
    /// Where the columns begin, in pixels from the left edge; the last one is the width of the chevron.
    struct Columns {
        int date = 20;
        int title = 130;
        int score = 0;
        int advice = 0;
    };

    SessionRow(SessionLine line, bool columns, QWidget* parent = nullptr);
    static Columns columnsFor(int width);
    static bool columnsFit(int width);
    const SessionLine& line() const { return line_; }
    void setFirst(bool first) { first_ = first; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintColumns(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    int wordsLeft() const;

    SessionLine line_;
    bool columns_;
    bool first_ = false;
};

} // namespace kneecheck::ui
