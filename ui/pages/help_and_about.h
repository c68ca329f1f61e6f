// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/content.h"

class QWidget;

namespace kneecheck::ui {

/// How to use KneeCheck, in the words of the content; without a content only what the window itself knows.
void openHelp(const assessment::Content* content, QWidget* parent);
/// What KneeCheck is and is not, its versions, and the licences of what it is made of.
void openAbout(const assessment::Content* content, QWidget* parent);

} // namespace kneecheck::ui
