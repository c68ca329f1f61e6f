// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kneecheck::assessment {

/// A character as a search compares it.
struct SearchLetter {
    enum class Kind {
        Letter,  ///< a letter or digit
        Nothing, ///< an apostrophe, a soft hyphen, an accent by itself: does not part a word
        Between, ///< anything else
    };
    Kind kind = Kind::Between;
    std::string folded; ///< Letter: small and without its accent; two letters for some ("ß" is "ss")
};

/// The character of a UTF-8 text that begins at `at`, and moves `at` behind it. Accents are taken off Latin letters and
/// capitals made small in Latin, Greek and Cyrillic; other letters stay as they are. Bytes that are no UTF-8 part
/// words.
SearchLetter nextSearchLetter(std::string_view text, std::size_t& at);

} // namespace kneecheck::assessment
