// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/due.h"

#include <nlohmann/json.hpp>

#include "history/samples.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temp_folder.h"

using namespace kneecheck;
using namespace kneecheck::tests;
using assessment::Flow;
using history::SessionId;
using history::SessionSummary;

namespace {

constexpr history::Timestamp hour = 60LL * 60 * 1000;
constexpr history::Timestamp now = 1'795'000'000'000;
constexpr int days = 24;

assessment::Content withRechecks() {
    assessment::Content content = sampleContent();
    const auto add = [&](const std::string& id, int from, int at, int until, Flow flow) {
        assessment::Recheck recheck;
        recheck.id = id;
        recheck.afterHours = at;
        recheck.dueFromHours = from;
        recheck.dueUntilHours = until;
        recheck.flow = flow;
        content.rechecks.push_back(recheck);
    };
    add("next-day", 18, 24, 48, Flow::CheckIn);
    add("after-injury", 42, 48, 96, Flow::CheckIn);
    add("two-weeks", 336, 336, 672, Flow::Full);
    add("six-weeks", 1008, 1008, 2016, Flow::Full);
    return content;
}

/// A session with the rechecks that its result names.
struct Past {
    SessionSummary session;
    std::vector<std::string> rechecks;
};

Past past(SessionId id, const std::string& flow, const std::string& side, int hoursAgo,
          std::vector<std::string> rechecks) {
    Past made;
    made.session.id = id;
    made.session.flow = flow;
    made.session.side = side;
    made.session.finishedAt = now - hoursAgo * hour;
    made.session.training = "modify";
    made.session.urgency = "self-care";
    made.rechecks = std::move(rechecks);
    return made;
}
Past full(SessionId id, const std::string& side, int hoursAgo) {
    return past(id, "full", side, hoursAgo, {"next-day", "two-weeks", "six-weeks"});
}
Past injured(SessionId id, const std::string& side, int hoursAgo) {
    return past(id, "full", side, hoursAgo, {"next-day", "after-injury", "six-weeks"});
}
Past quick(SessionId id, int hoursAgo) {
    return past(id, "quick", "", hoursAgo, {"next-day"});
}
Past checkIn(SessionId id, const std::string& side, int hoursAgo, SessionId follows,
             const std::string& training = "push-through") {
    Past made = past(id, "check-in", side, hoursAgo, {"next-day"});
    made.session.follows = follows;
    made.session.training = training;
    return made;
}
Past seenWithinDays(Past past) {
    past.session.urgency = "soon";
    return past;
}
Past damaged(Past past) {
    const SessionId id = past.session.id;
    past.session = {};
    past.session.id = id;
    past.session.intact = false;
    return past;
}

/// "1 next-day; 2 six-weeks": of which session, which.
std::string inWords(const std::vector<history::Due>& list) {
    std::string words;
    for (const history::Due& due : list) {
        words += (words.empty() ? "" : "; ") + std::to_string(due.session.id) + " " + due.recheck;
    }
    return words;
}

history::DueList dueOf(const std::vector<Past>& all, const assessment::Content& content) {
    std::vector<SessionSummary> sessions;
    for (const Past& one : all) {
        sessions.push_back(one.session);
    }
    const auto rechecksOf = [&](SessionId id) {
        std::vector<history::NamedRecheck> named;
        for (const Past& one : all) {
            for (const std::string& recheck : one.session.id == id ? one.rechecks : std::vector<std::string>()) {
                int hours = 100; // of one that the content does not know
                for (const auto& rule : content.rechecks) {
                    hours = rule.id == recheck ? rule.afterHours : hours;
                }
                named.push_back({recheck, hours, "Look again."});
            }
        }
        return named;
    };
    return history::dueOf(sessions, rechecksOf, content, now);
}

struct Case {
    const char* claim;
    std::vector<Past> sessions;
    const char* due;
};

} // namespace

TEST_CASE("what is due follows from the sessions, their rechecks and the time", "[due]") {
    const auto content = withRechecks();
    const std::vector<Case> cases{
        {"nothing without a session", {}, ""},
        {"no check-in after 17 hours", {quick(1, 17)}, ""},
        {"a check-in from 18 hours on", {quick(1, 18)}, "1 next-day"},
        {"still in the second day", {quick(1, 47)}, "1 next-day"},
        {"after two days it means nothing any more", {quick(1, 48)}, ""},
        {"done by the check-in that follows", {quick(1, 30), checkIn(2, "", 2, 1)}, ""},
        {"done by a check-in of that knee", {full(1, "left", 30), quick(2, 29), checkIn(3, "left", 2, 2)}, ""},
        {"not by one of the other knee",
         {full(1, "left", 30), full(2, "right", 30), checkIn(3, "right", 2, 2)},
         "1 next-day"},
        {"a newer full check of the knee takes over", {full(1, "left", 20), full(2, "left", 1)}, ""},
        {"not one of the other knee", {full(1, "left", 20), full(2, "right", 1)}, "1 next-day"},
        {"a newer session of the knee has its own check-in", {full(1, "left", 30), quick(2, 5)}, ""},
        {"which knee a quick check was about is not known where two were named",
         {full(1, "left", 30), full(2, "right", 600), quick(3, 5)},
         "1 next-day; 2 two-weeks"},
        {"of one knee only the newest session asks", {quick(1, 40), quick(2, 30), quick(3, 20)}, "3 next-day"},
        {"not before two weeks", {full(1, "left", 14 * days - 1)}, ""},
        {"after two weeks a full check", {full(1, "left", 14 * days)}, "1 two-weeks"},
        {"four weeks are too late for it", {full(1, "left", 28 * days)}, ""},
        {"after six weeks again", {full(1, "left", 42 * days)}, "1 six-weeks"},
        {"and never after twelve", {full(1, "left", 84 * days)}, ""},
        {"a quick check does not take the place of a full one",
         {full(1, "left", 15 * days), quick(2, 100)},
         "1 two-weeks"},
        {"nor does a check-in", {full(1, "left", 15 * days), checkIn(2, "left", 14 * days, 1)}, "1 two-weeks"},
        {"a full check of the knee does", {full(1, "left", 15 * days), full(2, "left", 100)}, ""},
        {"so does one of both knees", {full(1, "left", 15 * days), full(2, "both", 100)}, ""},
        {"both knees are not covered by one", {full(1, "both", 15 * days), full(2, "left", 100)}, "1 two-weeks"},
        {"but by one after the other", {full(1, "both", 15 * days), full(2, "left", 100), full(3, "right", 99)}, ""},
        {"each knee for itself", {full(1, "left", 15 * days), full(2, "right", 20)}, "2 next-day; 1 two-weeks"},
        {"of two check-ins of one session the later stands", {injured(1, "left", 45)}, "1 after-injury"},
        {"the first check-in does not answer the second",
         {injured(1, "left", 45), checkIn(2, "left", 25, 1)},
         "1 after-injury"},
        {"one in time for the second answers both", {injured(1, "left", 45), checkIn(2, "left", 2, 1)}, ""},
        {"a session a day after an injury leaves the second check-in",
         {injured(1, "left", 45), quick(2, 26)},
         "2 next-day"},
        {"a check-in that found nothing is the last", {quick(1, 50), checkIn(2, "", 25, 1)}, ""},
        {"one that did asks for another", {quick(1, 50), checkIn(2, "", 25, 1, "modify")}, "2 next-day"},
        {"the more urgent result first",
         {full(1, "left", 20), seenWithinDays(full(2, "right", 30))},
         "2 next-day; 1 next-day"},
        {"a damaged session asks for nothing and answers nothing",
         {quick(1, 20), damaged(full(2, "left", 1)), damaged(quick(3, 20))},
         "1 next-day"},
        // The clock was set back.
        {"a session far ahead of now: the first check-in can be done", {full(1, "left", -300)}, "1 next-day"},
        {"an hour ahead of now: it is only late", {full(1, "left", -1)}, ""},
        {"a check-in that lies before its session answers it", {full(1, "left", 20), checkIn(2, "left", 400, 1)}, ""},
        {"and every check-in of it", {injured(1, "left", 45), checkIn(2, "left", 400, 1)}, ""},
        {"a session saved later counts as later", {full(1, "left", 20), full(2, "left", 15 * days)}, "2 two-weeks"},
    };
    for (const Case& one : cases) {
        INFO(one.claim);
        CHECK(inWords(dueOf(one.sessions, content).due) == one.due);
        std::vector<Past> otherOrder(one.sessions.rbegin(), one.sessions.rend());
        CHECK(inWords(dueOf(otherOrder, content).due) == one.due);
    }
}

TEST_CASE("what is coming stands with its time, soonest first", "[due]") {
    const auto list = dueOf({full(1, "left", 10)}, withRechecks());
    CHECK(list.due.empty());
    REQUIRE(inWords(list.coming) == "1 next-day; 1 two-weeks; 1 six-weeks");
    CHECK(list.coming[0].from == now + 8 * hour);
    CHECK(list.coming[0].at == now + 14 * hour);
    CHECK(list.coming[0].until == now + 38 * hour);
    CHECK(list.coming[0].flow == Flow::CheckIn);
    CHECK(list.coming[1].flow == Flow::Full);
}

TEST_CASE("a recheck that today's content does not know is done by a full check", "[due]") {
    const auto content = withRechecks();
    CHECK(inWords(dueOf({past(1, "full", "left", 99, {"of-old"})}, content).due).empty());
    const auto list = dueOf({past(1, "full", "left", 100, {"of-old"})}, content);
    REQUIRE(inWords(list.due) == "1 of-old");
    CHECK(list.due[0].flow == Flow::Full);
    CHECK(inWords(dueOf({past(1, "full", "left", 200, {"of-old"})}, content).due).empty());
}

TEST_CASE("a stored result says which rechecks it named", "[due]") {
    const TempFolder folder;
    const FixedClock clock(now);
    auto store = history::HistoryStore::open(folder / "history.sqlite", clock);
    auto session = sampleSession(store, now - 20 * hour);
    session.resultJson =
        R"({"rechecks":[{"id":"next-day","afterHours":24,"text":"Say how it is."},{"id":"two-weeks","afterHours":336,"text":""}]})";
    const auto id = store.saveSession(session);
    const auto list = history::dueOf(store, store.defaultPerson(), withRechecks(), clock.now());
    REQUIRE(inWords(list.due) == std::to_string(id) + " next-day");
    CHECK(list.due[0].text == "Say how it is.");
    CHECK(list.due[0].session.scores.at("pain-worst") == 7);
    CHECK(inWords(list.coming) == std::to_string(id) + " two-weeks");
}

TEST_CASE("a text that is no result names no recheck", "[due]") {
    for (const char* text :
         {"", "[]", "{}", R"({"rechecks":7})", R"({"rechecks":[7,{"id":1},{"id":"a","afterHours":"b","text":""}]})"}) {
        INFO(text);
        CHECK(history::rechecksIn(text).empty());
    }
}
