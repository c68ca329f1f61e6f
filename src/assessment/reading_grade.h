// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace kneecheck::assessment {

/// What is counted in a text to tell how hard it is to read.
struct ReadingCount {
    std::size_t words = 0;
    std::size_t sentences = 0;
    std::size_t syllables = 0;

    ReadingCount& operator+=(const ReadingCount& other);
};

/// Counts one piece of English text: a paragraph, a list item, a heading.
///
/// Words: what stands between white space and has a letter or digit in it; "X-ray" is one word.
/// Sentences: a word that ends with '.', '!' or '?' ends one, and so does the end of the text; a ':' or ';' does not.
/// Syllables: by the spelling, as vowel groups without the silent e, with the common exceptions. A run of digits is
/// one, and so is {knee}, whatever will be filled in there. An abbreviation in capitals has one a letter: "ACL" has
/// three.
///
/// @param terms words of the field in lower case, which the text explains; each counts as two syllables
ReadingCount countReading(std::string_view text, const std::set<std::string>& terms);

/// The Flesch-Kincaid grade, in years of school: 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
/// Kincaid, Fishburne, Rogers, Chissom: Derivation of new readability formulas for Navy enlisted personnel, Research
/// Branch Report 8-75, 1975. It says how long the words and sentences are, not whether a person understands them.
/// @param count has at least one word
double readingGrade(const ReadingCount& count);

/// "7.1"; rounded up, so that what is above a limit never looks like the limit.
std::string gradeText(double grade);

} // namespace kneecheck::assessment
