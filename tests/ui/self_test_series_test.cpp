// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include <nlohmann/json.hpp>

#include "history/draft_fit.h"
#include "history/history_store.h"
#include "made_up.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temp_folder.h"
#include "ui/check_session.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;
using assessment::Ternary;

namespace {

using Ids = std::vector<std::string>;

/// The front of the knee, little pain: several tests could tell.
assessment::AnswerSheet sore(std::map<std::string, assessment::Answer> answers = {}) {
    answers.insert({{"where", regions({"front-kneecap"}, "front-kneecap")},
                    {"triggers", choices({"stairs-down"})},
                    {"pain-now", number(1)},
                    {"pain-worst", number(4)}});
    return runner(std::move(answers));
}

/// A check at its answers, as it goes on from a draft.
CheckSession at(const assessment::AnswerSheet& sheet) {
    CheckSession::Start start;
    start.content = shipped();
    history::Draft draft;
    draft.flow = "full";
    draft.startedAt = 1000;
    draft.contentHash = history::contentHash(*shipped());
    draft.answersJson = assessment::toJson(sheet).dump();
    return CheckSession(std::move(start), draft);
}

std::string atTest(const CheckSession& session) {
    return session.selfTest() != nullptr ? session.selfTest()->id : "";
}

bool has(const std::vector<assessment::Finding>& findings, const std::string& id) {
    return std::any_of(findings.begin(), findings.end(), [&](const auto& one) { return one.id == id; });
}

const assessment::RankedCondition& condition(const assessment::Assessment& result, const std::string& id) {
    const auto found =
        std::find_if(result.conditions.begin(), result.conditions.end(), [&](const auto& one) { return one.id == id; });
    REQUIRE(found != result.conditions.end());
    return *found;
}

/// The id of the finding that reads only this question.
std::string findingOf(const std::string& conditionId, const std::string& question) {
    for (const assessment::EvidenceItem& item : shipped()->findCondition(conditionId)->evidence) {
        const auto read = assessment::variablesOf(item.when);
        if (read.size() == 1 && shipped()->questions[read.begin()->question].id == question) {
            return item.id;
        }
    }
    return {};
}

bool offersMovement(const assessment::Assessment& result) {
    return std::any_of(result.selfTests.begin(), result.selfTests.end(),
                       [](const auto& one) { return one.kind == assessment::SelfTest::Kind::Movement; });
}

} // namespace

TEST_CASE("self-tests before the result lead from one to the next and back to the answers", "[self-test]") {
    CheckSession session = at(sore());
    REQUIRE(session.step() == Step::Answers);
    const Ids tests = session.sharpeningTests();
    REQUIRE(tests.size() > 1);
    session.beginSelfTests(tests);
    for (std::size_t i = 0; i < tests.size(); ++i) {
        CHECK(session.step() == Step::SelfTest);
        CHECK(atTest(session) == tests[i]);
        CHECK(session.selfTestNumber() == std::pair(static_cast<int>(i) + 1, static_cast<int>(tests.size())));
        session.next();
    }
    CHECK(session.step() == Step::Answers);
    session.beginSelfTests(tests);
    session.next();
    CHECK(session.back());
    CHECK(atTest(session) == tests.front());
    CHECK(session.back());
    CHECK(session.step() == Step::Answers);
}

TEST_CASE("what a self-test showed turns from not asked into a reason for or against", "[self-test]") {
    const std::string finding = findingOf("patellofemoral-pain", "test-squat");
    REQUIRE_FALSE(finding.empty());
    CheckSession session = at(sore());
    const auto before = session.assessment();
    CHECK(has(condition(before, "patellofemoral-pain").notAsked, finding));
    session.beginSelfTests({"double-squat"});
    session.answerSelfTest(choice("front-pain"));
    const auto pain = session.assessment();
    CHECK(has(condition(pain, "patellofemoral-pain").speaksFor, finding));
    CHECK_FALSE(has(condition(pain, "patellofemoral-pain").notAsked, finding));
    session.answerSelfTest(choice("no-pain"));
    const auto none = session.assessment();
    CHECK(has(condition(none, "patellofemoral-pain").speaksAgainst, finding));
    CHECK(condition(pain, "patellofemoral-pain").probability > condition(before, "patellofemoral-pain").probability);
    CHECK(condition(none, "patellofemoral-pain").probability < condition(before, "patellofemoral-pain").probability);
    CHECK(none.training == before.training);
    CHECK(none.urgency == before.urgency);
}

TEST_CASE("steps counted at 170 or fewer name the steps as something that adds to it", "[self-test]") {
    CheckSession session = at(sore({{"triggers", choices({"stairs-down"})}}));
    const auto named = [&] {
        const auto result = session.assessment();
        const auto found = std::find_if(result.contributors.begin(), result.contributors.end(),
                                        [](const auto& one) { return one.id == "cadence"; });
        return found != result.contributors.end() && found->status == assessment::RankedContributor::Status::Likely;
    };
    CHECK_FALSE(named());
    session.beginSelfTests({"cadence-count"});
    REQUIRE(atTest(session) == "cadence-count");
    session.answerSelfTest(number(160));
    CHECK(named());
    session.answerSelfTest(number(180));
    CHECK_FALSE(named());
}

TEST_CASE("a test that was done is not offered again, and is listed among the answers with Change", "[self-test]") {
    CheckSession session = at(sore());
    session.beginSelfTests({"double-squat"});
    session.answerSelfTest(choice("tip-pain"));
    session.next();
    const Ids left = session.sharpeningTests();
    CHECK(std::count(left.begin(), left.end(), "double-squat") == 0);
    const AnswersPageData data = answersPageData(session.content(), session.sheet());
    const AnswerGroup& group = data.groups.back();
    REQUIRE(group.lines.size() == 1);
    CHECK(group.lines[0].question == "test-squat");
    CHECK(group.lines[0].answer == QStringList{QStringLiteral("Pain at the lower tip of the kneecap")});
    CHECK_FALSE(group.lines[0].open);
    session.change("test-squat");
    CHECK(session.step() == Step::Question);
    REQUIRE(session.page());
    session.answer("test-squat", choice("no-pain"));
    session.next();
    CHECK(session.step() == Step::Answers);
    CHECK(*session.sheet().find("test-squat") == choice("no-pain"));
}

TEST_CASE("a test that hurt too much, or had to be stopped, ends the movements and leaves the looks", "[self-test]") {
    const Ids series{"stairs-down", "double-squat", "foot-look"};
    CheckSession hurt = at(sore());
    hurt.beginSelfTests(series);
    hurt.answerSelfTest(number(6));
    hurt.next();
    CHECK(atTest(hurt) == "foot-look");
    CHECK(hurt.back());
    CHECK(hurt.step() == Step::Answers);

    CheckSession bearable = at(sore());
    bearable.beginSelfTests(series);
    bearable.answerSelfTest(number(5));
    bearable.next();
    CHECK(atTest(bearable) == "double-squat");
    bearable.stopSelfTest();
    CHECK(atTest(bearable) == "foot-look");
    CHECK_FALSE(offersMovement(bearable.assessment()));
    CHECK(answersPageData(bearable.content(), bearable.sheet()).groups.back().lines.back().question == "test-stopped");
}

TEST_CASE("no movement is offered beside any sign of danger, said or not ruled out", "[self-test]") {
    std::set<std::string> met;
    const assessment::Content& content = *shipped();
    REQUIRE(offersMovement(at(sore()).assessment()));
    for (const assessment::Question& question : content.questions) {
        for (const assessment::Row& row : question.rows) {
            for (const Ternary said : {Ternary::Yes, Ternary::NotSure}) {
                assessment::AnswerSheet sheet = sore();
                auto* answered = std::get_if<assessment::Rows>(&sheet.answers[question.id]);
                if (answered == nullptr) {
                    continue;
                }
                answered->rows[row.id] = said;
                const CheckSession session = at(sheet);
                const assessment::Assessment result = session.assessment();
                std::set<std::string> open(result.notRuledOut.begin(), result.notRuledOut.end());
                for (const assessment::FiredFlag& flag : result.redFlags) {
                    open.insert(flag.id);
                }
                bool gated = result.training == assessment::Training::Stop;
                for (const std::string& gate : content.library.gateFlags) {
                    gated = gated || open.contains(gate);
                    if (open.contains(gate)) {
                        met.insert(gate);
                    }
                }
                CAPTURE(question.id, row.id, said);
                CHECK_FALSE((gated && offersMovement(result)));
                if (result.urgency >= assessment::Urgency::SameDay) {
                    CHECK(result.selfTests.empty());
                    CHECK(session.sharpeningTests().empty());
                }
            }
        }
    }
    CHECK(met.size() > 20);
}

TEST_CASE("a test that is not offered cannot be begun", "[self-test]") {
    CheckSession session = at(sore({{"pain-worst", number(8)}}));
    session.beginSelfTests({"double-squat", "single-leg-squat"});
    CHECK(session.step() == Step::Answers);
    CheckSession quick({shipped(), assessment::Flow::Quick, 0, 0, {}, {}, nullptr});
    quick.beginSelfTests({"double-squat"});
    CHECK(quick.step() == Step::Question);
}

TEST_CASE("a self-test that shows what cannot wait interrupts at once", "[self-test]") {
    CheckSession session = at(sore());
    session.beginSelfTests({"foot-check", "foot-look"});
    REQUIRE(atTest(session) == "foot-check");
    session.answerSelfTest(assessment::YesNo{true});
    session.next();
    CHECK(session.step() == Step::Emergency);
    CHECK(session.back());
    REQUIRE(session.question() != nullptr);
    CHECK(session.question()->id == "right-now");
    CHECK(std::get<assessment::Rows>(*session.sheet().find("right-now")).rows.at("foot-cold") == Ternary::Yes);
    CHECK(std::get<assessment::Rows>(*session.sheet().find("right-now")).rows.at("out-of-place") == Ternary::No);
}

TEST_CASE("a draft keeps what self-tests showed, and goes on at the answers", "[self-test]") {
    const tests::TempFolder folder;
    const tests::FixedClock clock;
    auto store = history::HistoryStore::open(folder / "history.sqlite", clock);
    {
        history::DraftWriter writer(folder / "history.sqlite", clock);
        CheckSession::Start start;
        start.content = shipped();
        start.person = store.defaultPerson();
        start.writer = &writer;
        history::Draft draft;
        draft.flow = "full";
        draft.answersJson = assessment::toJson(sore()).dump();
        CheckSession session(std::move(start), draft);
        session.beginSelfTests({"stairs-down", "double-squat"});
        session.answerSelfTest(number(7));
        CHECK(writer.flush());
    }
    const auto draft = store.draft(store.defaultPerson());
    REQUIRE(draft);
    CheckSession::Start start;
    start.content = shipped();
    CheckSession resumed(std::move(start), *draft);
    CHECK(resumed.step() == Step::Answers);
    CHECK(*resumed.sheet().find("test-stairs-down") == number(7));
    CHECK_FALSE(offersMovement(resumed.assessment()));
}

TEST_CASE("a self-test after the result comes back to it, and the check stays one line of the history", "[self-test]") {
    const tests::TempFolder folder;
    const tests::FixedClock clock;
    auto store = history::HistoryStore::open(folder / "history.sqlite", clock);
    CheckSession session = at(sore());
    session.useWriter(nullptr, store.defaultPerson());
    session.next();
    REQUIRE(session.step() == Step::Result);
    const auto first = session.save(store, 2000);
    session.beginSelfTests({"double-squat"});
    session.next(); // skipped
    CHECK(session.step() == Step::Result);
    CHECK(session.save(store, 3000) == first);
    session.beginSelfTests({"double-squat"});
    session.answerSelfTest(choice("front-pain"));
    session.next();
    CHECK(session.step() == Step::Result);
    const auto second = session.save(store, 4000);
    CHECK(second != first);
    const auto listed = store.sessions({store.defaultPerson(), "", 50, 0, true});
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].id == second);
    CHECK(store.session(first)->intact); // what was said first is still there
}
