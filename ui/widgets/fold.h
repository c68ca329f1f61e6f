// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

namespace kneecheck::ui {

/// A line that shows and hides what stands below it, closed at first; both come last in `column`.
/// @return where what is hidden goes: the words of the line stand above it, in one edge with it
QVBoxLayout* addFold(QVBoxLayout* column, const QString& title);

} // namespace kneecheck::ui
