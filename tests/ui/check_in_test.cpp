// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QTest>

#include "made_up.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temp_folder.h"
#include "ui/check_session.h"
#include "ui/models/look_back_lines.h"
#include "ui/pages/quick_result_page.h"
#include "ui/pages/recheck_parts.h"
#include "ui/words.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;
using assessment::Flow;
using assessment::Ternary;
using assessment::Training;
using assessment::Urgency;

namespace {

constexpr history::Timestamp hour = 60LL * 60 * 1000;
constexpr history::Timestamp yesterday = 1'795'000'000'000;

/// A full check of the right knee, yesterday.
LookBack fullCheck(const std::string& training, const std::string& urgency, int painNow) {
    LookBack made;
    made.session.id = 7;
    made.session.flow = "full";
    made.session.side = "right";
    made.session.finishedAt = yesterday;
    made.session.training = training;
    made.session.urgency = urgency;
    made.session.scores = {{"pain-now", painNow}, {"pain-worst", 5}};
    made.sheet.answers = {{"side", choice("right")}, {"pain-now", number(painNow)}};
    return made;
}

CheckSession::Start startOf(Flow flow, const LookBack& lookBack) {
    CheckSession::Start start;
    start.content = shipped();
    start.flow = flow;
    start.startedAt = yesterday + 24 * hour;
    start.earlier = {lookBack.session};
    start.lookBack = lookBack;
    return start;
}

assessment::Answer noChanges() {
    assessment::Rows rows;
    for (const assessment::Row& row : shipped()->questions[*shipped()->findQuestion("changes")].rows) {
        rows.rows[row.id] = Ternary::No;
    }
    return rows;
}

/// Gone through page by page, with nothing to report but the number.
CheckSession fineAt(int pain, const LookBack& lookBack) {
    CheckSession session(startOf(Flow::CheckIn, lookBack));
    session.answer("pain-now", number(pain));
    session.next();
    session.answer("back-to-baseline", choice("back"));
    session.next();
    session.answer("changes", noChanges());
    session.next();
    REQUIRE(session.step() == Step::Result);
    return session;
}

ResultView viewOf(const CheckSession& session) {
    auto view = resultView(session.record(yesterday + 24 * hour), shipped());
    REQUIRE(view);
    view->lookBack = session.lookBack()->session;
    return *view;
}

/// What a part of the result says; empty where it is not there.
QString saidBy(QWidget* part) {
    const std::unique_ptr<QWidget> owned(part);
    return part != nullptr ? wordsOn(*part).join(QStringLiteral(" | ")) : QString();
}

std::string optionOf(const CheckSession& session, const char* question) {
    const assessment::Answer* answer = session.sheet().find(question);
    return answer != nullptr ? std::get<assessment::Choice>(*answer).option : "";
}

} // namespace

TEST_CASE("a check-in knows its session: the knee, the pain before it, what was said, and is linked to it",
          "[check-in]") {
    CheckSession session(startOf(Flow::CheckIn, fullCheck("modify", "routine", 3)));
    CHECK(session.side() == "right");
    CHECK_FALSE(session.anythingAnswered());
    CHECK(std::get<assessment::Number>(*session.sheet().find("baseline")).value == 3);
    CHECK(optionOf(session, "earlier-verdict") == "modify");
    CHECK(optionOf(session, "earlier-urgency") == "routine");
    const QString note = lookBackNote(session, yesterday + 24 * hour);
    CHECK(note.contains(QStringLiteral("Then: Full check, right knee, ")));
    CHECK(note.contains(QStringLiteral("5 out of 10, Modify.")));
    CHECK(note.contains(QStringLiteral("Before that session: 3 out of 10.")));
    CHECK_FALSE(note.contains(QStringLiteral("Still counts")));
    CHECK(session.record(yesterday + 24 * hour).follows == 7);
    CHECK(session.record(yesterday + 24 * hour).side == "right");
}

TEST_CASE("a knee that is back may train, and hears when to check in next", "[check-in]") {
    const ResultView view = viewOf(fineAt(3, fullCheck("modify", "self-care", 3)));
    CHECK(view.result.training == Training::PushThrough);
    CHECK_FALSE(isCarriedOver(view));
    CHECK(saidBy(makeCarriedOver(view, nullptr)).isEmpty());
    CHECK(saidBy(makeRechecks(view, nullptr, {})) == word(*shipped(), "check-in-next"));
}

TEST_CASE("two points are the smallest change that is called one", "[check-in]") {
    const auto said = [](int now) {
        return saidBy(makeComparison(viewOf(fineAt(now, fullCheck("modify", "self-care", 3))), nullptr));
    };
    CHECK(said(1).contains(word(*shipped(), "check-in-better")));
    CHECK(said(2).contains(word(*shipped(), "check-in-same")));
    CHECK(said(4).contains(word(*shipped(), "check-in-same")));
    CHECK(said(5).contains(word(*shipped(), "check-in-worse")));
    CHECK(said(5).contains(QStringLiteral("5 out of 10 now, 3 before that session")));
    CHECK(said(5).contains(QStringLiteral("Then: Full check, right knee")));
}

TEST_CASE("what a quick check found itself was in the session, not before it", "[check-in]") {
    LookBack quick = fullCheck("modify", "self-care", 5);
    quick.session.flow = "quick";
    const CheckSession session = fineAt(2, quick);
    CHECK_FALSE(lookBackNote(session, yesterday).contains(QStringLiteral("Before that session")));
    CHECK(saidBy(makeComparison(viewOf(session), nullptr))
              .contains(QStringLiteral("2 out of 10 now, 5 in that session")));
}

TEST_CASE("more pain than before makes the next session a smaller one", "[check-in]") {
    const CheckSession session = fineAt(4, fullCheck("push-through", "self-care", 3));
    CHECK(session.assessment().training == Training::Modify);
    CHECK(saidBy(makeRechecks(viewOf(session), nullptr, {})).contains(QStringLiteral("Look again tomorrow")));
}

TEST_CASE("without a number from before, the check-in says that there is none", "[check-in]") {
    LookBack quick = fullCheck("modify", "self-care", 0);
    quick.session.scores.clear();
    CheckSession session = fineAt(2, quick);
    CHECK(session.sheet().find("baseline") == nullptr);
    CHECK(saidBy(makeComparison(viewOf(session), nullptr)).contains(word(*shipped(), "check-in-no-baseline")));
}

TEST_CASE("a fine check-in relaxes nothing that was not looked into, and says that it still counts", "[check-in]") {
    const auto [training, urgency] = GENERATE(table<std::string, std::string>(
        {{"modify", "soon"}, {"stop", "routine"}, {"stop", "same-day"}, {"stop", "emergency"}}));
    DYNAMIC_SECTION(training << ", " << urgency) {
        const LookBack before = fullCheck(training, urgency, 3);
        const CheckSession checkIn = fineAt(1, before);
        CHECK(checkIn.assessment().training >= Training::Modify);
        if (urgency == "soon") {
            CHECK(checkIn.assessment().urgency == Urgency::Soon);
        }
        CHECK(isCarriedOver(viewOf(checkIn)));
        CHECK(saidBy(makeCarriedOver(viewOf(checkIn), nullptr)) == word(*shipped(), "carried-over"));

        // Nor does it for the quick check after it, however mild that is.
        CheckSession::Start start = startOf(Flow::Quick, before);
        start.lookBack.reset();
        history::SessionSummary fine = before.session;
        fine.id = 8;
        fine.flow = "check-in";
        fine.training = checkIn.assessment().training == Training::Modify ? "modify" : "stop";
        fine.urgency = "self-care";
        start.earlier.insert(start.earlier.begin(), fine);
        CheckSession quick(start);
        quick.answer("pain-now", number(0));
        quick.answer("pain-trend", choice("fades"));
        assessment::Rows none;
        for (const assessment::Row& row : shipped()->questions[*shipped()->findQuestion("quick-signs")].rows) {
            none.rows[row.id] = Ternary::No;
        }
        quick.answer("quick-signs", none);
        quick.answer("painkiller", assessment::YesNo{false});
        CHECK(quick.assessment().training >= Training::Modify);
        CHECK(lookBackNote(quick, yesterday + 25 * hour).contains(QStringLiteral("Still counts: ")));
    }
}

TEST_CASE("a full check as a recheck has its knee filled in, for the person to see and change", "[check-in]") {
    CheckSession session(startOf(Flow::Full, fullCheck("modify", "self-care", 3)));
    CHECK(session.side() == "right");
    CHECK_FALSE(session.anythingAnswered());
    CHECK(lookBackNote(session, yesterday).isEmpty());
    session.change("side");
    CHECK(lookBackNote(session, yesterday).startsWith(QStringLiteral("Filled in from your check on ")));
    CHECK(session.record(yesterday).follows == 7);
    session.answer("side", choice("left"));
    CHECK(session.anythingAnswered());
    CHECK_FALSE(session.record(yesterday).follows);
}

TEST_CASE("a check-in that was left is gone on with, and still knows its session", "[check-in]") {
    const tests::TempFolder folder;
    const tests::FixedClock clock;
    history::HistoryStore store = history::HistoryStore::open(folder / "history.sqlite", clock);
    const LookBack before = fullCheck("modify", "self-care", 3);
    {
        history::DraftWriter writer(store.path(), clock);
        CheckSession::Start start = startOf(Flow::CheckIn, before);
        start.person = store.defaultPerson();
        start.writer = &writer;
        CheckSession session(start);
        session.answer("pain-now", number(4));
        session.next();
        REQUIRE(writer.flush());
    }
    const auto draft = store.draft(store.defaultPerson());
    REQUIRE(draft);
    CHECK(draft->follows == 7);
    const CheckSession resumed(startOf(Flow::CheckIn, before), *draft);
    REQUIRE(resumed.question() != nullptr);
    CHECK(resumed.question()->id == "back-to-baseline");
    CHECK(resumed.record(yesterday).follows == 7);
    CHECK(resumed.side() == "right");
}

TEST_CASE("the button beside Look again is there once it is time", "[check-in]") {
    ResultView view = viewOf(fineAt(5, fullCheck("modify", "self-care", 3)));
    view.id = 12;
    QuickResultPage page;
    const auto checkIn = [&page]() -> QPushButton* {
        for (auto* one : page.findChildren<QPushButton*>()) {
            if (one->text() == QStringLiteral("Check in") && one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    };
    page.show(view);
    show(page);
    CHECK(checkIn() == nullptr);
    view.due = {{"next-day", Flow::CheckIn}};
    view.old = true;
    qint64 asked = 0;
    QObject::connect(&page, &QuickResultPage::recheckRequested, [&](qint64 session, Flow) { asked = session; });
    page.show(view);
    settle();
    REQUIRE(checkIn() != nullptr);
    checkIn()->click();
    CHECK(asked == 12);
    CHECK(wordsOn(page).filter(QStringLiteral("Look again on ")).size() == 1);
}
