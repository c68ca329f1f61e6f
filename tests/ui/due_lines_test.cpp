// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>

#include "made_up.h"
#include "support/catch.h"
#include "ui/models/due_lines.h"
#include "ui/models/session_lines.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;
using assessment::Flow;

namespace {

constexpr history::Timestamp hour = 60LL * 60 * 1000;

history::SessionSummary session(history::SessionId id, history::Timestamp finishedAt) {
    history::SessionSummary made;
    made.id = id;
    made.flow = "full";
    made.side = "right";
    made.finishedAt = finishedAt;
    made.training = "modify";
    made.urgency = "self-care";
    made.scores = {{"pain-now", 3}, {"pain-worst", 5}};
    return made;
}

history::Due due(history::SessionId id, Flow flow, history::Timestamp finishedAt, int afterHours) {
    history::Due made;
    made.session = session(id, finishedAt);
    made.flow = flow;
    made.at = finishedAt + afterHours * hour;
    return made;
}

/// Noon of a day: a day before it is yesterday wherever the test runs.
history::Timestamp noon() {
    return QDateTime(QDate(2026, 3, 12), QTime(12, 0)).toMSecsSinceEpoch();
}

} // namespace

TEST_CASE("what is due says which day, which knee and what it was", "[due-lines]") {
    const auto lines =
        dueLines(*shipped(),
                 {due(1, Flow::CheckIn, noon() - 24 * hour, 24), due(2, Flow::CheckIn, noon() - 47 * hour, 24),
                  due(3, Flow::Full, noon() - 340 * hour, 336), due(4, Flow::Full, noon() - 1010 * hour, 1008)},
                 noon());
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].title == QStringLiteral("Yesterday’s knee: check in"));
    CHECK(lines[0].line == QStringLiteral("Full check, right knee, 11 Mar, 5 out of 10, Modify"));
    CHECK(lines[0].button == QStringLiteral("Check in"));
    CHECK(lines[1].title == QStringLiteral("Your knee since Tuesday: check in"));
    CHECK(lines[2].title.startsWith(QStringLiteral("2 week")));
    CHECK(lines[2].button == QStringLiteral("Check again"));
    CHECK(lines[3].title.startsWith(QStringLiteral("6 week")));
}

TEST_CASE("a check-in is the next day of its session in the chart, and stands in the list by itself", "[due-lines]") {
    const history::SessionSummary first = session(1, noon() - 24 * hour);
    history::SessionSummary checkIn = session(2, noon());
    checkIn.flow = "check-in";
    checkIn.scores = {{"pain-now", 2}};
    SECTION("the first one that follows") {
        checkIn.follows = 1;
        history::SessionSummary second = checkIn;
        second.id = 3;
        const auto points = chartPoints({second, checkIn, first}, noon());
        REQUIRE(points.size() == 2);
        CHECK(points[0].score == 5);
        CHECK(points[0].nextDay == 2);
        CHECK(points[1].score == 2);
        CHECK_FALSE(points[1].nextDay);
    }
    SECTION("one whose session is not there any more has a point of its own") {
        checkIn.follows = 99;
        CHECK(chartPoints({checkIn, first}, noon()).size() == 2);
    }
    CHECK(sessionLines(*shipped(), {checkIn}, noon()).front().title == QStringLiteral("Check-in, right knee"));
}
