// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>

#include "assessment/content.h"
#include "ui/history_access.h"
#include "ui/pages/result_view.h"

namespace kneecheck::ui {

class ComparePage;
class HistoryPage;

/// Leads through the history: fills its pages, deletes and brings back. What was deleted is purged when its message is
/// closed, when another session is deleted, or when the page is left.
class HistoryPages : public QObject {
    Q_OBJECT
public:
    /// A stored session as it was given; nothing where there is none.
    using StoredView = std::function<std::optional<ResultView>(history::SessionId)>;

    /// Both pages belong to the window.
    HistoryPages(HistoryAccess& access, HistoryPage& list, ComparePage& compare, StoredView storedView,
                 QObject* parent = nullptr);

    void setContent(std::shared_ptr<const assessment::Content> content);
    /// Reads the sessions again.
    void refresh();

Q_SIGNALS:
    /// The compare page is filled: show it.
    void compared();

private:
    void compare(history::SessionId one, history::SessionId other);
    void remove(history::SessionId session);
    void bringBack();
    void purge();

    HistoryAccess& access_;
    HistoryPage& list_;
    ComparePage& compare_;
    StoredView storedView_;
    std::shared_ptr<const assessment::Content> content_;
    std::size_t limit_;
    history::SessionId deleted_ = 0; ///< what "Undo" brings back
};

} // namespace kneecheck::ui
