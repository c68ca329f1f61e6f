// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text_lines.h"

#include <algorithm>

namespace kneecheck::report {

std::size_t letters(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

void TextLines::add(const std::string& mark, const std::string& text) {
    if (text.empty()) {
        return;
    }
    const std::string indent(letters(mark), ' ');
    std::string line = mark;
    std::size_t used = letters(mark);
    bool first = true;
    for (std::size_t from = 0; from < text.size();) {
        const auto to = std::min(text.find_first_of(" \n", from), text.size());
        const std::string word = text.substr(from, to - from);
        from = to + 1;
        if (word.empty()) {
            continue;
        }
        const auto length = letters(word);
        if (!first && used + 1 + length > width_) {
            text_ += line + "\n";
            line = indent;
            used = indent.size();
            first = true;
        }
        if (!first) {
            line += ' ';
            ++used;
        }
        line += word;
        used += length;
        first = false;
    }
    text_ += line + "\n";
}

void TextLines::heading(const std::string& text) {
    gap();
    add(text);
}

void TextLines::gap() {
    if (!text_.empty() && !text_.ends_with("\n\n")) {
        text_ += '\n';
    }
}

} // namespace kneecheck::report
