// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace kneecheck::history {

/// "3.40.1": of the SQLite that runs, which may be newer than the one this was built with.
std::string sqliteVersion();
/// "3.02.01": of the SQLiteCpp this was built with.
std::string sqliteCppVersion();

} // namespace kneecheck::history
