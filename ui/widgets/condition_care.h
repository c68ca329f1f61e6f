// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "assessment/assess.h"
#include "ui/knee/knee_art.h"

namespace kneecheck::ui {

/// A condition's way back to load and what a clinician may offer, each folded. Null where there is neither. The
/// pictures of exercises show this knee.
QWidget* makeConditionCare(const assessment::RankedCondition& condition, const assessment::Content& content, Knee knee,
                           QWidget* parent);

} // namespace kneecheck::ui
