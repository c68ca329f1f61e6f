// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include <QApplication>
#include <QSignalSpy>

#include "history/samples.h"
#include "made_up.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temp_folder.h"
#include "ui/history_pages.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/history_page.h"
#include "ui/widgets/session_row.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;
using tests::sampleSession;

namespace {

/// The history page over a real history with three sessions: right, left, right knee.
struct Desk {
    Desk() : access(folder / "history.sqlite", clock) {
        access.open();
        for (const char* side : {"right", "left", "right"}) {
            history::NewSession session = sampleSession(*access.store(), 1000 * static_cast<int>(ids.size() + 1));
            session.side = side;
            ids.push_back(access.store()->saveSession(session));
        }
        pages.setContent(shipped());
        pages.refresh();
        test::show(list);
    }

    std::size_t kept() const { return access.store()->countSessions({access.person(), {}}); }
    std::size_t listed() const {
        std::size_t count = 0;
        for (const SessionRow* row : list.findChildren<SessionRow*>()) {
            count += row->isVisible() ? 1 : 0;
        }
        return count;
    }
    void click(const char* name) const {
        QAbstractButton* one = button(list, QString::fromUtf8(name));
        REQUIRE(one != nullptr);
        one->click();
    }
    bool shows(const char* name) const { return button(list, QString::fromUtf8(name)) != nullptr; }

    tests::TempFolder folder;
    tests::FixedClock clock;
    HistoryAccess access;
    HistoryPage list;
    ComparePage compare;
    std::vector<history::SessionId> ids;
    HistoryPages pages{access, list, compare, [](history::SessionId) { return std::optional<ResultView>(); }};
};

} // namespace

TEST_CASE("a deleted session is gone at once, and the focus is where it can be undone", "[delete]") {
    Desk desk;
    desk.list.select(desk.ids[1]);
    desk.click("Delete");
    CHECK(desk.kept() == 2);
    CHECK(desk.listed() == 2);
    CHECK(desk.list.selected() == desk.ids[0]); // the one below took its place
    REQUIRE(desk.shows("Undo"));
    CHECK(button(desk.list, QStringLiteral("Undo"))->hasFocus());
    CHECK(button(desk.list, QStringLiteral("Undo"))
              ->accessibleDescription()
              .startsWith(QStringLiteral("Deleted: Full check, left knee")));
}

TEST_CASE("undo brings the session back, selected and with the focus on it", "[delete]") {
    Desk desk;
    desk.list.select(desk.ids[1]);
    desk.click("Delete");
    press(Qt::Key_Space);
    CHECK(desk.kept() == 3);
    CHECK(desk.listed() == 3);
    CHECK_FALSE(desk.shows("Undo"));
    CHECK(desk.list.selected() == desk.ids[1]);
    auto* row = qobject_cast<SessionRow*>(QApplication::focusWidget());
    REQUIRE(row != nullptr);
    CHECK(row->line().id == desk.ids[1]);
}

TEST_CASE("the message stays while the list is used, and with it the way back", "[delete]") {
    Desk desk;
    desk.click("Delete");
    desk.list.focusSelected();
    press(Qt::Key_Down);
    desk.click("Right");
    CHECK(desk.shows("Undo"));
    desk.click("Undo");
    CHECK(desk.kept() == 3);
}

TEST_CASE("a session is gone for good when its message is closed, another is deleted, or the page is left",
          "[delete]") {
    Desk desk;
    const history::SessionId id = desk.list.selected();
    desk.click("Delete");
    const int how = GENERATE(0, 1, 2);
    if (how == 0) {
        desk.click("Close");
        CHECK(qobject_cast<SessionRow*>(QApplication::focusWidget()) != nullptr);
    } else if (how == 1) {
        desk.click("Delete");
    } else {
        desk.list.hide();
    }
    CHECK_FALSE(desk.access.store()->restoreSession(id));
    CHECK(desk.kept() == (how == 1 ? 1 : 2));
    if (how == 2) {
        desk.list.show();
    }
    CHECK(desk.shows("Undo") == (how == 1));
}

TEST_CASE("the last session deleted leaves an empty history that can be undone", "[delete]") {
    Desk desk;
    for (int i = 0; i < 3; ++i) {
        desk.click("Delete");
    }
    CHECK(desk.listed() == 0);
    CHECK_FALSE(desk.shows("Open"));
    CHECK_FALSE(desk.shows("Delete"));
    desk.click("Undo");
    CHECK(desk.listed() == 1);
}

TEST_CASE("the knee that is chosen filters the list and stays chosen", "[history-pages]") {
    Desk desk;
    desk.click("Left");
    CHECK(desk.listed() == 1);
    CHECK(desk.list.selected() == desk.ids[1]);
    desk.list.hide();
    desk.pages.refresh();
    desk.list.show();
    CHECK(desk.listed() == 1);
    desk.click("All");
    CHECK(desk.listed() == 3);
}

TEST_CASE("a history of one knee has no filter", "[history-pages]") {
    Desk desk;
    desk.list.select(desk.ids[1]);
    REQUIRE(desk.shows("Left"));
    desk.click("Delete");
    CHECK_FALSE(desk.shows("Left"));
}

TEST_CASE("where nothing of the chosen knee is left, the other sessions show", "[history-pages]") {
    Desk desk;
    desk.click("Left");
    desk.click("Delete");
    CHECK(desk.listed() == 2);
    desk.click("Undo");
    CHECK(desk.listed() == 3);
    CHECK(button(desk.list, QStringLiteral("All"))->isChecked());
}
