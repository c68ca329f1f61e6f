// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "ui/pages/question_page.h"
#include "ui/pages/self_test_page_data.h"
#include "ui/widgets/ticks.h"

class QBoxLayout;
class QVBoxLayout;

namespace Ui {
class SelfTestPage;
}

namespace kneecheck::ui {

class Button;
class CadenceCounter;
class ErrorSummary;
class HoldTimer;
class Label;
class Metronome;
class MissingFrame;
class SelfTestSteps;

/// Leads through one self-test: what to mind, the steps one after the other, a timer or a counter where a step needs
/// one, and then what it showed. Optional: every test can be skipped.
class SelfTestPage : public QWidget {
    Q_OBJECT
public:
    explicit SelfTestPage(QWidget* parent = nullptr, Ticks ticks = steadyTicks());
    ~SelfTestPage() override;

    /// Shows a test from its first step on, and takes the focus to its heading.
    void setTest(const SelfTestPageData& shown);

    const SelfTestSteps* steps() const { return steps_; }
    AnswerEditor* editor() const { return editor_; }
    Button* nextStep() const { return next_; }
    const std::vector<HoldTimer*>& timers() const { return timers_; }
    CadenceCounter* counter() const { return counter_; }
    Metronome* metronome() const { return metronome_; }
    Button* stopped() const { return stopped_; }
    Button* skip() const { return skip_; }

public Q_SLOTS:
    /// As the button: goes on, or says what is missing.
    void pressContinue();
    void focusHeading();

Q_SIGNALS:
    /// With every change of what the test showed.
    void answered(const kneecheck::ui::GivenAnswer& given);
    void continueRequested();
    void skipRequested();
    /// The person had to stop the test.
    void stopRequested();
    void backRequested();
    void saveAndCloseRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void addHeading(QVBoxLayout* column);
    void addSteps(QVBoxLayout* column);
    void addTools(QVBoxLayout* tools, QWidget* parent);
    void addQuestion(QVBoxLayout* column);
    void addStop(QVBoxLayout* column);
    void goToStep(int step);
    void takeMeasured(int stepsPerMinute);
    void takeAnswer();
    void followCadence();
    void showMissing();
    void clearMissing();
    void arrange();
    void orderStops();

    std::unique_ptr<Ui::SelfTestPage> ui_;
    Ticks ticks_;
    SelfTestPageData data_;
    Button* skip_;
    // Of the test that shows; made anew for the next.
    ErrorSummary* error_ = nullptr;
    Label* heading_ = nullptr;
    SelfTestSteps* steps_ = nullptr;
    Button* next_ = nullptr;
    QWidget* tools_ = nullptr;
    QBoxLayout* sides_ = nullptr;
    std::vector<HoldTimer*> timers_; ///< as SelfTest::timed
    CadenceCounter* counter_ = nullptr;
    MissingFrame* frame_ = nullptr;
    Label* asked_ = nullptr;
    AnswerEditor* editor_ = nullptr;
    Metronome* metronome_ = nullptr;
    Button* stopped_ = nullptr;
};

} // namespace kneecheck::ui
