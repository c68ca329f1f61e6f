// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "assessment/content.h"

namespace kneecheck::ui {

/// How well a condition fits: three short bars and the word, which is also its accessible name.
class FitBar : public QWidget {
    Q_OBJECT
public:
    FitBar(assessment::Fit fit, const QString& words, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int filled_;
    QString words_;
};

} // namespace kneecheck::ui
