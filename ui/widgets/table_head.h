// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kneecheck::ui {

/// The names of the columns above the session rows; gone where the rows have no columns.
class TableHead : public QWidget {
    Q_OBJECT
public:
    explicit TableHead(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace kneecheck::ui
