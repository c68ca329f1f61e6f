// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/json_source.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_set>

#include <nlohmann/json.hpp>

#include "assessment/json_cursor.h"

namespace kneecheck::assessment {

namespace {

constexpr std::size_t deepestNesting = 64;

std::string escapedForPointer(std::string_view key) {
    std::string escaped;
    for (const char character : key) {
        if (character == '~') {
            escaped += "~0";
        } else if (character == '/') {
            escaped += "~1";
        } else {
            escaped += character;
        }
    }
    return escaped;
}

/// Builds the tree from the parser's events.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
public:
    TreeBuilder(const std::string& file, std::string_view text, JsonSource& source)
        : file_(std::make_shared<const std::string>(file)), cursor_(text), source_(source) {}

    bool null() override { return scalar({}); }
    bool boolean(bool value) override {
        JsonNode node;
        node.kind = JsonNode::Kind::Flag;
        node.flag = value;
        return scalar(std::move(node));
    }
    bool number_integer(number_integer_t value) override { // NOLINT(readability-identifier-naming)
        return scalar(number(static_cast<double>(value), value, true));
    }
    bool number_unsigned(number_unsigned_t value) override { // NOLINT(readability-identifier-naming)
        const bool fits = value <= static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max());
        return scalar(number(static_cast<double>(value), fits ? static_cast<std::int64_t>(value) : 0, fits));
    }
    bool number_float(number_float_t value,
                      const string_t& /*text*/) override { // NOLINT(readability-identifier-naming)
        constexpr double exact = 9007199254740992.0;       // beyond 2^53 a double skips whole numbers
        const bool whole = std::trunc(value) == value && std::fabs(value) < exact;
        return scalar(number(value, whole ? static_cast<std::int64_t>(value) : 0, whole));
    }
    bool string(string_t& value) override {
        JsonNode node;
        node.kind = JsonNode::Kind::Text;
        node.text = std::move(value);
        return scalar(std::move(node));
    }
    bool binary(binary_t& /*value*/) override { return false; }
    bool start_object(std::size_t /*size*/) override { return open(JsonNode::Kind::Object); } // NOLINT
    bool start_array(std::size_t /*size*/) override { return open(JsonNode::Kind::List); }    // NOLINT
    bool end_object() override { return close(); }                                            // NOLINT
    bool end_array() override { return close(); }                                             // NOLINT

    bool key(string_t& value) override {
        toNextToken();
        Frame& frame = open_.back();
        frame.key = value;
        frame.keyLine = cursor_.line();
        frame.keyColumn = cursor_.column();
        frame.repeated = !frame.keys.insert(value).second;
        if (frame.repeated) {
            complain(ProblemCode::RepeatedKey, frame.node.pointer + "/" + escapedForPointer(value),
                     "the key '" + value + "' stands here a second time");
        }
        cursor_.skipToken();
        last_ = Last::Key;
        return true;
    }

    bool parse_error(std::size_t /*position*/, const std::string& /*token*/, // NOLINT(readability-identifier-naming)
                     const nlohmann::json::exception& error) override {
        toNextToken();
        complain(ProblemCode::Syntax, pointerHere(), whatIsWrong(error.id));
        return false;
    }

    /// The parser takes a NUL for the end of the text.
    void finish() {
        toNextToken();
        if (!cursor_.atEnd()) {
            complain(ProblemCode::Syntax, "", "nothing may follow the first value");
        } else {
            source_.root = std::move(root_);
        }
    }

private:
    enum class Last { Nothing, Open, Key, Value };

    struct Frame {
        JsonNode node;
        std::unordered_set<std::string> keys;
        std::string key;
        std::size_t keyLine = 1;
        std::size_t keyColumn = 1;
        bool repeated = false;
    };

    static JsonNode number(double value, std::int64_t integer, bool whole) {
        JsonNode node;
        node.kind = JsonNode::Kind::Number;
        node.number = value;
        node.integer = integer;
        node.whole = whole;
        return node;
    }

    /// To the first character of the next token, past the one separator that may stand before it.
    void toNextToken() {
        if (last_ == Last::Key) {
            cursor_.skipSeparator(':');
        } else if (last_ == Last::Value && !open_.empty()) {
            cursor_.skipSeparator(',');
        } else {
            cursor_.skipSpace();
        }
    }

    std::string pointerHere() const {
        if (open_.empty())
            return "";
        const Frame& frame = open_.back();
        if (frame.node.is(JsonNode::Kind::List))
            return frame.node.pointer + "/" + std::to_string(frame.node.items.size());
        return last_ == Last::Key ? frame.node.pointer + "/" + escapedForPointer(frame.key) : frame.node.pointer;
    }

    void placeHere(JsonNode& node) {
        node.pointer = pointerHere();
        node.file = file_;
        node.line = cursor_.line();
        node.column = cursor_.column();
    }

    bool scalar(JsonNode node) {
        toNextToken();
        placeHere(node);
        cursor_.skipToken();
        attach(std::move(node));
        return true;
    }

    bool open(JsonNode::Kind kind) {
        toNextToken();
        Frame frame;
        frame.node.kind = kind;
        placeHere(frame.node);
        if (open_.size() == deepestNesting) {
            complain(ProblemCode::Syntax, frame.node.pointer,
                     "nested deeper than " + std::to_string(deepestNesting) + " levels");
            return false;
        }
        cursor_.skipToken();
        open_.push_back(std::move(frame));
        last_ = Last::Open;
        return true;
    }

    bool close() {
        cursor_.skipSpace();
        cursor_.skipToken();
        JsonNode node = std::move(open_.back().node);
        open_.pop_back();
        attach(std::move(node));
        return true;
    }

    void attach(JsonNode node) {
        last_ = Last::Value;
        if (open_.empty()) {
            root_ = std::make_unique<JsonNode>(std::move(node));
            return;
        }
        Frame& frame = open_.back();
        if (frame.node.is(JsonNode::Kind::List)) {
            frame.node.items.push_back(std::move(node));
        } else if (!frame.repeated) {
            frame.node.members.push_back({frame.key, frame.keyLine, frame.keyColumn, std::move(node)});
        }
    }

    std::string whatIsWrong(int error) const {
        constexpr int numberOverflow = 406;
        if (cursor_.atEnd())
            return "the text ends before " + expected();
        if (error == numberOverflow)
            return "a number too large to hold";
        const char first = cursor_.current();
        if (first == '"' && (last_ == Last::Open || last_ == Last::Key || last_ == Last::Nothing || !open_.empty())) {
            return "a text that is not closed, is broken inside (a line break, a bad escape, not UTF-8), or stands "
                   "where " +
                   expected() + " belongs";
        }
        const auto byte = static_cast<unsigned char>(first);
        if (byte < 0x20 || byte >= 0x7f)
            return "a character that JSON does not know here; " + expected() + " belongs here";
        return "found '" + std::string(1, first) + "' where " + expected() + " belongs";
    }

    std::string expected() const {
        const bool inObject = !open_.empty() && open_.back().node.is(JsonNode::Kind::Object);
        switch (last_) {
        case Last::Nothing:
            return "a value";
        case Last::Open:
            return inObject ? "a key in double quotes or '}'" : "a value or ']'";
        case Last::Key:
            return "a colon and a value";
        case Last::Value:
            break;
        }
        if (open_.empty())
            return "the end of the text";
        return inObject ? "a comma and a key, or '}'," : "a comma and a value, or ']',";
    }

    void complain(ProblemCode code, std::string pointer, std::string message) {
        source_.problems.push_back({code,
                                    ProblemSeverity::Error,
                                    {*file_, cursor_.line(), cursor_.column(), std::move(pointer)},
                                    std::move(message)});
    }

    std::shared_ptr<const std::string> file_;
    JsonCursor cursor_;
    JsonSource& source_;
    std::vector<Frame> open_;
    std::unique_ptr<JsonNode> root_;
    Last last_ = Last::Nothing;
};

} // namespace

std::string jsonVersion() {
    return std::to_string(NLOHMANN_JSON_VERSION_MAJOR) + "." + std::to_string(NLOHMANN_JSON_VERSION_MINOR) + "." +
           std::to_string(NLOHMANN_JSON_VERSION_PATCH);
}

const JsonMember* JsonNode::find(std::string_view key) const {
    const auto found =
        std::find_if(members.begin(), members.end(), [&](const JsonMember& member) { return member.key == key; });
    return found == members.end() ? nullptr : &*found;
}

JsonSource parseJson(const std::string& file, std::string_view text) {
    JsonSource source;
    // The parser would skip it silently, and other readers of the same file would not.
    if (text.starts_with("\xef\xbb\xbf")) {
        source.problems.push_back({ProblemCode::Syntax,
                                   ProblemSeverity::Error,
                                   {file, 1, 1, ""},
                                   "the file starts with a byte order mark; save it as UTF-8 without one"});
        return source;
    }
    TreeBuilder builder(file, text, source);
    if (nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
        builder.finish();
    return source;
}

std::string describe(const JsonNode& node) {
    constexpr std::size_t longest = 40;
    switch (node.kind) {
    case JsonNode::Kind::Null:
        return "null";
    case JsonNode::Kind::Flag:
        return node.flag ? "true" : "false";
    case JsonNode::Kind::Number:
        return "the number " + (node.whole ? std::to_string(node.integer) : nlohmann::json(node.number).dump());
    case JsonNode::Kind::Text:
        return node.text.size() <= longest ? "the text '" + node.text + "'" : "a text";
    case JsonNode::Kind::List:
        return "a list";
    case JsonNode::Kind::Object:
        break;
    }
    return "an object";
}

} // namespace kneecheck::assessment
