// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history_access.h"
#include "ui/pages/result_view.h"
#include "ui/print/report_paper.h"

namespace kneecheck::ui {

/// The report on one result, just given or old, with what the history knows beside it.
ReportText reportText(const ResultView& view, HistoryAccess& access);

} // namespace kneecheck::ui
