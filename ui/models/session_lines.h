// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "assessment/content.h"
#include "history/records.h"
#include "report/chart.h"

namespace kneecheck::ui {

/// One session as home and history list it.
struct SessionLine {
    history::SessionId id = 0;
    bool intact = true;
    QString date;               ///< "11 Mar"
    QString title;              ///< "Full check, right knee"
    std::optional<int> score;   ///< worst pain, 0 to 10
    std::optional<int> nextDay; ///< the score of the day after, as the chart draws it
    assessment::Training training = assessment::Training::Modify;
    QString advice; ///< "Modify"
    QString detail; ///< "11 Mar, 5 out of 10, Modify"
};

std::vector<SessionLine> sessionLines(const assessment::Content& content,
                                      const std::vector<history::SessionSummary>& sessions, history::Timestamp now);

/// The sessions that have a score, oldest first, as the chart draws them. The first check-in that follows a session is
/// its next day, and has no point of its own.
std::vector<report::ChartPoint> chartPoints(const std::vector<history::SessionSummary>& sessions,
                                            history::Timestamp now);

} // namespace kneecheck::ui
