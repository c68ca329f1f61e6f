// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/look_back_lines.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/check_session.h"
#include "ui/models/session_lines.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

class LookBackLines {
    Q_DECLARE_TR_FUNCTIONS(LookBackLines)
};

/// The words of a filled-in answer: "Stop".
QString given(const assessment::Content& content, const char* question, std::string_view option) {
    const auto index = content.findQuestion(question);
    const assessment::Option* found = index ? content.questions[*index].findOption(option) : nullptr;
    return found != nullptr ? text(found->text) : QString();
}

/// Only what makes a difference: a stop, or to be seen within days or sooner.
QString stillCounts(const CheckSession& session, history::Timestamp now) {
    const history::Earlier earlier = session.earlier();
    QStringList said;
    if (earlier.urgency >= assessment::Urgency::Soon) {
        said << LookBackLines::tr("%1 (%2)", "what was said, when")
                    .arg(given(session.content(), "earlier-urgency", assessment::toString(*earlier.urgency)),
                         shortDate(earlier.urgencySaid, now));
    }
    if (earlier.training == assessment::Training::Stop) {
        said << LookBackLines::tr("%1 (%2)", "what was said, when")
                    .arg(given(session.content(), "earlier-verdict", assessment::toString(*earlier.training)),
                         shortDate(earlier.trainingSaid, now));
    }
    return said.isEmpty() ? QString() : LookBackLines::tr("Still counts: %1.").arg(said.join(QStringLiteral("; ")));
}

} // namespace

QString thenLine(const assessment::Content& content, const history::SessionSummary& session, history::Timestamp now) {
    const SessionLine line = sessionLines(content, {session}, now).front();
    return LookBackLines::tr("Then: %1, %2.", "kind of check and knee, what it found").arg(line.title, line.detail);
}

QString lookBackNote(const CheckSession& session, history::Timestamp now) {
    QStringList lines;
    const auto& lookBack = session.lookBack();
    if (session.flow() == assessment::Flow::Full) {
        const assessment::Question* question = session.question();
        if (question != nullptr && question->id == "side" && session.kneeFilledIn()) {
            lines << LookBackLines::tr("Filled in from your check on %1. Change it if it is about the other knee.")
                         .arg(shortDate(lookBack->session.finishedAt, now));
        }
        return lines.join(QLatin1Char('\n'));
    }
    if (lookBack) {
        lines << thenLine(session.content(), lookBack->session, now);
        const assessment::Answer* baseline = session.sheet().find("baseline");
        if (const auto* number = baseline != nullptr ? std::get_if<assessment::Number>(baseline) : nullptr;
            number != nullptr && !isOfTheSession(number->value, lookBack->session)) {
            lines << LookBackLines::tr("Before that session: %1 out of 10.").arg(number->value);
        }
    }
    if (const QString still = stillCounts(session, now); !still.isEmpty()) {
        lines << still;
    }
    return lines.join(QLatin1Char('\n'));
}

bool isOfTheSession(int baseline, const std::optional<history::SessionSummary>& session) {
    if (!session || session->flow != "quick") {
        return false;
    }
    const auto pain = session->scores.find("pain-now");
    return pain != session->scores.end() && pain->second == baseline;
}

QString recheckWords(assessment::Flow flow) {
    return flow == assessment::Flow::CheckIn ? LookBackLines::tr("Check in") : LookBackLines::tr("Check again");
}

} // namespace kneecheck::ui
