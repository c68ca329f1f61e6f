// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/earlier.h"

#include <algorithm>

#include "history/knees.h"

namespace kneecheck::history {

namespace {
void add(Earlier& earlier, const SessionSummary& session) {
    const auto training = assessment::trainingFrom(session.training);
    if (training && (!earlier.training || *training > *earlier.training)) {
        earlier.training = training;
        earlier.trainingSaid = session.finishedAt;
    }
    const auto urgency = assessment::urgencyFrom(session.urgency);
    if (urgency && (!earlier.urgency || *urgency > *earlier.urgency)) {
        earlier.urgency = urgency;
        earlier.urgencySaid = session.finishedAt;
    }
}
} // namespace

Earlier earlierOf(const std::vector<SessionSummary>& sessions, const std::string& side) {
    const std::vector<SessionSummary> newest = newestFirst(sessions);
    const Knees knees(newest);
    std::set<std::string> asked = side.empty() || side == "both" ? knees.named() : std::set<std::string>{side};
    if (asked.empty()) {
        asked.insert(std::string());
    }
    Earlier earlier;
    for (const std::string& knee : asked) {
        for (const SessionSummary& session : newest) {
            const bool namesIt = session.side == knee || session.side == "both";
            if (!session.intact || (!namesIt && !session.side.empty())) {
                continue;
            }
            add(earlier, session);
            if (session.flow == "full" && namesIt) {
                break;
            }
        }
    }
    return earlier;
}

namespace {
std::optional<int> painNow(const SessionSummary& session) {
    const auto score = session.scores.find("pain-now");
    return score == session.scores.end() ? std::nullopt : std::optional(score->second);
}
} // namespace

std::optional<int> baselineOf(const std::vector<SessionSummary>& sessions, SessionId id) {
    const std::vector<SessionSummary> newest = newestFirst(sessions);
    const auto isAt = [&id](const SessionSummary& session) { return session.id == id && session.intact; };
    auto at = std::find_if(newest.begin(), newest.end(), isAt);
    while (at != newest.end() && at->flow == "check-in") {
        if (!at->follows || *at->follows >= at->id) {
            return std::nullopt;
        }
        id = *at->follows;
        at = std::find_if(newest.begin(), newest.end(), isAt);
    }
    if (at == newest.end()) {
        return std::nullopt;
    }
    std::optional<int> lowest = painNow(*at);
    if (at->flow == "full") {
        return lowest;
    }
    const Knees knees(newest);
    for (auto before = at + 1; before != newest.end(); ++before) {
        const bool calm = before->intact && before->flow != "quick" && knees.of(before->side) == knees.of(at->side);
        if (const auto score = calm ? painNow(*before) : std::nullopt) {
            return lowest ? std::min(*lowest, *score) : score;
        }
    }
    return lowest;
}

} // namespace kneecheck::history
