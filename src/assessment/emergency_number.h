// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "assessment/assess.h"

namespace kneecheck::assessment {

/// The number to call in a country (its two-letter code, in small letters); null where the content knows none.
const EmergencyNumber* findEmergencyNumber(const Content& content, std::string_view region);

/// The text with a number in place of the words that stand for {emergency-number}. Where the number is empty, the text
/// as it is. Results are made and kept with the words alone: where a person is changes nothing about them, and the
/// number is put in when they are shown.
/// @param wordedBy the content that the words came from
std::string withEmergencyNumber(const Content& wordedBy, const std::string& number, std::string text);

/// A result for showing: the same in everything but those words.
Assessment withEmergencyNumber(const Content& wordedBy, const std::string& number, Assessment result);

} // namespace kneecheck::assessment
