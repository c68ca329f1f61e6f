// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "assessment/library.h"
#include "ui/knee/knee_art.h"

class QVBoxLayout;

namespace kneecheck::ui {

class FigureRow;
class StepList;

/// The sheet of one self-test: when to leave it out and when to stop, its pictures, its steps, and what it means.
class SelfTestSteps : public QWidget {
    Q_OBJECT
public:
    SelfTestSteps(const assessment::SelfTest& test, Knee knee, QWidget* parent = nullptr);

    /// The steps, to mark the current one.
    StepList* steps() const { return steps_; }
    const FigureRow* figures() const { return figures_; }
    /// Puts a button of the page right below the steps.
    void addBelowSteps(QWidget* widget);

private:
    void addWarning(const assessment::SelfTest& test, QVBoxLayout* column);
    void addFigures(const assessment::SelfTest& test, Knee knee, QVBoxLayout* column);
    void addMeaning(const assessment::SelfTest& test, QVBoxLayout* column);

    StepList* steps_ = nullptr;
    FigureRow* figures_ = nullptr;
    QVBoxLayout* belowSteps_ = nullptr;
};

} // namespace kneecheck::ui
