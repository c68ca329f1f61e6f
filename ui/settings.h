// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/look/look.h"

namespace kneecheck::ui::settings {

/// What a person chose, kept from start to start.
double textSize();
void setTextSize(double size);

Theme theme();
void setTheme(Theme theme);

/// Empty where nothing was chosen.
QString language();
void setLanguage(const QString& tag);

/// Where the last PDF was saved; empty before the first.
QString paperFolder();
void setPaperFolder(const QString& folder);

/// Whose emergency number is shown: the two-letter code of a country in small letters, or nobodys. Empty where nothing
/// was chosen.
QString region();
void setRegion(const QString& region);
/// The region of someone who does not want a number to be named.
QString nobodys();

} // namespace kneecheck::ui::settings
