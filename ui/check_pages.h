// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include <QStackedWidget>

#include "ui/check_session.h"
#include "ui/history_access.h"
#include "ui/pages/result_view.h"

class QAbstractButton;

namespace kneecheck::ui {

class AnswersPage;
class EmergencyPage;
class QuestionPage;
class QuickResultPage;
class ResultPage;
class SelfTestPage;

/// Leads one person through a check: shows the page that the session is at, and hands back what the person does.
/// Also shows results out of the history.
class CheckPages : public QStackedWidget {
    Q_OBJECT
public:
    CheckPages(HistoryAccess& access, QWidget* parent = nullptr);
    ~CheckPages() override;

    void setContent(std::shared_ptr<const assessment::Content> content);
    /// @param follows the session that it looks back on; a check-in has one
    void start(assessment::Flow flow, std::optional<history::SessionId> follows = {});
    void resume(const history::Draft& draft);
    /// Shows a stored result as it was given then. False where there is none to show.
    bool open(history::SessionId id);

    /// A stored result as it was given then. Nothing where there is none.
    std::optional<ResultView> storedView(history::SessionId id);

    /// The filled button of the page that shows, where Enter has one to press.
    QAbstractButton* primary() const;
    void back();
    /// Asks, where answers would be lost. False: stay.
    bool mayLeave();
    /// Forgets the check; its draft stays.
    void leave();
    /// Tries once more to save a result that could not be saved.
    void saveAgain();
    bool showsOldResult() const { return old_; }
    /// Whether there is a result on the screen to save or print.
    bool showsResult() const;
    void saveResultAsPdf();
    void printResult();

Q_SIGNALS:
    /// The check is over or put away: back to where it was begun.
    void closed();
    /// A recheck of a session was asked for where its result stands.
    void recheckRequested(kneecheck::history::SessionId session, kneecheck::assessment::Flow flow);

private:
    void connectPages();
    void connectSelfTests();
    void begin(std::unique_ptr<CheckSession> session);
    void showStep();
    void showQuestion();
    void showAnswers();
    void showSelfTest();
    void tryTests(std::vector<std::string> tests);
    void showInterruption();
    void showResult();
    void showView(ResultView view);
    void takeAnswer(const std::string& question, const std::optional<assessment::Answer>& answer);
    CheckSession::Start startOf(assessment::Flow flow, std::optional<history::SessionId> follows);
    std::optional<LookBack> lookBackOn(std::optional<history::SessionId> session);
    void addWhatIsDue(ResultView& view);
    std::shared_ptr<const assessment::Content> contentOf(const history::Session& session);
    bool saved() const;

    HistoryAccess& access_;
    std::shared_ptr<const assessment::Content> content_;
    std::map<std::string, std::shared_ptr<const assessment::Content>> kept_;
    std::unique_ptr<CheckSession> session_;
    bool old_ = false;
    std::optional<ResultView> shown_;
    std::vector<std::size_t> shownRows_;
    std::string lastChanged_;
    QuestionPage* question_;
    AnswersPage* answers_;
    SelfTestPage* selfTest_;
    EmergencyPage* interruption_;
    ResultPage* result_;
    QuickResultPage* quick_;
};

} // namespace kneecheck::ui
