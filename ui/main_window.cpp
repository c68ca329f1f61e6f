// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <utility>

#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include "history/draft_fit.h"
#include "ui/check_pages.h"
#include "ui/history_pages.h"
#include "ui/look/buttons.h"
#include "ui/look/look.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/content_problem_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/home_page.h"
#include "ui/widgets/message_bar.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

constexpr int narrowBelow = 900;
constexpr std::size_t homeSessions = 12;

/// What a draft is, when it stopped, and which answers no longer fit the content of today.
OpenCheck openCheck(const assessment::Content& content, const history::Draft& draft) {
    OpenCheck check;
    check.flow = draft.flow;
    check.title = draft.side.empty() ? flowName(draft.flow)
                                     : MainWindow::tr("%1, %2", "kind of check, which knee")
                                           .arg(flowName(draft.flow), kneeName(content, draft.side));
    check.since = MainWindow::tr("You stopped on %1.").arg(longDate(draft.updatedAt));
    const history::DraftFit fit = history::fitDraft(content, draft);
    QStringList dropped;
    for (const std::string& id : fit.dropped) {
        const auto index = content.findQuestion(id);
        dropped << text(index ? assessment::fillIn(content, fit.sheet, content.questions[*index].text) : id);
    }
    if (!dropped.isEmpty()) {
        check.since += QLatin1Char(' ') + MainWindow::tr("The questions have changed since. No longer kept: %1")
                                              .arg(dropped.join(QStringLiteral("; ")));
    }
    return check;
}

} // namespace

MainWindow::MainWindow(Options options, const history::Clock& clock)
    : options_(std::move(options)), access_(options_.data, clock) {
    setWindowTitle(QStringLiteral("KneeCheck"));
    setMinimumSize(640, 480);
    resize(1000, 700);
    buildPages();
    buildMenus();
    connectPages();
    access_.open();
    readContent();
    if (content_ && options_.quick) {
        startCheck(assessment::Flow::Quick);
    }
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages() {
    auto* central = new QWidget(this);
    auto* rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    message_ = new MessageBar(central);
    stack_ = new QStackedWidget(central);
    rows->addWidget(message_);
    rows->addWidget(stack_, 1);
    frame_ = new QWidget(stack_);
    auto* columns = new QHBoxLayout(frame_);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    side_ = new SideBar(frame_);
    places_ = new QStackedWidget(frame_);
    home_ = new HomePage(places_);
    history_ = new HistoryPage(places_);
    places_->addWidget(home_);
    places_->addWidget(history_);
    columns->addWidget(side_);
    columns->addWidget(places_, 1);
    check_ = new CheckPages(access_, stack_);
    problems_ = new ContentProblemPage(stack_);
    compare_ = new ComparePage(stack_);
    const auto storedView = [this](history::SessionId id) { return check_->storedView(id); };
    historyPages_ = new HistoryPages(access_, *history_, *compare_, storedView, this);
    for (QWidget* page :
         {frame_, static_cast<QWidget*>(check_), static_cast<QWidget*>(problems_), static_cast<QWidget*>(compare_)}) {
        stack_->addWidget(page);
    }
    setCentralWidget(central);
}

void MainWindow::connectPages() {
    connect(side_, &SideBar::chosen, this,
            [this](SideBar::Place place) { place == SideBar::Place::Home ? showHome() : showHistory(); });
    connect(home_, &HomePage::fullCheckRequested, this, [this] { startCheck(assessment::Flow::Full); });
    connect(home_, &HomePage::quickCheckRequested, this, [this] { startCheck(assessment::Flow::Quick); });
    connect(home_, &HomePage::resumeRequested, this, &MainWindow::resume);
    connect(home_, &HomePage::discardRequested, this, &MainWindow::discard);
    connect(home_, &HomePage::historyRequested, this, &MainWindow::showHistory);
    connect(home_, &HomePage::sessionRequested, this, [this](qint64 id) { openSession(id, SideBar::Place::Home); });
    connect(history_, &HistoryPage::sessionRequested, this,
            [this](qint64 id) { openSession(id, SideBar::Place::History); });
    connect(historyPages_, &HistoryPages::compared, this, [this] {
        stack_->setCurrentWidget(compare_);
        compare_->begin();
    });
    connect(compare_, &ComparePage::backRequested, this, [this] {
        showHistory();
        history_->focusSelected();
    });
    connect(check_, &CheckPages::closed, this, [this] {
        if (leaveCheck()) {
            showFrame(place_);
        }
    });
    connect(problems_, &ContentProblemPage::readAgainRequested, this, &MainWindow::readContent);
    connect(&access_, &HistoryAccess::troubleChanged, this, &MainWindow::showTrouble);
    connect(message_, &MessageBar::retryRequested, this, &MainWindow::retryHistory);
    connect(message_, &MessageBar::setAsideRequested, this, &MainWindow::askToSetAside);
    connect(message_, &MessageBar::dismissed, &access_, &HistoryAccess::dismissTrouble);
    // Only while a place shows: the pages of a check have their own, and two that show at once would cancel each other.
    auto* back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), places_);
    connect(back, &QShortcut::activated, this, &MainWindow::goBack);
}

/// Reads the content folder; where it has an error no check can be started, and the page says why.
void MainWindow::readContent() {
    const assessment::ContentRead read = assessment::readContent(options_.content);
    content_ = read.content;
    for (QAction* action : checkActions_) {
        action->setEnabled(content_ != nullptr);
    }
    if (!content_) {
        problems_->show(text(options_.content.string()), read.problems);
        stack_->setCurrentWidget(problems_);
        problems_->heading()->setFocus(Qt::OtherFocusReason);
        return;
    }
    check_->setContent(content_);
    historyPages_->setContent(content_);
    showHome();
}

void MainWindow::showHome() {
    showFrame(SideBar::Place::Home);
}
void MainWindow::showHistory() {
    showFrame(SideBar::Place::History);
}

void MainWindow::showFrame(SideBar::Place place) {
    place_ = place;
    side_->setCurrent(place);
    if (place == SideBar::Place::Home) {
        refreshHome();
        places_->setCurrentWidget(home_);
    } else {
        historyPages_->refresh();
        places_->setCurrentWidget(history_);
    }
    stack_->setCurrentWidget(frame_);
    (place == SideBar::Place::Home ? home_->heading() : history_->heading())->setFocus(Qt::OtherFocusReason);
}

void MainWindow::refreshHome() {
    std::vector<OpenCheck> open;
    std::vector<history::SessionSummary> sessions;
    access_.attempt([&](const history::HistoryStore& store) {
        sessions = store.sessions({access_.person(), {}, homeSessions, 0});
        for (const history::Draft& draft : store.drafts(access_.person())) {
            if (draft.intact) {
                open.push_back(openCheck(*content_, draft));
            }
        }
    });
    home_->setOpenChecks(open);
    home_->setSessions(*content_, sessions, access_.clock().now());
}

std::optional<history::Draft> MainWindow::draftOf(const std::string& flow) {
    std::optional<history::Draft> found;
    access_.attempt([&](const history::HistoryStore& store) {
        for (history::Draft& draft : store.drafts(access_.person())) {
            if (draft.intact && draft.flow == flow) {
                found = std::move(draft);
            }
        }
    });
    return found;
}

void MainWindow::startCheck(assessment::Flow flow) {
    if (!leaveCheck()) {
        return;
    }
    // A new full check takes the place of an unfinished one; ten seconds of quick check are not worth a question.
    const std::optional<history::Draft> draft =
        flow == assessment::Flow::Full ? draftOf(std::string(assessment::toString(flow))) : std::nullopt;
    if (draft) {
        QMessageBox box(this);
        box.setIcon(QMessageBox::Question);
        box.setWindowTitle(tr("An unfinished check"));
        box.setText(tr("You have a check that is not finished."));
        box.setInformativeText(tr("Go on with it, or begin anew? Beginning anew discards its answers."));
        QPushButton* goOn = box.addButton(tr("Go on"), QMessageBox::AcceptRole);
        QPushButton* anew = box.addButton(tr("Begin anew"), QMessageBox::DestructiveRole);
        box.addButton(QMessageBox::Cancel);
        box.setDefaultButton(goOn);
        box.exec();
        if (box.clickedButton() == goOn) {
            check_->resume(*draft);
            stack_->setCurrentWidget(check_);
            return;
        }
        if (box.clickedButton() != anew) {
            showFrame(place_);
            return;
        }
        discard(draft->flow);
    }
    check_->start(flow);
    stack_->setCurrentWidget(check_);
}

void MainWindow::resume(const std::string& flow) {
    if (const auto draft = draftOf(flow)) {
        check_->resume(*draft);
        stack_->setCurrentWidget(check_);
    }
}

void MainWindow::discard(const std::string& flow) {
    if (access_.writer() != nullptr) {
        access_.writer()->discard(access_.person(), flow);
        access_.writer()->flush();
    }
    refreshHome();
}

void MainWindow::openSession(history::SessionId id, SideBar::Place from) {
    place_ = from;
    if (check_->open(id)) {
        stack_->setCurrentWidget(check_);
    }
}

/// False where the person would rather stay than lose answers.
bool MainWindow::leaveCheck() {
    if (stack_->currentWidget() == check_ && !check_->mayLeave()) {
        return false;
    }
    check_->leave();
    return true;
}

void MainWindow::goBack() {
    if (place_ == SideBar::Place::History) {
        showHome();
    }
}

void MainWindow::showTrouble() {
    if (access_.trouble()) {
        message_->show(*access_.trouble());
    } else {
        message_->hide();
    }
}

void MainWindow::retryHistory() {
    access_.open();
    check_->saveAgain();
    if (content_ && stack_->currentWidget() == frame_) {
        showFrame(place_);
    }
}

void MainWindow::askToSetAside() {
    QMessageBox box(this);
    box.setIcon(QMessageBox::Question);
    box.setWindowTitle(tr("Set the file aside"));
    box.setText(tr("Set the file with your history aside?"));
    box.setInformativeText(
        tr("It keeps everything that is in it, under a name with today's date in the same folder. KneeCheck "
           "then begins a new, empty history. Nothing is deleted."));
    QPushButton* aside = box.addButton(tr("Set aside"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != aside) {
        return;
    }
    if (const auto name = access_.setAside()) {
        check_->saveAgain();
        QMessageBox::information(this, tr("Set aside"), tr("The file is now called %1").arg(text(name->string())));
        if (content_ && stack_->currentWidget() == frame_) {
            showFrame(place_);
        }
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (stack_->currentWidget() == check_ && !check_->mayLeave()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QAbstractButton* primary = nullptr;
    if (stack_->currentWidget() == check_) {
        primary = check_->primary();
    } else if (stack_->currentWidget() == problems_) {
        primary = problems_->primary();
    } else if (places_->currentWidget() == home_) {
        primary = home_->primary();
    } else if (stack_->currentWidget() == frame_ && places_->currentWidget() == history_) {
        primary = history_->primary();
    }
    if (enter && primary != nullptr) {
        primary->click();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    side_->setNarrow(width() < narrowBelow);
    QMainWindow::resizeEvent(event);
}

} // namespace kneecheck::ui
