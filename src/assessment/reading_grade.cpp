// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/reading_grade.h"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <map>
#include <sstream>

namespace kneecheck::assessment {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isCapital(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isLetter(char c) {
    return isCapital(c) || (c >= 'a' && c <= 'z');
}

bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

std::string lower(std::string_view word) {
    std::string result(word);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return isCapital(c) ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

bool endsWithAny(std::string_view word, std::initializer_list<std::string_view> ends) {
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return word.ends_with(end); });
}

/// The spelling of one word, in lower case.
class Spelling {
public:
    explicit Spelling(std::string_view word) : word_(word) {}

    std::size_t syllables() const {
        std::size_t count = groups() + apart();
        if (endsSilently() && count > 0)
            --count;
        if (hasSilentMiddle() && count > 0)
            --count;
        return std::max<std::size_t>(count, 1);
    }

private:
    static bool isVowelLetter(char c) { return std::string_view("aeiouy").find(c) != std::string_view::npos; }
    char at(std::size_t i) const { return i < word_.size() ? word_[i] : '\0'; }

    bool isVowel(std::size_t i) const {
        if (!isVowelLetter(at(i)))
            return false;
        const bool before = i > 0 && isVowelLetter(at(i - 1));
        const bool after = isVowelLetter(at(i + 1));
        if (at(i) == 'y') // yes, player
            return i > 0 && !(before && after);
        if (at(i) == 'u' && i > 0 && after) // quad, guard
            return at(i - 1) != 'q' && at(i - 1) != 'g';
        return true;
    }

    std::size_t groups() const {
        std::size_t count = 0;
        for (std::size_t i = 0; i < word_.size(); ++i)
            count += isVowel(i) && !(i > 0 && isVowel(i - 1)) ? 1 : 0;
        return count;
    }

    /// Vowels that stand side by side and are spoken apart.
    std::size_t apart() const {
        std::size_t count = 0;
        for (std::size_t i = 1; i < word_.size(); ++i) {
            const std::string_view pair = word_.substr(i - 1, 2);
            const std::string_view rest = word_.substr(i + 1);
            const char before = i > 1 ? word_[i - 2] : '\0';
            const bool soft =
                std::string_view("tcsgxh").find(before) != std::string_view::npos; // action, region, special
            const bool again =
                (pair == "ia" && !soft) || (pair == "io" && !soft) || (pair == "iu" && !soft) ||
                (pair == "eo" && before != 'g') || (pair == "ua" && before != 'q' && before != 'g') ||
                (pair == "uo" && rest.starts_with("u")) ||
                (pair == "ue" && isLetter(before) && (rest.starts_with("n") || rest == "l")) ||
                (pair == "ie" && (rest == "r" || rest == "st" || rest.starts_with("ty") || rest == "t")) ||
                (pair == "ie" && rest.starts_with("n") && !soft && i > 1 && rest != "nd" && rest != "nds") ||
                (rest == "ng" && at(i) == 'i' && isVowel(i - 1));
            count += again ? 1 : 0;
        }
        return count + (endsWithAny(word_, {"sm", "thm"}) ? 1 : 0);
    }

    /// use, limped, makes; but not ankle, needed, exercises
    bool endsSilently() const {
        const std::string_view stem = word_.ends_with("e")               ? word_.substr(0, word_.size() - 1)
                                      : endsWithAny(word_, {"es", "ed"}) ? word_.substr(0, word_.size() - 2)
                                                                         : "";
        if (stem.empty() || (isVowelLetter(stem.back()) && !stem.ends_with("y")))
            return false;
        const char before = stem.size() > 1 ? stem[stem.size() - 2] : '\0';
        if (stem.back() == 'l' && !isVowelLetter(before) && before != 'l' && before != 'r' && before != 'w')
            return false;
        if (stem.back() == 'r' && (before == 't' || before == 'b')) // metre, fibre
            return false;
        if (word_.ends_with("ed"))
            return stem.back() != 't' && stem.back() != 'd';
        return !word_.ends_with("es") || !endsWithAny(stem, {"s", "x", "z", "c", "g", "ch", "sh"});
    }

    /// likely, useful, movement
    bool hasSilentMiddle() const {
        for (const std::string_view end : {"ly", "ful", "fully", "less", "ness", "ment", "ments"}) {
            if (!word_.ends_with(end) || word_.size() < end.size() + 3)
                continue;
            const std::size_t e = word_.size() - end.size() - 1;
            if (at(e) == 'e' && !isVowelLetter(at(e - 1)) && !(at(e - 1) == 'l' && !isVowelLetter(at(e - 2))))
                return true;
        }
        return false;
    }

    std::string_view word_;
};

std::size_t syllablesOf(const std::string& word) {
    static const std::map<std::string_view, std::size_t> irregular{
        {"ache", 1},          {"aches", 1},     {"anyone", 3},     {"area", 3},      {"areas", 3},
        {"barefoot", 2},      {"being", 2},     {"clothes", 1},    {"create", 2},    {"diabetes", 4},
        {"every", 2},         {"everyone", 3},  {"everything", 3}, {"fluid", 2},     {"hundred", 2},
        {"idea", 3},          {"people", 2},    {"physio", 3},     {"physios", 3},   {"physiotherapist", 6},
        {"physiotherapy", 6}, {"react", 2},     {"safety", 2},     {"science", 2},   {"sideways", 2},
        {"someone", 2},       {"something", 2}, {"sometimes", 2},  {"somewhere", 2}, {"therefore", 2}};
    if (const auto found = irregular.find(word); found != irregular.end())
        return found->second;
    return Spelling(word).syllables();
}

/// A run of letters: a word, or a part of one that is put together with '-' or '/'.
std::size_t syllablesOfPart(std::string_view part, const std::set<std::string>& terms) {
    constexpr std::size_t longestAbbreviation = 5;
    if (part.size() > 1 && part.size() <= longestAbbreviation && std::all_of(part.begin(), part.end(), isCapital))
        return part.size();
    const std::string word = lower(part);
    return terms.contains(word) ? 2 : syllablesOf(word);
}

/// A word as it stands between white space.
std::size_t syllablesOfToken(std::string_view token, const std::set<std::string>& terms) {
    std::size_t count = 0;
    std::size_t i = 0;
    const auto runEnd = [&](auto belongs) {
        std::size_t end = i;
        while (end < token.size() && belongs(token[end]))
            ++end;
        return end;
    };
    while (i < token.size()) {
        std::size_t end = i + 1;
        if (token[i] == '{') {
            end = std::min(token.find('}', i), token.size() - 1) + 1;
            ++count;
        } else if (isDigit(token[i])) {
            end = runEnd([](char c) { return isDigit(c) || c == '.' || c == ','; });
            ++count;
        } else if (isLetter(token[i])) {
            end = runEnd(isLetter);
            const bool afterApostrophe = i > 1 && (token[i - 1] == '\'' || token.substr(0, i).ends_with("’")); // hand's
            if (!afterApostrophe)
                count += syllablesOfPart(token.substr(i, end - i), terms);
        }
        i = end;
    }
    return std::max<std::size_t>(count, 1);
}

/// Closing quotes and brackets may follow; typographic ones are not ASCII.
bool endsSentence(std::string_view token) {
    const auto closes = [](char c) {
        return std::string_view("\"')]").find(c) != std::string_view::npos || !isAscii(c);
    };
    while (!token.empty() && closes(token.back()))
        token.remove_suffix(1);
    return !token.empty() && std::string_view(".!?").find(token.back()) != std::string_view::npos;
}

} // namespace

ReadingCount& ReadingCount::operator+=(const ReadingCount& other) {
    words += other.words;
    sentences += other.sentences;
    syllables += other.syllables;
    return *this;
}

ReadingCount countReading(std::string_view text, const std::set<std::string>& terms) {
    ReadingCount count;
    bool open = false;
    for (std::size_t begin = 0; begin < text.size();) {
        if (isSpace(text[begin])) {
            ++begin;
            continue;
        }
        std::size_t end = begin;
        while (end < text.size() && !isSpace(text[end]))
            ++end;
        const std::string_view token = text.substr(begin, end - begin);
        begin = end;
        if (std::any_of(token.begin(), token.end(), [](char c) { return isLetter(c) || isDigit(c); })) {
            ++count.words;
            count.syllables += syllablesOfToken(token, terms);
            open = true;
        }
        if (open && endsSentence(token)) {
            ++count.sentences;
            open = false;
        }
    }
    count.sentences += open ? 1 : 0;
    return count;
}

double readingGrade(const ReadingCount& count) {
    const auto words = static_cast<double>(count.words);
    return 0.39 * words / static_cast<double>(count.sentences) + 11.8 * static_cast<double>(count.syllables) / words -
           15.59;
}

std::string gradeText(double grade) {
    constexpr double tenths = 10.0;
    std::ostringstream text;
    text << std::fixed << std::setprecision(1) << std::ceil(grade * tenths) / tenths;
    return text.str();
}

} // namespace kneecheck::assessment
