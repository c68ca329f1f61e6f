// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/json_source.h"

#include <string>
#include <tuple>

#include "support/catch.h"

using namespace kneecheck::assessment;

namespace {

/// "code line:column pointer" of the first problem.
std::string firstProblem(const std::string& text) {
    const JsonSource source = parseJson("f.json", text);
    if (source.problems.empty())
        return source.root ? "" : "no root and no problem";
    const Problem& problem = source.problems.front();
    return toString(problem.code) + " " + std::to_string(problem.place.line) + ":" +
           std::to_string(problem.place.column) + " " + problem.place.pointer;
}

} // namespace

TEST_CASE("every key and value knows the place of its first character", "[json]") {
    const JsonSource source = parseJson("f.json", "{\n  \"a\": [1, true,\n\t\"x\"], \"b/c~d\" : null}");
    REQUIRE(source.root);
    CHECK(source.problems.empty());
    const JsonNode& root = *source.root;
    CHECK(std::tie(root.line, root.column, root.pointer) == std::make_tuple(1U, 1U, ""));
    REQUIRE(root.members.size() == 2);
    const JsonMember& a = root.members[0];
    CHECK(std::tie(a.line, a.column) == std::make_tuple(2U, 3U));
    CHECK(std::tie(a.value.line, a.value.column, a.value.pointer) == std::make_tuple(2U, 8U, "/a"));
    REQUIRE(a.value.items.size() == 3);
    CHECK(std::tie(a.value.items[1].line, a.value.items[1].column) == std::make_tuple(2U, 12U));
    CHECK(std::tie(a.value.items[2].line, a.value.items[2].column, a.value.items[2].pointer) ==
          std::make_tuple(3U, 2U, "/a/2"));
    const JsonMember& b = root.members[1];
    CHECK(std::tie(b.line, b.column, b.value.pointer) == std::make_tuple(3U, 8U, "/b~1c~0d"));
}

TEST_CASE("columns count characters, not bytes", "[json]") {
    const JsonSource source = parseJson("f.json", "[\"aä€😀\", 7]");
    REQUIRE(source.root);
    REQUIRE(source.root->items.size() == 2);
    CHECK(source.root->items[1].column == 10);
}

TEST_CASE("texts with escapes, quotes and separators inside do not mislead the places", "[json]") {
    const JsonSource source = parseJson("f.json", R"(["\"],:{\\", 7, {"a\\":"[","b":1}])");
    REQUIRE(source.root);
    CHECK(source.root->items[0].text == "\"],:{\\");
    CHECK(source.root->items[1].column == 14);
    REQUIRE(source.root->items[2].members.size() == 2);
    CHECK(source.root->items[2].members[1].column == 28);
}

TEST_CASE("a syntax problem stands at the first character of the token at fault", "[json]") {
    CHECK(firstProblem("") == "syntax 1:1 ");
    CHECK(firstProblem(" \n ") == "syntax 2:2 ");
    CHECK(firstProblem("\xef\xbb\xbf{}") == "syntax 1:1 ");
    CHECK(firstProblem("[1,]") == "syntax 1:4 /1");
    CHECK(firstProblem("[,1]") == "syntax 1:2 /0");
    CHECK(firstProblem("[1,,2]") == "syntax 1:4 /1");
    CHECK(firstProblem("[1 2]") == "syntax 1:4 /1");
    CHECK(firstProblem("[1:2]") == "syntax 1:3 /1");
    CHECK(firstProblem("[1}") == "syntax 1:3 /1");
    CHECK(firstProblem("{\"a\" 1}") == "syntax 1:6 /a");
    CHECK(firstProblem("{\"a\":}") == "syntax 1:6 /a");
    CHECK(firstProblem("{\"a\":,1}") == "syntax 1:6 /a");
    CHECK(firstProblem("{\"a\":1,}") == "syntax 1:8 ");
    CHECK(firstProblem("{\"a\":1 \"b\":2}") == "syntax 1:8 ");
    CHECK(firstProblem("{a:1}") == "syntax 1:2 ");
    CHECK(firstProblem("{\"a\":\n \"open}") == "syntax 2:2 /a");
    CHECK(firstProblem("[\"line\nbreak\"]") == "syntax 1:2 /0");
    CHECK(firstProblem("[\"bad \\x escape\"]") == "syntax 1:2 /0");
    CHECK(firstProblem("[\"lone \\ud800 surrogate\"]") == "syntax 1:2 /0");
    CHECK(firstProblem("[1, \"\xff\"]") == "syntax 1:5 /1");
    CHECK(firstProblem("[1, \"\xc0\x80\"]") == "syntax 1:5 /1");
    CHECK(firstProblem("[1e999]") == "syntax 1:2 /0");
    CHECK(firstProblem("[-1e999]") == "syntax 1:2 /0");
    CHECK(firstProblem("[01]") == "syntax 1:3 /1");
    CHECK(firstProblem("[NaN]") == "syntax 1:2 /0");
    CHECK(firstProblem("[tru]") == "syntax 1:2 /0");
    CHECK(firstProblem("{} {}") == "syntax 1:4 ");
    CHECK(firstProblem("{} // x") == "syntax 1:4 ");
    CHECK(firstProblem(std::string("{}\0", 3)) == "syntax 1:3 ");
    CHECK(firstProblem(std::string("[1\0]", 4)) == "syntax 1:3 /1");
    CHECK(firstProblem(std::string("[\"a\0b\"]", 7)) == "syntax 1:2 /0");
}

TEST_CASE("a repeated key stands at its second appearance, and the first value is kept", "[json]") {
    CHECK(firstProblem("{\"a\":1,\n \"b\":2, \"a\":{\"a\":3}}") == "repeated-key 2:9 /a");
    const JsonSource source = parseJson("f.json", "{\"a\":1,\"a\":2,\"a\":3}");
    CHECK(source.problems.size() == 2);
    REQUIRE(source.root);
    REQUIRE(source.root->members.size() == 1);
    CHECK(source.root->find("a")->value.integer == 1);
    CHECK(firstProblem("{\"\\u0061\":1,\"a\":2}") == "repeated-key 1:13 /a");
}

TEST_CASE("nesting is followed to 64 levels and refused beyond", "[json]") {
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    CHECK(firstProblem(nested(64)).empty());
    std::string pointer;
    for (int i = 0; i < 64; ++i)
        pointer += "/0";
    CHECK(firstProblem(nested(65)) == "syntax 1:65 " + pointer);
    CHECK(firstProblem(std::string(1000000, '[')) == "syntax 1:65 " + pointer);
    CHECK_FALSE(firstProblem(std::string(1000000, '{')).empty());
}

TEST_CASE("numbers are whole where they have no fraction and can be held exactly", "[json]") {
    const JsonSource source =
        parseJson("f.json", "[7, -7, 7.0, 7e1, 7.5, 9223372036854775807, 9223372036854775808, 1e300, -0]");
    REQUIRE(source.root);
    const auto& items = source.root->items;
    CHECK((items[0].whole && items[0].integer == 7));
    CHECK((items[1].whole && items[1].integer == -7));
    CHECK((items[2].whole && items[2].integer == 7));
    CHECK((items[3].whole && items[3].integer == 70));
    CHECK_FALSE(items[4].whole);
    CHECK((items[5].whole && items[5].integer == 9223372036854775807));
    CHECK_FALSE(items[6].whole);
    CHECK_FALSE(items[7].whole);
    CHECK((items[8].whole && items[8].integer == 0));
}

TEST_CASE("a problem is one line, whatever a key is made of", "[json]") {
    const JsonSource source = parseJson("f.json", "{\"a\\nb\":1,\"a\\nb\":2}");
    REQUIRE(source.problems.size() == 1);
    CHECK(toString(source.problems.front()).find('\n') == std::string::npos);
    CHECK(toString(source.problems.front()).starts_with("f.json:1:11: /a\\u000ab: repeated-key: "));
}
