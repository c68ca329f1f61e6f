// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QString>

#include "assessment/assess.h"

namespace kneecheck::ui {

/// The country that the system is set to, as a two-letter code in small letters; empty where it does not say.
QString systemRegion();

/// The number to call where the person is, by the settings or else the system; empty where it is not known.
std::string emergencyNumber(const assessment::Content& content);

/// A result as it is shown here and now: with that number in its words. `wordedBy` is the content that judged,
/// `content` the one of today, which knows the numbers.
assessment::Assessment shownHere(const assessment::Content& wordedBy, const assessment::Content& content,
                                 assessment::Assessment result);

/// A text of the content that is read without a check: the knee has no side, and the number is the one to call here.
QString readHere(const assessment::Content& content, const std::string& text);

} // namespace kneecheck::ui
