// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/result_actions.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>

#include "made_up.h"
#include "support/catch.h"
#include "ui/look/buttons.h"
#include "ui/look/look.h"

using namespace kneecheck::ui;
using namespace kneecheck::ui::test;

namespace {

QStringList shownButtons(const ResultActions& actions) {
    QStringList names;
    for (const Button* button : actions.findChildren<Button*>()) {
        if (button->isVisibleTo(&actions)) {
            names << button->text();
        }
    }
    return names;
}

const QStringList three{QStringLiteral("Save as PDF"), QStringLiteral("Print"), QStringLiteral("Copy summary")};
const QStringList one{QStringLiteral("Save or print")};

} // namespace

TEST_CASE("the actions of a result are three buttons, and one menu where there is little room or large text",
          "[result-actions]") {
    ResultActions actions;
    CHECK(shownButtons(actions) == three);
    actions.setRoom(200);
    CHECK(shownButtons(actions) == one);
    actions.setRoom(700);
    CHECK(shownButtons(actions) == three);
    Look::get().setTextSize(1.5);
    const QStringList large = shownButtons(actions);
    Look::get().setTextSize(1.0);
    CHECK(large == one);
    CHECK(shownButtons(actions) == three);
}

TEST_CASE("button and menu do the same", "[result-actions]") {
    ResultActions actions;
    actions.setSummary(QStringLiteral("Stop. Be seen today."));
    const QSignalSpy saved(&actions, &ResultActions::savePdfRequested);
    const QSignalSpy printed(&actions, &ResultActions::printRequested);
    for (Button* button : actions.findChildren<Button*>()) {
        if (button->menu() == nullptr) {
            button->click();
        }
    }
    CHECK(saved.count() == 1);
    CHECK(printed.count() == 1);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Stop. Be seen today."));
    CHECK(shownButtons(actions).contains(QStringLiteral("Copied")));
    QApplication::clipboard()->clear();
    actions.alwaysMenu();
    for (QAction* action : actions.findChild<QMenu*>()->actions()) {
        action->trigger();
    }
    CHECK(saved.count() == 2);
    CHECK(printed.count() == 2);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("Stop. Be seen today."));
}
