// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/earlier.h"

#include "support/catch.h"

using namespace kneecheck;
using history::SessionId;
using history::SessionSummary;

namespace {

SessionSummary said(SessionId id, const std::string& flow, const std::string& side, const std::string& training,
                    const std::string& urgency = "self-care") {
    SessionSummary session;
    session.id = id;
    session.flow = flow;
    session.side = side;
    session.training = training;
    session.urgency = urgency;
    session.finishedAt = 1000 * id;
    return session;
}

SessionSummary pain(SessionId id, const std::string& flow, const std::string& side, int score,
                    std::optional<SessionId> follows = {}) {
    SessionSummary session = said(id, flow, side, "modify");
    session.scores = {{"pain-now", score}};
    session.follows = follows;
    return session;
}

/// "stop, soon": what earlier checks said.
std::string inWords(const history::Earlier& earlier) {
    if (!earlier.training) {
        return "";
    }
    return std::string(assessment::toString(*earlier.training)) + ", " +
           std::string(assessment::toString(*earlier.urgency));
}

struct Case {
    const char* claim;
    std::vector<SessionSummary> sessions; // oldest first
    const char* side;
    const char* expected;
};

} // namespace

TEST_CASE("what was said holds until a full check of that knee", "[earlier]") {
    const std::vector<Case> cases{
        {"nothing before", {}, "left", ""},
        {"the last full check",
         {said(1, "full", "left", "stop", "soon"), said(2, "full", "left", "modify")},
         "left",
         "modify, self-care"},
        {"a quick check that is milder takes nothing back",
         {said(1, "full", "left", "stop", "soon"), said(2, "quick", "", "modify"),
          said(3, "quick", "", "push-through")},
         "left",
         "stop, soon"},
        {"a check-in that is fine does not relax a soon",
         {said(1, "full", "left", "modify", "soon"), said(2, "check-in", "left", "push-through")},
         "left",
         "modify, soon"},
        {"nor a stop that a quick check said",
         {said(1, "full", "left", "push-through"), said(2, "quick", "", "stop"),
          said(3, "check-in", "left", "push-through")},
         "left",
         "stop, self-care"},
        {"a check-in that is worse makes it stricter",
         {said(1, "full", "left", "modify"), said(2, "check-in", "left", "stop", "same-day")},
         "left",
         "stop, same-day"},
        {"the other knee does not count",
         {said(1, "full", "right", "stop"), said(2, "full", "left", "modify")},
         "left",
         "modify, self-care"},
        {"a check of the other knee takes nothing back",
         {said(1, "full", "left", "stop"), said(2, "full", "right", "push-through")},
         "left",
         "stop, self-care"},
        {"of both knees the stricter one, where it is not known which",
         {said(1, "full", "right", "stop"), said(2, "full", "left", "push-through")},
         "",
         "stop, self-care"},
        {"a check of both knees counts for each",
         {said(1, "full", "left", "stop"), said(2, "full", "both", "modify")},
         "left",
         "modify, self-care"},
        {"a session without a side may be about any knee",
         {said(1, "full", "left", "push-through"), said(2, "quick", "", "stop")},
         "right",
         "stop, self-care"},
        {"a full check that never asked which knee takes nothing back",
         {said(1, "full", "left", "stop", "soon"), said(2, "full", "", "push-through")},
         "left",
         "stop, soon"},
        {"without any knee named it does",
         {said(1, "full", "", "stop"), said(2, "full", "", "modify")},
         "",
         "modify, self-care"},
        {"far more quick checks than a list shows take nothing back",
         [] {
             std::vector<SessionSummary> many{said(1, "full", "left", "stop", "soon")};
             for (SessionId id = 2; id < 200; ++id) {
                 many.push_back(said(id, "quick", "", "modify"));
             }
             return many;
         }(),
         "", "stop, soon"},
    };
    for (const Case& one : cases) {
        INFO(one.claim);
        CHECK(inWords(history::earlierOf(one.sessions, one.side)) == one.expected);
    }
}

TEST_CASE("it says when it was said, and a damaged session says nothing", "[earlier]") {
    auto broken = said(3, "full", "left", "push-through");
    broken.intact = false;
    const auto earlier =
        history::earlierOf({said(1, "full", "left", "stop"), said(2, "quick", "", "modify", "soon"), broken}, "left");
    CHECK(inWords(earlier) == "stop, soon");
    CHECK(earlier.trainingSaid == 1000);
    CHECK(earlier.urgencySaid == 2000);
}

TEST_CASE("later means saved later, whatever the clock said", "[earlier]") {
    auto newer = said(2, "full", "left", "stop");
    newer.finishedAt = 1;
    CHECK(inWords(history::earlierOf({newer, said(1, "full", "left", "push-through")}, "left")) == "stop, self-care");
}

TEST_CASE("a check-in is held against the pain before its session", "[earlier]") {
    SECTION("a full check asks for it") {
        CHECK(history::baselineOf({pain(1, "full", "left", 1), pain(2, "full", "left", 4)}, 2) == 4);
    }
    SECTION("a quick check stands in the middle of a session: what was known before it counts, where that is lower") {
        CHECK(history::baselineOf({pain(1, "full", "left", 2), pain(2, "quick", "", 6)}, 2) == 2);
        CHECK(history::baselineOf({pain(1, "full", "left", 7), pain(2, "quick", "", 6)}, 2) == 6);
        CHECK(history::baselineOf({pain(1, "quick", "", 6)}, 1) == 6);
    }
    SECTION("other quick checks and the other knee do not count") {
        CHECK(history::baselineOf({pain(1, "quick", "", 0), pain(2, "quick", "", 6)}, 2) == 6);
        CHECK(history::baselineOf({pain(1, "full", "left", 1), pain(2, "full", "right", 3), pain(3, "quick", "", 6)},
                                  3) == 6);
    }
    SECTION("a second check-in is held against the same as the first") {
        CHECK(history::baselineOf({pain(1, "full", "left", 2), pain(2, "check-in", "left", 5, 1)}, 2) == 2);
    }
    SECTION("nothing where nothing is known") {
        CHECK_FALSE(history::baselineOf({}, 1));
        CHECK_FALSE(history::baselineOf({said(1, "full", "left", "stop")}, 1));
        CHECK_FALSE(history::baselineOf({pain(2, "check-in", "left", 5, 1)}, 2));
    }
}
