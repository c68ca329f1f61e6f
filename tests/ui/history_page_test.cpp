// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include "made_up.h"
#include "support/catch.h"
#include "ui/pages/history_page.h"
#include "ui/widgets/chart_view.h"
#include "ui/widgets/session_row.h"
#include "ui/widgets/session_table.h"
#include "ui/widgets/table_head.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;

namespace {

constexpr history::Timestamp day = 24LL * 60 * 60 * 1000;

history::SessionSummary session(history::SessionId id, int worst, const char* training) {
    history::SessionSummary summary;
    summary.id = id;
    summary.side = "right";
    summary.flow = "full";
    summary.startedAt = summary.finishedAt = id * day;
    summary.training = training;
    summary.urgency = "routine";
    summary.scores = {{"pain-worst", worst}};
    return summary;
}

/// Three sessions, the newest first: one that says stop, one to modify, one to push through.
struct Shown {
    explicit Shown(bool bothSides = true, bool canDelete = true) {
        list.sessions = {session(30, 8, "stop"), session(20, 5, "modify"), session(10, 2, "push-through")};
        list.all = 3;
        list.bothSides = bothSides;
        list.canDelete = canDelete;
        list.now = 40 * day;
        page.setSessions(*shipped(), list);
        test::show(page);
    }

    SessionRow* row(history::SessionId id) const {
        for (SessionRow* one : page.findChildren<SessionRow*>()) {
            if (one->line().id == id) {
                return one;
            }
        }
        return nullptr;
    }
    QAbstractButton* named(const QString& name) const { return button(page, name); }

    HistoryList list;
    HistoryPage page;
};

/// Where the dashed line stands; empty without one.
QString dashedAt(const HistoryPage& page) {
    static const QRegularExpression line(
        QStringLiteral("<path d=\"M([0-9.]+) [0-9.]+V[0-9.]+\"[^>]*stroke-dasharray=\"3 3\""));
    return line.match(QString::fromUtf8(page.findChild<ChartView*>()->svg())).captured(1);
}
/// Where the marker of the only session that says push through stands: the first circle there is.
QString circleAt(const HistoryPage& page) {
    static const QRegularExpression circle(QStringLiteral("<circle cx=\"([0-9.]+)\""));
    return circle.match(QString::fromUtf8(page.findChild<ChartView*>()->svg())).captured(1);
}

} // namespace

TEST_CASE("the newest session is selected first, and the chart marks it", "[history-page]") {
    const Shown shown;
    CHECK(shown.page.selected() == 30);
    CHECK_FALSE(dashedAt(shown.page).isEmpty());
    CHECK(dashedAt(shown.page) != circleAt(shown.page));
}

TEST_CASE("the selected row and the dashed line are one selection", "[history-page]") {
    const Shown shown;
    QTest::mouseClick(shown.row(10), Qt::LeftButton, {}, QPoint(40, 20));
    CHECK(shown.page.selected() == 10);
    CHECK(shown.row(10)->isSelected());
    CHECK_FALSE(shown.row(30)->isSelected());
    CHECK(dashedAt(shown.page) == circleAt(shown.page));
}

TEST_CASE("arrows select, Home and End go to the ends, and Enter opens", "[history-page]") {
    Shown shown;
    QSignalSpy opened(&shown.page, &HistoryPage::sessionRequested);
    shown.page.focusSelected();
    press(Qt::Key_Down);
    CHECK(shown.page.selected() == 20);
    CHECK(shown.row(20)->hasFocus());
    press(Qt::Key_End);
    CHECK(shown.page.selected() == 10);
    press(Qt::Key_Down); // there is nothing below
    CHECK(shown.page.selected() == 10);
    press(Qt::Key_Home);
    CHECK(shown.page.selected() == 30);
    press(Qt::Key_Space);
    CHECK(opened.isEmpty());
    press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].toLongLong() == 30);
}

TEST_CASE("a click selects; a double click, the row's end and the button open", "[history-page]") {
    Shown shown;
    QSignalSpy opened(&shown.page, &HistoryPage::sessionRequested);
    SessionRow* row = shown.row(20);
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(40, 20));
    CHECK(opened.isEmpty());
    QTest::mouseDClick(row, Qt::LeftButton, {}, QPoint(40, 20));
    CHECK(opened.size() == 1);
    QTest::mouseClick(row, Qt::LeftButton, {}, row->openArea().center());
    CHECK(opened.size() == 2);
    QTest::mouseClick(shown.named(QStringLiteral("Open")), Qt::LeftButton);
    REQUIRE(opened.size() == 3);
    for (const auto& signal : opened) {
        CHECK(signal[0].toLongLong() == 20);
    }
}

TEST_CASE("Tab comes to the selected row only, and goes on to what can be done with it", "[history-page]") {
    const Shown shown;
    shown.row(20)->click();
    shown.named(QStringLiteral("All"))->setFocus(Qt::TabFocusReason);
    const QStringList order = tabOrder(shown.page, 12);
    QStringList rows = order.filter(QStringLiteral("out of 10"));
    rows.removeDuplicates(); // Tab came round
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].contains(QStringLiteral("5 out of 10")));
    const qsizetype at = order.indexOf(rows[0]);
    CHECK(order.mid(at + 1, 3) ==
          QStringList{QStringLiteral("Open"), QStringLiteral("Compare with…"), QStringLiteral("Delete")});
}

TEST_CASE("to a screen reader the sessions are a list whose rows say what the chart shows", "[history-page]") {
    const Shown shown;
    auto* table = shown.page.findChild<SessionTable*>();
    CHECK(QAccessible::queryAccessibleInterface(table)->role() == QAccessible::List);
    const QAccessibleInterface* row = QAccessible::queryAccessibleInterface(shown.row(30));
    CHECK(row->role() == QAccessible::ListItem);
    CHECK(row->state().selected);
    CHECK_FALSE(QAccessible::queryAccessibleInterface(shown.row(20))->state().selected);
    CHECK(row->text(QAccessible::Name) == QStringLiteral("Full check, right knee, 31 Jan, 8 out of 10, Stop"));
    CHECK(shown.page.findChild<TableHead*>()->accessibleName() ==
          QStringLiteral("Date, Session, Worst, Training advice"));
}

TEST_CASE("the score of the next day has a column, and is said, where there is one", "[history-page]") {
    SessionLine line;
    line.id = 1;
    line.date = QStringLiteral("11 Mar");
    line.title = QStringLiteral("Quick check");
    line.detail = QStringLiteral("11 Mar, 5 out of 10, Modify");
    line.score = 5;
    line.nextDay = 3;
    SessionTable table;
    table.setLines({line});
    CHECK(table.rows()[0]->accessibleName() == QStringLiteral("Quick check, 11 Mar, 5 out of 10, Modify, next day 3"));
    CHECK(table.findChild<TableHead*>()->accessibleName().contains(QStringLiteral("Next day")));
}

TEST_CASE("the filter by knee is there only where there is something to filter, and is kept", "[history-page]") {
    CHECK(Shown(false).named(QStringLiteral("Left")) == nullptr);
    Shown shown;
    QSignalSpy changed(&shown.page, &HistoryPage::sideChanged);
    CHECK(shown.page.side().empty());
    shown.named(QStringLiteral("Left"))->click();
    CHECK(changed.size() == 1);
    CHECK(shown.page.side() == "left");
    shown.page.setSessions(*shipped(), shown.list);
    CHECK(shown.page.side() == "left");
    CHECK(shown.named(QStringLiteral("Left"))->isChecked());
    shown.named(QStringLiteral("All"))->click();
    CHECK(shown.page.side().empty());
}

TEST_CASE("comparing asks for the other session, and Escape leaves it", "[history-page]") {
    Shown shown;
    QSignalSpy compared(&shown.page, &HistoryPage::compareRequested);
    QSignalSpy opened(&shown.page, &HistoryPage::sessionRequested);
    shown.named(QStringLiteral("Compare with…"))->click();
    CHECK(shown.row(20)->hasFocus()); // the one before it
    CHECK(shown.named(QStringLiteral("Open")) == nullptr);
    press(Qt::Key_Escape);
    CHECK(shown.page.selected() == 30);
    CHECK(shown.row(30)->hasFocus());

    shown.named(QStringLiteral("Compare with…"))->click();
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    REQUIRE(compared.size() == 1);
    CHECK(compared[0][0].toLongLong() == 30);
    CHECK(compared[0][1].toLongLong() == 10);
    CHECK(opened.isEmpty());
    CHECK(shown.page.selected() == 30); // where Back comes to
}

TEST_CASE("with two sessions there is nothing to choose, with one nothing to compare", "[history-page]") {
    Shown shown;
    QSignalSpy compared(&shown.page, &HistoryPage::compareRequested);
    shown.list.sessions.pop_back();
    shown.page.setSessions(*shipped(), shown.list);
    shown.named(QStringLiteral("Compare with…"))->click();
    REQUIRE(compared.size() == 1);
    CHECK(compared[0][1].toLongLong() == 20);
    shown.list.sessions.pop_back();
    shown.page.setSessions(*shipped(), shown.list);
    CHECK(shown.named(QStringLiteral("Compare with…")) == nullptr);
    CHECK(shown.named(QStringLiteral("Open")) != nullptr);
}

TEST_CASE("what may not be changed has no Delete", "[history-page]") {
    Shown shown(true, false);
    QSignalSpy deleted(&shown.page, &HistoryPage::deleteRequested);
    CHECK(shown.named(QStringLiteral("Delete")) == nullptr);
    shown.page.focusSelected();
    press(Qt::Key_Delete);
    CHECK(deleted.isEmpty());
}

TEST_CASE("a damaged session is listed, and cannot be selected or opened", "[history-page]") {
    Shown shown;
    shown.list.sessions[0] = {};
    shown.list.sessions[0].id = 30;
    shown.list.sessions[0].intact = false;
    shown.page.setSessions(*shipped(), shown.list);
    CHECK(shown.page.selected() == 20);
    shown.page.focusSelected();
    press(Qt::Key_Home);
    CHECK(shown.page.selected() == 20);
}
