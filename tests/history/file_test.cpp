// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

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
unsigned modeOf(const fs::path& path) {
    struct stat info {};
    REQUIRE(::stat(path.c_str(), &info) == 0);
    return info.st_mode & 0777U;
}

/// Sets the umask until the end of the test.
class Umask {
public:
    explicit Umask(mode_t mask) : before_(::umask(mask)) {}
    ~Umask() { ::umask(before_); }
    Umask(const Umask&) = delete;
    Umask& operator=(const Umask&) = delete;

private:
    mode_t before_;
};

std::size_t filesIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}
} // namespace

TEST_CASE("only the owner can read a history, whatever the umask", "[file]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto mask = GENERATE(mode_t{0}, mode_t{0022}, mode_t{0777});
    const Umask set(mask);
    const auto path = folder / "data/kneecheck/history.sqlite";
    auto store = HistoryStore::open(path, clock);
    store.saveSession(sampleSession(store));
    CHECK(modeOf(folder / "data") == 0700);
    CHECK(modeOf(folder / "data/kneecheck") == 0700);
    CHECK(modeOf(path) == 0600);
    CHECK(modeOf(path.string() + "-wal") == 0600);
    CHECK(modeOf(path.string() + "-shm") == 0600);
}

TEST_CASE("a history that others could read is closed to them on opening", "[file]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    HistoryStore::open(path, clock);
    fs::permissions(path, fs::perms(0644));
    const auto store = HistoryStore::open(path, clock);
    CHECK(modeOf(path) == 0600);
}

TEST_CASE("a closed history is one file, durable and checked by SQLite's own means", "[file]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    {
        auto store = HistoryStore::open(path, clock);
        store.saveSession(sampleSession(store));
    }
    CHECK(filesIn(folder.path()) == 1);
    SQLite::Database db(path.string());
    CHECK(db.execAndGet("PRAGMA journal_mode").getString() == "wal");
    CHECK(db.execAndGet("PRAGMA integrity_check").getString() == "ok");
    CHECK(
        db.execAndGet(
              "SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite%'")
            .getInt() == 0);
}

TEST_CASE("a file of another kind is refused and stays as it is", "[file]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    SECTION("a text") {
        writeFile(path, "Dear diary, my knee hurts.\n" + std::string(5000, 'x'));
    }
    SECTION("an empty file") {
        writeFile(path, "");
    }
    SECTION("a database of another program") {
        SQLite::Database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE notes (a)");
    }
    SECTION("a WAL database of another program") {
        SQLite::Database db(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.execAndGet("PRAGMA journal_mode = WAL");
        db.exec("CREATE TABLE notes (a)");
    }
    const auto before = readFile(path);
    CHECK(problemOf([&] { HistoryStore::open(path, clock); }) == StoreProblem::NotADatabase);
    CHECK(problemOf([&] { HistoryStore::openReadOnly(path); }) == StoreProblem::NotADatabase);
    CHECK(readFile(path) == before);
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("a folder in the history's place is refused", "[file]") {
    const TempFolder folder;
    const FixedClock clock;
    CHECK(problemOf([&] { HistoryStore::open(folder.path(), clock); }) == StoreProblem::NotADatabase);
}

TEST_CASE("reading makes no history where there is none", "[file]") {
    const TempFolder folder;
    CHECK(problemOf([&] { HistoryStore::openReadOnly(folder / "a/history.sqlite"); }) == StoreProblem::Missing);
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("reading leaves nothing behind and refuses every change", "[file]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    history::SessionId id = 0;
    {
        auto store = HistoryStore::open(path, clock);
        id = store.saveSession(sampleSession(store));
    }
    const auto before = readFile(path);
    {
        auto store = HistoryStore::openReadOnly(path);
        CHECK(store.access() == Access::ReadOnlyAsked);
        CHECK(store.session(id)->intact);
        CHECK(problemOf([&] { store.discardDraft(1, "full"); }) == StoreProblem::ReadOnly);
    }
    CHECK(readFile(path) == before);
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("a history on a write-protected disk can be read, also with what stands in its WAL", "[file]") {
    if (::geteuid() == 0) {
        // The superuser may write everywhere, so this one runs as nobody, in a child.
        const TempFolder folder;
        REQUIRE(::chown(folder.path().c_str(), 65534, 65534) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            if (::setgid(65534) != 0 || ::setuid(65534) != 0) {
                ::_exit(10);
            }
            int outcome = 0;
            try {
                const FixedClock clock;
                const auto path = folder / "history.sqlite";
                auto writer = HistoryStore::open(path, clock);
                const auto id = writer.saveSession(sampleSession(writer));
                // As a power cut leaves it: the session is in the WAL alone.
                fs::create_directory(folder / "cut");
                for (const char* suffix : {"", "-wal"}) {
                    fs::copy_file(path.string() + suffix, (folder / "cut/history.sqlite").string() + suffix);
                    fs::permissions((folder / "cut/history.sqlite").string() + suffix, fs::perms(0400));
                }
                fs::permissions(folder / "cut", fs::perms(0500));
                {
                    auto store = HistoryStore::open(folder / "cut/history.sqlite", clock);
                    outcome |= store.access() == Access::ReadOnlyDisk ? 0 : 1;
                    outcome |= store.session(id) && store.session(id)->intact ? 0 : 2;
                    outcome |= problemOf([&] { store.discardDraft(1, "full"); }) == StoreProblem::ReadOnly ? 0 : 4;
                }
                outcome |= HistoryStore::openReadOnly(folder / "cut/history.sqlite").session(id) ? 0 : 8;
                outcome |=
                    problemOf([&] { HistoryStore::open(folder / "cut/new.sqlite", clock); }) == StoreProblem::ReadOnly
                        ? 0
                        : 16;
                fs::permissions(folder / "cut", fs::perms(0700));
            } catch (const std::exception& problem) {
                std::fprintf(stderr, "%s\n", problem.what());
                outcome = 64;
            }
            ::_exit(outcome);
        }
        int status = 0;
        REQUIRE(::waitpid(child, &status, 0) == child);
        CHECK(WIFEXITED(status));
        CHECK(WEXITSTATUS(status) == 0);
    } else {
        WARN("not run: it needs the superuser, to become somebody who may not write");
    }
}

TEST_CASE("a history that is set aside keeps its bytes, and a new one can be begun", "[file]") {
    const TempFolder folder;
    const FixedClock clock(1'795'324'200'000); // 2026-11-22T05:10:00Z
    const auto path = folder / "history.sqlite";
    writeFile(path, "not a history");
    writeFile(path.string() + "-wal", "its wal");
    writeFile(path.string() + "-shm", "its index");
    const auto aside = history::setAside(path, clock);
    CHECK(aside == folder / "history.set-aside-2026-11-22-051000.sqlite");
    CHECK(readFile(aside) == "not a history");
    CHECK(readFile(aside.string() + "-wal") == "its wal");
    CHECK(filesIn(folder.path()) == 2);

    writeFile(path, "once more");
    const auto second = history::setAside(path, clock);
    CHECK(second == folder / "history.set-aside-2026-11-22-051000-2.sqlite");
    CHECK(readFile(aside) == "not a history");
    CHECK(HistoryStore::open(path, clock).access() == Access::ReadWrite);
}

TEST_CASE("a history that was moved away under the store is told, not written into the void", "[file]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    auto store = HistoryStore::open(path, clock);
    const auto session = sampleSession(store);
    fs::rename(path, folder / "elsewhere.sqlite");
    CHECK(problemOf([&] { store.saveSession(session); }) == StoreProblem::Vanished);
}

TEST_CASE("a history that another program holds is told as locked, and is there again afterwards", "[file]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    auto store = HistoryStore::open(path, clock);
    const auto session = sampleSession(store);
    {
        SQLite::Database other(path.string(), SQLite::OPEN_READWRITE);
        const SQLite::Transaction held(other, SQLite::TransactionBehavior::IMMEDIATE);
        CHECK(problemOf([&] { store.saveSession(session); }) == StoreProblem::Locked);
    }
    CHECK(store.saveSession(session) > 0);
}

TEST_CASE("the history stands where the system keeps a person's data", "[file]") {
    CHECK(history::historyPath("/data", "/home/me") == "/data/kneecheck/history.sqlite");
    CHECK(history::historyPath("", "/home/me") == "/home/me/.local/share/kneecheck/history.sqlite");
    CHECK(history::historyPath("relative", "/home/me") == "/home/me/.local/share/kneecheck/history.sqlite");
}
