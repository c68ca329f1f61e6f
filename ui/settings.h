// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kneecheck::ui::settings {

/// What a person chose, kept from start to start.
double textSize();
void setTextSize(double size);

/// Empty where nothing was chosen.
QString language();
void setLanguage(const QString& tag);

/// Where the last PDF was saved; empty before the first.
QString paperFolder();
void setPaperFolder(const QString& folder);

} // namespace kneecheck::ui::settings
