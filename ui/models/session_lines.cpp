// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/session_lines.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "ui/words.h"

namespace kneecheck::ui {
namespace {

class SessionLines {
    Q_DECLARE_TR_FUNCTIONS(SessionLines)
};

/// A full check asks for the worst pain, a quick check for the pain now.
std::optional<int> scoreOf(const history::SessionSummary& session) {
    for (const char* question : {"pain-worst", "pain-now"}) {
        const auto found = session.scores.find(question);
        if (found != session.scores.end()) {
            return found->second;
        }
    }
    return std::nullopt;
}

assessment::Training trainingOf(const history::SessionSummary& session) {
    return assessment::trainingFrom(session.training).value_or(assessment::Training::Stop);
}

} // namespace

std::vector<SessionLine> sessionLines(const assessment::Content& content,
                                      const std::vector<history::SessionSummary>& sessions, history::Timestamp now) {
    std::vector<SessionLine> lines;
    for (const history::SessionSummary& session : sessions) {
        SessionLine line;
        line.id = session.id;
        line.intact = session.intact;
        if (!session.intact) {
            line.title = SessionLines::tr("A damaged session");
            line.detail = SessionLines::tr("What was kept of it does not fit together, so it is not shown.");
            lines.push_back(line);
            continue;
        }
        line.date = shortDate(session.finishedAt, now);
        line.title = session.side.empty() ? flowName(session.flow)
                                          : SessionLines::tr("%1, %2", "kind of check, which knee")
                                                .arg(flowName(session.flow), kneeName(content, session.side));
        line.score = scoreOf(session);
        line.training = trainingOf(session);
        line.advice = text(content.trainingWords.at(line.training));
        line.detail = line.score
                          ? SessionLines::tr("%1, %2 out of 10, %3").arg(line.date).arg(*line.score).arg(line.advice)
                          : SessionLines::tr("%1, %2", "date, advice").arg(line.date, line.advice);
        lines.push_back(line);
    }
    return lines;
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

std::vector<report::ChartPoint> chartPoints(const std::vector<history::SessionSummary>& sessions,
                                            history::Timestamp now) {
    const ById checkIns = checkInsOf(sessions);
    std::vector<report::ChartPoint> points;
    for (const history::SessionSummary& session : sessions) {
        const std::optional<int> score = scoreOf(session);
        const auto its = session.follows ? checkIns.find(*session.follows) : checkIns.end();
        const bool drawnAsNextDay = its != checkIns.end() && its->second == &session;
        if (session.intact && score && !drawnAsNextDay) {
            report::ChartPoint point;
            point.when = session.finishedAt;
            point.score = *score;
            point.verdict = trainingOf(session);
            point.date = shortDate(session.finishedAt, now).toStdString();
            if (const auto nextDay = checkIns.find(session.id); nextDay != checkIns.end()) {
                point.nextDay = scoreOf(*nextDay->second);
            }
            points.push_back(point);
        }
    }
    std::reverse(points.begin(), points.end());
    return points;
}

} // namespace kneecheck::ui
