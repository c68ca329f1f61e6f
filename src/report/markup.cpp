// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markup.h"

#include <stdexcept>

namespace kneecheck::report {

std::string escaped(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') {
                result += c;
            }
        }
    }
    return result;
}

Markup& Markup::open(std::string_view tag) {
    out_ += '<';
    out_ += tag;
    out_ += '>';
    open_.emplace_back(tag.substr(0, tag.find(' ')));
    return *this;
}

Markup& Markup::close() {
    if (open_.empty()) {
        throw std::logic_error("nothing is open");
    }
    // A line break within a sentence would be a blank too many.
    const bool inSentence = open_.back() == "b" || open_.back() == "i";
    out_ += "</" + open_.back() + (inSentence ? ">" : ">\n");
    open_.pop_back();
    return *this;
}

Markup& Markup::text(std::string_view words) {
    out_ += escaped(words);
    return *this;
}

Markup& Markup::element(std::string_view tag, std::string_view words) {
    return words.empty() ? *this : open(tag).text(words).close();
}

Markup& Markup::empty(std::string_view tag) {
    out_ += '<';
    out_ += tag;
    out_ += "/>";
    return *this;
}

Markup& Markup::asItIs(std::string_view markup) {
    out_ += markup;
    return *this;
}

} // namespace kneecheck::report
