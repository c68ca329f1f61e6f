// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <future>
#include <memory>
#include <optional>
#include <vector>

#include <QMainWindow>

#include "assessment/content.h"
#include "ui/history_access.h"
#include "ui/languages.h"
#include "ui/widgets/side_bar.h"

class QMenu;
class QStackedWidget;

namespace kneecheck::ui {

class CheckPages;
class ComparePage;
class ContentProblemPage;
class HistoryPage;
class HistoryPages;
class HomeDesk;
class HomePage;
class LearnPages;
class SettingsPage;
class TroubleDesk;

/// The window: menu bar, side bar, the places it names, and the check in place of them while there is one.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    struct Options {
        std::filesystem::path content;
        std::filesystem::path data;
        bool quick = false; ///< begin with the quick check
        QString language = spokenLanguage();
    };

    MainWindow(Options options, const history::Clock& clock);
    ~MainWindow() override;

    /// The person wants another language: it is kept, and this window asks to be opened anew in it.
    void chooseLanguage(const QString& tag);

Q_SIGNALS:
    void languageChosen(const QString& tag);

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildPages();
    void buildMenus();
    void addViewMenu();
    void addLanguageMenu(QMenu& view);
    void followResult();
    void connectPages();
    CheckPages& check();
    HistoryPages& historyPages();
    ContentProblemPage& problems();
    LearnPages& learn();
    SettingsPage& settingsPage();
    void addThemeMenu(QMenu& view);
    void readContent();
    void tellOtherLanguage();
    void showHome();
    void showHistory();
    void showFrame(SideBar::Place place);
    void startCheck(assessment::Flow flow, std::optional<history::SessionId> follows = {});
    void resume(const std::string& flow);
    void openSession(history::SessionId id, SideBar::Place from);
    void goBack();
    void readAgain();
    bool leaveCheck();

    Options options_;
    std::future<assessment::ContentRead> contentRead_; ///< of the start
    HistoryAccess access_;
    std::shared_ptr<const assessment::Content> content_;
    SideBar::Place place_ = SideBar::Place::Home;
    QStackedWidget* stack_;
    TroubleDesk* trouble_;
    QWidget* frame_;
    SideBar* side_;
    QStackedWidget* places_;
    HomePage* home_;
    HomeDesk* homeDesk_;
    HistoryPage* history_ = nullptr; ///< this and those below: null until first shown
    ComparePage* compare_ = nullptr;
    HistoryPages* historyPages_ = nullptr;
    LearnPages* learn_ = nullptr;
    SettingsPage* settings_ = nullptr;
    CheckPages* check_ = nullptr;
    ContentProblemPage* problems_ = nullptr;
    std::vector<QAction*> checkActions_;  ///< need content
    std::vector<QAction*> resultActions_; ///< need a result on the screen
};

} // namespace kneecheck::ui
