// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/library.h"
#include "ui/look/cards.h"
#include "ui/widgets/beat.h"

class QTimer;

namespace kneecheck::ui {

class BeatTrack;
class Button;
class CheckRow;
class Label;

/// Shows a quicker rate of steps without a sound: a mark that swings and is at an end whenever a foot lands. Nothing
/// flashes. Instead of the movement it can count, for those whom moving things disturb.
class Metronome : public Card {
    Q_OBJECT
public:
    Metronome(const assessment::StepCount& count, Ticks ticks, QWidget* parent = nullptr);

    /// The person's own steps a minute: the rates that are offered are this much and that much quicker.
    void setOwnRate(int stepsPerMinute);
    int rate() const { return beat_.rate(); }
    int slowest() const { return slowest_; }
    int quickest() const { return quickest_; }
    bool isRunning() const;

    Button* main() const { return main_; }
    Button* slower() const { return slower_; }
    Button* quicker() const { return quicker_; }
    CheckRow* inWords() const { return inWords_; }
    QString said() const;

public Q_SLOTS:
    /// Looks at the clock; it does so by itself while it runs.
    void tick();
    void stop();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void setRate(int rate);
    void start();

    assessment::StepCount count_;
    Ticks ticks_;
    Beat beat_{0};
    int slowest_ = 0;
    int quickest_ = 0;
    QTimer* timer_;
    Label* range_;
    Label* shownRate_;
    BeatTrack* track_;
    Label* counting_;
    Button* slower_;
    Button* quicker_;
    Button* main_;
    CheckRow* inWords_;
};

} // namespace kneecheck::ui
