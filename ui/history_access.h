// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include <QObject>
#include <QString>

#include "history/clock.h"
#include "history/draft_writer.h"
#include "history/history_store.h"

namespace kneecheck::ui {

/// A failure of the store in words: what happened, what is safe, what to do.
struct TroubleWords {
    QString title;
    QString safe;
    QString advice;
    bool canSetAside = false; ///< the file is no sound history: offer to rename it and begin a new one
    bool canRetry = false;
};
TroubleWords wordsOf(const history::StoreFailure& failure);
TroubleWords wordsOf(history::Access readOnly, const std::filesystem::path& path);

/// The history as the window has it: open, open for reading only, or not there. The program works in each case.
class HistoryAccess : public QObject {
    Q_OBJECT
public:
    HistoryAccess(std::filesystem::path path, const history::Clock& clock, QObject* parent = nullptr);
    ~HistoryAccess() override;

    /// Opens the history, or tries again.
    void open();
    /// Renames what open() refused and begins a new history; the person agreed. Gives the new name.
    std::optional<std::filesystem::path> setAside();

    const std::filesystem::path& path() const { return path_; }
    const history::Clock& clock() const { return clock_; }
    /// Null where there is none; may be for reading only.
    history::HistoryStore* store() const { return store_.get(); }
    bool canWrite() const;
    history::DraftWriter* writer() const { return writer_.get(); }
    history::PersonId person() const { return person_; }
    /// What is wrong at the moment, if anything.
    const std::optional<TroubleWords>& trouble() const { return trouble_; }

    /// Runs `job(store)`; a failure becomes trouble() and gives false.
    template <class Job>
    bool attempt(Job&& job) {
        if (!store_) {
            return false;
        }
        try {
            job(*store_);
            return true;
        } catch (const history::StoreFailure& failure) {
            report(failure);
            return false;
        }
    }
    void report(const history::StoreFailure& failure);
    /// The person has read it.
    void dismissTrouble();

Q_SIGNALS:
    void troubleChanged();
    /// open() was tried: store, writer and person may be others now.
    void opened();

private:
    void tryToOpen();
    void setTrouble(std::optional<TroubleWords> trouble);

    std::filesystem::path path_;
    const history::Clock& clock_;
    std::unique_ptr<history::HistoryStore> store_;
    std::unique_ptr<history::DraftWriter> writer_;
    history::PersonId person_ = 0;
    std::optional<TroubleWords> trouble_;
};

} // namespace kneecheck::ui
