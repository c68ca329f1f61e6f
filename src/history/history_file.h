// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include <sys/types.h>

namespace kneecheck::history {

// The file system's side of a history: what is done with the file as a file, never through SQLite.

/// Which file a path means now.
struct FileIdentity {
    dev_t device{};
    ino_t inode{};
    bool operator==(const FileIdentity&) const = default;
};

/// Nothing where there is none; throws StoreFailure where it may not be looked at.
std::optional<FileIdentity> identityOf(const std::filesystem::path& path);
/// Throws StoreFailure: Missing, NotADatabase (a folder, a device), Unreadable.
void requireRegularFile(const std::filesystem::path& path);

/// Makes the folder and those above it that are missing, 0700 whatever the umask.
void makeFolder(const std::filesystem::path& folder);
/// Takes reading and writing from everyone but the owner, also for what SQLite keeps beside the file.
void restrictToOwner(const std::filesystem::path& path);
/// Makes an empty file beside `path` (0600) under a name that no one else has.
std::filesystem::path makeTemporaryBeside(const std::filesystem::path& path);
/// Gives the file its name, and waits until the folder is on the disk. False where something has that name already.
bool renameWithoutReplacing(const std::filesystem::path& from, const std::filesystem::path& to);

std::filesystem::path walOf(const std::filesystem::path& path);
std::filesystem::path shmOf(const std::filesystem::path& path);

/// A copy of the file and its WAL in a folder of its own (0700), removed with the object. For reading what cannot be
/// read in place: SQLite needs to write beside a file even to read it.
class PrivateCopy {
public:
    explicit PrivateCopy(const std::filesystem::path& original);
    ~PrivateCopy();
    PrivateCopy(const PrivateCopy&) = delete;
    PrivateCopy& operator=(const PrivateCopy&) = delete;

    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path folder_;
    std::filesystem::path path_;
};

} // namespace kneecheck::history
