// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check_pages.h"

#include <limits>
#include <tuple>
#include <utility>

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>

#include "history/draft_fit.h"
#include "history/due.h"
#include "ui/emergency_region.h"
#include "ui/look/buttons.h"
#include "ui/models/look_back_lines.h"
#include "ui/pages/answers_page.h"
#include "ui/pages/emergency_page.h"
#include "ui/pages/question_page.h"
#include "ui/pages/quick_result_page.h"
#include "ui/pages/result_page.h"
#include "ui/pages/self_test_page.h"
#include "ui/print/paper_desk.h"
#include "ui/print/result_text.h"
#include "ui/widgets/result_actions.h"
#include "ui/words.h"

namespace kneecheck::ui {
CheckPages::CheckPages(HistoryAccess& access, QWidget* parent)
    : QStackedWidget(parent), access_(access), question_(new QuestionPage(this)), answers_(new AnswersPage(this)),
      selfTest_(new SelfTestPage(this)), interruption_(new EmergencyPage(this)), result_(new ResultPage(this)),
      quick_(new QuickResultPage(this)) {
    for (QWidget* page :
         {static_cast<QWidget*>(question_), static_cast<QWidget*>(answers_), static_cast<QWidget*>(selfTest_),
          static_cast<QWidget*>(interruption_), static_cast<QWidget*>(result_), static_cast<QWidget*>(quick_)}) {
        addWidget(page);
    }
    connectPages();
    connectSelfTests();
    connect(&access_, &HistoryAccess::opened, this, [this] {
        if (session_) {
            session_->useWriter(access_.writer(), access_.person());
        }
    });
}

CheckPages::~CheckPages() = default;

void CheckPages::connectPages() {
    const auto next = [this] {
        session_->next();
        showStep();
    };
    const auto goBack = [this] { back(); };
    const auto change = [this](const std::string& id) {
        lastChanged_ = id;
        session_->change(id);
        showStep();
    };
    connect(question_, &QuestionPage::answered, this,
            [this](const GivenAnswer& given) { takeAnswer(given.question, given.answer); });
    connect(question_, &QuestionPage::continueRequested, this, next);
    connect(question_, &QuestionPage::backRequested, this, goBack);
    connect(question_, &QuestionPage::saveAndCloseRequested, this, &CheckPages::closed);
    connect(answers_, &AnswersPage::changeRequested, this, change);
    connect(answers_, &AnswersPage::resultRequested, this, next);
    connect(answers_, &AnswersPage::backRequested, this, goBack);
    connect(answers_, &AnswersPage::saveAndCloseRequested, this, &CheckPages::closed);
    // The other two pages have their own.
    for (QWidget* page :
         {static_cast<QWidget*>(interruption_), static_cast<QWidget*>(result_), static_cast<QWidget*>(quick_)}) {
        const auto* key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), page);
        connect(key, &QShortcut::activated, this, goBack);
    }
    connect(interruption_, &EmergencyPage::changeRequested, this, goBack);
    connect(interruption_, &EmergencyPage::carryOnRequested, this, [this] {
        session_->carryOn();
        showStep();
    });
    connect(interruption_, &EmergencyPage::resultRequested, this, [this] {
        session_->toResult();
        showStep();
    });
    const auto answerIt = [change](const QString& id) { change(id.toStdString()); };
    connect(result_, &ResultPage::backRequested, this, goBack);
    connect(result_, &ResultPage::doneRequested, this, &CheckPages::closed);
    connect(result_, &ResultPage::answerRequested, this, answerIt);
    for (const ResultActions* actions : {result_->actions(), quick_->actions()}) {
        connect(actions, &ResultActions::savePdfRequested, this, &CheckPages::saveResultAsPdf);
        connect(actions, &ResultActions::printRequested, this, &CheckPages::printResult);
    }
    connect(quick_, &QuickResultPage::backRequested, this, goBack);
    connect(quick_, &QuickResultPage::doneRequested, this, &CheckPages::closed);
    connect(quick_, &QuickResultPage::answerRequested, this, answerIt);
    const auto recheck = [this](qint64 session, assessment::Flow flow) { Q_EMIT recheckRequested(session, flow); };
    connect(result_, &ResultPage::recheckRequested, this, recheck);
    connect(quick_, &QuickResultPage::recheckRequested, this, recheck);
    connect(quick_, &QuickResultPage::askAgainRequested, this, [this] { start(assessment::Flow::Quick); });
}

void CheckPages::connectSelfTests() {
    connect(answers_, &AnswersPage::selfTestsRequested, this, [this] { tryTests(session_->sharpeningTests()); });
    connect(result_, &ResultPage::selfTestRequested, this, [this](const QString& id) { tryTests({id.toStdString()}); });
    connect(selfTest_, &SelfTestPage::answered, this,
            [this](const GivenAnswer& given) { session_->answerSelfTest(given.answer); });
    for (const auto done : {&SelfTestPage::continueRequested, &SelfTestPage::skipRequested}) {
        connect(selfTest_, done, this, [this] {
            session_->next();
            showStep();
        });
    }
    connect(selfTest_, &SelfTestPage::stopRequested, this, [this] {
        session_->stopSelfTest();
        showStep();
    });
    connect(selfTest_, &SelfTestPage::backRequested, this, [this] { back(); });
    connect(selfTest_, &SelfTestPage::saveAndCloseRequested, this, &CheckPages::closed);
}

void CheckPages::setContent(std::shared_ptr<const assessment::Content> content) {
    content_ = std::move(content);
}

CheckSession::Start CheckPages::startOf(assessment::Flow flow, std::optional<history::SessionId> follows) {
    CheckSession::Start start;
    start.content = content_;
    start.flow = flow;
    start.person = access_.person();
    start.startedAt = access_.clock().now();
    start.writer = access_.writer();
    access_.attempt([&](const history::HistoryStore& store) {
        start.earlier = store.sessions({access_.person(), {}, std::numeric_limits<std::int64_t>::max(), 0});
    });
    start.lookBack = lookBackOn(follows);
    return start;
}

std::optional<LookBack> CheckPages::lookBackOn(std::optional<history::SessionId> session) {
    std::optional<history::Session> found;
    if (session) {
        access_.attempt([&](const history::HistoryStore& store) { found = store.session(*session); });
    }
    if (!found || !found->intact) {
        return std::nullopt;
    }
    const history::NewSession& record = found->record;
    LookBack lookBack;
    lookBack.session = {
        found->id,       true,           record.side,   record.flow,   record.startedAt, record.finishedAt,
        record.training, record.urgency, record.scores, record.follows};
    lookBack.sheet = assessment::readAnswers(*content_, record.answersJson).sheet;
    return lookBack;
}

void CheckPages::start(assessment::Flow flow, std::optional<history::SessionId> follows) {
    begin(std::make_unique<CheckSession>(startOf(flow, follows)));
}

void CheckPages::resume(const history::Draft& draft) {
    const auto flow = assessment::flowFrom(draft.flow).value_or(assessment::Flow::Full);
    begin(std::make_unique<CheckSession>(startOf(flow, draft.follows), draft));
}

void CheckPages::begin(std::unique_ptr<CheckSession> session) {
    session_ = std::move(session);
    old_ = false;
    showStep();
}

void CheckPages::showStep() {
    switch (session_->step()) {
    case Step::Question:
        showQuestion();
        return;
    case Step::Emergency:
    case Step::SameDay:
        showInterruption();
        return;
    case Step::Answers:
        showAnswers();
        return;
    case Step::SelfTest:
        showSelfTest();
        return;
    case Step::Result:
        showResult();
        return;
    }
}

void CheckPages::showQuestion() {
    const std::optional<assessment::Page> page = session_->page();
    if (!page) {
        return;
    }
    QuestionPageData shown = questionPageData(session_->content(), session_->sheet(), *page);
    if (session_->flow() != assessment::Flow::Full) {
        shown.stages = {};
        shown.title = session_->flow() == assessment::Flow::Quick ? tr("Can I carry on?") : tr("Check-in");
    }
    if (const QString note = lookBackNote(*session_, access_.clock().now()); !note.isEmpty()) {
        shown.note = note;
        shown.noteIcon = QStringLiteral("history");
    }
    shownRows_ = page->rows;
    question_->setQuestion(shown);
    setCurrentWidget(question_);
}

void CheckPages::showAnswers() {
    AnswersPageData shown = answersPageData(session_->content(), session_->sheet());
    for (const std::string& id : session_->sharpeningTests()) {
        const assessment::SelfTest* const test = session_->content().library.findSelfTest(id);
        shown.tests << text(test->name);
        shown.testMinutes += test->minutes.value_or(0);
    }
    answers_->setAnswers(shown);
    setCurrentWidget(answers_);
    if (!lastChanged_.empty()) {
        answers_->focusQuestion(std::exchange(lastChanged_, {}));
    } else {
        answers_->focusHeading();
    }
}

void CheckPages::tryTests(std::vector<std::string> tests) {
    if (session_) {
        session_->beginSelfTests(std::move(tests));
        showStep();
    }
}

void CheckPages::showSelfTest() {
    SelfTestPageData shown = selfTestPageData(session_->content(), session_->sheet(), *session_->selfTest());
    std::tie(shown.number, shown.of) = session_->selfTestNumber();
    selfTest_->setTest(shown);
    setCurrentWidget(selfTest_);
    selfTest_->focusHeading();
}

void CheckPages::takeAnswer(const std::string& question, const std::optional<assessment::Answer>& answer) {
    if (!session_ || session_->step() != Step::Question) {
        return;
    }
    session_->answer(question, answer);
    // An answer may bring or take away rows of its own page.
    if (const auto page = session_->page(); page && page->rows != shownRows_) {
        showQuestion();
    }
}

void CheckPages::showInterruption() {
    interruption_->show(shownHere(session_->content(), *content_, session_->assessment()), session_->content());
    setCurrentWidget(interruption_);
    interruption_->begin();
}

void CheckPages::showResult() {
    access_.attempt([this](history::HistoryStore& store) { session_->save(store, access_.clock().now()); });
    const history::Timestamp when = session_->finishedAt() != 0 ? session_->finishedAt() : access_.clock().now();
    if (auto view = resultView(session_->record(when), content_)) {
        view->id = session_->savedAs();
        addWhatIsDue(*view);
        showView(*view);
    }
}

/// What the result looks back on, and which of its rechecks can be done now.
void CheckPages::addWhatIsDue(ResultView& view) {
    if (const auto lookBack = lookBackOn(view.follows)) {
        view.lookBack = lookBack->session;
    }
    access_.attempt([&](const history::HistoryStore& store) {
        const history::DueList list = history::dueOf(store, access_.person(), *content_, access_.clock().now());
        for (const history::Due& due : list.due) {
            if (view.id == due.session.id) {
                view.due.emplace(due.recheck, due.flow);
            }
        }
    });
}

void CheckPages::saveAgain() {
    if (session_ && session_->step() == Step::Result) {
        access_.attempt([this](history::HistoryStore& store) { session_->save(store, access_.clock().now()); });
    }
}

void CheckPages::showView(ResultView view) {
    view.result = shownHere(*view.content, *content_, std::move(view.result));
    shown_ = view;
    if (view.result.flow == assessment::Flow::Full) {
        result_->show(view);
        setCurrentWidget(result_);
        result_->begin();
    } else {
        quick_->show(view);
        setCurrentWidget(quick_);
        quick_->begin();
    }
}

bool CheckPages::showsResult() const {
    return shown_ && (currentWidget() == result_ || currentWidget() == quick_);
}

void CheckPages::saveResultAsPdf() {
    if (showsResult() && saveAsPdf(reportText(*shown_, access_), window())) {
        (currentWidget() == result_ ? result_->actions() : quick_->actions())->sayItIsSaved();
    }
}

void CheckPages::printResult() {
    if (showsResult()) {
        printOut(reportText(*shown_, access_), window());
    }
}

/// The content that judged, in the language in which it spoke.
std::shared_ptr<const assessment::Content> CheckPages::contentOf(const history::Session& session) {
    const std::string& hash = session.record.contentHash;
    if (hash == history::contentHash(*content_) && session.language == content_->language) {
        return content_;
    }
    auto& known = kept_[hash + ' ' + session.language];
    if (!known) {
        access_.attempt([&](const history::HistoryStore& store) {
            if (const auto files = store.contentFiles(hash)) {
                known = assessment::readContent(*files, session.language).content;
            }
        });
    }
    return known ? known : content_;
}

std::optional<ResultView> CheckPages::storedView(history::SessionId id) {
    std::optional<history::Session> session;
    access_.attempt([&](const history::HistoryStore& store) { session = store.session(id); });
    if (!session || !session->intact) {
        return std::nullopt;
    }
    auto view = resultView(session->record, contentOf(*session));
    if (view) {
        view->old = true;
    }
    return view;
}

bool CheckPages::open(history::SessionId id) {
    auto view = storedView(id);
    if (!view) {
        return false;
    }
    view->id = id;
    addWhatIsDue(*view);
    session_.reset();
    old_ = true;
    showView(*view);
    return true;
}

QAbstractButton* CheckPages::primary() const {
    if (currentWidget() == interruption_) {
        return interruption_->primary();
    }
    if (currentWidget() == result_) {
        return result_->primary();
    }
    return currentWidget() == quick_ ? quick_->primary() : nullptr;
}

void CheckPages::back() {
    if (session_ && session_->back()) {
        showStep();
    } else {
        Q_EMIT closed();
    }
}

bool CheckPages::saved() const {
    return !session_ || !session_->anythingAnswered() || session_->savedAs().has_value() ||
           (access_.writer() != nullptr && access_.writer()->flush());
}

bool CheckPages::mayLeave() {
    if (saved()) {
        return true;
    }
    QMessageBox box(this);
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(tr("Not saved"));
    box.setText(tr("Your answers are not saved."));
    box.setInformativeText(
        tr("KneeCheck cannot write to your history at the moment. If you leave now, these answers are "
           "gone. You can copy them first and keep them elsewhere."));
    QPushButton* stay = box.addButton(tr("Stay here"), QMessageBox::RejectRole);
    QPushButton* copy = box.addButton(tr("Copy and leave"), QMessageBox::AcceptRole);
    QPushButton* leave = box.addButton(tr("Leave"), QMessageBox::DestructiveRole);
    box.setDefaultButton(stay);
    box.exec();
    if (box.clickedButton() == copy) {
        QGuiApplication::clipboard()->setText(text(session_->answersJson()));
    }
    return box.clickedButton() == copy || box.clickedButton() == leave;
}

void CheckPages::leave() {
    session_.reset();
    old_ = false;
}

} // namespace kneecheck::ui
