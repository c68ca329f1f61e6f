// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "assessment/content.h"
#include "history/history_store.h"
#include "history/records.h"

namespace kneecheck::history {

/// A recheck that a stored result names.
struct NamedRecheck {
    std::string id;
    int afterHours = 0;
    std::string text; ///< as it was said then
};

/// A check-in or a recheck of one session that nothing has answered yet.
struct Due {
    SessionSummary session; ///< what it looks back on
    std::string recheck;    ///< its id
    std::string text;
    assessment::Flow flow = assessment::Flow::Full; ///< what answers it
    Timestamp from = 0;                             ///< from here on it may be done
    Timestamp at = 0;                               ///< when it was asked for
    Timestamp until = 0;                            ///< from here on it is too late to mean anything
};

struct DueList {
    std::vector<Due> due;    ///< may be done now; most urgent first
    std::vector<Due> coming; ///< soonest first
};

using RechecksOf = std::function<std::vector<NamedRecheck>(SessionId)>;

/// What is due or coming of a person's sessions, in any order. Today's content says when a recheck may be done, until
/// when, and by what; one that it no longer knows is answered by a full check, from its hour to twice that.
///
/// - A check-in is done by one that follows its session, or by any later one of the same knee from its hour on. It is
///   taken over by a later full check of that knee, and by a later quick check whose own check-in comes no sooner.
/// - A recheck by full check is done by any later full check of that knee: that one has rechecks of its own.
/// - A session about both knees is covered once both are. One that names no knee stands for the only one that was ever
///   named; with two named, or none, only the like covers it.
/// - A check-in that found nothing against training asks for no further one.
/// - Of one knee there is at most one check-in and one full check, the newest session's, its latest recheck.
/// - Later means saved later, whatever the clock says. Where a session seems to lie more than a day ahead of now, the
///   clock was set back: how long ago it was is not known, and its first check-in may be done at once. A check-in
///   that seems to lie before its session answers every check-in of it.
///
/// @param rechecksOf the rechecks that the result of a session names; asked only for sessions that matter
DueList dueOf(const std::vector<SessionSummary>& sessions, const RechecksOf& rechecksOf,
              const assessment::Content& content, Timestamp now);

/// The same of what is stored. May throw StoreFailure.
DueList dueOf(const HistoryStore& store, PersonId person, const assessment::Content& content, Timestamp now);

/// The rechecks in the text of a result; none where it is no result.
std::vector<NamedRecheck> rechecksIn(const std::string& resultJson);

} // namespace kneecheck::history
