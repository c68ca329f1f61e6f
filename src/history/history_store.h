// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "assessment/content.h"
#include "history/clock.h"
#include "history/records.h"
#include "history/store_failure.h"

namespace kneecheck::history {

enum class Access {
    ReadWrite,
    ReadOnlyAsked, ///< openReadOnly()
    ReadOnlyNewer, ///< a newer version wrote it; changing it could lose what this one does not know
    ReadOnlyDisk,  ///< the file, its folder or the disk does not allow writing
};

struct SessionQuery {
    PersonId person = 0;
    std::string side; ///< "left" or "right": that knee, and "both"; empty: every session
    std::size_t limit = 50;
    std::size_t offset = 0;
    /// Of a check that was finished more than once (answers were changed, a self-test was done after the result), the
    /// last result only. The others stay in the history.
    bool lastOfEachCheck = false;
};

/// People, sessions, drafts and content copies in one SQLite file. Every function may throw StoreFailure, and leaves
/// what was stored as it was when it does. Every change is on the disk when its function returns. For one thread; other
/// threads and programs open the same path for themselves.
class HistoryStore {
public:
    /// Opens the history at `path`, or makes it: folder 0700, file 0600 whatever the umask. Older ones are moved
    /// forward. Nothing that is not a sound history is ever changed. A newer or write-protected one is opened for
    /// reading: see access(). The clock must live as long as the store.
    static HistoryStore open(const std::filesystem::path& path, const Clock& clock);
    /// Never makes or changes a history. Also works while another program writes to it, and on a read-only disk.
    static HistoryStore openReadOnly(const std::filesystem::path& path);

    HistoryStore(HistoryStore&&) noexcept;
    HistoryStore& operator=(HistoryStore&&) noexcept;
    ~HistoryStore();

    Access access() const;
    const std::filesystem::path& path() const;

    std::vector<Person> people() const; ///< oldest first; never empty in a history that open() made
    PersonId defaultPerson() const;     ///< the first person, there from the first start

    /// Saves the session, and removes the draft of its person and flow in the same transaction. Where a DraftWriter
    /// runs, flush() it first, or it may write the draft once more.
    SessionId saveSession(const NewSession& session);
    std::vector<SessionSummary> sessions(const SessionQuery& query) const; ///< newest first
    std::size_t countSessions(const SessionQuery& query) const;            ///< whatever its limit and offset
    std::optional<Session> session(SessionId id) const;

    /// From now on no function gives the session any more, nor the results that the same check had before. False where
    /// there is none. It can be brought back until purgeDeleted(), or until someone next calls open() on this history.
    bool deleteSession(SessionId id);
    /// Brings back what deleteSession() took, exactly as it was. False where it is gone for good.
    bool restoreSession(SessionId id);
    /// Removes deleted sessions for good: their bytes are overwritten, and none is left in the WAL either, unless
    /// another program is reading at this moment; then that happens when the last program closes the history.
    void purgeDeleted();

    /// Keeps a copy of the content, once per content, and gives its hash.
    std::string keepContent(const assessment::Content& content);
    /// The files of a kept content, to read with readContent(files, language). Nothing where there is none; throws
    /// StoreFailure (Damaged) where the copy is not what was kept.
    std::optional<std::map<std::string, std::string>> contentFiles(const std::string& hash) const;

    void saveDraft(const Draft& draft); ///< in place of the one of the same person and flow; stamps updatedAt
    std::vector<Draft> drafts(PersonId person) const;  ///< newest first
    std::optional<Draft> draft(PersonId person) const; ///< the newest
    void discardDraft(PersonId person, const std::string& flow);

private:
    struct Parts;
    explicit HistoryStore(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

/// Renames a file that open() refused, and what SQLite keeps beside it, to a dated name in the same folder, so that a
/// new history can be begun. Call it once the person was told. Gives the new name.
std::filesystem::path setAside(const std::filesystem::path& path, const Clock& clock);

/// Where a person's history is: kneecheck/history.sqlite in XDG_DATA_HOME, or in .local/share of the home folder.
/// Takes the values of the two variables; empty where not set.
std::filesystem::path historyPath(const std::string& xdgDataHome, const std::string& home);

} // namespace kneecheck::history
