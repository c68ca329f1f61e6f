// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <csignal>
#include <random>

#include <poll.h>
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

namespace {
/// Opens the history (makes it, the first time) and saves session upon session, each with its draft before it, saying
/// on `told` what has been saved.
[[noreturn]] void saveForEver(const std::filesystem::path& path, int told) {
    try {
        FixedClock clock;
        auto store = HistoryStore::open(path, clock);
        auto session = sampleSession(store);
        session.resultJson.append(20'000, 'r');
        for (;;) {
            clock.advance(1);
            store.saveDraft(sampleDraft(session.person));
            const auto id = store.saveSession(session);
            if (::write(told, &id, sizeof id) != sizeof id) {
                ::_exit(2);
            }
        }
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        ::_exit(1);
    }
}
} // namespace

TEST_CASE("killed at any moment, every session that was saved is there and none is half written", "[kill]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    std::mt19937 random(20261122); // NOLINT: the same moments every time
    history::SessionId lastTold = 0;
    for (int round = 0; round < 25; ++round) {
        int pipe[2] = {-1, -1};
        REQUIRE(::pipe(pipe) == 0);
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            ::close(pipe[0]);
            saveForEver(path, pipe[1]);
        }
        ::close(pipe[1]);
        // Every other time it is well into its work, however busy the machine; else it may be still opening the file.
        pollfd first{pipe[0], POLLIN, 0};
        if (round % 2 == 1) {
            REQUIRE(::poll(&first, 1, 20'000) == 1);
        }
        ::usleep(std::uniform_int_distribution<useconds_t>(0, 40'000)(random));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        CHECK(WIFSIGNALED(status));
        for (history::SessionId id = 0; ::read(pipe[0], &id, sizeof id) == sizeof id;) {
            lastTold = id;
        }
        ::close(pipe[0]);

        const auto store = HistoryStore::open(path, clock);
        const auto person = store.defaultPerson();
        const auto sessions = store.sessions({person, "", 100'000, 0});
        CHECK(static_cast<history::SessionId>(sessions.size()) >= lastTold);
        for (const auto& summary : sessions) {
            CHECK(summary.intact);
        }
        if (lastTold > 0) {
            CHECK(store.session(lastTold)->intact);
            CHECK(store.session(lastTold)->record.resultJson.size() > 20'000);
        }
        for (const auto& draft : store.drafts(person)) {
            CHECK(draft.intact);
        }
        SQLite::Database db(path.string());
        CHECK(db.execAndGet("PRAGMA integrity_check").getString() == "ok");
    }
    CHECK(lastTold > 0);
}
