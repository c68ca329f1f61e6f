// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "assessment/content.h"
#include "history/records.h"

namespace kneecheck::ui {

class CheckSession;

/// "Then: Quick check, 11 Mar, 5 out of 10, Modify."
QString thenLine(const assessment::Content& content, const history::SessionSummary& session, history::Timestamp now);

/// What the question at hand is held against, and what an earlier check said that still counts: every answer that was
/// filled in, for the person to see. Empty where nothing was.
QString lookBackNote(const CheckSession& session, history::Timestamp now);

/// The baseline of a check-in is the number that a quick check found itself: then it was in that session, not before
/// it.
bool isOfTheSession(int baseline, const std::optional<history::SessionSummary>& session);

/// What the button that begins a recheck says: "Check in" or "Check again".
QString recheckWords(assessment::Flow flow);

} // namespace kneecheck::ui
