// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_facts.h"

#include <algorithm>
#include <map>

namespace kneecheck::report {

namespace as = assessment;

namespace {

constexpr history::Timestamp hour = 60LL * 60 * 1000;

/// Newest first, this one first of all.
std::vector<history::SessionSummary> sessionsUpTo(const history::HistoryStore* store, history::PersonId person,
                                                  const history::SessionSummary& last) {
    std::vector<history::SessionSummary> found{last};
    history::SessionQuery query;
    query.person = person;
    query.side = last.side == "left" || last.side == "right" ? last.side : "";
    for (bool more = store != nullptr; more && found.size() < reportSessions; query.offset += query.limit) {
        const auto some = store->sessions(query);
        more = some.size() == query.limit;
        for (const history::SessionSummary& one : some) {
            if (one.finishedAt < last.finishedAt && scoreOf(one) && found.size() < reportSessions) {
                found.push_back(one);
            }
        }
    }
    return found;
}

} // namespace

std::optional<int> scoreOf(const history::SessionSummary& session) {
    for (const char* question : {"pain-worst", "pain-now"}) {
        const auto found = session.scores.find(question);
        if (found != session.scores.end()) {
            return found->second;
        }
    }
    return std::nullopt;
}

namespace {
using ById = std::map<history::SessionId, const history::SessionSummary*>;

/// Each session's first check-in that has a score, by the id of the session.
ById checkInsOf(const std::vector<history::SessionSummary>& sessions) {
    ById known;
    for (const history::SessionSummary& session : sessions) {
        known[session.id] = &session;
    }
    ById checkIns;
    for (const auto& [id, session] : known) { // in the order in which they were saved
        const auto followed = session->follows ? known.find(*session->follows) : known.end();
        const bool drawn =
            followed != known.end() && followed->second->flow != "check-in" && scoreOf(*followed->second);
        if (session->intact && session->flow == "check-in" && drawn && scoreOf(*session)) {
            checkIns.emplace(followed->first, session);
        }
    }
    return checkIns;
}
} // namespace

std::vector<ChartPoint> chartPoints(const std::vector<history::SessionSummary>& sessions,
                                    const DateWords::Write& date) {
    const ById checkIns = checkInsOf(sessions);
    std::vector<ChartPoint> points;
    for (const history::SessionSummary& session : sessions) {
        const std::optional<int> score = scoreOf(session);
        const auto its = session.follows ? checkIns.find(*session.follows) : checkIns.end();
        const bool drawnAsNextDay = its != checkIns.end() && its->second == &session;
        if (!session.intact || !score || drawnAsNextDay) {
            continue;
        }
        ChartPoint point;
        point.when = session.finishedAt;
        point.score = *score;
        point.verdict = as::trainingFrom(session.training).value_or(as::Training::Stop);
        point.date = date(session.finishedAt);
        point.session = session.id;
        if (const auto nextDay = checkIns.find(session.id); nextDay != checkIns.end()) {
            point.nextDay = scoreOf(*nextDay->second);
        }
        points.push_back(std::move(point));
    }
    std::reverse(points.begin(), points.end());
    return points;
}

ReportFacts reportFacts(const history::HistoryStore* store, history::PersonId person,
                        const history::SessionSummary& session, const as::Assessment& result, const DateWords& dates) {
    ReportFacts facts;
    if (store != nullptr) {
        for (const history::Person& one : store->people()) {
            if (one.id == person && one.intact) {
                facts.person = one.name;
            }
        }
    }
    facts.side = session.side;
    facts.date = dates.moment(session.finishedAt);
    facts.scores = chartPoints(sessionsUpTo(store, person, session), dates.brief);
    for (const as::RecheckDate& recheck : result.rechecks) {
        facts.recheckDates.push_back(dates.day(session.finishedAt + recheck.afterHours * hour));
    }
    return facts;
}

} // namespace kneecheck::report
