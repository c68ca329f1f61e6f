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

TEST_CASE("a session with any field changed is told as damaged and shows nothing of it", "[damage]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    auto store = HistoryStore::open(path, clock);
    const auto id = store.saveSession(sampleSession(store));
    const auto person = store.defaultPerson();

    const auto change =
        GENERATE(as<std::string>{}, "side = 'left'", "flow = 'quick'", "started_at = started_at + 1", "finished_at = 0",
                 "training = 'push-through'", "urgency = 'self-care'", "scores = '{\"pain-now\":1}'", "scores = 'x'");
    DYNAMIC_SECTION(change) {
        tamper(path, "UPDATE sessions SET " + change);
        const auto session = store.session(id);
        REQUIRE(session);
        CHECK_FALSE(session->intact);
        CHECK(session->id == id);
        CHECK(session->record.resultJson.empty());
        CHECK(session->record.training.empty());
        const auto listed = store.sessions({person, "", 50, 0});
        REQUIRE(listed.size() == 1);
        CHECK_FALSE(listed[0].intact);
        CHECK(listed[0].id == id);
        CHECK(listed[0].training.empty());
        CHECK(listed[0].scores.empty());
    }
}

TEST_CASE("a link that was changed, taken away or made up is told", "[damage]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    auto store = HistoryStore::open(path, clock);
    const auto first = store.saveSession(sampleSession(store));
    auto checkIn = sampleSession(store);
    checkIn.follows = first;
    const auto second = store.saveSession(checkIn);
    REQUIRE(store.session(second)->record.follows == first);
    auto draft = sampleDraft(store.defaultPerson());
    draft.follows = first;
    store.saveDraft(draft);
    REQUIRE(store.draft(draft.person)->follows == first);

    const auto [change, damaged] =
        GENERATE_REF(table<std::string, history::SessionId>({{"follows = follows + 1", second},
                                                             {"follows = NULL WHERE id = 2", second},
                                                             {"follows = 2 WHERE id = 1", first}}));
    DYNAMIC_SECTION(change) {
        tamper(path, "UPDATE sessions SET " + change + "; UPDATE drafts SET follows = NULL");
        const auto listed = store.sessions({store.defaultPerson(), "", 50, 0});
        for (const auto& session : listed) {
            CHECK(session.intact == (session.id != damaged));
            CHECK(store.session(session.id)->intact == (session.id != damaged));
        }
        CHECK_FALSE(store.draft(draft.person)->intact);
    }
}

TEST_CASE("one flipped byte in answers or result is told when the session is opened", "[damage]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    auto store = HistoryStore::open(path, clock);
    const auto id = store.saveSession(sampleSession(store));
    const auto change = GENERATE(as<std::string>{}, "answers = replace(answers, '5', '4')",
                                 "result = replace(result, 'routine', 'soutine')", "content_version = '2026.2'",
                                 "language = 'de'", "checksum = zeroblob(32)");
    DYNAMIC_SECTION(change) {
        tamper(path, "UPDATE sessions SET " + change);
        CHECK_FALSE(store.session(id)->intact);
    }
}

TEST_CASE("sessions that changed places are both damaged", "[damage]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    auto store = HistoryStore::open(path, clock);
    store.saveSession(sampleSession(store, 100));
    store.saveSession(sampleSession(store, 200));
    tamper(path, "UPDATE sessions SET id = 99 WHERE id = 1; UPDATE sessions SET id = 1 WHERE id = 2;"
                 "UPDATE sessions SET id = 2 WHERE id = 99");
    CHECK_FALSE(store.session(1)->intact);
    CHECK_FALSE(store.session(2)->intact);
}

TEST_CASE("a damaged draft, person or kept content is told", "[damage]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    auto store = HistoryStore::open(path, clock);
    const auto person = store.defaultPerson();
    const auto hash = store.keepContent(sampleContent());
    store.saveDraft(sampleDraft(person));

    tamper(path, "UPDATE drafts SET answers = '{ }'");
    const auto draft = store.draft(person);
    REQUIRE(draft);
    CHECK_FALSE(draft->intact);
    CHECK(draft->answersJson.empty());
    CHECK(draft->flow == "full");

    tamper(path, "UPDATE people SET name = 'Someone else'");
    CHECK_FALSE(store.people()[0].intact);
    CHECK(store.people()[0].name.empty());

    tamper(path, "UPDATE content_versions SET files = replace(files, '2026.1', '2026.2')");
    CHECK(problemOf([&] { store.contentFiles(hash); }) == StoreProblem::Damaged);
}

TEST_CASE("a history with a broken page is refused and stays as it is", "[damage]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    {
        auto store = HistoryStore::open(path, clock);
        store.saveSession(sampleSession(store));
    }
    auto bytes = readFile(path);
    REQUIRE(bytes.size() > 8192);
    for (std::size_t at = 4096; at < 4096 + 64; ++at) {
        bytes[at] = static_cast<char>(bytes[at] ^ 0x5a);
    }
    writeFile(path, bytes);
    CHECK(problemOf([&] { HistoryStore::open(path, clock); }) == StoreProblem::Damaged);
    CHECK(problemOf([&] { HistoryStore::openReadOnly(path); }) == StoreProblem::Damaged);
    CHECK(readFile(path) == bytes);
}

TEST_CASE("a history cut short is refused and stays as it is", "[damage]") {
    const TempFolder folder;
    const FixedClock clock;
    const auto path = folder / "history.sqlite";
    {
        auto store = HistoryStore::open(path, clock);
        store.saveSession(sampleSession(store));
    }
    const auto whole = readFile(path);
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{50}, std::size_t{4000}, std::size_t{4096}, whole.size() - 4096}) {
        writeFile(path, whole.substr(0, size));
        const auto problem = problemOf([&] { HistoryStore::open(path, clock); });
        CHECK((problem == StoreProblem::Damaged || problem == StoreProblem::NotADatabase));
        CHECK(readFile(path) == whole.substr(0, size));
    }
}
