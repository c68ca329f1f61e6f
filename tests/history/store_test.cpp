// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/draft_fit.h"
#include "history/history_store.h"
#include "history/samples.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temp_folder.h"

using namespace kneecheck;
using namespace kneecheck::tests;
using history::HistoryStore;
using history::StoreProblem;

TEST_CASE("a new history has one person without a name, and nothing else", "[store]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto store = HistoryStore::open(folder / "history.sqlite", clock);

    const auto people = store.people();
    REQUIRE(people.size() == 1);
    CHECK(people[0].name.empty());
    CHECK(people[0].intact);
    CHECK(store.defaultPerson() == people[0].id);
    CHECK(store.countSessions({people[0].id, {}}) == 0);
    CHECK_FALSE(store.draft(people[0].id));
    CHECK(store.access() == history::Access::ReadWrite);
}

TEST_CASE("a session comes back byte for byte after a restart", "[store]") {
    const TempFolder folder;
    const FixedClock clock;
    history::SessionId id = 0;
    history::NewSession given;
    {
        auto store = HistoryStore::open(folder / "history.sqlite", clock);
        given = sampleSession(store);
        id = store.saveSession(given);
    }
    const auto store = HistoryStore::open(folder / "history.sqlite", clock);
    const auto session = store.session(id);
    REQUIRE(session);
    CHECK(session->intact);
    CHECK(session->id == id);
    CHECK(session->contentVersion == "2026.1");
    CHECK(session->language == "en");
    const auto& kept = session->record;
    CHECK(kept.person == given.person);
    CHECK(kept.side == given.side);
    CHECK(kept.flow == given.flow);
    CHECK(kept.startedAt == given.startedAt);
    CHECK(kept.finishedAt == given.finishedAt);
    CHECK(kept.contentHash == given.contentHash);
    CHECK(kept.answersJson == given.answersJson);
    CHECK(kept.resultJson == given.resultJson);
    CHECK(kept.training == given.training);
    CHECK(kept.urgency == given.urgency);
    CHECK(kept.scores == given.scores);
    CHECK_FALSE(store.session(id + 1));
}

TEST_CASE("sessions are listed newest first, by side and by page", "[store]") {
    const TempFolder folder;
    const FixedClock clock;
    auto store = HistoryStore::open(folder / "history.sqlite", clock);
    auto session = sampleSession(store);
    for (const auto& [side, finishedAt] :
         {std::pair{"right", 300}, {"left", 100}, {"both", 200}, {"", 400}, {"right", 300}}) {
        session.side = side;
        session.finishedAt = finishedAt;
        store.saveSession(session);
    }
    const auto times = [&](history::SessionQuery query) {
        query.person = session.person;
        std::vector<history::Timestamp> result;
        for (const auto& summary : store.sessions(query)) {
            CHECK(summary.intact);
            CHECK(summary.scores == session.scores);
            result.push_back(summary.finishedAt);
        }
        return result;
    };
    CHECK(times({}) == std::vector<history::Timestamp>{400, 300, 300, 200, 100});
    CHECK(times({0, "left", 50, 0}) == std::vector<history::Timestamp>{200, 100});
    CHECK(times({0, "right", 50, 0}) == std::vector<history::Timestamp>{300, 300, 200});
    CHECK(times({0, "", 2, 1}) == std::vector<history::Timestamp>{300, 300});
    CHECK(store.countSessions({session.person, {}}) == 5);
    CHECK(store.sessions({session.person + 1, "", 50, 0}).empty());
    // Of two that ended together the one saved last comes first.
    const auto all = store.sessions({session.person, "", 50, 0});
    CHECK(all[1].id > all[2].id);
}

TEST_CASE("a content is kept once and read back whole", "[store]") {
    const TempFolder folder;
    FixedClock clock;
    auto store = HistoryStore::open(folder / "history.sqlite", clock);
    const auto content = sampleContent();
    const auto hash = store.keepContent(content);
    clock.advance(1000);
    CHECK(store.keepContent(content) == hash);
    CHECK(hash == history::contentHash(content));
    CHECK(store.contentFiles(hash) == content.files);
    CHECK(store.keepContent(sampleContent("2026.2")) != hash);
    CHECK_FALSE(store.contentFiles("no such hash"));
    const SQLite::Database db((folder / "history.sqlite").string());
    SQLite::Statement count(db, "SELECT count(*) FROM content_versions");
    count.executeStep();
    CHECK(count.getColumn(0).getInt() == 2);
}

TEST_CASE("a session whose content or person is not there is refused, and nothing of it stays", "[store]") {
    const TempFolder folder;
    const FixedClock clock;
    auto store = HistoryStore::open(folder / "history.sqlite", clock);
    const auto good = sampleSession(store);
    auto session = good;
    session.contentHash = "unknown";
    CHECK(problemOf([&] { store.saveSession(session); }) == StoreProblem::Refused);
    session = good;
    session.person = 99;
    CHECK(problemOf([&] { store.saveSession(session); }) == StoreProblem::Refused);
    CHECK(store.countSessions({good.person, {}}) == 0);
    CHECK(store.countSessions({99, {}}) == 0);
}

TEST_CASE("there is one draft per person and flow, and saving its session removes it", "[store]") {
    const TempFolder folder;
    FixedClock clock;
    auto store = HistoryStore::open(folder / "history.sqlite", clock);
    const auto person = store.defaultPerson();
    store.saveDraft(sampleDraft(person, R"({"answers":{"a":1}})"));
    clock.advance(10);
    store.saveDraft(sampleDraft(person, R"({"answers":{"a":2}})"));
    clock.advance(10);
    auto quick = sampleDraft(person);
    quick.flow = "quick";
    store.saveDraft(quick);

    REQUIRE(store.drafts(person).size() == 2);
    const auto newest = store.draft(person);
    REQUIRE(newest);
    CHECK(newest->flow == "quick");
    CHECK(newest->updatedAt == clock.now());
    const auto full = store.drafts(person)[1];
    CHECK(full.answersJson == R"({"answers":{"a":2}})");
    CHECK(full.side == "left");
    CHECK(full.startedAt == 500);
    CHECK(full.contentVersion == "2026.1");
    CHECK(full.contentHash == "abc");
    CHECK(full.currentQuestion == "pain-now");
    CHECK(full.intact);

    store.saveSession(sampleSession(store));
    REQUIRE(store.drafts(person).size() == 1);
    CHECK(store.drafts(person)[0].flow == "quick");
    store.discardDraft(person, "quick");
    CHECK(store.drafts(person).empty());
}

TEST_CASE("two stores on one file see each other's sessions", "[store]") {
    const TempFolder folder;
    const FixedClock clock;
    auto first = HistoryStore::open(folder / "history.sqlite", clock);
    auto second = HistoryStore::open(folder / "history.sqlite", clock);
    const auto one = first.saveSession(sampleSession(first));
    const auto two = second.saveSession(sampleSession(second));
    CHECK(one != two);
    CHECK(first.countSessions({first.defaultPerson(), {}}) == 2);
    CHECK(HistoryStore::openReadOnly(folder / "history.sqlite").session(two)->intact);
}

TEST_CASE("of a check that was finished again a list may show the last result only, and keeps all", "[store]") {
    const TempFolder folder;
    const FixedClock clock;
    auto store = HistoryStore::open(folder / "history.sqlite", clock);
    auto session = sampleSession(store);
    session.startedAt = 1000;
    session.finishedAt = 2000;
    const auto first = store.saveSession(session);
    session.finishedAt = 3000;
    const auto again = store.saveSession(session);
    session.startedAt = 5000;
    session.finishedAt = 6000;
    const auto other = store.saveSession(session);
    const auto last = store.sessions({session.person, "", 50, 0, true});
    REQUIRE(last.size() == 2);
    CHECK(last[0].id == other);
    CHECK(last[1].id == again);
    CHECK(store.countSessions({session.person, {}, 50, 0, true}) == 2);
    CHECK(store.sessions({session.person, "", 50, 0}).size() == 3);
    CHECK(store.countSessions({session.person, {}}) == 3);
    CHECK(store.session(first)->intact);
}
