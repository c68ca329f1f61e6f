// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include <SQLiteCpp/SQLiteCpp.h>

#include "history/history_file.h"
#include "history/history_store.h"

namespace kneecheck::history {

/// One connection to one history, checked and set up. Everything that SQLite throws comes out as StoreFailure.
class Database {
public:
    /// For the store: makes the history where there is none (`fill` writes what a new one begins with), moves an older
    /// one forward, and falls back to reading where it may not be changed.
    static Database forChange(const std::filesystem::path& path, const std::function<void(SQLite::Database&)>& fill);
    /// For reading: never makes and never changes a history.
    static Database forReading(const std::filesystem::path& path, Access access = Access::ReadOnlyAsked);
    /// One more connection to a history that forChange() opened in this program.
    static Database again(const std::filesystem::path& path);

    Access access() const { return access_; }
    const std::filesystem::path& path() const { return path_; }

    /// Reads inside `job(SQLite::Database&)`.
    template <class Job>
    auto read(Job&& job) const {
        return translated([&] { return std::forward<Job>(job)(*db_); });
    }

    /// Does `job(SQLite::Database&)` in one transaction that is on the disk, or undone, when this returns.
    template <class Job>
    auto change(Job&& job) {
        requireChangeable();
        return translated([&] {
            SQLite::Transaction transaction(*db_, SQLite::TransactionBehavior::IMMEDIATE);
            if constexpr (std::is_void_v<decltype(job(*db_))>) {
                std::forward<Job>(job)(*db_);
                transaction.commit();
            } else {
                auto result = std::forward<Job>(job)(*db_);
                transaction.commit();
                return result;
            }
        });
    }

    /// Writes what stands in the WAL into the file and leaves the WAL empty, where nobody is reading it.
    void emptyWal();

private:
    explicit Database(std::filesystem::path path) : path_(std::move(path)) {}

    template <class Job>
    auto translated(Job&& job) const {
        try {
            return std::forward<Job>(job)();
        } catch (const SQLite::Exception& failure) {
            fail(failure);
        }
    }
    [[noreturn]] void fail(const SQLite::Exception& failure) const;

    void requireOurs() const;
    void requireSound() const;
    void requireChangeable() const;
    void connect(const std::filesystem::path& file, int flags);
    void checkpointOnClose(bool yes);
    bool openForReading(int flags);

    std::filesystem::path path_;
    Access access_ = Access::ReadWrite;
    std::optional<FileIdentity> identity_;
    std::unique_ptr<PrivateCopy> copy_; // outlives the connection below
    std::unique_ptr<SQLite::Database> db_;
};

} // namespace kneecheck::history
