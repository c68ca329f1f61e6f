// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "assessment/content.h"
#include "history/due.h"

namespace kneecheck::ui {

/// One check-in or recheck as home offers it.
struct DueLine {
    history::SessionId session = 0;
    assessment::Flow flow = assessment::Flow::Full;
    QString title;       ///< "Yesterday's knee: check in"
    QString line;        ///< "Full check, right knee, 11 Mar, 5 out of 10, Modify"
    QString button;      ///< "Check in"
    bool putOff = false; ///< the person said "not now"
};

/// In the order of `due`.
std::vector<DueLine> dueLines(const assessment::Content& content, const std::vector<history::Due>& due,
                              history::Timestamp now);

} // namespace kneecheck::ui
