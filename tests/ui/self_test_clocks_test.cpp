// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "ui/widgets/beat.h"
#include "ui/widgets/cadence_count.h"
#include "ui/widgets/hold_clock.h"

using namespace kneecheck::ui;
using State = HoldClock::State;

namespace {

/// Landings of one foot, so many milliseconds apart.
CadenceCount counted(int landings, int apart) {
    CadenceCount count(30, 2);
    for (int i = 0; i < landings; ++i) {
        count.tap(Moment(1000 + i * apart));
    }
    return count;
}

} // namespace

TEST_CASE("landings of one foot make twice as many steps a minute", "[self-test]") {
    CHECK(counted(42, 706).stepsPerMinute() == 170); // 85 landings a minute
    CHECK(counted(46, 667).stepsPerMinute() == 180);
    CadenceCount both(30, 1);
    for (int i = 0; i < 85; ++i) {
        both.tap(Moment(i * 353));
    }
    CHECK(both.stepsPerMinute() == 170);
}

TEST_CASE("the first landing starts the clock, and what comes after the end is not counted", "[self-test]") {
    CadenceCount count(30, 2);
    CHECK_FALSE(count.isOver(Moment(100'000)));
    CHECK(count.left(Moment(100'000)) == Moment(30'000));
    count.tap(Moment(100'000));
    CHECK(count.left(Moment(110'000)) == Moment(20'000));
    CHECK_FALSE(count.isOver(Moment(129'999)));
    CHECK(count.isOver(Moment(130'000)));
    count.tap(Moment(130'000));
    CHECK(count.counted() == 1);
    CHECK(count.left(Moment(200'000)) == Moment(0));
    count.startOver();
    CHECK_FALSE(count.hasBegun());
}

TEST_CASE("too few landings tell nothing", "[self-test]") {
    CHECK_FALSE(counted(0, 700).stepsPerMinute());
    CHECK_FALSE(counted(1, 700).stepsPerMinute());
    CHECK_FALSE(counted(10, 700).stepsPerMinute()); // nine times between them
    CHECK(counted(11, 700).stepsPerMinute() == 171);
}

TEST_CASE("a landing that was missed or tapped twice does not move the number, and many are said", "[self-test]") {
    CadenceCount count(30, 2);
    for (int i = 0; i < 40; ++i) {
        if (i != 12) {
            count.tap(Moment(i * 706));
        }
        if (i == 20) {
            count.tap(Moment(i * 706 + 60)); // a trembling finger
        }
    }
    CHECK(count.stepsPerMinute() == 170);
    CHECK(count.counted() == 39);
    CHECK_FALSE(count.isUneven());
    CadenceCount gappy(30, 2);
    for (int i = 0; i < 40; ++i) {
        if (i % 4 != 0) {
            gappy.tap(Moment(i * 706));
        }
    }
    CHECK(gappy.stepsPerMinute() == 170);
    CHECK(gappy.isUneven());
}

TEST_CASE("counted in one's head: landings, times the steps for each, to a minute", "[self-test]") {
    CHECK(CadenceCount::stepsPerMinute(43, 30, 2) == 172);
    CHECK(CadenceCount::stepsPerMinute(86, 30, 1) == 172);
    CHECK(CadenceCount::stepsPerMinute(28, 20, 2) == 168);
}

TEST_CASE("a hold begins after three seconds, and ends when it is over", "[self-test]") {
    HoldClock hold(5);
    CHECK(hold.state(Moment(50'000)) == State::Ready);
    CHECK(hold.left(Moment(50'000)) == Moment(5000));
    hold.start(Moment(50'000));
    CHECK(hold.state(Moment(52'999)) == State::GettingReady);
    CHECK(hold.left(Moment(51'000)) == Moment(2000));
    CHECK(hold.state(Moment(53'000)) == State::Holding);
    CHECK(hold.left(Moment(54'000)) == Moment(4000));
    CHECK(hold.state(Moment(57'999)) == State::Holding);
    CHECK(hold.state(Moment(58'000)) == State::Done);
    CHECK(hold.left(Moment(90'000)) == Moment(0));
}

TEST_CASE("a hold that is paused stands still, also while getting ready", "[self-test]") {
    HoldClock hold(5);
    hold.start(Moment(0));
    hold.pause(Moment(1000));
    CHECK(hold.state(Moment(20'000)) == State::Paused);
    CHECK(hold.isLeadIn(Moment(20'000)));
    CHECK(hold.left(Moment(20'000)) == Moment(2000));
    hold.goOn(Moment(20'000));
    CHECK(hold.state(Moment(21'000)) == State::GettingReady);
    hold.pause(Moment(24'000));
    CHECK_FALSE(hold.isLeadIn(Moment(30'000)));
    CHECK(hold.left(Moment(30'000)) == Moment(3000));
    hold.goOn(Moment(30'000));
    CHECK(hold.state(Moment(32'999)) == State::Holding);
    CHECK(hold.state(Moment(33'000)) == State::Done);
    hold.start(Moment(40'000));
    CHECK(hold.state(Moment(41'000)) == State::GettingReady);
}

TEST_CASE("the metronome's mark is at an end whenever a foot lands", "[self-test]") {
    Beat beat(180); // a step every third of a second
    beat.start(Moment(1000));
    CHECK(beat.swing(Moment(1000)) == Approx(0));
    CHECK(beat.beats(Moment(2000)) == Approx(3));
    CHECK(beat.swing(Moment(2000)) == Approx(1).margin(0.001)); // the third step is the right foot
    CHECK(beat.swing(Moment(3000)) == Approx(0).margin(0.001));
    CHECK(beat.swing(Moment(1000 + 167)) == Approx(0.5).margin(0.01));
}

TEST_CASE("another rate makes no jump of the mark", "[self-test]") {
    Beat beat(160);
    beat.start(Moment(0));
    const double before = beat.swing(Moment(1234));
    beat.setRate(176, Moment(1234));
    CHECK(beat.swing(Moment(1234)) == Approx(before));
    CHECK(beat.rate() == 176);
}

TEST_CASE("in words only every second step is counted, at most 1.6 changes a second at 190 steps", "[self-test]") {
    Beat beat(190);
    beat.start(Moment(0));
    int changes = 0;
    int last = beat.countOfEight(Moment(0));
    CHECK(last == 0);
    for (int at = 0; at <= 10'000; ++at) {
        const int now = beat.countOfEight(Moment(at));
        CHECK((now == last || now == last % 8 + 1));
        changes += now == last ? 0 : 1;
        last = now;
    }
    CHECK(changes == 16);
}
