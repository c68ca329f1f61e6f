// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "assessment/library.h"
#include "ui/look/cards.h"
#include "ui/widgets/cadence_count.h"
#include "ui/widgets/hold_clock.h"

class QTimer;

namespace kneecheck::ui {

class Button;
class Label;
class NumberEditor;
class TapButton;
class TimeRing;

/// Counts steps: a press at each landing, or the clock alone while the person counts. Says the steps a minute, and
/// says so where the landings were too few or too uneven to tell.
class CadenceCounter : public Card {
    Q_OBJECT
public:
    CadenceCounter(const assessment::StepCount& count, Ticks ticks, QWidget* parent = nullptr);

    TapButton* tapButton() const { return tap_; }
    Button* clockButton() const { return clockOnly_; }
    Button* againButton() const { return again_; }
    /// Where the person enters what they counted; shows after the clock ran by itself.
    NumberEditor* counted() const { return counted_; }
    QString said() const;

public Q_SLOTS:
    /// Looks at the clock; it does so by itself while it runs.
    void tick();

Q_SIGNALS:
    /// The clock runs.
    void begun();
    /// The count is over and tells.
    void measured(int stepsPerMinute);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void press();
    void startClock();
    void startOver();
    void takeCounted();
    void showTapping(Moment now);
    void showClock(Moment now);
    void finish();

    assessment::StepCount count_;
    Ticks ticks_;
    CadenceCount taps_;
    std::optional<HoldClock> clock_; ///< the person counts
    bool over_ = false;
    QTimer* timer_;
    TimeRing* ring_;
    Label* words_;
    TapButton* tap_;
    Button* again_;
    Button* clockOnly_;
    NumberEditor* counted_;
};

} // namespace kneecheck::ui
