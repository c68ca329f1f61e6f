// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace kneecheck::ui {

/// Buttons side by side, and one below the other where their words are too long for that.
class ButtonRow : public QWidget {
public:
    explicit ButtonRow(int spacing, QWidget* parent = nullptr);
    void add(QWidget* button);
    void addStretch();
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* row_;
};

} // namespace kneecheck::ui
