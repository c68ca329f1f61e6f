// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/content.h"

namespace kneecheck::assessment {

enum class LibraryKind { Condition, SelfTest, Exercise, Question, Topic };

/// Something to read: a condition, a self-test, an exercise, a question people ask, a topic.
struct LibraryItem {
    LibraryKind kind = LibraryKind::Topic;
    std::string id; ///< of its kind
    std::string title;
    std::string line; ///< a second line: the field's term of a condition; may be empty
};

/// Everything of a content that can be read without a check, kind by kind, each in the order of its names or, for
/// questions and topics, of the content; and the search in it.
class LibrarySearch {
public:
    explicit LibrarySearch(const Content& content);

    const std::vector<LibraryItem>& items() const { return items_; }

    /// The places in items() of what has every word of the query somewhere in its title or its text, those that have
    /// all of them in the title first within their kind. Capitals, accents and apostrophes do not count, a word may be
    /// cut short, and an English plural finds its singular. An empty query finds everything.
    std::vector<std::size_t> find(std::string_view query) const;

private:
    struct Words {
        std::vector<std::string> title; ///< sorted
        std::vector<std::string> all;   ///< sorted
    };
    static Words wordsOf(const LibraryItem& item, const Content& content);

    std::vector<LibraryItem> items_;
    std::vector<Words> words_; ///< as items_
};

/// The words of a text as the search compares them: small letters without accents and apostrophes.
std::vector<std::string> searchWords(std::string_view text);

} // namespace kneecheck::assessment
