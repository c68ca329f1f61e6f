// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kneecheck::report {

/// A text as it stands between the tags, or in a quoted attribute, of HTML and SVG. What XML cannot hold is left out.
std::string escaped(std::string_view text);

/// HTML in the making. Texts are escaped, tags are not: they are the program's own.
class Markup {
public:
    /// "p", or with attributes: "td class=\"card\"".
    Markup& open(std::string_view tag);
    Markup& close(); ///< the innermost that is open
    Markup& text(std::string_view words);
    /// An element that holds this text and nothing else; none where the text is empty.
    Markup& element(std::string_view tag, std::string_view words);
    Markup& empty(std::string_view tag); ///< "br", "img src=\"…\""
    Markup& asItIs(std::string_view markup);

    const std::string& whole() const { return out_; }

private:
    std::string out_;
    std::vector<std::string> open_;
};

} // namespace kneecheck::report
