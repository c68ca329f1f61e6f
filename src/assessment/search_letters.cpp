// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/search_letters.h"

#include <array>
#include <optional>

namespace kneecheck::assessment {

namespace {

using Kind = SearchLetter::Kind;

/// U+00C0 to U+017F without their accents, in order; a space for what is no letter.
constexpr std::array<std::string_view, 0x180 - 0xC0> latin{
    "a", "a", "a",  "a", "a", "a", "ae", "c",  "e", "e", "e",  "e",  "i", "i", "i",  "i",  "d", "n", "o",  "o",
    "o", "o", "o",  " ", "o", "u", "u",  "u",  "u", "y", "th", "ss", "a", "a", "a",  "a",  "a", "a", "ae", "c",
    "e", "e", "e",  "e", "i", "i", "i",  "i",  "d", "n", "o",  "o",  "o", "o", "o",  " ",  "o", "u", "u",  "u",
    "u", "y", "th", "y", "a", "a", "a",  "a",  "a", "a", "c",  "c",  "c", "c", "c",  "c",  "c", "c", "d",  "d",
    "d", "d", "e",  "e", "e", "e", "e",  "e",  "e", "e", "e",  "e",  "g", "g", "g",  "g",  "g", "g", "g",  "g",
    "h", "h", "h",  "h", "i", "i", "i",  "i",  "i", "i", "i",  "i",  "i", "i", "ij", "ij", "j", "j", "k",  "k",
    "k", "l", "l",  "l", "l", "l", "l",  "l",  "l", "l", "l",  "n",  "n", "n", "n",  "n",  "n", "n", "n",  "n",
    "o", "o", "o",  "o", "o", "o", "oe", "oe", "r", "r", "r",  "r",  "r", "r", "s",  "s",  "s", "s", "s",  "s",
    "s", "s", "t",  "t", "t", "t", "t",  "t",  "u", "u", "u",  "u",  "u", "u", "u",  "u",  "u", "u", "u",  "u",
    "w", "w", "y",  "y", "y", "z", "z",  "z",  "z", "z", "z",  "s"};

/// The code point at `at`, and moves `at` behind it; nothing, and one byte further, where there is none.
std::optional<char32_t> nextCodePoint(std::string_view text, std::size_t& at) {
    const auto first = static_cast<unsigned char>(text[at++]);
    if (first < 0x80U)
        return first;
    const int more = first >= 0xF0U ? 3 : first >= 0xE0U ? 2 : first >= 0xC0U ? 1 : 0;
    if (more == 0 || at + static_cast<std::size_t>(more) > text.size())
        return std::nullopt;
    char32_t point = first & (0x3FU >> more);
    for (int i = 0; i < more; ++i) {
        const auto next = static_cast<unsigned char>(text[at + static_cast<std::size_t>(i)]);
        if ((next & 0xC0U) != 0x80U)
            return std::nullopt;
        point = (point << 6U) | (next & 0x3FU);
    }
    at += static_cast<std::size_t>(more);
    return point;
}

std::string utf8(char32_t point) {
    const auto tail = [&](unsigned shift) { return static_cast<char>(0x80U | ((point >> shift) & 0x3FU)); };
    if (point < 0x80U)
        return {static_cast<char>(point)};
    if (point < 0x800U)
        return {static_cast<char>(0xC0U | (point >> 6U)), tail(0)};
    if (point < 0x10000U)
        return {static_cast<char>(0xE0U | (point >> 12U)), tail(6), tail(0)};
    return {static_cast<char>(0xF0U | (point >> 18U)), tail(12), tail(6), tail(0)};
}

char32_t small(char32_t point) {
    const bool greek = point >= 0x391U && point <= 0x3A9U;
    const bool cyrillic = point >= 0x410U && point <= 0x42FU;
    const bool cyrillicMore = point >= 0x400U && point <= 0x40FU;
    return greek || cyrillic ? point + 0x20U : cyrillicMore ? point + 0x50U : point;
}

} // namespace

SearchLetter nextSearchLetter(std::string_view text, std::size_t& at) {
    const std::optional<char32_t> point = nextCodePoint(text, at);
    if (!point)
        return {};
    if (*point < 0x80U) {
        const char c = static_cast<char>(*point);
        if (c == '\'')
            return {Kind::Nothing, {}};
        if (c >= 'A' && c <= 'Z')
            return {Kind::Letter, {static_cast<char>(c - 'A' + 'a')}};
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        return letter ? SearchLetter{Kind::Letter, {c}} : SearchLetter{};
    }
    const bool accent = *point >= 0x300U && *point <= 0x36FU;
    const bool apostrophe = *point == 0x2018U || *point == 0x2019U || *point == 0x2BCU;
    if (accent || apostrophe || *point == 0xADU) // a soft hyphen is not seen
        return {Kind::Nothing, {}};
    if (*point >= 0xC0U && *point < 0x180U) {
        const std::string_view folded = latin.at(*point - 0xC0U);
        return folded == " " ? SearchLetter{} : SearchLetter{Kind::Letter, std::string(folded)};
    }
    const bool sign = *point < 0xC0U || (*point >= 0x2000U && *point < 0x2C00U) ||
                      (*point >= 0x3000U && *point < 0x3040U) || *point >= 0xFF00U;
    return sign ? SearchLetter{} : SearchLetter{Kind::Letter, utf8(small(*point))};
}

} // namespace kneecheck::assessment
