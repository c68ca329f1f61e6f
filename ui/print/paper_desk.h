// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/report_paper.h"

class QWidget;

namespace kneecheck::ui {

// Both ask where to, show how far they are where it takes longer than a moment, can be cancelled, and say it where they
// fail. True: it is done.

bool saveAsPdf(const ReportText& text, QWidget* window);
bool printOut(const ReportText& text, QWidget* window);

/// `name` in `folder`, or a numbered one where a file of that name is there.
QString freeName(const QString& folder, const QString& name);

} // namespace kneecheck::ui
