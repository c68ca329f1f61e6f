// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assess.h"
#include "cli/command_line.h"
#include "support/catch.h"

using namespace kneecheck;
using namespace kneecheck::tests;
using Catch::Matchers::Contains;
using nlohmann::json;

namespace {
const std::string quiet = R"({"flow":"quick","answers":{"squeak-before":2,"squeak":1}})";
const std::string loud = R"({"flow":"quick","answers":{"squeak-before":2,"squeak":9}})";
const std::string wrong = R"({"flow":"quick","answers":{"squeak":11,"shoe-size":44}})";

std::string expected(const std::string& answers) {
    const auto content = assessment::readContent(std::filesystem::path(chairs)).content;
    REQUIRE(content);
    return toJson(assessment::assess(*content, assessment::readAnswers(*content, answers).sheet)).dump() + "\n";
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const auto to = text.find('\n', from);
        REQUIRE(to != std::string::npos);
        lines.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return lines;
}
} // namespace

TEST_CASE("assess gives exactly the bytes of the engine's result, from a file or standard input", "[assess]") {
    const TempFolder folder;
    writeFile(folder / "answers.json", json::parse(loud).dump(4) + "\n");
    const auto result = kneecheckCli({"assess", "--content", chairs, folder / "answers.json"});
    CHECK(result.code == 0);
    CHECK(result.err.empty());
    CHECK(result.out == expected(loud));
    CHECK(kneecheckCli({"assess", "--content", chairs, "-"}, loud).out == expected(loud));
    CHECK(kneecheckCli({"assess", "--content", chairs}, loud + "\n").out == expected(loud));
    CHECK(json::parse(result.out).at("training") == "stop");
}

TEST_CASE("assess takes one answers object per line, and skips empty lines", "[assess]") {
    const auto result = kneecheckCli({"assess", "--content", chairs}, quiet + "\n\n" + loud + "\r\n  \n" + quiet);
    CHECK(result.code == 0);
    CHECK(result.out == expected(quiet) + expected(loud) + expected(quiet));
}

TEST_CASE("a bad line gives an error object in its place, and the stream goes on", "[assess]") {
    const auto bad =
        GENERATE(as<std::string>{}, wrong, "not json", "[1]", "7", "{\"answers\":", "{\"a\":\xff}", "null");
    const auto first = GENERATE(true, false);
    const auto input = first ? bad + "\n" + quiet + "\n" + loud : quiet + "\n" + bad + "\n" + loud;
    const auto result = kneecheckCli({"assess", "--content", chairs}, input);
    CHECK(result.code == 1);
    const auto lines = linesOf(result.out);
    REQUIRE(lines.size() == 3);
    const auto error = json::parse(lines[first ? 0 : 1]).at("error");
    CHECK(error.at("line") == (first ? 1 : 2));
    REQUIRE_FALSE(error.at("problems").empty());
    for (const auto& problem : error.at("problems")) {
        CHECK(problem.at("question").is_string());
        CHECK_FALSE(problem.at("message").get<std::string>().empty());
    }
    CHECK(lines[first ? 1 : 0] + "\n" == expected(quiet));
    CHECK(lines[2] + "\n" == expected(loud));
}

TEST_CASE("the line of an error counts empty lines too", "[assess]") {
    const auto result = kneecheckCli({"assess", "--content", chairs}, "\n" + quiet + "\n\n" + wrong + "\n");
    CHECK(json::parse(linesOf(result.out).at(1)).at("error").at("line") == 4);
}

TEST_CASE("one document that does not fit is refused in words, with each question", "[assess]") {
    const auto input = GENERATE(as<std::string>{}, wrong, json::parse(wrong).dump(2));
    const auto result = kneecheckCli({"assess", "--content", chairs}, input);
    CHECK(result.code == 1);
    CHECK(result.out.empty());
    CHECK_THAT(result.err, Contains("squeak: ") && Contains("shoe-size: ") && Contains("Nothing was changed"));
}

TEST_CASE("what is not JSON, empty, or not there is refused", "[assess]") {
    const TempFolder folder;
    for (const char* input : {"", "  \n", "{", "answers please"}) {
        const auto result = kneecheckCli({"assess", "--content", chairs}, input);
        CHECK(result.code == 1);
        CHECK(result.out.empty());
        CHECK_FALSE(result.err.empty());
    }
    CHECK(kneecheckCli({"assess", "--content", chairs, folder / "nowhere.json"}).code == 1);
    CHECK(kneecheckCli({"assess", "--content", chairs, folder.path()}).code == 1);
}

TEST_CASE("a wrong command line is told apart from refused input", "[usage]") {
    using Words = std::vector<std::string>;
    const std::vector<std::pair<Words, int>> tries{
        {Words{}, 2},
        {Words{"diagnose"}, 2},
        {Words{"assess", "--colour"}, 2},
        {Words{"assess", "a", "b"}, 2},
        {Words{"next"}, 2},
        {Words{"questions", "--flow", "slow"}, 2},
        {Words{"history"}, 2},
        {Words{"history", "show"}, 2},
        {Words{"history", "list", "--format", "xml"}, 2},
        {Words{"--help"}, 0},
        {Words{"assess", "--help"}, 0},
        {Words{"--version"}, 0},
    };
    for (const auto& [words, code] : tries) {
        const auto result = kneecheckCli(words);
        CHECK(result.code == code);
        CHECK(result.out.empty() == (code == 2));
        CHECK(result.err.empty() == (code == 0));
    }
}

TEST_CASE("next gives the id of the next question, or null after the last", "[next]") {
    const TempFolder folder;
    writeFile(folder / "a.json", R"({"flow":"check-in","answers":{}})");
    CHECK(kneecheckCli({"next", "--content", chairs, folder / "a.json"}).out == "\"squeak\"\n");
    CHECK(kneecheckCli({"next", "--content", chairs, "-"}, R"({"flow":"check-in","answers":{"squeak":2}})").out ==
          "null\n");
    CHECK(kneecheckCli({"next", "--content", chairs, "-"}, wrong).code == 1);
}

TEST_CASE("explain gives the result in words and the rules that made it", "[explain]") {
    const auto result = kneecheckCli({"explain", "--content", chairs, "-"}, loud);
    CHECK(result.code == 0);
    CHECK_THAT(result.out, Contains("loud: stop") && Contains("squeak = 9") && Contains("Sources"));
}
