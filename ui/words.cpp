// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace kneecheck::ui {
namespace {

/// For the words that belong to no window of their own.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString word(const assessment::Content& content, const std::string& id) {
    const auto found = content.words.find(id);
    return found == content.words.end() ? QString() : text(found->second);
}

QString capitalised(QString words) {
    if (!words.isEmpty()) {
        words[0] = words[0].toUpper();
    }
    return words;
}

QString shortDate(history::Timestamp when, history::Timestamp now) {
    const QDate day = QDateTime::fromMSecsSinceEpoch(when).date();
    const bool thisYear = day.year() == QDateTime::fromMSecsSinceEpoch(now).date().year();
    //: How a day is written: d the day, MMM the short name of the month, yyyy the year
    return QLocale().toString(day,
                              thisYear ? Words::tr("d MMM", "date format") : Words::tr("d MMM yyyy", "date format"));
}

QString longDate(history::Timestamp when) {
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(when);
    const QString minutes = QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
    return Words::tr("%1, %2", "a date and a time")
        .arg(QLocale().toString(moment.date(), Words::tr("d MMMM yyyy", "date format")),
             QLocale().toString(moment.time(), minutes));
}

QString dayAndDate(history::Timestamp when) {
    //: dddd is the name of the day
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(when).date(), Words::tr("dddd, d MMMM", "date format"));
}

QStringList citations(const assessment::SourceIds& ids, const assessment::Content& content) {
    QStringList lines;
    for (const std::string& id : ids) {
        const auto source = content.sources.find(id);
        lines << (source != content.sources.end() ? text(id + ": " + source->second.citation)
                                                  : Words::tr("Agreed among clinicians; no study behind it"));
    }
    return lines;
}

QString flowName(const std::string& flow) {
    if (flow == "quick") {
        return Words::tr("Quick check");
    }
    return flow == "check-in" ? Words::tr("Check-in") : Words::tr("Full check");
}

QString kneeName(const assessment::Content& content, const std::string& side) {
    if (side == "left" || side == "right") {
        return word(content, "knee-" + side);
    }
    return side == "both" ? Words::tr("both knees") : word(content, "knee-unknown");
}

} // namespace kneecheck::ui
