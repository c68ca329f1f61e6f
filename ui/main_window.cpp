// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <algorithm>
#include <utility>

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include "assessment/content_languages.h"
#include "ui/check_pages.h"
#include "ui/history_pages.h"
#include "ui/home_desk.h"
#include "ui/look/buttons.h"
#include "ui/look/look.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/content_problem_page.h"
#include "ui/pages/help_and_about.h"
#include "ui/pages/history_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/learn_pages.h"
#include "ui/pages/settings_page.h"
#include "ui/settings.h"
#include "ui/trouble_desk.h"
#include "ui/widgets/message_bar.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

constexpr int narrowBelow = 900;

/// The window's language, or the first that the content has.
std::string contentLanguage(const MainWindow::Options& options) {
    const std::vector<std::string> languages = assessment::contentLanguages(options.content);
    const std::string wanted = options.language.toStdString();
    const bool known = std::find(languages.begin(), languages.end(), wanted) != languages.end();
    return languages.empty() || known ? wanted : languages.front();
}

} // namespace

MainWindow::MainWindow(Options options, const history::Clock& clock)
    : options_(std::move(options)),
      contentRead_(std::async(std::launch::async,
                              [folder = options_.content, language = contentLanguage(options_)] {
                                  return assessment::readContent(folder, language);
                              })),
      access_(options_.data, clock) {
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

MainWindow::~MainWindow() {
    hide(); // a page that is left puts away what it holds: while the history is still there
}

void MainWindow::buildPages() {
    auto* central = new QWidget(this);
    auto* rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* message = new MessageBar(central);
    trouble_ = new TroubleDesk(access_, *message, this);
    stack_ = new QStackedWidget(central);
    rows->addWidget(message);
    rows->addWidget(stack_, 1);
    frame_ = new QWidget(stack_);
    auto* columns = new QHBoxLayout(frame_);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    side_ = new SideBar(frame_);
    places_ = new QStackedWidget(frame_);
    home_ = new HomePage(places_);
    homeDesk_ = new HomeDesk(access_, *home_, this);
    places_->addWidget(home_);
    columns->addWidget(side_);
    columns->addWidget(places_, 1);
    stack_->addWidget(frame_);
    setCentralWidget(central);
}

void MainWindow::connectPages() {
    connect(side_, &SideBar::chosen, this, &MainWindow::showFrame);
    connect(home_, &HomePage::fullCheckRequested, this, [this] { startCheck(assessment::Flow::Full); });
    connect(home_, &HomePage::quickCheckRequested, this, [this] { startCheck(assessment::Flow::Quick); });
    connect(home_, &HomePage::resumeRequested, this, &MainWindow::resume);
    connect(home_, &HomePage::historyRequested, this, &MainWindow::showHistory);
    connect(home_, &HomePage::recheckRequested, this,
            [this](qint64 session, assessment::Flow flow) { startCheck(flow, session); });
    connect(home_, &HomePage::sessionRequested, this, [this](qint64 id) { openSession(id, SideBar::Place::Home); });
    connect(trouble_, &TroubleDesk::openedAgain, this, &MainWindow::readAgain);
    // Only while a place shows: the pages of a check have their own, and two that show at once would cancel each other.
    auto* back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), places_);
    connect(back, &QShortcut::activated, this, &MainWindow::goBack);
}

// A page that nobody has been to yet costs a start its time and memory: these are made when they are first shown.

CheckPages& MainWindow::check() {
    if (check_ == nullptr) {
        check_ = new CheckPages(access_, stack_);
        check_->setContent(content_);
        stack_->addWidget(check_);
        connect(check_, &CheckPages::closed, this, [this] {
            if (leaveCheck()) {
                showFrame(place_);
            }
        });
        connect(check_, &QStackedWidget::currentChanged, this, &MainWindow::followResult);
        connect(check_, &CheckPages::recheckRequested, this,
                [this](history::SessionId session, assessment::Flow flow) { startCheck(flow, session); });
    }
    return *check_;
}

HistoryPages& MainWindow::historyPages() {
    if (historyPages_ == nullptr) {
        history_ = new HistoryPage(places_);
        places_->addWidget(history_);
        compare_ = new ComparePage(stack_);
        stack_->addWidget(compare_);
        const auto storedView = [this](history::SessionId id) { return check().storedView(id); };
        historyPages_ = new HistoryPages(access_, *history_, *compare_, storedView, this);
        historyPages_->setContent(content_);
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
    }
    return *historyPages_;
}

ContentProblemPage& MainWindow::problems() {
    if (problems_ == nullptr) {
        problems_ = new ContentProblemPage(stack_);
        stack_->addWidget(problems_);
        connect(problems_, &ContentProblemPage::readAgainRequested, this, &MainWindow::readContent);
    }
    return *problems_;
}

LearnPages& MainWindow::learn() {
    if (learn_ == nullptr) {
        learn_ = new LearnPages(places_);
        learn_->setContent(content_);
        places_->addWidget(learn_);
        connect(learn_, &LearnPages::checkRequested, this, [this] { startCheck(assessment::Flow::Full); });
        connect(learn_, &LearnPages::backRequested, this, &MainWindow::goBack);
    }
    return *learn_;
}

SettingsPage& MainWindow::settingsPage() {
    if (settings_ == nullptr) {
        settings_ = new SettingsPage(places_);
        places_->addWidget(settings_);
        settings_->setContent(content_);
        settings_->setDataFolder(text(std::filesystem::absolute(options_.data).parent_path().string()));
        settings_->setLanguages(availableLanguages(options_.content), options_.language);
        connect(settings_, &SettingsPage::languageChosen, this, &MainWindow::chooseLanguage);
        connect(settings_, &SettingsPage::helpRequested, this, [this] { openHelp(content_.get(), this); });
        connect(settings_, &SettingsPage::aboutRequested, this, [this] { openAbout(content_.get(), this); });
    }
    return *settings_;
}

/// Reads the content folder; where it has an error no check can be started, and the page says why.
void MainWindow::readContent() {
    // The first time it was begun while the window was being built.
    const assessment::ContentRead read = contentRead_.valid()
                                             ? contentRead_.get()
                                             : assessment::readContent(options_.content, contentLanguage(options_));
    content_ = read.content;
    tellOtherLanguage();
    for (QAction* action : checkActions_) {
        action->setEnabled(content_ != nullptr);
    }
    if (!content_) {
        problems().show(text(options_.content.string()), read.problems);
        stack_->setCurrentWidget(problems_);
        problems_->heading()->setFocus(Qt::OtherFocusReason);
        return;
    }
    homeDesk_->setContent(content_);
    if (check_ != nullptr) {
        check_->setContent(content_);
    }
    if (historyPages_ != nullptr) {
        historyPages_->setContent(content_);
    }
    if (learn_ != nullptr) {
        learn_->setContent(content_);
    }
    if (settings_ != nullptr) {
        settings_->setContent(content_);
    }
    showHome();
}

/// Where questions and advice are not there in the window's language, the window says so.
void MainWindow::tellOtherLanguage() {
    if (!content_ || text(content_->language) == options_.language) {
        trouble_->setNotice({});
        return;
    }
    TroubleWords words;
    words.title = tr("Questions and advice are not there in this language: %1").arg(languageName(options_.language));
    words.safe = tr("They are shown in another: %1.").arg(languageName(text(content_->language)));
    words.advice = tr("Nothing else changes: they say and decide the same in each.");
    trouble_->setNotice(std::move(words));
}

void MainWindow::chooseLanguage(const QString& tag) {
    if (leaveCheck()) {
        settings::setLanguage(tag);
        Q_EMIT languageChosen(tag);
    }
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
    QWidget* page = home_;
    QWidget* heading = home_->heading();
    switch (place) {
    case SideBar::Place::Home:
        homeDesk_->refresh();
        break;
    case SideBar::Place::History:
        historyPages().refresh();
        page = history_;
        heading = history_->heading();
        break;
    case SideBar::Place::Learn:
        page = &learn();
        heading = learn_->showList();
        break;
    case SideBar::Place::Settings:
        page = &settingsPage();
        heading = settings_->heading();
        break;
    }
    places_->setCurrentWidget(page);
    stack_->setCurrentWidget(frame_);
    heading->setFocus(Qt::OtherFocusReason);
}

void MainWindow::startCheck(assessment::Flow flow, std::optional<history::SessionId> follows) {
    if (!leaveCheck()) {
        return;
    }
    // A new full check takes the place of an unfinished one; ten seconds of quick check are not worth a question.
    const std::optional<history::Draft> draft =
        flow == assessment::Flow::Full ? homeDesk_->draftOf(std::string(assessment::toString(flow))) : std::nullopt;
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
            check().resume(*draft);
            stack_->setCurrentWidget(check_);
            return;
        }
        if (box.clickedButton() != anew) {
            if (stack_->currentWidget() != frame_) {
                showFrame(place_);
            }
            return;
        }
        homeDesk_->discard(draft->flow);
    }
    check().start(flow, follows);
    stack_->setCurrentWidget(check_);
}

void MainWindow::resume(const std::string& flow) {
    if (const auto draft = homeDesk_->draftOf(flow)) {
        check().resume(*draft);
        stack_->setCurrentWidget(check_);
    }
}

void MainWindow::openSession(history::SessionId id, SideBar::Place from) {
    place_ = from;
    if (check().open(id)) {
        stack_->setCurrentWidget(check_);
    }
}

/// False where the person would rather stay than lose answers.
bool MainWindow::leaveCheck() {
    if (stack_->currentWidget() == check_ && !check_->mayLeave()) {
        return false;
    }
    if (check_ != nullptr) {
        check_->leave();
    }
    return true;
}

void MainWindow::goBack() {
    const bool backToList = place_ == SideBar::Place::Learn && learn_->back();
    if (!backToList && place_ != SideBar::Place::Home) {
        showHome();
    }
}

/// The history was opened anew: what waited for it is saved, and what shows is read again.
void MainWindow::readAgain() {
    if (check_ != nullptr) {
        check_->saveAgain();
    }
    if (content_ && stack_->currentWidget() == frame_) {
        showFrame(place_);
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
    } else if (stack_->currentWidget() == frame_ && place_ == SideBar::Place::Home) {
        primary = home_->primary();
    } else if (stack_->currentWidget() == frame_ && place_ == SideBar::Place::History) {
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
