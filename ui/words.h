// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>
#include <QStringList>

#include "assessment/content.h"
#include "history/clock.h"

namespace kneecheck::ui {

inline QString text(const std::string& words) {
    return QString::fromStdString(words);
}

/// A sentence of the content by its id; empty where an older content does not have it.
QString word(const assessment::Content& content, const std::string& id);
/// The first letter of a sentence or name as a capital.
QString capitalised(QString words);

/// "11 Mar" of this year, "11 Mar 2025" of another.
QString shortDate(history::Timestamp when, history::Timestamp now);
/// "11 March 2026, 18:40", in the person's own way of writing.
QString longDate(history::Timestamp when);
/// "Thursday, 12 March".
QString dayAndDate(history::Timestamp when);

/// "consensus" and the ids of a claim as citations.
QStringList citations(const assessment::SourceIds& ids, const assessment::Content& content);

/// "Full check", "Quick check" …
QString flowName(const std::string& flow);
/// "right knee" in the content's words; both knees and none named have words too.
QString kneeName(const assessment::Content& content, const std::string& side);

} // namespace kneecheck::ui
