// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_store.h"

#include <utility>

#include "history/database.h"
#include "history/draft_fit.h"
#include "history/tables.h"

namespace kneecheck::history {

struct HistoryStore::Parts {
    Database database;
    const Clock* clock = nullptr; ///< null where nothing is written
};

HistoryStore::HistoryStore(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
HistoryStore::HistoryStore(HistoryStore&&) noexcept = default;
HistoryStore& HistoryStore::operator=(HistoryStore&&) noexcept = default;
HistoryStore::~HistoryStore() = default;

HistoryStore HistoryStore::open(const std::filesystem::path& path, const Clock& clock) {
    auto database = Database::forChange(path, [&](SQLite::Database& db) { people_table::insert(db, "", clock.now()); });
    HistoryStore store(std::make_unique<Parts>(Parts{std::move(database), &clock}));
    if (store.access() == Access::ReadWrite) {
        store.purgeDeleted();
    }
    return store;
}

HistoryStore HistoryStore::openReadOnly(const std::filesystem::path& path) {
    return HistoryStore(std::make_unique<Parts>(Parts{Database::forReading(path), nullptr}));
}

Access HistoryStore::access() const {
    return parts_->database.access();
}
const std::filesystem::path& HistoryStore::path() const {
    return parts_->database.path();
}

std::vector<Person> HistoryStore::people() const {
    return parts_->database.read([](const SQLite::Database& db) { return people_table::all(db); });
}

PersonId HistoryStore::defaultPerson() const {
    const auto everyone = people();
    if (everyone.empty()) {
        throw StoreFailure(StoreProblem::Damaged, path(), 0, "there is no person in it");
    }
    return everyone.front().id;
}

SessionId HistoryStore::saveSession(const NewSession& session) {
    return parts_->database.change([&](SQLite::Database& db) {
        const auto content = content_table::find(db, session.contentHash);
        if (!content) {
            throw StoreFailure(StoreProblem::Refused, path(), 0, "the content that judged the session was not kept");
        }
        const SessionId id = session_table::insert(db, session, *content);
        draft_table::remove(db, session.person, session.flow);
        return id;
    });
}

std::vector<SessionSummary> HistoryStore::sessions(const SessionQuery& query) const {
    return parts_->database.read([&](const SQLite::Database& db) { return session_table::list(db, query); });
}

std::size_t HistoryStore::countSessions(const SessionQuery& query) const {
    return parts_->database.read([&](const SQLite::Database& db) { return session_table::count(db, query); });
}

std::optional<Session> HistoryStore::session(SessionId id) const {
    return parts_->database.read([&](const SQLite::Database& db) { return session_table::find(db, id); });
}

bool HistoryStore::deleteSession(SessionId id) {
    return parts_->database.change(
        [&](SQLite::Database& db) { return deleted_table::add(db, id, parts_->clock->now()); });
}

bool HistoryStore::restoreSession(SessionId id) {
    return parts_->database.change([&](SQLite::Database& db) { return deleted_table::remove(db, id); });
}

void HistoryStore::purgeDeleted() {
    if (!parts_->database.read([](const SQLite::Database& db) { return deleted_table::isEmpty(db); })) {
        parts_->database.change([](SQLite::Database& db) { deleted_table::purge(db); });
    }
    parts_->database.emptyWal();
}

std::string HistoryStore::keepContent(const assessment::Content& content) {
    std::string hash = contentHash(content);
    parts_->database.change(
        [&](SQLite::Database& db) { content_table::keep(db, hash, content, parts_->clock->now()); });
    return hash;
}

std::optional<std::map<std::string, std::string>> HistoryStore::contentFiles(const std::string& hash) const {
    const auto json = parts_->database.read([&](const SQLite::Database& db) { return content_table::files(db, hash); });
    if (!json) {
        return std::nullopt;
    }
    if (!json->empty()) {
        auto files = content_table::filesFrom(*json);
        if (contentHash(files) == hash) {
            return files;
        }
    }
    throw StoreFailure(StoreProblem::Damaged, path(), 0, "the kept content " + hash + " is not what was kept");
}

void HistoryStore::saveDraft(const Draft& draft) {
    Draft stamped = draft;
    parts_->database.change([&](SQLite::Database& db) {
        stamped.updatedAt = parts_->clock->now();
        draft_table::put(db, stamped);
    });
}

std::vector<Draft> HistoryStore::drafts(PersonId person) const {
    return parts_->database.read([&](const SQLite::Database& db) { return draft_table::all(db, person); });
}

std::optional<Draft> HistoryStore::draft(PersonId person) const {
    auto all = drafts(person);
    if (all.empty()) {
        return std::nullopt;
    }
    return std::move(all.front());
}

void HistoryStore::discardDraft(PersonId person, const std::string& flow) {
    parts_->database.change([&](SQLite::Database& db) { draft_table::remove(db, person, flow); });
}

} // namespace kneecheck::history
