// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "assessment/assess.h"

namespace kneecheck::report {

/// How many characters, not bytes, a text has.
std::size_t letters(const std::string& text);

/// Lines of plain text, broken between words.
class TextLines {
public:
    explicit TextLines(std::size_t width) : width_(width) {}

    /// `mark` stands before the first line and leaves as much room before the others. An empty text adds nothing.
    void add(const std::string& mark, const std::string& text);
    void add(const std::string& text) { add("", text); }
    /// A heading after an empty line.
    void heading(const std::string& text);
    void gap(); ///< an empty line, unless one is there or nothing is

    const std::string& text() const { return text_; }

private:
    std::size_t width_;
    std::string text_;
};

/// The part of a text result that `explain` adds (rules_text.cpp).
void addRules(TextLines& lines, const assessment::Content& content, const assessment::AnswerSheet& sheet,
              const assessment::Assessment& result);

} // namespace kneecheck::report
