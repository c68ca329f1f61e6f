// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "history/history_store.h"
#include "report/html.h"

namespace kneecheck::report {

/// How the reader writes dates.
struct DateWords {
    using Write = std::function<std::string(history::Timestamp)>;
    Write brief;  ///< under the chart: "12 Feb"
    Write moment; ///< when a check was finished: "12 February 2026, 18:40"
    Write day;    ///< a recheck: "Thursday, 12 March"
};

/// What a chart shows of a session: the worst pain of a full check, otherwise the pain now.
std::optional<int> scoreOf(const history::SessionSummary& session);

/// The intact sessions that have a score, oldest first, from sessions that are newest first.
std::vector<ChartPoint> chartPoints(const std::vector<history::SessionSummary>& sessions, const DateWords::Write& date);

/// How many sessions a report looks back.
constexpr std::size_t reportSessions = 12;

/// What goes with a result: the person's name, and how that knee fared up to it. `store` may be null, and the session
/// need not be saved. Throws StoreFailure.
ReportFacts reportFacts(const history::HistoryStore* store, history::PersonId person,
                        const history::SessionSummary& session, const assessment::Assessment& result,
                        const DateWords& dates);

} // namespace kneecheck::report
