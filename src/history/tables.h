// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "history/history_store.h"

namespace SQLite { // NOLINT(readability-identifier-naming): its own name
class Database;
}

/// One function a query. They neither open transactions nor translate failures: Database does.
namespace kneecheck::history::people_table {
PersonId insert(SQLite::Database& db, const std::string& name, Timestamp now);
std::vector<Person> all(const SQLite::Database& db);
} // namespace kneecheck::history::people_table

namespace kneecheck::history::content_table {
struct Kept {
    std::string version;
    std::string language;
};
void keep(SQLite::Database& db, const std::string& hash, const assessment::Content& content, Timestamp now);
std::optional<Kept> find(const SQLite::Database& db, const std::string& hash);
/// The files as JSON text; an empty text where the row does not fit its checksum.
std::optional<std::string> files(const SQLite::Database& db, const std::string& hash);
std::map<std::string, std::string> filesFrom(const std::string& json);
} // namespace kneecheck::history::content_table

namespace kneecheck::history::session_table {
SessionId insert(SQLite::Database& db, const NewSession& session, const content_table::Kept& content);
std::vector<SessionSummary> list(const SQLite::Database& db, const SessionQuery& query);
std::size_t count(const SQLite::Database& db, const SessionQuery& query);
std::optional<Session> find(const SQLite::Database& db, SessionId id);
} // namespace kneecheck::history::session_table

namespace kneecheck::history::deleted_table {
/// False where there is no such session, or it is deleted already.
bool add(SQLite::Database& db, SessionId id, Timestamp now);
/// False where it is not among the deleted ones.
bool remove(SQLite::Database& db, SessionId id);
bool isEmpty(const SQLite::Database& db);
/// Removes the deleted sessions themselves.
void purge(SQLite::Database& db);
} // namespace kneecheck::history::deleted_table

namespace kneecheck::history::draft_table {
void put(SQLite::Database& db, const Draft& draft);
std::vector<Draft> all(const SQLite::Database& db, PersonId person);
void remove(SQLite::Database& db, PersonId person, const std::string& flow);
} // namespace kneecheck::history::draft_table
