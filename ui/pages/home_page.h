// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QWidget>

#include "assessment/content.h"
#include "history/records.h"
#include "ui/look/scroll_column.h"
#include "ui/models/due_lines.h"

class QPushButton;

namespace Ui {
class HomePage;
}

namespace kneecheck::ui {

/// A check that can be gone on with.
struct OpenCheck {
    QString title; ///< "Full check, right knee"
    QString since; ///< when it stopped, and what no longer fits
    std::string flow;
};

/// Where everything starts: the full check, the quick check, what was left unfinished, the last sessions.
class HomePage : public ScrollColumn {
    Q_OBJECT
public:
    explicit HomePage(QWidget* parent = nullptr);
    ~HomePage() override;

    void setOpenChecks(const std::vector<OpenCheck>& checks);
    /// Most urgent first. The first few that were not put off stand in sight, the others fold away below them.
    void setDue(const std::vector<DueLine>& lines);
    /// Newest first.
    void setSessions(const assessment::Content& content, const std::vector<history::SessionSummary>& sessions,
                     history::Timestamp now);
    QWidget* heading() const;
    QPushButton* primary() const;

Q_SIGNALS:
    void fullCheckRequested();
    void quickCheckRequested();
    void resumeRequested(std::string flow);
    void discardRequested(std::string flow);
    void sessionRequested(qint64 id);
    void historyRequested();
    void recheckRequested(qint64 session, kneecheck::assessment::Flow flow);
    void putOffRequested(qint64 session, kneecheck::assessment::Flow flow);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void tieTabs();
    void arrange();
    QWidget* makeDueRow(const DueLine& line);

    std::unique_ptr<Ui::HomePage> ui_;
    bool hasChart_ = false;
};

} // namespace kneecheck::ui
