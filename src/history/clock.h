// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace kneecheck::history {

/// Milliseconds since 1970-01-01T00:00:00Z.
using Timestamp = std::int64_t;

/// What time it is, handed in so that nothing below reads a clock of its own.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    virtual Timestamp now() const = 0;
};

class SystemClock final : public Clock {
public:
    Timestamp now() const override;
};

} // namespace kneecheck::history
