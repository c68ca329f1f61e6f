// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include <QActionGroup>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStackedWidget>

#include "ui/check_pages.h"
#include "ui/look/look.h"
#include "ui/main_window.h"
#include "ui/pages/help_and_about.h"
#include "ui/settings.h"

namespace kneecheck::ui {

void MainWindow::buildMenus() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    QAction* check = file->addAction(tr("&New check"), QKeySequence(Qt::CTRL | Qt::Key_N), this,
                                     [this] { startCheck(assessment::Flow::Full); });
    QAction* quick = file->addAction(tr("&Quick check"), QKeySequence(Qt::CTRL | Qt::Key_K), this,
                                     [this] { startCheck(assessment::Flow::Quick); });
    checkActions_ = {check, quick};
    file->addSeparator();
    QAction* pdf =
        file->addAction(tr("&Save as PDF…"), QKeySequence::Save, this, [this] { this->check().saveResultAsPdf(); });
    QAction* print = file->addAction(tr("&Print…"), QKeySequence::Print, this, [this] { this->check().printResult(); });
    resultActions_ = {pdf, print};
    connect(stack_, &QStackedWidget::currentChanged, this, &MainWindow::followResult);
    followResult();
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);
    addViewMenu();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&How to use KneeCheck"), QKeySequence(Qt::Key_F1), this,
                    [this] { openHelp(content_.get(), this); });
    help->addAction(tr("&About KneeCheck"), this, [this] { openAbout(content_.get(), this); });
}

void MainWindow::followResult() {
    const bool shows = check_ != nullptr && stack_->currentWidget() == check_ && check_->showsResult();
    for (QAction* action : resultActions_) {
        action->setEnabled(shows);
    }
}

void MainWindow::addViewMenu() {
    QMenu* view = menuBar()->addMenu(tr("&View"));
    QMenu* sizes = view->addMenu(tr("&Text size"));
    auto* group = new QActionGroup(this);
    for (const double size : Look::textSizes()) {
        QAction* action = sizes->addAction(tr("%1 %").arg(size * 100));
        action->setCheckable(true);
        action->setChecked(qFuzzyCompare(size, Look::get().textSize()));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [size] {
            Look::get().setTextSize(size);
            settings::setTextSize(size);
        });
    }
    // The settings page chooses, too.
    connect(&Look::get(), &Look::changed, group, [group] {
        for (int i = 0; i < group->actions().size(); ++i) {
            group->actions().at(i)->setChecked(qFuzzyCompare(Look::textSizes().at(i), Look::get().textSize()));
        }
    });
    const auto step = [group](int by) {
        const QList<QAction*> actions = group->actions();
        const auto next = actions.indexOf(group->checkedAction()) + by;
        if (next >= 0 && next < actions.size()) {
            actions[next]->trigger();
        }
    };
    addThemeMenu(*view);
    addLanguageMenu(*view);
    view->addSeparator();
    view->addAction(tr("&Larger"), QKeySequence::ZoomIn, this, [step] { step(1); });
    view->addAction(tr("&Smaller"), QKeySequence::ZoomOut, this, [step] { step(-1); });
}

/// There is nothing to choose where there is only one.
void MainWindow::addLanguageMenu(QMenu& view) {
    const std::vector<Language> languages = availableLanguages(options_.content);
    if (languages.size() < 2) {
        return;
    }
    QMenu* menu = view.addMenu(tr("&Language"));
    auto* group = new QActionGroup(this);
    for (const Language& language : languages) {
        QAction* action = menu->addAction(language.name);
        action->setCheckable(true);
        action->setChecked(language.tag == options_.language);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, tag = language.tag] { chooseLanguage(tag); });
    }
}

void MainWindow::addThemeMenu(QMenu& view) {
    QMenu* themes = view.addMenu(tr("&Colours"));
    auto* group = new QActionGroup(this);
    const std::pair<Theme, QString> names[] = {
        {Theme::System, tr("&As the system")}, {Theme::Light, tr("&Light")}, {Theme::Dark, tr("&Dark")}};
    for (const auto& [theme, name] : names) {
        QAction* action = themes->addAction(name);
        action->setCheckable(true);
        group->addAction(action);
        const auto follow = [action, theme = theme] { action->setChecked(Look::get().theme() == theme); };
        follow();
        connect(&Look::get(), &Look::changed, action, follow);
        connect(action, &QAction::triggered, this, [theme = theme] {
            settings::setTheme(theme);
            Look::get().setTheme(theme);
        });
    }
}

} // namespace kneecheck::ui
