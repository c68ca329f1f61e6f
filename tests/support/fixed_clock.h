// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

#include "history/clock.h"

namespace kneecheck::tests {

/// Stands still until it is moved.
class FixedClock final : public history::Clock {
public:
    explicit FixedClock(history::Timestamp now = 1'795'000'000'000) : now_(now) {} // 2026-11-18

    history::Timestamp now() const override { return now_; }
    void advance(history::Timestamp milliseconds) { now_ += milliseconds; }

private:
    std::atomic<history::Timestamp> now_;
};

} // namespace kneecheck::tests
