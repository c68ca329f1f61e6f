// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

#include "history/history_store.h"
#include "history/samples.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temp_folder.h"

using namespace kneecheck;
using namespace kneecheck::tests;
using history::HistoryStore;
using history::SessionId;
using history::StoreProblem;
namespace fs = std::filesystem;

namespace {

constexpr const char* secret = "what-nobody-shall-find-again";

/// A session whose texts are easy to find in a file; `size` says how long the result is.
history::NewSession secretSession(HistoryStore& store, std::size_t size = 20'000) {
    history::NewSession session = sampleSession(store);
    session.answersJson = std::string("{\"answers\":\"") + secret + "\"}";
    session.resultJson.clear();
    while (session.resultJson.size() < size) {
        session.resultJson += secret;
    }
    return session;
}

/// How many sessions every function that gives some gives.
std::vector<std::size_t> counted(const HistoryStore& store) {
    const auto person = store.defaultPerson();
    return {store.sessions({person, "", 50, 0}).size(), store.countSessions({person, {}}),
            store.sessions({person, "right", 50, 0}).size(), store.countSessions({person, "right"})};
}
std::vector<std::size_t> each(std::size_t number) {
    return {number, number, number, number};
}

/// The history with everything that SQLite keeps beside it.
std::string bytesOf(const fs::path& path) {
    std::string bytes = readFile(path);
    for (const char* beside : {"-wal", "-shm", "-journal"}) {
        const fs::path file = path.string() + beside;
        if (fs::exists(file)) {
            bytes += readFile(file);
        }
    }
    return bytes;
}
bool holdsSecret(const fs::path& path) {
    return bytesOf(path).find(secret) != std::string::npos;
}

std::string row(const fs::path& path, SessionId id) {
    const SQLite::Database db(path.string());
    SQLite::Statement query(db, "SELECT * FROM sessions WHERE id = ?");
    query.bind(1, id);
    std::string all;
    while (query.executeStep()) {
        for (int i = 0; i < query.getColumnCount(); ++i) {
            all += std::to_string(query.getColumn(i).getType()) + ":" + query.getColumn(i).getString() + "\n";
        }
    }
    return all;
}

} // namespace

TEST_CASE("a deleted session is gone from everything that lists, counts or opens sessions", "[delete]") {
    const TempFolder folder;
    const FixedClock clock;
    auto store = HistoryStore::open(folder / "history.sqlite", clock);
    const SessionId first = store.saveSession(sampleSession(store));
    const SessionId second = store.saveSession(sampleSession(store, 3000));
    REQUIRE(counted(store) == each(2));

    CHECK(store.deleteSession(second));
    CHECK(counted(store) == each(1));
    CHECK_FALSE(store.session(second));
    CHECK(store.session(first));
    CHECK(counted(HistoryStore::openReadOnly(folder / "history.sqlite")) == each(1));
    CHECK_FALSE(store.deleteSession(second));
    CHECK_FALSE(store.deleteSession(77));
    CHECK_FALSE(store.restoreSession(first));
}

TEST_CASE("a session that is brought back is, byte for byte, what was deleted", "[delete]") {
    const TempFolder folder;
    const FixedClock clock;
    const fs::path path = folder / "history.sqlite";
    auto store = HistoryStore::open(path, clock);
    const SessionId id = store.saveSession(sampleSession(store));
    const std::string before = row(path, id);
    REQUIRE_FALSE(before.empty());

    REQUIRE(store.deleteSession(id));
    CHECK(store.restoreSession(id));
    CHECK(counted(store) == each(1));
    CHECK(store.session(id)->intact);
    CHECK(row(path, id) == before);
    store.purgeDeleted();
    CHECK(row(path, id) == before);
}

TEST_CASE("a purged session cannot be brought back, and its id is never given again", "[delete]") {
    const TempFolder folder;
    const FixedClock clock;
    auto store = HistoryStore::open(folder / "history.sqlite", clock);
    const SessionId id = store.saveSession(sampleSession(store));
    REQUIRE(store.deleteSession(id));
    store.purgeDeleted();
    CHECK_FALSE(store.restoreSession(id));
    CHECK(counted(store) == each(0));
    CHECK(store.saveSession(sampleSession(store)) > id);
}

TEST_CASE("nothing of a purged session is left on the disk while the program runs on", "[delete]") {
    const TempFolder folder;
    const FixedClock clock;
    const fs::path path = folder / "history.sqlite";
    const std::size_t size = GENERATE(10, 500, 3'000, 100'000);
    auto store = HistoryStore::open(path, clock);
    std::vector<SessionId> secrets;
    for (int i = 0; i < 12; ++i) {
        history::Draft draft = sampleDraft(store.defaultPerson(), secretSession(store, size).answersJson);
        store.saveDraft(draft);
        if (i % 3 == 0) {
            secrets.push_back(store.saveSession(secretSession(store, size)));
        } else {
            store.saveSession(sampleSession(store));
        }
    }
    REQUIRE(holdsSecret(path));
    for (const SessionId id : secrets) {
        REQUIRE(store.deleteSession(id));
    }
    CHECK(holdsSecret(path)); // it can still be brought back
    store.purgeDeleted();
    CHECK_FALSE(holdsSecret(path));
    CHECK(counted(store) == each(8));
    SQLite::Database db(path.string());
    CHECK(db.execAndGet("PRAGMA integrity_check").getString() == "ok");
}

TEST_CASE("what was deleted is purged at the latest when the history is next opened", "[delete]") {
    const TempFolder folder;
    const FixedClock clock;
    const fs::path path = folder / "history.sqlite";
    {
        auto store = HistoryStore::open(path, clock);
        store.saveSession(sampleSession(store));
        REQUIRE(store.deleteSession(store.saveSession(secretSession(store))));
    }
    CHECK(counted(HistoryStore::openReadOnly(path)) == each(1));
    CHECK(holdsSecret(path)); // who only reads changes nothing
    const auto store = HistoryStore::open(path, clock);
    CHECK_FALSE(holdsSecret(path));
    CHECK(counted(store) == each(1));
}

TEST_CASE("killed between delete and purge, the session stays hidden and the next start purges it", "[delete]") {
    const TempFolder folder;
    const FixedClock clock;
    const fs::path path = folder / "history.sqlite";
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        auto store = HistoryStore::open(path, clock);
        store.saveSession(sampleSession(store));
        store.deleteSession(store.saveSession(secretSession(store)));
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFSIGNALED(status));
    CHECK(counted(HistoryStore::openReadOnly(path)) == each(1));
    REQUIRE(holdsSecret(path));
    const auto store = HistoryStore::open(path, clock);
    CHECK(counted(store) == each(1));
    CHECK_FALSE(holdsSecret(path));
}

TEST_CASE("a history that is open for reading refuses to delete", "[delete]") {
    const TempFolder folder;
    const FixedClock clock;
    const fs::path path = folder / "history.sqlite";
    SessionId id = 0;
    {
        auto store = HistoryStore::open(path, clock);
        id = store.saveSession(sampleSession(store));
    }
    auto store = HistoryStore::openReadOnly(path);
    CHECK(problemOf([&] { store.deleteSession(id); }) == StoreProblem::ReadOnly);
    CHECK(problemOf([&] { store.purgeDeleted(); }) == StoreProblem::ReadOnly);
    CHECK(counted(store) == each(1));
}
