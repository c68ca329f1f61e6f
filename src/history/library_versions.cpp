// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/library_versions.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/SQLiteCpp.h>

namespace kneecheck::history {

std::string sqliteVersion() {
    return SQLite::getLibVersion();
}

std::string sqliteCppVersion() {
    return SQLITECPP_VERSION;
}

} // namespace kneecheck::history
