// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check_session.h"

#include <algorithm>
#include <utility>

#include <nlohmann/json.hpp>

#include "assessment/test_choice.h"
#include "history/draft_fit.h"
#include "ui/pages/self_test_page_data.h"

namespace kneecheck::ui {
namespace {

using assessment::Flow;
using assessment::Page;
using assessment::Question;
using assessment::Urgency;

constexpr const char* safetySection = "safety";

template <class Level>
std::optional<assessment::Answer> asChoice(const std::optional<Level>& level) {
    return level ? std::optional<assessment::Answer>(assessment::Choice{std::string(assessment::toString(*level))})
                 : std::nullopt;
}

} // namespace

CheckSession::CheckSession(Start start)
    : start_(std::move(start)), contentHash_(history::contentHash(*start_.content)) {
    sheet_.flow = start_.flow;
    fillInKnee();
    fillGivenQuestions();
    const assessment::Route pages = route();
    if (pages.pages.empty()) {
        step_ = Step::Answers;
    } else {
        goTo(pages.pages.front());
    }
}

CheckSession::CheckSession(Start start, const history::Draft& draft)
    : start_(std::move(start)), contentHash_(history::contentHash(*start_.content)) {
    const history::DraftFit fit = history::fitDraft(content(), draft);
    sheet_ = fit.sheet;
    start_.flow = sheet_.flow;
    start_.startedAt = draft.startedAt;
    dropped_ = fit.dropped;
    fillGivenQuestions();
    const assessment::Route pages = route();
    const auto index = content().findQuestion(fit.currentQuestion);
    const Page* stoppedAt = index ? pages.find(*index) : nullptr;
    // Answers that fell away lie before the page where it stopped: those are asked first.
    const Page* open = pages.next();
    if (open != nullptr && stoppedAt != nullptr && !dropped_.empty()) {
        stoppedAt = std::min(open, stoppedAt);
    }
    if (stoppedAt == nullptr) {
        stoppedAt = open;
    }
    if (stoppedAt == nullptr) {
        step_ = Step::Answers;
    } else {
        goTo(*stoppedAt);
    }
}

std::string CheckSession::side() const {
    const assessment::Answer* answer = sheet_.find("side");
    const auto* choice = answer != nullptr ? std::get_if<assessment::Choice>(answer) : nullptr;
    return choice != nullptr ? choice->option : std::string();
}

bool CheckSession::anythingAnswered() const {
    return std::any_of(sheet_.answers.begin(), sheet_.answers.end(), [this](const auto& entry) {
        const auto index = content().findQuestion(entry.first);
        const auto* filledIn = start_.lookBack ? start_.lookBack->sheet.find(entry.first) : nullptr;
        const bool isKnee = entry.first == "side" || entry.first == "worse-knee";
        return index && !content().questions[*index].given &&
               !(isKnee && filledIn != nullptr && *filledIn == entry.second);
    });
}

const Question* CheckSession::question() const {
    if (step_ != Step::Question && step_ != Step::Emergency && step_ != Step::SameDay) {
        return nullptr;
    }
    const auto index = content().findQuestion(question_);
    return index ? &content().questions[*index] : nullptr;
}

std::optional<Page> CheckSession::page() const {
    const auto index = content().findQuestion(question_);
    if (!index) {
        return std::nullopt;
    }
    if (content().questions[*index].given) {
        return Page{*index, {}, sheet_.find(question_) != nullptr}; // what a self-test showed can be changed too
    }
    const assessment::Route pages = route();
    const Page* page = pages.find(*index);
    return page != nullptr ? std::optional<Page>(*page) : std::nullopt;
}

bool CheckSession::isFirstPage() const {
    const assessment::Route pages = route();
    return step_ == Step::Question && !pages.pages.empty() &&
           content().questions[pages.pages.front().question].id == question_;
}

void CheckSession::answer(const std::string& question, std::optional<assessment::Answer> answer) {
    if (answer) {
        sheet_.answers[question] = std::move(*answer);
    } else {
        sheet_.answers.erase(question);
    }
    fillGivenQuestions();
    const Urgency urgency = assessment().urgency;
    if (urgency < Urgency::Emergency) {
        sheet_.carryOn = false; // the next emergency interrupts again
    }
    if (urgency < Urgency::SameDay) {
        sameDayShown_ = false;
    }
    keepDraft();
}

/// A check-in does not ask which knee: it is that of the session it looks back on. A recheck asks, and has it filled
/// in.
void CheckSession::fillInKnee() {
    for (const char* question : {"side", "worse-knee"}) {
        const auto* known = start_.lookBack ? start_.lookBack->sheet.find(question) : nullptr;
        if (known != nullptr && content().findQuestion(question)) {
            sheet_.answers[question] = *known;
        }
    }
}

bool CheckSession::kneeFilledIn() const {
    return start_.lookBack && !side().empty() && side() == start_.lookBack->session.side;
}

/// What came before enters as answers.
void CheckSession::fillGivenQuestions() {
    const history::Earlier before = earlier();
    fillIn("earlier-verdict", asChoice(before.training));
    fillIn("earlier-urgency", asChoice(before.urgency));
    const std::optional<int> baseline =
        start_.lookBack ? history::baselineOf(start_.earlier, start_.lookBack->session.id) : std::nullopt;
    fillIn("baseline", baseline ? std::optional<assessment::Answer>(assessment::Number{*baseline}) : std::nullopt);
}

void CheckSession::fillIn(const char* question, std::optional<assessment::Answer> answer) {
    const auto index = content().findQuestion(question);
    const auto flow = content().flows.find(start_.flow);
    if (!index || !content().questions[*index].given || flow == content().flows.end() ||
        std::find(flow->second.begin(), flow->second.end(), *index) == flow->second.end()) {
        return;
    }
    const auto* choice = answer ? std::get_if<assessment::Choice>(&*answer) : nullptr;
    if (answer && (choice == nullptr || content().questions[*index].findOption(choice->option) != nullptr)) {
        sheet_.answers[question] = std::move(*answer);
    } else {
        sheet_.answers.erase(question);
    }
}

bool CheckSession::inSafety(std::size_t question) const {
    return content().questions[question].section == safetySection;
}

/// Whether what was answered interrupts here, and with what.
bool CheckSession::interrupts() {
    const Urgency urgency = assessment().urgency;
    if (urgency == Urgency::Emergency && !sheet_.carryOn) {
        step_ = Step::Emergency;
        return true;
    }
    if (urgency != Urgency::SameDay || sameDayShown_ || start_.flow != Flow::Full) {
        return false;
    }
    // Only once every safety page lies behind: one that is still open may make it an emergency.
    const assessment::Route pages = route();
    const bool safetyOpen = std::any_of(pages.pages.begin(), pages.pages.end(),
                                        [this](const Page& page) { return inSafety(page.question) && !page.complete; });
    const auto here = content().findQuestion(question_);
    const auto at = std::find_if(pages.pages.begin(), pages.pages.end(),
                                 [&](const Page& page) { return here && page.question == *here; });
    const bool safetyAhead =
        at != pages.pages.end() &&
        std::any_of(at + 1, pages.pages.end(), [this](const Page& page) { return inSafety(page.question); });
    if (safetyOpen || safetyAhead) {
        return false;
    }
    sameDayShown_ = true;
    step_ = Step::SameDay;
    return true;
}

void CheckSession::goTo(const Page& page) {
    question_ = content().questions[page.question].id;
    step_ = Step::Question;
}

/// To the next page of the route, or to the answers; from a changed answer back to the answers, by way of whatever
/// the change put on the route anew.
void CheckSession::goOn() {
    const assessment::Route pages = route();
    const auto here = content().findQuestion(question_);
    const auto at = std::find_if(pages.pages.begin(), pages.pages.end(),
                                 [&](const Page& page) { return here && page.question == *here; });
    auto following = at == pages.pages.end() ? pages.pages.end() : at + 1;
    if (changing_ || at == pages.pages.end()) {
        following = std::find_if(pages.pages.begin(), pages.pages.end(),
                                 [&](const Page& page) { return !page.complete && (!here || page.question != *here); });
    }
    if (following != pages.pages.end()) {
        goTo(*following);
    } else {
        changing_ = false;
        // Four questions in the middle of a session need no page that lists them.
        step_ = start_.flow == Flow::Full ? Step::Answers : Step::Result;
    }
    keepDraft();
}

std::vector<std::string> CheckSession::sharpeningTests() const {
    return assessment::sharpeningTests(content(), sheet_, assessment());
}

bool CheckSession::isOffered(const std::string& test) const {
    const assessment::Assessment now = assessment();
    return std::any_of(now.selfTests.begin(), now.selfTests.end(),
                       [&](const assessment::OfferedSelfTest& offered) { return offered.id == test; });
}

void CheckSession::beginSelfTests(std::vector<std::string> tests) {
    testsFrom_ = step_;
    tests_ = std::move(tests);
    goToSelfTest(0);
}

/// To the first one from there on that may be done: what a test showed may close the gate of the next.
void CheckSession::goToSelfTest(std::size_t from) {
    for (test_ = from; test_ < tests_.size(); ++test_) {
        if (isOffered(tests_[test_])) {
            step_ = Step::SelfTest;
            return;
        }
    }
    step_ = testsFrom_;
}

const assessment::SelfTest* CheckSession::selfTest() const {
    return step_ == Step::SelfTest ? content().library.findSelfTest(tests_[test_]) : nullptr;
}

std::pair<int, int> CheckSession::selfTestNumber() const {
    return {static_cast<int>(test_) + 1, static_cast<int>(tests_.size())};
}

void CheckSession::answerSelfTest(const std::optional<assessment::Answer>& said) {
    const assessment::SelfTest* const test = selfTest();
    if (test != nullptr && test->result) {
        answer(content().questions[test->result->question].id, answerOfTest(content(), sheet_, *test, said));
    }
}

void CheckSession::stopSelfTest() {
    if (const std::string question = assessment::stoppedQuestion(content()); !question.empty()) {
        answer(question, assessment::YesNo{true});
    }
    next();
}

/// A test may show what cannot wait. Going back from there leads to its question, and on to the answers.
bool CheckSession::selfTestInterrupts() {
    const Urgency urgency = assessment().urgency;
    const bool emergency = urgency == Urgency::Emergency && !sheet_.carryOn;
    if (!emergency && (urgency < Urgency::SameDay || sameDayShown_)) {
        return false;
    }
    question_ = content().questions[selfTest()->result->question].id;
    changing_ = true;
    sameDayShown_ = true;
    step_ = emergency ? Step::Emergency : Step::SameDay;
    return true;
}

void CheckSession::next() {
    if (step_ == Step::Answers) {
        step_ = Step::Result;
    } else if (step_ == Step::SelfTest) {
        if (selfTest()->result && selfTestInterrupts()) {
            return;
        }
        goToSelfTest(test_ + 1);
        keepDraft();
    } else if (step_ == Step::Question && !interrupts()) {
        goOn();
    }
}

bool CheckSession::back() {
    if (step_ == Step::Emergency || step_ == Step::SameDay) {
        sameDayShown_ = false;
        step_ = Step::Question;
        return true;
    }
    if (step_ == Step::SelfTest) {
        do {
            step_ = test_ == 0 ? testsFrom_ : Step::SelfTest;
        } while (step_ == Step::SelfTest && !isOffered(tests_[--test_]));
        return true;
    }
    if (changing_) {
        changing_ = false;
        step_ = Step::Answers;
        return true;
    }
    const assessment::Route pages = route();
    if (step_ == Step::Result && start_.flow == Flow::Full) {
        step_ = Step::Answers;
        return true;
    }
    const Page* before = nullptr;
    const auto here = content().findQuestion(question_);
    for (const Page& page : pages.pages) {
        if (step_ == Step::Question && here && page.question == *here) {
            break;
        }
        before = &page;
    }
    if (before == nullptr) {
        return false;
    }
    goTo(*before);
    keepDraft();
    return true;
}

void CheckSession::change(const std::string& question) {
    question_ = question;
    step_ = Step::Question;
    changing_ = true;
    keepDraft();
}

void CheckSession::carryOn() {
    if (step_ == Step::Emergency) {
        sheet_.carryOn = true;
        sameDayShown_ = true;
    }
    step_ = Step::Question;
    goOn();
}

void CheckSession::toResult() {
    changing_ = false;
    step_ = Step::Result;
}

std::string CheckSession::answersJson() const {
    return assessment::toJson(sheet_).dump();
}

/// A recheck that turned out to be about the other knee follows nothing.
std::optional<history::SessionId> CheckSession::follows() const {
    if (!start_.lookBack || (start_.flow == Flow::Full && !kneeFilledIn())) {
        return std::nullopt;
    }
    return start_.lookBack->session.id;
}

history::NewSession CheckSession::record(history::Timestamp finishedAt) const {
    const assessment::Assessment result = assessment();
    history::NewSession session;
    session.person = start_.person;
    session.side = side();
    session.flow = assessment::toString(start_.flow);
    session.startedAt = start_.startedAt;
    session.finishedAt = finishedAt;
    session.contentHash = contentHash_;
    session.answersJson = answersJson();
    session.resultJson = assessment::toJson(result).dump();
    session.training = assessment::toString(result.training);
    session.urgency = assessment::toString(result.urgency);
    session.scores = history::scoresOf(content(), sheet_);
    session.follows = follows();
    return session;
}

history::SessionId CheckSession::save(history::HistoryStore& store, history::Timestamp finishedAt) {
    if (saved_ && savedAnswers_ == answersJson()) {
        dropDraft();
        return *saved_;
    }
    if (start_.writer != nullptr) {
        start_.writer->flush(); // or it would write the draft once more after it was removed
    }
    store.keepContent(content());
    finishedAt_ = finishedAt;
    saved_ = store.saveSession(record(finishedAt));
    savedAnswers_ = answersJson();
    return *saved_;
}

void CheckSession::useWriter(history::DraftWriter* writer, history::PersonId person) {
    start_.writer = writer;
    start_.person = person;
    if (step_ != Step::Result) {
        keepDraft();
    }
}

void CheckSession::keepDraft() {
    if (start_.writer == nullptr || !anythingAnswered()) {
        return;
    }
    history::Draft draft;
    draft.person = start_.person;
    draft.flow = assessment::toString(start_.flow);
    draft.side = side();
    draft.startedAt = start_.startedAt;
    draft.contentVersion = content().version;
    draft.contentHash = contentHash_;
    draft.answersJson = answersJson();
    draft.currentQuestion = question() == nullptr ? std::string() : question_;
    draft.follows = start_.lookBack ? std::optional(start_.lookBack->session.id) : std::nullopt;
    start_.writer->put(std::move(draft));
}

void CheckSession::dropDraft() {
    if (start_.writer != nullptr) {
        start_.writer->discard(start_.person, std::string(assessment::toString(start_.flow)));
    }
}

} // namespace kneecheck::ui
