// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace kneecheck::assessment {

/// Walks the text beside the parser, which tells of tokens but not of their places.
class JsonCursor {
public:
    explicit JsonCursor(std::string_view text) : text_(text) {}

    std::size_t line() const { return line_; }
    std::size_t column() const { return column_; }
    bool atEnd() const { return position_ >= text_.size(); }
    char current() const { return text_[position_]; }

    void skipSpace() {
        while (!atEnd() && (current() == ' ' || current() == '\t' || current() == '\n' || current() == '\r'))
            step();
    }

    void skipSeparator(char separator) {
        skipSpace();
        if (!atEnd() && current() == separator) {
            step();
            skipSpace();
        }
    }

    /// Steps over a string, number, literal or bracket that the parser has found to be well formed.
    void skipToken() {
        if (atEnd())
            return;
        const char first = current();
        step();
        if (first == '"') {
            while (!atEnd() && current() != '"') {
                if (current() == '\\')
                    step();
                if (!atEnd())
                    step();
            }
            if (!atEnd())
                step();
        } else if (first == 't' || first == 'n') {
            stepWhile([](char) { return true; }, 3);
        } else if (first == 'f') {
            stepWhile([](char) { return true; }, 4);
        } else if (first == '-' || isDigit(first)) {
            skipNumber(first);
        }
    }

private:
    static bool isDigit(char character) { return character >= '0' && character <= '9'; }

    template <typename Belongs>
    void stepWhile(Belongs belongs, std::size_t most = std::string_view::npos) {
        for (std::size_t i = 0; i < most && !atEnd() && belongs(current()); ++i)
            step();
    }

    bool stepOver(std::string_view anyOf) {
        const bool there = !atEnd() && anyOf.find(current()) != std::string_view::npos;
        if (there)
            step();
        return there;
    }

    /// The rest of a number: "01" is the number 0 and then another one.
    void skipNumber(char first) {
        if (first == '-' && !atEnd()) {
            first = current();
            step();
        }
        if (first != '0')
            stepWhile(isDigit);
        if (stepOver("."))
            stepWhile(isDigit);
        if (stepOver("eE")) {
            stepOver("+-");
            stepWhile(isDigit);
        }
    }

    void step() {
        const auto byte = static_cast<unsigned char>(text_[position_++]);
        if (byte == '\n') {
            ++line_;
            column_ = 1;
            return;
        }
        // A character is counted where its last byte ends, so that the column is that of the next one.
        const bool nextContinues =
            position_ < text_.size() && (static_cast<unsigned char>(text_[position_]) & 0xc0U) == 0x80U;
        if (!nextContinues)
            ++column_;
    }

    std::string_view text_;
    std::size_t position_ = 0;
    std::size_t line_ = 1;
    std::size_t column_ = 1;
};

} // namespace kneecheck::assessment
