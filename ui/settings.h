// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kneecheck::ui::settings {

/// What a person chose, kept from start to start.
double textSize();
void setTextSize(double size);

} // namespace kneecheck::ui::settings
