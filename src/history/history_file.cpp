// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/history_file.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "history/history_store.h"
#include "history/store_failure.h"

namespace kneecheck::history {

namespace fs = std::filesystem;

namespace {
constexpr mode_t folderMode = 0700;
constexpr mode_t fileMode = 0600;

[[noreturn]] void failWriting(const fs::path& path, int error) {
    const bool full = error == ENOSPC || error == EDQUOT;
    throw StoreFailure(full ? StoreProblem::Full : StoreProblem::ReadOnly, path, 0, std::strerror(error));
}

fs::path withSuffix(const fs::path& path, const char* suffix) {
    fs::path result = path;
    result += suffix;
    return result;
}

fs::path folderOf(const fs::path& path) {
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// A rename is safe from a power cut only once its folder is on the disk. Some file systems cannot do it: then nothing
/// more can be done.
void syncFolder(const fs::path& folder) {
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
}

/// "2026-11-22-053000", UTC.
std::string dateForName(Timestamp now) {
    const auto seconds = static_cast<std::time_t>(now / 1000);
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d-%H%M%S", &parts);
    return text.data();
}
} // namespace

std::optional<FileIdentity> identityOf(const fs::path& path) {
    struct stat info {};
    if (::stat(path.c_str(), &info) == 0) {
        return FileIdentity{info.st_dev, info.st_ino};
    }
    if (errno == ENOENT || errno == ENOTDIR) {
        return std::nullopt;
    }
    throw StoreFailure(StoreProblem::Unreadable, path, 0, std::strerror(errno));
}

void requireRegularFile(const fs::path& path) {
    if (!identityOf(path)) {
        throw StoreFailure(StoreProblem::Missing, path, 0, "no such file");
    }
    if (!fs::is_regular_file(path)) {
        throw StoreFailure(StoreProblem::NotADatabase, path, 0, "not a file");
    }
    if (::access(path.c_str(), R_OK) != 0) {
        throw StoreFailure(StoreProblem::Unreadable, path, 0, std::strerror(errno));
    }
}

void makeFolder(const fs::path& folder) {
    if (folder.empty() || fs::is_directory(folder)) {
        return;
    }
    makeFolder(folder.parent_path());
    if (::mkdir(folder.c_str(), folderMode) != 0) {
        const int error = errno;
        if (error == EEXIST && fs::is_directory(folder)) {
            return;
        }
        failWriting(folder, error);
    }
    // mkdir subtracts the umask, which may take away the owner's own rights.
    ::chmod(folder.c_str(), folderMode);
}

void restrictToOwner(const fs::path& path) {
    for (const auto& file : {path, walOf(path), shmOf(path)}) {
        struct stat info {};
        if (::stat(file.c_str(), &info) == 0 && (info.st_mode & 0077U) != 0) {
            // Someone else's file, or a disk without owners, cannot be restricted; that is no reason not to read it.
            ::chmod(file.c_str(), info.st_mode & 0700U);
        }
    }
}

fs::path makeTemporaryBeside(const fs::path& path) {
    std::string name = withSuffix(path, ".new-XXXXXX").string();
    const int fd = ::mkostemp(name.data(), O_CLOEXEC);
    if (fd < 0) {
        failWriting(path, errno);
    }
    ::fchmod(fd, fileMode);
    ::close(fd);
    return name;
}

bool renameWithoutReplacing(const fs::path& from, const fs::path& to) {
    int error = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0 ? 0 : errno;
    if (error == EINVAL || error == ENOSYS) {
        // A file system that cannot rename so: a hard link does not replace either.
        error = ::link(from.c_str(), to.c_str()) == 0 ? 0 : errno;
        if (error == 0) {
            ::unlink(from.c_str());
        } else if (error != EEXIST && !identityOf(to)) {
            error = ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
        }
    }
    if (error == EEXIST) {
        return false;
    }
    if (error != 0) {
        failWriting(to, error);
    }
    syncFolder(folderOf(to));
    return true;
}

fs::path walOf(const fs::path& path) {
    return withSuffix(path, "-wal");
}
fs::path shmOf(const fs::path& path) {
    return withSuffix(path, "-shm");
}

PrivateCopy::PrivateCopy(const fs::path& original) {
    std::string name = (fs::temp_directory_path() / "kneecheck-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        failWriting(name, errno);
    }
    folder_ = name;
    path_ = folder_ / original.filename();
    std::error_code error;
    fs::copy_file(original, path_, error);
    if (!error && fs::exists(walOf(original))) {
        fs::copy_file(walOf(original), walOf(path_), error);
    }
    if (error) {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
        throw StoreFailure(StoreProblem::Unreadable, original, 0, "cannot be copied to be read: " + error.message());
    }
    // The copy takes the original's mode, which may not allow writing.
    ::chmod(path_.c_str(), fileMode);
    ::chmod(walOf(path_).c_str(), fileMode);
}

PrivateCopy::~PrivateCopy() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

fs::path setAside(const fs::path& path, const Clock& clock) {
    const auto base = folderOf(path) / (path.stem().string() + ".set-aside-" + dateForName(clock.now()));
    for (int attempt = 1;; ++attempt) {
        fs::path name = base;
        if (attempt > 1) {
            name += '-';
            name += std::to_string(attempt);
        }
        name += path.extension();
        if (!renameWithoutReplacing(path, name)) {
            continue;
        }
        // Without its WAL the file may lack its last sessions: they belong together.
        if (identityOf(walOf(path))) {
            renameWithoutReplacing(walOf(path), walOf(name));
        }
        std::error_code ignored;
        fs::remove(shmOf(path), ignored);
        return name;
    }
}

fs::path historyPath(const std::string& xdgDataHome, const std::string& home) {
    const fs::path data = fs::path(xdgDataHome).is_absolute() ? fs::path(xdgDataHome) : fs::path(home) / ".local/share";
    return data / "kneecheck" / "history.sqlite";
}

} // namespace kneecheck::history
