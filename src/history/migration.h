// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace SQLite { // NOLINT(readability-identifier-naming): its own name
class Database;
}

namespace kneecheck::history {

/// One step of the schema: migrations/NNN_name.sql, embedded when building.
struct Migration {
    int number = 0;
    std::string name;
    std::string sql;
};

const std::vector<Migration>& migrations(); ///< 1, 2, 3 …
int latestVersion();
int versionOf(const SQLite::Database& db); ///< PRAGMA user_version

/// Moves the schema forward to latestVersion(), each step in a transaction of its own. Another program may do the same
/// at the same time.
void migrate(SQLite::Database& db);

} // namespace kneecheck::history
