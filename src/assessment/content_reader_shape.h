// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "assessment/json_source.h"
#include "assessment/problem.h"

namespace kneecheck::assessment {

/// Collects problems; one place bears one problem of a kind.
class ProblemLog {
public:
    void error(ProblemCode code, Place place, std::string message);
    void warning(ProblemCode code, Place place, std::string message);
    void add(std::vector<Problem> problems);
    bool has(ProblemCode code, const Place& place) const;

    /// By file, line, column.
    std::vector<Problem> sorted() &&;

private:
    using Mark = std::tuple<ProblemCode, std::string, std::size_t, std::size_t, std::string>;

    void add(Problem problem);

    std::vector<Problem> problems_;
    std::set<Mark> marks_;
};

/// " (did you mean 'x'?)" where one of the candidates is near, otherwise nothing.
std::string didYouMean(std::string_view word, const std::vector<std::string>& candidates);

/// "'a', 'b', 'c'"
std::string listed(const std::vector<std::string>& words);

enum class Shape { Text, Whole, Number, Flag, List, Object, Any };

/// A key that a kind of object has.
struct Key {
    std::string_view name;
    Shape shape = Shape::Text;
    bool required = true;
};

/// The members of an object that have the shape they should have. What has not is a problem already.
class Fields {
public:
    /// @param what the kind of object, for messages: "a question"
    Fields(ProblemLog& log, const JsonNode& object, std::string_view what, std::initializer_list<Key> keys);

    const JsonNode* operator[](std::string_view key) const;
    const JsonMember* member(std::string_view key) const; ///< whatever its shape
    std::string text(std::string_view key) const;         ///< empty where it is missing
    std::optional<int> whole(std::string_view key) const;
    bool flag(std::string_view key) const; ///< false where it is missing
    const std::vector<JsonNode>& list(std::string_view key) const;

private:
    const JsonNode& object_;
    std::map<std::string_view, const JsonNode*> fitting_;
};

/// Whether the value has the shape; a problem where it has not.
bool hasShape(ProblemLog& log, const JsonNode& node, Shape shape);

/// Lower-case kebab-case.
bool isKebabCase(std::string_view id);

/// Without a word in it.
bool isBlank(std::string_view text);

/// The name of a picture of the window; a problem where it is not kebab-case. Null is an empty name.
std::string figureName(ProblemLog& log, const JsonNode* node);

/// The value's place among the names; a problem where it is none of them.
template <typename Enum>
std::optional<Enum> oneOf(ProblemLog& log, const JsonNode& node,
                          const std::vector<std::pair<std::string, Enum>>& names) {
    if (!hasShape(log, node, Shape::Text))
        return std::nullopt;
    std::vector<std::string> words;
    for (const auto& [name, value] : names) {
        if (name == node.text)
            return value;
        words.push_back(name);
    }
    log.error(ProblemCode::UnknownValue, node.place(),
              "found '" + node.text + "', expected one of " + listed(words) + didYouMean(node.text, words));
    return std::nullopt;
}

} // namespace kneecheck::assessment
