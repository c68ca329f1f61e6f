// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/migration.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace kneecheck::history {

int latestVersion() {
    return migrations().back().number;
}

int versionOf(const SQLite::Database& db) {
    SQLite::Statement query(db, "PRAGMA user_version");
    query.executeStep();
    return query.getColumn(0).getInt();
}

void migrate(SQLite::Database& db) {
    for (const auto& step : migrations()) {
        SQLite::Transaction change(db, SQLite::TransactionBehavior::IMMEDIATE);
        // Read under the lock: a second program may have taken this step since.
        if (versionOf(db) >= step.number) {
            continue;
        }
        db.exec(step.sql);
        db.exec("PRAGMA user_version = " + std::to_string(step.number));
        change.commit();
    }
}

} // namespace kneecheck::history
