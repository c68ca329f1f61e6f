// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/cards.h"
#include "ui/widgets/hold_clock.h"

class QTimer;

namespace kneecheck::ui {

class Button;
class Label;
class TimeRing;

/// Counts a hold: begun by the person, three seconds to get ready, can be paused, all of it in words too.
class HoldTimer : public Card {
    Q_OBJECT
public:
    HoldTimer(int seconds, Ticks ticks, QWidget* parent = nullptr);

    HoldClock::State state() const;
    Button* main() const { return main_; }
    const TimeRing* ring() const { return ring_; }

public Q_SLOTS:
    /// Looks at the clock; it does so by itself while it runs.
    void tick();

Q_SIGNALS:
    void finished();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void press();
    void startOver();
    void show(HoldClock::State state);

    Ticks ticks_;
    HoldClock clock_;
    HoldClock::State shown_ = HoldClock::State::Ready;
    QTimer* timer_;
    TimeRing* ring_;
    Label* words_;
    Button* main_;
    Button* again_;
};

} // namespace kneecheck::ui
