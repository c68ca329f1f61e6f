// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace kneecheck::ui {

/// Rows that exclude what stands above them: a rule with "or", then the rows side by side (stacked where text is large
/// or the room is small).
class Apart : public QWidget {
    Q_OBJECT
public:
    explicit Apart(QWidget* parent = nullptr);
    void addRow(QWidget* row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QBoxLayout* rows_;
};

} // namespace kneecheck::ui
