// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "assessment/library.h"

namespace kneecheck::ui {

/// "3 sets of 10, 3 times a week"
QString doseOf(const assessment::Exercise& exercise);
/// "3 seconds down, 0 held, 3 up"; empty where it does not matter.
QString tempoOf(const assessment::Exercise& exercise);

} // namespace kneecheck::ui
