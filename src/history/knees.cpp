// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/knees.h"

#include <algorithm>

namespace kneecheck::history {

namespace {
std::set<std::string> spelled(const std::string& side) {
    if (side == "both") {
        return {"left", "right"};
    }
    return side.empty() ? std::set<std::string>() : std::set<std::string>{side};
}
} // namespace

Knees::Knees(const std::vector<SessionSummary>& sessions) {
    for (const SessionSummary& session : sessions) {
        if (session.intact) {
            named_.merge(spelled(session.side));
        }
    }
}

std::set<std::string> Knees::of(const std::string& side) const {
    if (side.empty()) {
        return named_.size() == 1 ? named_ : std::set<std::string>();
    }
    return spelled(side);
}

std::vector<SessionSummary> newestFirst(std::vector<SessionSummary> sessions) {
    std::stable_sort(sessions.begin(), sessions.end(),
                     [](const SessionSummary& one, const SessionSummary& other) { return one.id > other.id; });
    return sessions;
}

} // namespace kneecheck::history
