// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/session_lines.h"

#include <QCoreApplication>

#include "report/report_facts.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

class SessionLines {
    Q_DECLARE_TR_FUNCTIONS(SessionLines)
};

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
        line.score = report::scoreOf(session);
        line.training = trainingOf(session);
        line.advice = text(content.trainingWords.at(line.training));
        line.detail = line.score
                          ? SessionLines::tr("%1, %2 out of 10, %3").arg(line.date).arg(*line.score).arg(line.advice)
                          : SessionLines::tr("%1, %2", "date, advice").arg(line.date, line.advice);
        lines.push_back(line);
    }
    return lines;
}

std::vector<report::ChartPoint> chartPoints(const std::vector<history::SessionSummary>& sessions,
                                            history::Timestamp now) {
    return report::chartPoints(sessions, [now](history::Timestamp when) { return shortDate(when, now).toStdString(); });
}

} // namespace kneecheck::ui
