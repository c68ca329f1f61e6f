// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/draft_writer.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

#include "history/database.h"
#include "history/tables.h"

namespace kneecheck::history {

namespace {
constexpr std::chrono::seconds retryAfter{5};
using Key = std::pair<PersonId, std::string>; // person, flow
} // namespace

struct DraftWriter::Parts {
    std::filesystem::path path;
    const Clock& clock;
    Report report;

    mutable std::mutex mutex;
    std::condition_variable wake;                ///< something to write, or the end
    std::condition_variable idle;                ///< a round of writing is over
    std::map<Key, std::optional<Draft>> waiting; ///< nothing: the draft is to be removed
    std::optional<StoreFailure> error;
    std::uint64_t asked = 0;    ///< counts flush() calls and what was handed in
    std::uint64_t answered = 0; ///< up to where the last round went
    bool stopping = false;

    std::optional<Database> database; ///< the thread's own
    std::thread thread;

    Parts(const std::filesystem::path& file, const Clock& clockToUse, Report reportTo)
        : path(file), clock(clockToUse), report(std::move(reportTo)) {
        thread = std::thread([this] { run(); });
    }

    void hand(const Key& key, std::optional<Draft> draft) {
        const std::lock_guard lock(mutex);
        waiting.insert_or_assign(key, std::move(draft));
        ++asked;
        wake.notify_one();
    }

    void write(const std::map<Key, std::optional<Draft>>& batch) {
        if (!database) {
            database.emplace(Database::again(path));
        }
        database->change([&](SQLite::Database& db) {
            for (const auto& [key, draft] : batch) {
                if (draft) {
                    draft_table::put(db, *draft);
                } else {
                    draft_table::remove(db, key.first, key.second);
                }
            }
        });
    }

    std::optional<StoreFailure> tryToWrite(const std::map<Key, std::optional<Draft>>& batch) {
        if (batch.empty()) {
            return std::nullopt;
        }
        try {
            write(batch);
            return std::nullopt;
        } catch (const StoreFailure& failure) {
            database.reset(); // what stands at the path may be another file by the next try
            return failure;
        }
    }

    void run() {
        std::unique_lock lock(mutex);
        while (true) {
            const auto due = [this] { return stopping || asked != answered; };
            if (waiting.empty()) {
                wake.wait(lock, due);
            } else {
                wake.wait_for(lock, retryAfter, due);
            }
            auto batch = std::exchange(waiting, {});
            const std::uint64_t round = asked;
            const bool last = stopping;
            lock.unlock();
            auto failure = tryToWrite(batch);
            lock.lock();
            if (failure) {
                waiting.merge(batch); // what was handed in meanwhile stays: the newest wins
            }
            const bool changed = failure.has_value() != error.has_value();
            error = failure;
            answered = round;
            idle.notify_all();
            if (changed && report) {
                lock.unlock();
                report(failure);
                lock.lock();
            }
            if (last && asked == round) {
                return;
            }
        }
    }
};

DraftWriter::DraftWriter(const std::filesystem::path& path, const Clock& clock, Report report)
    : parts_(std::make_unique<Parts>(path, clock, std::move(report))) {}

DraftWriter::~DraftWriter() {
    {
        const std::lock_guard lock(parts_->mutex);
        parts_->stopping = true;
        parts_->wake.notify_one();
    }
    parts_->thread.join();
}

void DraftWriter::put(Draft draft) {
    draft.updatedAt = parts_->clock.now();
    Key key{draft.person, draft.flow};
    parts_->hand(key, std::move(draft));
}

void DraftWriter::discard(PersonId person, const std::string& flow) {
    parts_->hand({person, flow}, std::nullopt);
}

bool DraftWriter::flush() {
    std::unique_lock lock(parts_->mutex);
    const std::uint64_t ticket = ++parts_->asked;
    parts_->wake.notify_one();
    parts_->idle.wait(lock, [&] { return parts_->answered >= ticket; });
    return !parts_->error;
}

std::optional<StoreFailure> DraftWriter::lastError() const {
    const std::lock_guard lock(parts_->mutex);
    return parts_->error;
}

} // namespace kneecheck::history
