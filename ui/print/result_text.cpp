// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/result_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "history/draft_fit.h"
#include "report/report_facts.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

class ResultText {
    Q_DECLARE_TR_FUNCTIONS(ResultText)
};

report::ReportFacts factsOf(const ResultView& view, HistoryAccess& access) {
    history::SessionSummary session;
    session.side = view.side;
    session.finishedAt = view.finishedAt;
    session.training = assessment::toString(view.result.training);
    session.scores = history::scoresOf(*view.content, view.sheet);
    report::DateWords dates;
    dates.brief = [&](history::Timestamp when) { return shortDate(when, view.finishedAt).toStdString(); };
    dates.moment = [](history::Timestamp when) { return longDate(when).toStdString(); };
    dates.day = [](history::Timestamp when) { return dayAndDate(when).toStdString(); };
    report::ReportFacts facts;
    const bool read = access.attempt([&](const history::HistoryStore& store) {
        facts = report::reportFacts(&store, access.person(), session, view.result, dates);
    });
    return read ? facts : report::reportFacts(nullptr, access.person(), session, view.result, dates);
}

} // namespace

ReportText reportText(const ResultView& view, HistoryAccess& access) {
    const report::ReportFacts facts = factsOf(view, access);
    const QDate day = QDateTime::fromMSecsSinceEpoch(view.finishedAt).date();
    const QString knee = kneeName(*view.content, view.side);
    ReportText made;
    made.title = ResultText::tr("KneeCheck, %1, %2", "which knee, date")
                     .arg(knee, QLocale().toString(day, QStringLiteral("d MMMM yyyy")));
    made.foot = facts.person.empty()
                    ? ResultText::tr("KneeCheck, %1", "date").arg(text(facts.date))
                    : ResultText::tr("KneeCheck, %1, %2", "name, date").arg(text(facts.person), text(facts.date));
    made.file = QStringLiteral("KneeCheck %1 %2.pdf").arg(day.toString(Qt::ISODate), knee);
    made.file.replace(QLatin1Char('/'), QLatin1Char('-'));
    made.chart = QByteArray::fromStdString(report::reportChart(*view.content, facts));
    made.html = [view, facts](const report::HtmlOptions& options) {
        return report::asHtml(*view.content, view.sheet, view.result, facts, options);
    };
    return made;
}

} // namespace kneecheck::ui
