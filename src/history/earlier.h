// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "assessment/levels.h"
#include "history/records.h"

namespace kneecheck::history {

/// What earlier checks of a knee said, as far as it still holds.
struct Earlier {
    std::optional<assessment::Training> training; ///< nothing where there was no check
    std::optional<assessment::Urgency> urgency;
    Timestamp trainingSaid = 0; ///< when the session that said it was finished
    Timestamp urgencySaid = 0;
};

/// The strictest that was said since the last full check of the knee, that one included: only a full check asks enough
/// to take back what was said. A quick check or a check-in can make it stricter, never milder, so that a "soon" holds
/// until it is looked into, however many good days lie between. A full check that never came to ask which knee takes
/// nothing back.
/// @param sessions a person's sessions in any order; damaged ones do not count
/// @param side "left" or "right"; "both" or empty: of every knee that was named, the strictest
Earlier earlierOf(const std::vector<SessionSummary>& sessions, const std::string& side);

/// The pain (0 to 10) that the check-in of a session is held against: what a full check found at that moment; for a
/// quick check, which stands in the middle of a session, the lower of what it found and of what the last full check or
/// check-in of that knee before it did; for a check-in what it was held against itself. Nothing where no number was
/// given.
std::optional<int> baselineOf(const std::vector<SessionSummary>& sessions, SessionId id);

} // namespace kneecheck::history
