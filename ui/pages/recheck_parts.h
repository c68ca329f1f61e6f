// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

#include "ui/pages/result_view.h"

namespace kneecheck::ui {

// The parts of a result that look back on an earlier check, or ahead to the next one.

using DoRecheck = std::function<void(history::SessionId session, assessment::Flow flow)>;

/// When to look again, each with its date, and a button where it is time. Null where the result names nothing.
QWidget* makeRechecks(const ResultView& view, QWidget* parent, const DoRecheck& doRecheck);
/// How a check-in compares with the session that it looks back on. Null where it is no check-in.
QWidget* makeComparison(const ResultView& view, QWidget* parent);
/// That what an earlier check said still counts. Null where it made no difference.
QWidget* makeCarriedOver(const ResultView& view, QWidget* parent);

} // namespace kneecheck::ui
