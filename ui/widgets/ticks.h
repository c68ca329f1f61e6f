// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace kneecheck::ui {

/// Time on a clock that never goes back, since some beginning of its own.
using Moment = std::chrono::milliseconds;
/// Gives the time; handed in, so that a test need not wait.
using Ticks = std::function<Moment()>;

/// The computer's own.
inline Ticks steadyTicks() {
    return [] { return std::chrono::duration_cast<Moment>(std::chrono::steady_clock::now().time_since_epoch()); };
}

} // namespace kneecheck::ui
