// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "history/clock.h"

namespace kneecheck::history {

using PersonId = std::int64_t;
using SessionId = std::int64_t;

/// Records carry a checksum over all their fields, checked on reading. Where it does not fit, `intact` is false and
/// every field but the ids is left empty: what may be untrue is not shown, and not deleted.
struct Person {
    PersonId id = 0;
    std::string name; ///< empty for the person who uses the program alone
    bool intact = true;
};

/// A finished check as it goes in. The texts are kept byte for byte.
struct NewSession {
    PersonId person = 0;
    std::string side; ///< "left", "right", "both"; empty where it was not said
    std::string flow; ///< "full", "quick", "check-in"
    Timestamp startedAt = 0;
    Timestamp finishedAt = 0;
    std::string contentHash;           ///< of a content that keepContent() has kept
    std::string answersJson;           ///< toJson(AnswerSheet) as text
    std::string resultJson;            ///< toJson(Assessment) as text
    std::string training;              ///< "push-through", "modify", "stop"
    std::string urgency;               ///< "self-care" … "emergency"
    std::map<std::string, int> scores; ///< the scales that were answered, by question id; see scoresOf()
    std::optional<SessionId> follows;  ///< the session that this one looks back on: it answers a recheck of that one
};

/// What a list or a chart needs of a session.
struct SessionSummary {
    SessionId id = 0;
    bool intact = true;
    std::string side;
    std::string flow;
    Timestamp startedAt = 0;
    Timestamp finishedAt = 0;
    std::string training;
    std::string urgency;
    std::map<std::string, int> scores;
    std::optional<SessionId> follows; ///< may name a session that is no longer there
};

/// A session whole, as it was given.
struct Session {
    SessionId id = 0;
    bool intact = true;
    NewSession record;
    std::string contentVersion; ///< "2026.1"
    std::string language;       ///< of the words it was given in
};

/// An unfinished check: at most one per person and flow.
struct Draft {
    PersonId person = 0;
    std::string flow;
    std::string side;
    Timestamp startedAt = 0;
    Timestamp updatedAt = 0;
    std::string contentVersion;
    std::string contentHash;
    std::string answersJson;     ///< toJson(AnswerSheet) as text
    std::string currentQuestion; ///< the page it stood on
    bool intact = true;
    std::optional<SessionId> follows; ///< see NewSession
};

} // namespace kneecheck::history
