// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>

#include "history/tables.h"

namespace kneecheck::history::deleted_table {

bool add(SQLite::Database& db, SessionId id, Timestamp now) {
    SQLite::Statement row(db,
                          "INSERT INTO deleted_sessions (session_id, deleted_at) "
                          "SELECT kept.id, ?2 FROM kept_sessions AS kept JOIN kept_sessions AS meant ON meant.id = ?1 "
                          "WHERE kept.id = ?1 OR (kept.person_id = meant.person_id AND kept.flow = meant.flow "
                          "AND kept.started_at = meant.started_at AND kept.id < meant.id)");
    row.bind(1, id);
    row.bind(2, now);
    return row.exec() > 0;
}

bool remove(SQLite::Database& db, SessionId id) {
    SQLite::Statement row(db, "DELETE FROM deleted_sessions WHERE session_id IN ("
                              "SELECT other.id FROM sessions AS other JOIN sessions AS meant ON meant.id = ?1 "
                              "WHERE other.id = ?1 OR (other.person_id = meant.person_id AND other.flow = meant.flow "
                              "AND other.started_at = meant.started_at AND other.id < meant.id))");
    row.bind(1, id);
    return row.exec() > 0;
}

bool isEmpty(const SQLite::Database& db) {
    SQLite::Statement query(db, "SELECT 1 FROM deleted_sessions LIMIT 1");
    return !query.executeStep();
}

void purge(SQLite::Database& db) {
    // Takes the marks along.
    db.exec("DELETE FROM sessions WHERE id IN (SELECT session_id FROM deleted_sessions)");
}

} // namespace kneecheck::history::deleted_table
