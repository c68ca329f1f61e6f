// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "support/catch.h"
#include "support/content_builder.h"
#include "support/fixed_clock.h"
#include "support/temp_folder.h"
#include "ui/check_session.h"

using namespace kneecheck;
using assessment::Flow;
using assessment::Ternary;
using assessment::Urgency;
using tests::ContentBuilder;
using ui::CheckSession;
using ui::Step;

namespace {

assessment::Rows rows(Ternary numb, Ternary hot) {
    return {{{"numb", numb}, {"hot", hot}}};
}

/// Two safety pages, then side and pain. A numb foot is an emergency, a hot knee is for today.
std::shared_ptr<const assessment::Content> twoSafetyPages() {
    ContentBuilder builder;
    builder.content.version = "1";
    const std::size_t first = builder.checklist("first", {"numb", "hot"}, true);
    const std::size_t second = builder.yesNo("second", assessment::SeverityOrder::Rising, true);
    const std::size_t side = builder.choice("side", {"left", "right"}, false);
    const std::size_t pain = builder.scale("pain-now");
    builder.content.questions[first].section = "safety";
    builder.content.questions[second].section = "safety";
    builder.content.questions[side].section = "where";
    builder.content.questions[pain].section = "how-bad";
    builder.flag("RF02", tests::row(first, 0), Urgency::Emergency);
    builder.flag("RF14", tests::row(first, 1), Urgency::SameDay);
    const std::size_t earlier = builder.choice("earlier-verdict", {"push-through", "modify", "stop"}, true);
    builder.content.questions[earlier].given = true;
    builder.content.questions[earlier].notSure = false;
    builder.content.flows[Flow::Full].pop_back();
    builder.content.flows[Flow::Quick] = {earlier, pain};
    return std::make_shared<const assessment::Content>(builder.content);
}

CheckSession::Start full(std::shared_ptr<const assessment::Content> content) {
    CheckSession::Start start;
    start.content = std::move(content);
    start.startedAt = 1000;
    return start;
}

std::string at(const CheckSession& session) {
    return session.question() != nullptr ? session.question()->id : "";
}

history::SessionSummary earlier(const std::string& side, const std::string& training) {
    history::SessionSummary summary;
    summary.flow = "full";
    summary.side = side;
    summary.training = training;
    summary.urgency = "self-care";
    return summary;
}

std::string earlierVerdict(const CheckSession& session) {
    const assessment::Answer* answer = session.sheet().find("earlier-verdict");
    return answer != nullptr ? std::get<assessment::Choice>(*answer).option : "";
}

} // namespace

TEST_CASE("a check goes page by page to the answers, and Back keeps every answer", "[check]") {
    CheckSession session(full(twoSafetyPages()));
    CHECK(at(session) == "first");
    CHECK(session.isFirstPage());
    session.answer("first", rows(Ternary::No, Ternary::No));
    session.next();
    session.answer("second", assessment::YesNo{false});
    session.next();
    CHECK(at(session) == "side");
    CHECK(session.back());
    CHECK(at(session) == "second");
    CHECK(session.sheet().find("second") != nullptr);
    session.next();
    session.answer("side", assessment::Choice{"left"});
    session.next();
    session.answer("pain-now", assessment::Number{4});
    session.next();
    CHECK(session.step() == Step::Answers);
    CHECK(session.side() == "left");
    session.next();
    CHECK(session.step() == Step::Result);
    CHECK(session.back());
    CHECK(session.step() == Step::Answers);
}

TEST_CASE("an emergency interrupts before any further question", "[check]") {
    CheckSession session(full(twoSafetyPages()));
    session.answer("first", rows(Ternary::Yes, Ternary::No));
    CHECK(session.step() == Step::Question);
    session.next();
    REQUIRE(session.step() == Step::Emergency);

    SECTION("the answer can be changed") {
        CHECK(session.back());
        CHECK(at(session) == "first");
        session.answer("first", rows(Ternary::No, Ternary::No));
        session.next();
        CHECK(at(session) == "second");
    }
    SECTION("it can be gone past, and is remembered") {
        session.carryOn();
        CHECK(at(session) == "second");
        CHECK(session.sheet().carryOn);
        CHECK(session.assessment().urgency == Urgency::Emergency);
        session.answer("second", assessment::YesNo{false});
        session.next();
        CHECK(at(session) == "side");
    }
    SECTION("a second emergency interrupts again once the first was taken back") {
        session.carryOn();
        session.back();
        session.answer("first", rows(Ternary::No, Ternary::No));
        CHECK_FALSE(session.sheet().carryOn);
        session.answer("first", rows(Ternary::Yes, Ternary::No));
        session.next();
        CHECK(session.step() == Step::Emergency);
    }
}

TEST_CASE("be seen today is said after the safety pages, once", "[check]") {
    CheckSession session(full(twoSafetyPages()));
    session.answer("first", rows(Ternary::No, Ternary::Yes));
    session.next();
    CHECK(at(session) == "second");
    session.answer("second", assessment::YesNo{false});
    session.next();
    REQUIRE(session.step() == Step::SameDay);
    SECTION("what follows is optional") {
        session.carryOn();
        CHECK(at(session) == "side");
        session.answer("side", assessment::Choice{"right"});
        session.next();
        CHECK(at(session) == "pain-now");
    }
    SECTION("the result can be seen at once") {
        session.toResult();
        CHECK(session.step() == Step::Result);
        CHECK(session.record(2000).urgency == "same-day");
    }
}

TEST_CASE("a changed answer comes back to the answers", "[check]") {
    CheckSession session(full(twoSafetyPages()));
    session.answer("first", rows(Ternary::No, Ternary::No));
    session.answer("second", assessment::YesNo{false});
    session.answer("side", assessment::Choice{"left"});
    session.answer("pain-now", assessment::Number{4});
    session.change("side");
    CHECK(at(session) == "side");
    session.answer("side", assessment::Choice{"right"});
    session.next();
    CHECK(session.step() == Step::Answers);
    session.change("first");
    CHECK(session.back());
    CHECK(session.step() == Step::Answers);
}

TEST_CASE("what came before enters a quick check as an answer", "[check]") {
    CheckSession::Start start = full(twoSafetyPages());
    start.flow = Flow::Quick;
    SECTION("nothing before leaves it open") {
        CHECK(earlierVerdict(CheckSession(start)).empty());
    }
    SECTION("the last full check of a knee counts, not the ones before it") {
        start.earlier = {earlier("left", "push-through"), earlier("left", "stop")};
        CHECK(earlierVerdict(CheckSession(start)) == "push-through");
    }
    SECTION("of two knees the stricter one, since a quick check does not ask which") {
        start.earlier = {earlier("left", "push-through"), earlier("right", "stop")};
        CHECK(earlierVerdict(CheckSession(start)) == "stop");
    }
    SECTION("a session without a side may be about any knee") {
        start.earlier = {earlier("", "modify"), earlier("left", "push-through")};
        CHECK(earlierVerdict(CheckSession(start)) == "modify");
    }
    SECTION("asking again until the answer is milder takes no stop back") {
        start.earlier = {earlier("left", "push-through")};
        for (const char* said : {"stop", "modify", "push-through"}) {
            history::SessionSummary quick = earlier("", said);
            quick.flow = "quick";
            start.earlier.insert(start.earlier.begin(), quick);
        }
        CHECK(earlierVerdict(CheckSession(start)) == "stop");
    }
    SECTION("a quick check is not asked for answers to be checked") {
        CheckSession session(start);
        session.answer("pain-now", assessment::Number{2});
        session.next();
        CHECK(session.step() == Step::Result);
    }
}

TEST_CASE("a check is resumed at its page with every answer, from what the writer kept", "[check]") {
    const tests::TempFolder folder;
    const tests::FixedClock clock;
    history::HistoryStore store = history::HistoryStore::open(folder / "history.sqlite", clock);
    const auto content = twoSafetyPages();
    {
        history::DraftWriter writer(store.path(), clock);
        CheckSession::Start start = full(content);
        start.person = store.defaultPerson();
        start.writer = &writer;
        CheckSession session(start);
        session.answer("first", rows(Ternary::No, Ternary::NotSure));
        session.next();
        session.answer("second", assessment::YesNo{false});
        session.next();
        REQUIRE(writer.flush());
    }
    const auto draft = store.draft(store.defaultPerson());
    REQUIRE(draft);
    const CheckSession resumed(full(content), *draft);
    CHECK(at(resumed) == "side");
    CHECK(resumed.sheet().answers.size() == 2);
    CHECK(resumed.startedAt() == 1000);
    CHECK(resumed.droppedQuestions().empty());
}

TEST_CASE("a finished check is saved once, as the engine gave it, and its draft is gone", "[check]") {
    const tests::TempFolder folder;
    const tests::FixedClock clock;
    history::HistoryStore store = history::HistoryStore::open(folder / "history.sqlite", clock);
    history::DraftWriter writer(store.path(), clock);
    CheckSession::Start start = full(twoSafetyPages());
    start.person = store.defaultPerson();
    start.writer = &writer;
    CheckSession session(start);
    session.answer("first", rows(Ternary::No, Ternary::No));
    session.answer("second", assessment::YesNo{false});
    session.answer("side", assessment::Choice{"right"});
    session.answer("pain-now", assessment::Number{2});
    const history::SessionId id = session.save(store, 5000);
    CHECK(session.save(store, 6000) == id);
    CHECK(store.countSessions({start.person, {}}) == 1);
    CHECK(writer.flush());
    CHECK_FALSE(store.draft(start.person));
    const auto kept = store.session(id);
    REQUIRE(kept);
    CHECK(kept->record.resultJson == assessment::toJson(assessment::assess(session.content(), session.sheet())).dump());
    CHECK(kept->record.side == "right");
    CHECK(kept->record.scores.at("pain-now") == 2);
}
