// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/beat.h"

#include <cmath>
#include <numbers>

namespace kneecheck::ui {
namespace {

constexpr double millisecondsPerMinute = 60'000;
constexpr int counts = 8;

} // namespace

void Beat::setRate(int rate, Moment now) {
    before_ = beats(now);
    since_ = now;
    rate_ = rate;
}

void Beat::start(Moment now) {
    before_ = 0;
    since_ = now;
}

double Beat::beats(Moment now) const {
    return before_ + static_cast<double>((now - since_).count()) * rate_ / millisecondsPerMinute;
}

double Beat::swing(Moment now) const {
    return (1 - std::cos(std::numbers::pi * beats(now))) / 2;
}

int Beat::countOfEight(Moment now) const {
    const int landings = static_cast<int>((beats(now) + 1) / 2);
    return landings == 0 ? 0 : (landings - 1) % counts + 1;
}

} // namespace kneecheck::ui
