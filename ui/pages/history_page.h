// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QWidget>

#include "assessment/content.h"
#include "history/records.h"
#include "ui/look/scroll_column.h"

namespace Ui {
class HistoryPage;
}

namespace kneecheck::ui {

/// Every session of the person, as a chart and as a list with the same numbers; a row opens its result.
class HistoryPage : public ScrollColumn {
    Q_OBJECT
public:
    explicit HistoryPage(QWidget* parent = nullptr);
    ~HistoryPage() override;

    /// Newest first; `all` is how many there are, more than given where the list goes on.
    void setSessions(const assessment::Content& content, const std::vector<history::SessionSummary>& sessions,
                     std::size_t all, history::Timestamp now);
    QWidget* heading() const;

Q_SIGNALS:
    void sessionRequested(qint64 id);
    void moreRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addRows(const assessment::Content& content, const std::vector<history::SessionSummary>& sessions,
                 history::Timestamp now);
    QString change(const std::vector<history::SessionSummary>& sessions, history::Timestamp now) const;

    std::unique_ptr<Ui::HistoryPage> ui_;
};

} // namespace kneecheck::ui
