// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/draft_writer.h"

#include <atomic>

#include "history/history_store.h"
#include "history/samples.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temp_folder.h"

using namespace kneecheck;
using namespace kneecheck::tests;
using history::DraftWriter;
using history::HistoryStore;
using history::StoreProblem;

TEST_CASE("the newest draft wins, and the end of the writer writes it", "[drafts]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    const auto store = HistoryStore::open(path, clock);
    const auto person = store.defaultPerson();
    {
        DraftWriter writer(path, clock);
        for (int answer = 0; answer <= 500; ++answer) {
            writer.put(sampleDraft(person, "{\"answers\":{\"a\":" + std::to_string(answer) + "}}"));
        }
    }
    const auto draft = store.draft(person);
    REQUIRE(draft);
    CHECK(draft->intact);
    CHECK(draft->answersJson == R"({"answers":{"a":500}})");
    CHECK(draft->updatedAt == clock.now());
}

TEST_CASE("flush waits until the draft is on the disk", "[drafts]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    auto store = HistoryStore::open(path, clock);
    const auto person = store.defaultPerson();
    DraftWriter writer(path, clock);
    CHECK(writer.flush());
    for (int answer = 0; answer < 20; ++answer) {
        const auto text = "{\"answers\":{\"a\":" + std::to_string(answer) + "}}";
        writer.put(sampleDraft(person, text));
        CHECK(writer.flush());
        CHECK(store.draft(person)->answersJson == text);
    }
    store.saveSession(sampleSession(store));
    CHECK(writer.flush());
    CHECK_FALSE(store.draft(person));
}

TEST_CASE("a discarded draft stays away, written or not", "[drafts]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    const auto store = HistoryStore::open(path, clock);
    const auto person = store.defaultPerson();
    DraftWriter writer(path, clock);
    writer.put(sampleDraft(person));
    CHECK(writer.flush());
    writer.put(sampleDraft(person, "[]"));
    writer.discard(person, "full");
    CHECK(writer.flush());
    CHECK_FALSE(store.draft(person));
}

TEST_CASE("drafts of two flows do not push each other out", "[drafts]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    const auto store = HistoryStore::open(path, clock);
    const auto person = store.defaultPerson();
    {
        DraftWriter writer(path, clock);
        writer.put(sampleDraft(person));
        auto quick = sampleDraft(person);
        quick.flow = "quick";
        writer.put(quick);
    }
    CHECK(store.drafts(person).size() == 2);
}

TEST_CASE("a draft that cannot be written is told, kept, and written once it can be", "[drafts]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    const auto store = HistoryStore::open(path, clock);
    const auto person = store.defaultPerson();
    std::atomic<int> failures = 0;
    std::atomic<int> recoveries = 0;
    DraftWriter writer(
        path, clock, [&](const std::optional<history::StoreFailure>& failure) { ++(failure ? failures : recoveries); });
    {
        SQLite::Database other(path.string(), SQLite::OPEN_READWRITE);
        const SQLite::Transaction held(other, SQLite::TransactionBehavior::IMMEDIATE);
        writer.put(sampleDraft(person, R"({"answers":{"a":1}})"));
        CHECK_FALSE(writer.flush());
        REQUIRE(writer.lastError());
        CHECK(writer.lastError()->kind() == StoreProblem::Locked);
    }
    CHECK(writer.flush());
    CHECK_FALSE(writer.lastError());
    CHECK(store.draft(person)->answersJson == R"({"answers":{"a":1}})");
    CHECK(writer.flush());
    CHECK(failures == 1);
    CHECK(recoveries == 1);
}

TEST_CASE("a writer whose history went away says so", "[drafts]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    const auto store = HistoryStore::open(path, clock);
    const auto person = store.defaultPerson();
    DraftWriter writer(path, clock);
    std::filesystem::rename(path, folder / "elsewhere.sqlite");
    writer.put(sampleDraft(person));
    CHECK_FALSE(writer.flush());
    CHECK(writer.lastError()->kind() == StoreProblem::Vanished);
}
