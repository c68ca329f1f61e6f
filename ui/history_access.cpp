// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history_access.h"

#include <utility>

namespace kneecheck::ui {
namespace {

using history::Access;
using history::StoreFailure;
using history::StoreProblem;

QString shown(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

} // namespace

TroubleWords wordsOf(const StoreFailure& failure) {
    const QString file = shown(failure.path());
    TroubleWords words;
    words.safe = HistoryAccess::tr("What was saved before is untouched. Answers given now stay in this window.");
    words.canRetry = true;
    switch (failure.kind()) {
    case StoreProblem::Missing:
    case StoreProblem::Vanished:
        words.title = HistoryAccess::tr("The file with your history is no longer there");
        words.advice = HistoryAccess::tr("Put it back at %1, or connect the disk it is on, and try again.").arg(file);
        break;
    case StoreProblem::NotADatabase:
        words.title = HistoryAccess::tr("The file with your history is not one that KneeCheck can read");
        words.safe = HistoryAccess::tr("The file was not changed. You can do a check all the same; it is not saved.");
        words.advice =
            HistoryAccess::tr("You can set the file aside: it keeps its content under a dated name, and a new history "
                              "begins. The file is %1.")
                .arg(file);
        words.canSetAside = true;
        break;
    case StoreProblem::Damaged:
        words.title = HistoryAccess::tr("The file with your history is damaged");
        words.safe = HistoryAccess::tr("The file was not changed. You can do a check all the same; it is not saved.");
        words.advice =
            HistoryAccess::tr("If you have a backup, put it at %1 and try again. Or set the file aside: it keeps its "
                              "content under a dated name, and a new history begins.")
                .arg(file);
        words.canSetAside = true;
        break;
    case StoreProblem::Newer:
        words.title = HistoryAccess::tr("A newer KneeCheck wrote your history");
        words.advice = HistoryAccess::tr("Use the newer version to save checks.");
        words.canRetry = false;
        break;
    case StoreProblem::ReadOnly:
        words.title = HistoryAccess::tr("Your history cannot be changed at the moment");
        words.advice = HistoryAccess::tr("Allow writing to %1, then try again.").arg(file);
        break;
    case StoreProblem::Full:
        words.title = HistoryAccess::tr("The disk is full, so nothing more can be saved");
        words.advice = HistoryAccess::tr("Make some room on the disk, then try again.");
        break;
    case StoreProblem::Locked:
        words.title = HistoryAccess::tr("Another program is using your history");
        words.advice = HistoryAccess::tr("Close it, then try again.");
        break;
    case StoreProblem::Refused:
        words.title = HistoryAccess::tr("This check could not be saved");
        words.advice = HistoryAccess::tr("Copy the summary to keep it elsewhere, and please report what happened.");
        break;
    case StoreProblem::Unreadable:
        words.title = HistoryAccess::tr("The file with your history cannot be read");
        words.safe = HistoryAccess::tr("The file was not changed. You can do a check all the same; it is not saved.");
        words.advice = HistoryAccess::tr("Allow reading %1, then try again.").arg(file);
        break;
    }
    return words;
}

TroubleWords wordsOf(Access readOnly, const std::filesystem::path& path) {
    TroubleWords words;
    words.title = readOnly == Access::ReadOnlyNewer
                      ? HistoryAccess::tr("A newer KneeCheck wrote your history: it is open for reading")
                      : HistoryAccess::tr("Your history is open for reading only");
    words.safe = HistoryAccess::tr("You can look at every earlier result. A check you do now is not saved.");
    words.advice = readOnly == Access::ReadOnlyNewer
                       ? HistoryAccess::tr("Use the newer version to save checks.")
                       : HistoryAccess::tr("Allow writing to %1, then try again.").arg(shown(path));
    words.canRetry = readOnly == Access::ReadOnlyDisk;
    return words;
}

HistoryAccess::HistoryAccess(std::filesystem::path path, const history::Clock& clock, QObject* parent)
    : QObject(parent), path_(std::move(path)), clock_(clock) {}

HistoryAccess::~HistoryAccess() = default;

void HistoryAccess::open() {
    tryToOpen();
    Q_EMIT opened();
}

void HistoryAccess::tryToOpen() {
    writer_.reset();
    store_.reset();
    try {
        store_ = std::make_unique<history::HistoryStore>(history::HistoryStore::open(path_, clock_));
        person_ = store_->defaultPerson();
        if (!canWrite()) {
            setTrouble(wordsOf(store_->access(), path_));
            return;
        }
        // The report comes on the writer's thread.
        writer_ =
            std::make_unique<history::DraftWriter>(path_, clock_, [this](const std::optional<StoreFailure>& failure) {
                QMetaObject::invokeMethod(
                    this, [this, failure] { setTrouble(failure ? std::optional(wordsOf(*failure)) : std::nullopt); },
                    Qt::QueuedConnection);
            });
        setTrouble(std::nullopt);
    } catch (const StoreFailure& failure) {
        store_.reset();
        report(failure);
    }
}

std::optional<std::filesystem::path> HistoryAccess::setAside() {
    try {
        writer_.reset();
        store_.reset();
        const std::filesystem::path name = history::setAside(path_, clock_);
        open();
        return name;
    } catch (const StoreFailure& failure) {
        report(failure);
        return std::nullopt;
    }
}

bool HistoryAccess::canWrite() const {
    return store_ && store_->access() == Access::ReadWrite;
}

void HistoryAccess::report(const StoreFailure& failure) {
    setTrouble(wordsOf(failure));
}

void HistoryAccess::dismissTrouble() {
    setTrouble(std::nullopt);
}

void HistoryAccess::setTrouble(std::optional<TroubleWords> trouble) {
    trouble_ = std::move(trouble);
    Q_EMIT troubleChanged();
}

} // namespace kneecheck::ui
