// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace kneecheck::ui {

/// The names of the columns above the session rows; gone where the rows have no columns.
class TableHead : public QWidget {
    Q_OBJECT
public:
    explicit TableHead(QWidget* parent = nullptr);
    /// Whether there is a column for the next day.
    void setNextDay(bool nextDay);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList names() const;

    bool nextDay_ = false;
};

} // namespace kneecheck::ui
