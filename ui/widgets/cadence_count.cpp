// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cadence_count.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kneecheck::ui {
namespace {

constexpr double millisecondsPerMinute = 60'000;
/// Quicker than 250 steps a minute nobody runs: half of one such step is a finger that trembled.
constexpr Moment bounce{120};

} // namespace

CadenceCount::CadenceCount(int seconds, int stepsPerCount)
    : length_(std::chrono::seconds(seconds)), stepsPerCount_(stepsPerCount) {}

void CadenceCount::tap(Moment at) {
    if (isOver(at) || (!taps_.empty() && at - taps_.back() < bounce)) {
        return;
    }
    taps_.push_back(at);
}

bool CadenceCount::isOver(Moment now) const {
    return hasBegun() && now - taps_.front() >= length_;
}

Moment CadenceCount::left(Moment now) const {
    return hasBegun() ? std::max(Moment::zero(), length_ - (now - taps_.front())) : length_;
}

std::vector<Moment> CadenceCount::evenGaps() const {
    std::vector<Moment> gaps;
    for (std::size_t i = 1; i < taps_.size(); ++i) {
        gaps.push_back(taps_[i] - taps_[i - 1]);
    }
    if (gaps.empty()) {
        return gaps;
    }
    std::vector<Moment> sorted = gaps;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    // Half again as long is nearer to a missed landing than to a slow one.
    std::erase_if(gaps, [usual = *middle](Moment gap) { return gap * 2 < usual || gap * 2 > usual * 3; });
    return gaps;
}

std::optional<int> CadenceCount::stepsPerMinute() const {
    const std::vector<Moment> gaps = evenGaps();
    if (static_cast<int>(gaps.size()) < leastEven) {
        return std::nullopt;
    }
    const Moment all = std::accumulate(gaps.begin(), gaps.end(), Moment::zero());
    const double gap = static_cast<double>(all.count()) / static_cast<double>(gaps.size());
    return static_cast<int>(std::lround(stepsPerCount_ * millisecondsPerMinute / gap));
}

bool CadenceCount::isUneven() const {
    const std::size_t gaps = taps_.empty() ? 0 : taps_.size() - 1;
    return evenGaps().size() * 5 < gaps * 4;
}

int CadenceCount::stepsPerMinute(int counted, int seconds, int stepsPerCount) {
    return static_cast<int>(std::lround(60.0 * counted * stepsPerCount / seconds));
}

} // namespace kneecheck::ui
