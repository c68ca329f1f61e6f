// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include <QMainWindow>

#include "assessment/content.h"
#include "ui/history_access.h"
#include "ui/widgets/side_bar.h"

class QMenu;
class QStackedWidget;

namespace kneecheck::ui {

class CheckPages;
class ContentProblemPage;
class HistoryPage;
class HomePage;
class LearnItemPage;
class LearnPage;
class MessageBar;
class SettingsPage;

/// The window: menu bar, side bar, the places it names, and the check in place of them while there is one.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    struct Options {
        std::filesystem::path content;
        std::filesystem::path data;
        bool quick = false; ///< begin with the quick check
    };

    MainWindow(Options options, const history::Clock& clock);
    ~MainWindow() override;

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildPages();
    void buildMenus();
    void addViewMenu();
    void addThemeMenu(QMenu* view);
    void connectPages();
    void connectReading();
    void offerLanguages();
    void readContent();
    void showHome();
    void showHistory();
    void showFrame(SideBar::Place place);
    void refreshHome();
    void refreshHistory();
    void startCheck(assessment::Flow flow);
    void resume(const std::string& flow);
    void discard(const std::string& flow);
    std::optional<history::Draft> draftOf(const std::string& flow);
    void openSession(history::SessionId id, SideBar::Place from);
    void goBack();
    void showTrouble();
    void retryHistory();
    void askToSetAside();
    bool leaveCheck();

    Options options_;
    HistoryAccess access_;
    std::shared_ptr<const assessment::Content> content_;
    std::size_t historyLimit_ = 50;
    SideBar::Place place_ = SideBar::Place::Home;
    QStackedWidget* stack_;
    MessageBar* message_;
    QWidget* frame_;
    SideBar* side_;
    QStackedWidget* places_;
    HomePage* home_;
    HistoryPage* history_;
    LearnPage* learn_;
    LearnItemPage* reading_;
    SettingsPage* settings_;
    CheckPages* check_;
    ContentProblemPage* problems_;
    std::vector<QAction*> checkActions_; ///< need content
};

} // namespace kneecheck::ui
