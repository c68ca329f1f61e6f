// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/due_lines.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "ui/models/look_back_lines.h"
#include "ui/models/session_lines.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

class DueLines {
    Q_DECLARE_TR_FUNCTIONS(DueLines)
};

constexpr history::Timestamp week = 7LL * 24 * 60 * 60 * 1000;

QString titleOf(const history::Due& due, history::Timestamp now) {
    if (due.flow == assessment::Flow::Full) {
        const auto weeks = static_cast<int>((due.at - due.session.finishedAt) / week);
        return weeks > 1 ? DueLines::tr("%1 weeks on: check again").arg(weeks) : DueLines::tr("Time to check again");
    }
    const QDate then = QDateTime::fromMSecsSinceEpoch(due.session.finishedAt).date();
    const qint64 days = then.daysTo(QDateTime::fromMSecsSinceEpoch(now).date());
    if (days == 1) {
        return DueLines::tr("Yesterday’s knee: check in");
    }
    return days > 1 && days < 7 ? DueLines::tr("Your knee since %1: check in", "a day of the week")
                                      .arg(QLocale().dayName(then.dayOfWeek()))
                                : DueLines::tr("Your knee since the last session: check in");
}

} // namespace

std::vector<DueLine> dueLines(const assessment::Content& content, const std::vector<history::Due>& due,
                              history::Timestamp now) {
    std::vector<DueLine> lines;
    for (const history::Due& one : due) {
        const SessionLine session = sessionLines(content, {one.session}, now).front();
        DueLine line;
        line.session = one.session.id;
        line.flow = one.flow;
        line.title = titleOf(one, now);
        line.line = DueLines::tr("%1, %2", "kind of check and knee, what it found").arg(session.title, session.detail);
        line.button = recheckWords(one.flow);
        lines.push_back(line);
    }
    return lines;
}

} // namespace kneecheck::ui
