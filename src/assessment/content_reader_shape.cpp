// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/content_reader_shape.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace kneecheck::assessment {

namespace {

std::size_t editDistance(std::string_view one, std::string_view other) {
    std::vector<std::size_t> row(other.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= one.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const std::size_t replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

std::string_view nameOf(Shape shape) {
    switch (shape) {
    case Shape::Text:
        return "a text";
    case Shape::Whole:
        return "a whole number";
    case Shape::Number:
        return "a number";
    case Shape::Flag:
        return "true or false";
    case Shape::List:
        return "a list";
    case Shape::Object:
        return "an object";
    case Shape::Any:
        break;
    }
    return "a value";
}

bool fits(const JsonNode& node, Shape shape) {
    switch (shape) {
    case Shape::Text:
        return node.is(JsonNode::Kind::Text);
    case Shape::Whole:
        return node.is(JsonNode::Kind::Number) && node.whole;
    case Shape::Number:
        return node.is(JsonNode::Kind::Number);
    case Shape::Flag:
        return node.is(JsonNode::Kind::Flag);
    case Shape::List:
        return node.is(JsonNode::Kind::List);
    case Shape::Object:
        return node.is(JsonNode::Kind::Object);
    case Shape::Any:
        break;
    }
    return true;
}

} // namespace

void ProblemLog::add(Problem problem) {
    const Place& place = problem.place;
    if (marks_.emplace(problem.code, place.file, place.line, place.column, place.pointer).second)
        problems_.push_back(std::move(problem));
}

void ProblemLog::error(ProblemCode code, Place place, std::string message) {
    add(Problem{code, ProblemSeverity::Error, std::move(place), std::move(message)});
}

void ProblemLog::warning(ProblemCode code, Place place, std::string message) {
    add(Problem{code, ProblemSeverity::Warning, std::move(place), std::move(message)});
}

void ProblemLog::add(std::vector<Problem> problems) {
    for (Problem& problem : problems)
        add(std::move(problem));
}

bool ProblemLog::has(ProblemCode code, const Place& place) const {
    return marks_.contains({code, place.file, place.line, place.column, place.pointer});
}

std::vector<Problem> ProblemLog::sorted() && {
    std::stable_sort(problems_.begin(), problems_.end(), [](const Problem& one, const Problem& other) {
        return std::tie(one.place.file, one.place.line, one.place.column) <
               std::tie(other.place.file, other.place.line, other.place.column);
    });
    return std::move(problems_);
}

std::string didYouMean(std::string_view word, const std::vector<std::string>& candidates) {
    constexpr std::size_t longestCompared = 64;
    if (word.size() > longestCompared)
        return "";
    std::size_t nearest = std::max<std::size_t>(2, word.size() / 3) + 1;
    const std::string* best = nullptr;
    for (const std::string& candidate : candidates) {
        if (candidate.size() > longestCompared)
            continue;
        const std::size_t distance = editDistance(word, candidate);
        if (distance < nearest && distance < std::max(word.size(), candidate.size())) {
            nearest = distance;
            best = &candidate;
        }
    }
    return best == nullptr ? "" : " (did you mean '" + *best + "'?)";
}

std::string listed(const std::vector<std::string>& words) {
    std::string line;
    for (const std::string& word : words)
        line += (line.empty() ? "'" : ", '") + word + "'";
    return line;
}

bool hasShape(ProblemLog& log, const JsonNode& node, Shape shape) {
    if (fits(node, shape))
        return true;
    log.error(ProblemCode::WrongType, node.place(),
              "found " + describe(node) + ", expected " + std::string(nameOf(shape)));
    return false;
}

bool isKebabCase(std::string_view id) {
    bool lastWasLetter = false;
    for (const char character : id) {
        const bool letter = (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
        if (!letter && (character != '-' || !lastWasLetter))
            return false;
        lastWasLetter = letter;
    }
    return lastWasLetter;
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string figureName(ProblemLog& log, const JsonNode* node) {
    if (node == nullptr || !hasShape(log, *node, Shape::Text))
        return "";
    if (!isKebabCase(node->text))
        log.error(ProblemCode::BadId, node->place(), "'" + node->text + "' is not lower-case kebab-case");
    return node->text;
}

Fields::Fields(ProblemLog& log, const JsonNode& object, std::string_view what, std::initializer_list<Key> keys)
    : object_(object) {
    if (!hasShape(log, object, Shape::Object))
        return;
    std::vector<std::string> names;
    for (const Key& key : keys)
        names.emplace_back(key.name);
    for (const JsonMember& member : object.members) {
        const auto* const known =
            std::find_if(keys.begin(), keys.end(), [&](const Key& key) { return key.name == member.key; });
        if (known == keys.end()) {
            log.error(ProblemCode::UnknownKey, member.keyPlace(),
                      std::string(what) + " has no key '" + member.key + "'" + didYouMean(member.key, names) +
                          "; it has " + listed(names));
        } else if (hasShape(log, member.value, known->shape)) {
            fitting_[known->name] = &member.value;
        }
    }
    for (const Key& key : keys) {
        if (key.required && object.find(key.name) == nullptr) {
            log.error(ProblemCode::MissingKey, object.place(),
                      std::string(what) + " must have the key '" + std::string(key.name) + "', " +
                          std::string(nameOf(key.shape)));
        }
    }
}

const JsonNode* Fields::operator[](std::string_view key) const {
    const auto found = fitting_.find(key);
    return found == fitting_.end() ? nullptr : found->second;
}

const JsonMember* Fields::member(std::string_view key) const {
    return object_.find(key);
}

std::string Fields::text(std::string_view key) const {
    const JsonNode* const node = (*this)[key];
    return node == nullptr ? "" : node->text;
}

std::optional<int> Fields::whole(std::string_view key) const {
    const JsonNode* const node = (*this)[key];
    if (node == nullptr)
        return std::nullopt;
    const auto held =
        std::clamp<std::int64_t>(node->integer, std::numeric_limits<int>::min(), std::numeric_limits<int>::max());
    return static_cast<int>(held);
}

bool Fields::flag(std::string_view key) const {
    const JsonNode* const node = (*this)[key];
    return node != nullptr && node->flag;
}

const std::vector<JsonNode>& Fields::list(std::string_view key) const {
    static const std::vector<JsonNode> none;
    const JsonNode* const node = (*this)[key];
    return node == nullptr ? none : node->items;
}

} // namespace kneecheck::assessment
