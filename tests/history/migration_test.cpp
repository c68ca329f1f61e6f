// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include "history/history_store.h"
#include "history/samples.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temp_folder.h"

using namespace kneecheck;
using namespace kneecheck::tests;
using history::Access;
using history::HistoryStore;
using history::StoreProblem;
namespace fs = std::filesystem;

namespace {
const fs::path versionOne = fs::path(KNEECHECK_TESTS_DIR) / "history/data/version-1.sqlite";
const fs::path versionTwo = fs::path(KNEECHECK_TESTS_DIR) / "history/data/version-2.sqlite";
} // namespace

// How data/version-1.sqlite was made; never make it again, or it stops telling what version 1 wrote.
TEST_CASE("make a version-1 history", "[.make-version-1]") {
    const FixedClock clock;
    auto store = HistoryStore::open(versionOne, clock);
    store.saveSession(sampleSession(store));
    auto quick = sampleSession(store, 3000);
    quick.flow = "quick";
    quick.side.clear();
    store.saveSession(quick);
    store.saveDraft(sampleDraft(store.defaultPerson(), R"({"answers":{"pain-now":4},"flow":"full"})"));
}

TEST_CASE("a history of version 1 opens with everything in it", "[migration]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    fs::copy_file(versionOne, path);
    fs::permissions(path, fs::perms(0600));
    const bool changing = GENERATE(true, false);
    auto store = changing ? HistoryStore::open(path, clock) : HistoryStore::openReadOnly(path);

    const auto person = store.defaultPerson();
    const auto sessions = store.sessions({person, "", 50, 0});
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].flow == "quick");
    for (const auto& summary : sessions) {
        CHECK(summary.intact);
        CHECK(store.session(summary.id)->intact);
    }
    const auto session = store.session(sessions[1].id);
    CHECK(session->record.resultJson == "{\"urgency\":\"routine\", \"odd\" : \"\\u00e9 \xc3\xa9\"}\n");
    CHECK(session->record.scores == std::map<std::string, int>{{"pain-now", 5}, {"pain-worst", 7}});
    CHECK(store.contentFiles(session->record.contentHash) == sampleContent().files);
    const auto draft = store.draft(person);
    REQUIRE(draft);
    CHECK(draft->intact);
    CHECK(draft->answersJson == R"({"answers":{"pain-now":4},"flow":"full"})");
    if (changing) {
        CHECK(store.saveSession(sampleSession(store)) > sessions[0].id);
    }
}

// How data/version-2.sqlite was made.
TEST_CASE("make a version-2 history", "[.make-version-2]") {
    const FixedClock clock;
    auto store = HistoryStore::open(versionTwo, clock);
    const auto first = store.saveSession(sampleSession(store));
    auto checkIn = sampleSession(store, 90'000'000);
    checkIn.flow = "check-in";
    checkIn.follows = first;
    store.saveSession(checkIn);
    auto draft = sampleDraft(store.defaultPerson());
    draft.flow = "check-in";
    draft.follows = first;
    store.saveDraft(draft);
}

TEST_CASE("a history of version 2 opens with the links in it", "[migration]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    fs::copy_file(versionTwo, path);
    fs::permissions(path, fs::perms(0600));
    const bool changing = GENERATE(true, false);
    auto store = changing ? HistoryStore::open(path, clock) : HistoryStore::openReadOnly(path);
    const auto person = store.defaultPerson();
    const auto sessions = store.sessions({person, "", 50, 0});
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].follows == sessions[1].id);
    CHECK_FALSE(sessions[1].follows);
    CHECK(store.session(sessions[0].id)->record.follows == sessions[1].id);
    CHECK(store.session(sessions[1].id)->intact);
    CHECK(store.draft(person)->follows == sessions[1].id);
}

TEST_CASE("a history of a newer version is opened for reading, and says so", "[migration]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    {
        auto store = HistoryStore::open(path, clock);
        store.saveSession(sampleSession(store));
    }
    tamper(path, "ALTER TABLE sessions ADD COLUMN mood TEXT; PRAGMA user_version = 9999");
    const auto before = readFile(path);
    {
        auto store = HistoryStore::open(path, clock);
        CHECK(store.access() == Access::ReadOnlyNewer);
        CHECK(store.sessions({store.defaultPerson(), "", 50, 0})[0].intact);
        CHECK(problemOf([&] { store.saveDraft(sampleDraft(1)); }) == StoreProblem::Newer);
    }
    CHECK(readFile(path) == before);
}

TEST_CASE("a history without a schema version is damaged", "[migration]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    HistoryStore::open(path, clock);
    tamper(path, "PRAGMA user_version = 0");
    CHECK(problemOf([&] { HistoryStore::open(path, clock); }) == StoreProblem::Damaged);
}
