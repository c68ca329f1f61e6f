// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace kneecheck::history {

/// Why the store could not do what was asked. In every case what was stored before is untouched.
enum class StoreProblem {
    Missing,      ///< there is no such file (reading only)
    NotADatabase, ///< the file is not a history: another format, another program's, or empty
    Damaged,      ///< a history whose structure is broken
    Newer,        ///< written by a newer version: it can be read, not changed
    ReadOnly,     ///< the file, its folder or the disk does not allow writing
    Full,         ///< no space left
    Locked,       ///< another program holds it and did not let go in time
    Vanished,     ///< the file that was opened is no longer at its place
    Unreadable,   ///< permissions or the disk do not allow reading
    Refused,      ///< the record breaks a rule of the history: a person who is not there, a content that was not kept
};

std::string_view toString(StoreProblem problem); ///< "missing", "not-a-database" …

/// Stops a job of the store. what() is for a log; the window and the command line find their own words by `kind`.
class StoreFailure : public std::runtime_error {
public:
    StoreFailure(StoreProblem kind, std::filesystem::path path, int sqliteCode, const std::string& detail);

    StoreProblem kind() const { return kind_; }
    const std::filesystem::path& path() const { return path_; }
    /// SQLite's extended result code; 0 where SQLite was not asked.
    int sqliteCode() const { return sqliteCode_; }

private:
    StoreProblem kind_;
    std::filesystem::path path_;
    int sqliteCode_;
};

} // namespace kneecheck::history
