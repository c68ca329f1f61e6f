// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <QDate>
#include <QObject>

#include "assessment/content.h"
#include "ui/history_access.h"

namespace kneecheck::ui {

class HomePage;

/// Keeps the home page in step with the history: unfinished checks, what is due, the last sessions.
class HomeDesk : public QObject {
    Q_OBJECT
public:
    /// The page belongs to the window.
    HomeDesk(HistoryAccess& access, HomePage& page, QObject* parent = nullptr);

    void setContent(std::shared_ptr<const assessment::Content> content);
    /// Reads everything again. Expects content.
    void refresh();

    /// The unfinished check of a flow.
    std::optional<history::Draft> draftOf(const std::string& flow);
    void discard(const std::string& flow);

private:
    void refreshDue(const std::vector<history::Draft>& drafts);
    void putOff(history::SessionId session, assessment::Flow flow);

    HistoryAccess& access_;
    HomePage& page_;
    std::shared_ptr<const assessment::Content> content_;
    /// What is due and was put off, and on which day: until the next one, or the next start.
    std::map<std::pair<history::SessionId, assessment::Flow>, QDate> putOff_;
};

} // namespace kneecheck::ui
