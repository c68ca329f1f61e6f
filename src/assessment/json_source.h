// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/problem.h"

namespace kneecheck::assessment {

/// "3.11.2": of the nlohmann/json this was built with.
std::string jsonVersion();

struct JsonMember;

/// One value of a JSON text, and the place where it starts.
struct JsonNode {
    enum class Kind { Null, Flag, Number, Text, List, Object };

    Kind kind = Kind::Null;
    bool whole = false; ///< Number: without a fraction, and held exactly in `integer`
    bool flag = false;
    std::int64_t integer = 0;
    double number = 0.0;
    std::string text;
    std::vector<JsonNode> items;
    std::vector<JsonMember> members; ///< in the order of the text; of a repeated key the first one

    std::shared_ptr<const std::string> file;
    std::size_t line = 1;
    std::size_t column = 1;
    std::string pointer;

    bool is(Kind other) const { return kind == other; }
    Place place() const { return {*file, line, column, pointer}; }
    const JsonMember* find(std::string_view key) const;
};

struct JsonMember {
    std::string key;
    std::size_t line = 1; ///< of the key
    std::size_t column = 1;
    JsonNode value;

    Place keyPlace() const { return {*value.file, line, column, value.pointer}; }
};

/// A parsed text. `root` is null where it is not JSON; then `problems` says where it stops being so.
struct JsonSource {
    std::unique_ptr<JsonNode> root;
    std::vector<Problem> problems;
};

/// Reads one JSON text (RFC 8259, UTF-8 without a byte order mark, nested at most 64 deep), keeping every place.
/// Takes any bytes and never throws on them.
JsonSource parseJson(const std::string& file, std::string_view text);

/// What a value is, for a message: "the text 'abc'", "a list" …
std::string describe(const JsonNode& node);

} // namespace kneecheck::assessment
