// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "history/clock.h"
#include "history/records.h"
#include "history/store_failure.h"

namespace kneecheck::history {

/// Writes drafts on a thread of its own with its own connection, so that no page waits for a disk. The newest wins:
/// what is on the disk is at most one answer behind. What could not be written is kept and tried again, with the next
/// draft and every few seconds.
class DraftWriter {
public:
    /// Told on the writer's thread: a failure when it comes, nothing when writing works again.
    using Report = std::function<void(const std::optional<StoreFailure>&)>;

    /// `path` is that of an open HistoryStore. The clock must outlive the writer.
    DraftWriter(const std::filesystem::path& path, const Clock& clock, Report report = {});
    DraftWriter(const DraftWriter&) = delete;
    DraftWriter& operator=(const DraftWriter&) = delete;
    ~DraftWriter(); ///< flushes

    void put(Draft draft); ///< returns at once
    void discard(PersonId person,
                 const std::string& flow); ///< removes the draft, also one not yet written; returns at once
    /// Waits until everything handed in is on the disk. False where it cannot be written: lastError() says why.
    bool flush();
    std::optional<StoreFailure> lastError() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace kneecheck::history
