// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "ui/look/look.h"

namespace kneecheck::ui {

/// One of the two things to do on the home page: a card that is a button, with a title, a sentence and a small line.
class ActionCard : public QPushButton {
    Q_OBJECT
public:
    explicit ActionCard(QWidget* parent = nullptr);
    /// `filled`: the page's one filled thing, with an arrow at the right; otherwise an icon stands before the title.
    void setUp(bool filled, const QString& iconName, const QString& title, const QString& sentence,
               const QString& small);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool filled_ = false;
    QString iconName_;
    QString sentence_;
    QString small_;
};

} // namespace kneecheck::ui
