// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_store.h"

#include "cli/command_line.h"
#include "history/draft_fit.h"
#include "support/catch.h"
#include "support/fixed_clock.h"

using namespace kneecheck;
using namespace kneecheck::tests;
using Catch::Matchers::Contains;
using nlohmann::json;

namespace {
const std::string answers = R"({"flow":"quick","answers":{"squeak-before":2,"squeak":9}})";

/// Saves one session as the window does, with the result that the command line gives for the same answers.
history::SessionId save(history::HistoryStore& store, history::Timestamp finishedAt) {
    const auto content = assessment::readContent(std::filesystem::path(chairs)).content;
    history::NewSession session;
    session.person = store.defaultPerson();
    session.side = "left";
    session.flow = "quick";
    session.startedAt = finishedAt - 60'000;
    session.finishedAt = finishedAt;
    session.contentHash = store.keepContent(*content);
    session.answersJson = answers;
    session.resultJson = kneecheckCli({"assess", "--content", chairs}, answers).out;
    session.resultJson.pop_back();
    session.training = "stop";
    session.urgency = "routine";
    session.scores = {{"squeak", 9}};
    return store.saveSession(session);
}

constexpr history::Timestamp noon = 1'795'348'800'000; // 2026-11-22T12:00:00Z
} // namespace

TEST_CASE("history list gives the sessions newest first, as a table or as JSON", "[history]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    auto store = history::HistoryStore::open(path, clock);
    const auto first = save(store, noon);
    const auto second = save(store, noon + 3'600'000);

    // The store is still open, as the window's would be.
    const auto text = kneecheckCli({"history", "list", "--data", path}, "", {{"TZ", "UTC"}});
    CHECK(text.code == 0);
    CHECK(text.err.empty());
    CHECK(text.out.find("2026-11-22 13:00") < text.out.find("2026-11-22 12:00"));
    CHECK_THAT(text.out, Contains("stop") && Contains("routine") && Contains("squeak 9") && Contains("left"));

    const auto list = json::parse(kneecheckCli({"history", "list", "--data", path, "--format", "json"}).out);
    REQUIRE(list.size() == 2);
    CHECK(list[0].at("id") == second);
    CHECK(list[1].at("id") == first);
    CHECK(list[1].at("finishedAt") == "2026-11-22T12:00:00.000Z");
    CHECK(list[1].at("startedAt") == "2026-11-22T11:59:00.000Z");
    CHECK(list[1].at("scores").at("squeak") == 9);
    CHECK(
        json::parse(
            kneecheckCli({"history", "list", "--data", path, "--format", "json", "--limit", "1", "--offset", "1"}).out)
            .at(0)
            .at("id") == first);
}

TEST_CASE("history show gives the result as it was given, byte for byte or in words", "[history]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    std::string id;
    {
        auto store = history::HistoryStore::open(path, clock);
        id = std::to_string(save(store, noon));
    }
    const auto before = readFile(path);
    const auto bytes = kneecheckCli({"history", "show", id, "--data", path, "--format", "json"});
    CHECK(bytes.code == 0);
    CHECK(bytes.out == kneecheckCli({"assess", "--content", chairs}, answers).out);
    // In the words of the content that judged, whatever content there is today.
    const auto text = kneecheckCli({"history", "show", id, "--data", path, "--content", folder / "none"});
    CHECK(text.code == 0);
    CHECK(text.err.empty());
    CHECK_THAT(text.out, Contains("Stop") && Contains("content small-1"));
    CHECK(readFile(path) == before);

    const auto other = kneecheckCli({"history", "show", "99", "--data", path});
    CHECK(other.code == 1);
    CHECK_THAT(other.err, Contains("no session 99"));
}

TEST_CASE("a check-in names the check that it follows", "[history]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    auto store = history::HistoryStore::open(path, clock);
    const auto first = save(store, noon);
    auto checkIn = store.session(first)->record;
    checkIn.finishedAt = noon + 86'400'000;
    checkIn.follows = first;
    const auto second = store.saveSession(checkIn);

    const auto list = json::parse(kneecheckCli({"history", "list", "--data", path, "--format", "json"}).out);
    CHECK(list.at(0).at("follows") == first);
    CHECK_FALSE(list.at(1).contains("follows"));
    CHECK_THAT(kneecheckCli({"history", "list", "--data", path}).out, Contains("follows"));
    CHECK_THAT(kneecheckCli({"history", "show", std::to_string(second), "--data", path}).out,
               Contains("after " + std::to_string(first) + ", content"));
}

TEST_CASE("a damaged session is told and not shown", "[history]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    std::string id;
    {
        auto store = history::HistoryStore::open(path, clock);
        id = std::to_string(save(store, noon));
    }
    auto bytes = readFile(path);
    const auto at = bytes.find("\"training\":\"stop\"");
    REQUIRE(at != std::string::npos);
    bytes[at + 12] = 'S';
    writeFile(path, bytes);
    const auto shown = kneecheckCli({"history", "show", id, "--data", path});
    CHECK(shown.code == 1);
    CHECK(shown.out.empty());
    CHECK_THAT(shown.err, Contains("damaged") && Contains("left as it is"));
    CHECK(readFile(path) == bytes);
}

TEST_CASE("without a history the list is empty, and none is made", "[history]") {
    const TempFolder folder;
    const auto list = kneecheckCli({"history", "list", "--format", "json"}, "", {{"XDG_DATA_HOME", folder.path()}});
    CHECK(list.code == 0);
    CHECK(list.out == "[]\n");
    CHECK(std::filesystem::is_empty(folder.path()));

    const auto named = kneecheckCli({"history", "list", "--data", folder / "nowhere.sqlite"});
    CHECK(named.code == 1);
    CHECK_THAT(named.err, Contains("no history at"));
    CHECK(std::filesystem::is_empty(folder.path()));

    writeFile(folder / "diary.txt", "Dear diary");
    const auto foreign = kneecheckCli({"history", "list", "--data", folder / "diary.txt"});
    CHECK(foreign.code == 1);
    CHECK_THAT(foreign.err, Contains("not a history") && Contains("left as it is"));
    CHECK(readFile(folder / "diary.txt") == "Dear diary");
}

TEST_CASE("the history in the person's data folder is the one that is listed", "[history]") {
    const TempFolder folder;
    const FixedClock clock;
    {
        auto store = history::HistoryStore::open(history::historyPath(folder.path(), ""), clock);
        save(store, noon);
    }
    const auto list = kneecheckCli({"history", "list", "--format", "json"}, "", {{"XDG_DATA_HOME", folder.path()}});
    CHECK(json::parse(list.out).size() == 1);
}

TEST_CASE("history show gives a report as HTML, well-formed, with how the knee fared", "[history]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    std::string id;
    {
        auto store = history::HistoryStore::open(path, clock);
        id = std::to_string(save(store, noon));
    }
    const auto html = kneecheckCli({"history", "show", id, "--data", path, "--format", "html"}, "", {{"TZ", "UTC"}});
    CHECK(html.code == 0);
    CHECK(html.err.empty());
    CHECK_THAT(html.out, Contains("<!DOCTYPE html>") && Contains("Stop") && Contains("small-1") &&
                             Contains("2026-11-22 12:00") && Contains("Left chair") && Contains("</html>"));
    CHECK(kneecheckCli({"history", "list", "--data", path, "--format", "html"}).code == 2);
}
