// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/database.h"

#include <sqlite3.h>

#include "history/migration.h"

namespace kneecheck::history {

namespace fs = std::filesystem;

namespace {
constexpr int applicationId = 0x4B4E4545; // "KNEE"; told by file(1) and checked before anything is changed
constexpr int busyMilliseconds = 3000;

StoreProblem problemOf(int code) {
    switch (code) {
    case SQLITE_READONLY_DBMOVED:
        return StoreProblem::Vanished;
    case SQLITE_IOERR_SHMSIZE:
        return StoreProblem::Full;
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return StoreProblem::Locked;
    case SQLITE_FULL:
        return StoreProblem::Full;
    case SQLITE_READONLY:
        return StoreProblem::ReadOnly;
    case SQLITE_NOTADB:
        return StoreProblem::NotADatabase;
    case SQLITE_CONSTRAINT:
        return StoreProblem::Refused;
    case SQLITE_CORRUPT:
    // A statement of ours that does not compile, or a row that breaks the schema's own rules: the schema is not ours.
    case SQLITE_ERROR:
    case SQLITE_SCHEMA:
    case SQLITE_MISMATCH:
        return StoreProblem::Damaged;
    default:
        return StoreProblem::Unreadable;
    }
}

/// Whether SQLite failed because it may not write beside the file, which it wants to even for reading.
bool needsCopy(const SQLite::Exception& failure) {
    const int code = failure.getErrorCode() & 0xff;
    return code == SQLITE_CANTOPEN || code == SQLITE_READONLY || code == SQLITE_PERM;
}

/// The path as a URI: '?', '#' and '%' mean themselves.
std::string immutableUri(const fs::path& path) {
    std::string uri = "file:";
    for (const char c : path.string()) {
        if (c == '?' || c == '#' || c == '%') {
            static constexpr std::string_view digits = "0123456789ABCDEF";
            const auto value = static_cast<unsigned char>(c);
            uri += {'%', digits[value >> 4U], digits[value & 0xfU]};
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

int number(const SQLite::Database& db, const char* query) {
    SQLite::Statement statement(db, query);
    statement.executeStep();
    return statement.getColumn(0).getInt();
}

void setUp(SQLite::Database& db) {
    sqlite3_extended_result_codes(db.getHandle(), 1);
    db.exec("PRAGMA foreign_keys = ON");
    db.exec("PRAGMA synchronous = FULL");
    db.exec("PRAGMA secure_delete = ON"); // what is deleted is overwritten
    db.exec("PRAGMA trusted_schema = OFF");
    db.exec("PRAGMA cell_size_check = ON");
}

/// Builds the history under another name first, so that a half-made one never stands at `path`.
void create(const fs::path& path, const std::function<void(SQLite::Database&)>& fill) {
    const fs::path temporary = makeTemporaryBeside(path);
    try {
        SQLite::Database db(temporary.string(), SQLite::OPEN_READWRITE, busyMilliseconds);
        setUp(db);
        db.exec("PRAGMA application_id = " + std::to_string(applicationId));
        migrate(db);
        SQLite::Transaction change(db, SQLite::TransactionBehavior::IMMEDIATE);
        fill(db);
        change.commit();
        SQLite::Statement wal(db, "PRAGMA journal_mode = WAL");
        wal.executeStep();
    } catch (...) {
        std::error_code ignored;
        for (const auto& leftover : {temporary, fs::path(temporary.string() + "-journal"), walOf(temporary)}) {
            fs::remove(leftover, ignored);
        }
        throw;
    }
    if (!renameWithoutReplacing(temporary, path)) {
        // Another program was first; its history is the one.
        fs::remove(temporary);
    }
}
} // namespace

Database Database::forChange(const fs::path& path, const std::function<void(SQLite::Database&)>& fill) {
    Database database(path);
    if (!identityOf(path)) {
        makeFolder(path.parent_path());
        database.translated([&] { create(path, fill); });
    }
    database.requireOurs();
    restrictToOwner(path);
    database.identity_ = identityOf(path);
    try {
        database.connect(path, SQLite::OPEN_READWRITE);
        // Until it is known to be sound, not even what stands in its WAL may be written into it.
        database.checkpointOnClose(false);
        if (versionOf(*database.db_) > latestVersion()) {
            return forReading(path, Access::ReadOnlyNewer);
        }
        if (sqlite3_db_readonly(database.db_->getHandle(), "main") != 0) {
            return forReading(path, Access::ReadOnlyDisk);
        }
    } catch (const SQLite::Exception& failure) {
        if (needsCopy(failure)) {
            return forReading(path, Access::ReadOnlyDisk);
        }
        database.fail(failure);
    }
    database.translated([&] {
        database.requireSound();
        number(*database.db_, "PRAGMA journal_mode = WAL");
        migrate(*database.db_);
        database.checkpointOnClose(true);
    });
    return database;
}

Database Database::forReading(const fs::path& path, Access access) {
    Database database(path);
    database.access_ = access;
    database.requireOurs();
    // With a WAL beside it someone is at work, or was cut off: look on without the right to write. Without one, SQLite
    // makes it, and only a connection that may write also takes it away again.
    const bool inUse = identityOf(walOf(path)).has_value();
    const bool opened = database.openForReading(inUse ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE);
    const bool older = opened && database.translated([&] { return versionOf(*database.db_) < latestVersion(); });
    if (!opened || older) {
        database.db_.reset();
        database.copy_ = std::make_unique<PrivateCopy>(path);
        database.translated([&] {
            database.connect(database.copy_->path(), SQLite::OPEN_READWRITE);
            if (access != Access::ReadOnlyNewer) {
                database.requireSound();
                migrate(*database.db_);
            }
        });
    }
    database.translated([&] {
        database.db_->exec("PRAGMA query_only = ON");
        database.requireSound();
    });
    return database;
}

Database Database::again(const fs::path& path) {
    Database database(path);
    database.identity_ = identityOf(path);
    if (!database.identity_) {
        throw StoreFailure(StoreProblem::Vanished, path, 0, "the history is no longer there");
    }
    database.translated([&] {
        database.connect(path, SQLite::OPEN_READWRITE);
        const int version = versionOf(*database.db_);
        if (version != latestVersion()) {
            throw StoreFailure(version > latestVersion() ? StoreProblem::Newer : StoreProblem::Damaged, path, 0,
                               "its schema has version " + std::to_string(version));
        }
    });
    return database;
}

void Database::emptyWal() {
    requireChangeable();
    const int code = sqlite3_wal_checkpoint_v2(db_->getHandle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY) {
        translated([&] { throw SQLite::Exception(db_->getHandle(), code); });
    }
}

void Database::fail(const SQLite::Exception& failure) const {
    const int code = failure.getExtendedErrorCode() > 0 ? failure.getExtendedErrorCode() : failure.getErrorCode();
    throw StoreFailure(problemOf(code), path_, code, failure.what());
}

/// Looks at the file's head without locking it and without leaving anything beside it, so that a file of another
/// program stays as it is. It goes through SQLite because closing a file by hand drops the locks that this program's
/// other connections hold on it.
void Database::requireOurs() const {
    requireRegularFile(path_);
    translated([&] {
        const SQLite::Database head(immutableUri(path_), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        if (number(head, "PRAGMA application_id") != applicationId) {
            throw StoreFailure(StoreProblem::NotADatabase, path_, 0, "not a history of KneeCheck");
        }
    });
}

void Database::requireSound() const {
    if (versionOf(*db_) < 1) {
        throw StoreFailure(StoreProblem::Damaged, path_, 0, "it has no schema version");
    }
    SQLite::Statement check(*db_, "PRAGMA quick_check(1)");
    check.executeStep();
    const std::string found = check.getColumn(0).getString();
    if (found != "ok") {
        throw StoreFailure(StoreProblem::Damaged, path_, SQLITE_CORRUPT, found);
    }
}

void Database::requireChangeable() const {
    switch (access_) {
    case Access::ReadWrite:
        break;
    case Access::ReadOnlyNewer:
        throw StoreFailure(StoreProblem::Newer, path_, 0, "a newer version wrote it; it is open for reading");
    case Access::ReadOnlyAsked:
    case Access::ReadOnlyDisk:
        throw StoreFailure(StoreProblem::ReadOnly, path_, 0, "it is open for reading");
    }
    // SQLite goes on writing to a file that was renamed or removed: what it saves there is lost.
    if (identityOf(path_) != identity_) {
        throw StoreFailure(StoreProblem::Vanished, path_, 0, "the history is no longer at its place");
    }
}

void Database::connect(const fs::path& file, int flags) {
    db_ = std::make_unique<SQLite::Database>(file.string(), flags, busyMilliseconds);
    setUp(*db_);
}

void Database::checkpointOnClose(bool yes) {
    sqlite3_db_config(db_->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, yes ? 0 : 1, nullptr);
}

bool Database::openForReading(int flags) {
    try {
        connect(path_, flags);
        versionOf(*db_);
        return true;
    } catch (const SQLite::Exception& failure) {
        if (!needsCopy(failure)) {
            fail(failure);
        }
        return false;
    }
}

} // namespace kneecheck::history
