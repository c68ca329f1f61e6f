// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "assessment/assess.h"
#include "assessment/route.h"
#include "history/draft_writer.h"
#include "history/earlier.h"
#include "history/history_store.h"
#include "history/records.h"

namespace kneecheck::ui {

/// What stands on the screen in the middle of a check.
enum class Step {
    Question,
    Emergency, ///< an answer means emergency: what to do now, before any further question
    SameDay,   ///< be seen today: shown once, after the safety pages; what follows is optional
    Answers,   ///< check your answers
    SelfTest,  ///< a guided self-test; optional, before or after the result
    Result,
};

/// The session that a check-in or a recheck looks back on.
struct LookBack {
    history::SessionSummary session;
    assessment::AnswerSheet sheet; ///< what was answered then
};

/// One person going through one flow: the answers, the page they are on, and what comes next. Knows no widgets.
/// Every change is handed to the draft writer, where there is one.
class CheckSession {
public:
    struct Start {
        std::shared_ptr<const assessment::Content> content;
        assessment::Flow flow = assessment::Flow::Full;
        history::PersonId person = 0;
        history::Timestamp startedAt = 0;
        std::vector<history::SessionSummary> earlier; ///< the person's sessions
        std::optional<LookBack> lookBack;             ///< a check-in has one; a full check where it is a recheck
        history::DraftWriter* writer = nullptr;       ///< null where the history cannot be written
    };

    explicit CheckSession(Start start);
    /// Goes on where a draft stopped; droppedQuestions() names what no longer fits.
    CheckSession(Start start, const history::Draft& draft);

    const assessment::Content& content() const { return *start_.content; }
    const assessment::AnswerSheet& sheet() const { return sheet_; }
    assessment::Flow flow() const { return start_.flow; }
    history::Timestamp startedAt() const { return start_.startedAt; }
    assessment::Route route() const { return assessment::routeFor(content(), sheet_); }
    assessment::Assessment assessment() const { return assessment::assess(content(), sheet_); }
    const std::vector<std::string>& droppedQuestions() const { return dropped_; }
    const std::optional<LookBack>& lookBack() const { return start_.lookBack; }
    /// What earlier checks of this knee said, as far as it still holds.
    history::Earlier earlier() const { return history::earlierOf(start_.earlier, side()); }
    /// The knee was filled in from the session that this check looks back on, and is still as it was filled in.
    bool kneeFilledIn() const;
    /// "left", "right", "both", or empty where it was not said.
    std::string side() const;
    bool anythingAnswered() const;

    Step step() const { return step_; }
    /// The question at hand; null unless step() is Question or Emergency.
    const assessment::Question* question() const;
    /// Its page: which rows are asked.
    std::optional<assessment::Page> page() const;
    bool isFirstPage() const;

    void answer(const std::string& question, std::optional<assessment::Answer> answer);
    /// Short self-tests that could sharpen the result, by id; none where none may be done.
    std::vector<std::string> sharpeningTests() const;
    /// Leads through these self-tests, those that are offered when their turn comes; then back to where it was begun.
    void beginSelfTests(std::vector<std::string> tests);
    /// The one at hand; null unless step() is SelfTest.
    const assessment::SelfTest* selfTest() const;
    /// Which of those in a row it is, from 1, and how many there are.
    std::pair<int, int> selfTestNumber() const;
    /// What the self-test at hand showed.
    void answerSelfTest(const std::optional<assessment::Answer>& answer);
    /// The person had to stop the self-test: no other movement is offered in this check.
    void stopSelfTest();

    /// Continue was pressed (on the answers page: see result).
    void next();
    /// False where there is nothing before this page.
    bool back();
    /// Goes to one question; Continue then comes back to the answers.
    void change(const std::string& question);
    /// Past an emergency, or past the same-day page: the person said so.
    void carryOn();
    /// Straight to the result with what is answered.
    void toResult();

    /// What to keep of the finished check. The store's copy of the content is not made here.
    history::NewSession record(history::Timestamp finishedAt) const;
    /// Saves the result and removes the draft. Saves nothing twice: with the same answers it gives the same id again.
    /// Throws history::StoreFailure; the answers stay in here then.
    history::SessionId save(history::HistoryStore& store, history::Timestamp finishedAt);
    std::optional<history::SessionId> savedAs() const { return saved_; }
    history::Timestamp finishedAt() const { return finishedAt_; }

    /// The history was opened anew: drafts go there from now on, as this person's.
    void useWriter(history::DraftWriter* writer, history::PersonId person);
    /// Hands the draft to the writer now.
    void keepDraft();
    /// Takes the draft away: the check is given up or finished.
    void dropDraft();
    /// The answers as they would be kept, for a copy elsewhere.
    std::string answersJson() const;

private:
    void fillInKnee();
    void fillGivenQuestions();
    void fillIn(const char* question, std::optional<assessment::Answer> answer);
    std::optional<history::SessionId> follows() const;
    bool interrupts();
    void goTo(const assessment::Page& page);
    void goOn();
    bool inSafety(std::size_t question) const;
    bool isOffered(const std::string& test) const;
    void goToSelfTest(std::size_t from);
    bool selfTestInterrupts();

    Start start_;
    assessment::AnswerSheet sheet_;
    std::string contentHash_;
    std::vector<std::string> dropped_;
    Step step_ = Step::Question;
    std::string question_;
    bool changing_ = false;
    std::vector<std::string> tests_; ///< that are done in a row
    std::size_t test_ = 0;
    Step testsFrom_ = Step::Answers;
    bool sameDayShown_ = false;
    std::optional<history::SessionId> saved_;
    std::string savedAnswers_;
    history::Timestamp finishedAt_ = 0;
};

} // namespace kneecheck::ui
