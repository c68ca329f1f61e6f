// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QWidget>

#include "assessment/content.h"
#include "history/records.h"

class QBoxLayout;

namespace Ui {
class HistoryPage;
}

namespace kneecheck::ui {

class Button;
class Label;
class PageBar;
class ScrollColumn;
class Segment;
class UndoBar;

/// What the page shows.
struct HistoryList {
    std::vector<history::SessionSummary> sessions; ///< of the chosen side, newest first
    std::size_t all = 0;                           ///< how many there are, more than given where the list goes on
    bool bothSides = false;                        ///< there is something to filter by knee
    bool canDelete = false;
    history::Timestamp now = 0;
};

/// Every session of the person, as a chart and as a table with the same numbers. The selected row and the dashed line
/// of the chart are one selection; what can be done with it stands in the foot.
class HistoryPage : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPage(QWidget* parent = nullptr);
    ~HistoryPage() override;

    void setSessions(const assessment::Content& content, const HistoryList& list);
    QWidget* heading() const;
    /// The filled button, for Enter where nothing else takes it; null while there is none.
    Button* primary() const;

    /// "left", "right", or empty for both; kept as long as the page lives.
    const std::string& side() const { return side_; }
    /// Without saying `sideChanged`: there is nothing left to filter.
    void showAllSides();
    /// 0 where there is none.
    history::SessionId selected() const;
    void select(history::SessionId session);
    /// Takes the focus to the selected row, or to the heading where there is none.
    void focusSelected();
    /// Full check, right knee, 11 March.
    QString nameOf(history::SessionId session) const;

    void sayDeleted(const QString& session);
    void hideMessage();

Q_SIGNALS:
    void sessionRequested(qint64 id);
    void compareRequested(qint64 one, qint64 other);
    void deleteRequested(qint64 id);
    void undoRequested();
    /// The message was closed.
    void messageClosed();
    void moreRequested();
    void sideChanged();
    /// The page is no longer shown.
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tieTabs();
    void addSides();
    void addFoot();
    void arrange();
    void setSides(const assessment::Content& content, bool shown);
    void follow();
    void open(history::SessionId session);
    void pickOther();
    void stopPicking();
    QString change(const std::vector<history::SessionSummary>& sessions, history::Timestamp now) const;

    std::unique_ptr<Ui::HistoryPage> ui_;
    ScrollColumn* scroll_;
    std::vector<Segment*> sides_; ///< both, left, right
    PageBar* foot_;
    Label* picking_;
    Button* open_;
    Button* compare_;
    Button* delete_;
    Button* cancel_;
    UndoBar* undo_;
    std::string side_;
    bool canDelete_ = false;
    history::SessionId picked_ = 0; ///< while its other half is looked for
};

} // namespace kneecheck::ui
