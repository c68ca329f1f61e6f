// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace kneecheck::ui {

/// A large button to be pressed often without looking; Space presses it, and the cap on it says so.
class TapButton : public QPushButton {
    Q_OBJECT
public:
    explicit TapButton(const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool showsKey() const;
};

} // namespace kneecheck::ui
