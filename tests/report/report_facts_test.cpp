// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_facts.h"

#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temp_folder.h"

using namespace kneecheck;
using namespace kneecheck::tests;

namespace {

constexpr history::Timestamp day = 86'400'000;

const report::DateWords dates{[](auto when) { return "brief " + std::to_string(when / day); },
                              [](auto when) { return "moment " + std::to_string(when / day); },
                              [](auto when) { return "day " + std::to_string(when / day); }};

history::SessionSummary summary(const std::string& side, int onDay, int worst) {
    history::SessionSummary made;
    made.side = side;
    made.finishedAt = onDay * day;
    made.training = "modify";
    made.scores = {{"pain-worst", worst}, {"pain-now", 0}};
    return made;
}

void save(history::HistoryStore& store, const std::string& contentHash, const history::SessionSummary& session) {
    history::NewSession record;
    record.person = store.defaultPerson();
    record.side = session.side;
    record.flow = "full";
    record.startedAt = record.finishedAt = session.finishedAt;
    record.contentHash = contentHash;
    record.answersJson = R"({"flow":"full","answers":{}})";
    record.resultJson = "{}";
    record.training = session.training;
    record.urgency = "routine";
    record.scores = session.scores;
    store.saveSession(record);
}

} // namespace

TEST_CASE("a report knows how that knee fared up to its check, and nothing after it", "[report-facts]") {
    const TempFolder folder;
    const FixedClock clock;
    auto store = history::HistoryStore::open(folder / "history.sqlite", clock);
    const auto content =
        assessment::readContent(std::filesystem::path(KNEECHECK_TESTS_DIR "/content/valid/small")).content;
    REQUIRE(content);
    const std::string hash = store.keepContent(*content);
    save(store, hash, summary("left", 1, 9));
    save(store, hash, summary("right", 2, 7));
    save(store, hash, summary("both", 3, 6));
    save(store, hash, summary("right", 4, 5));
    save(store, hash, summary("right", 5, 1));

    assessment::Assessment result;
    result.rechecks = {{"soon", 48, "Look again.", {"consensus"}}};
    const auto facts = report::reportFacts(&store, store.defaultPerson(), summary("right", 4, 5), result, dates);
    std::vector<int> scores;
    for (const auto& point : facts.scores) {
        scores.push_back(point.score);
    }
    CHECK(scores == std::vector<int>{7, 6, 5});
    CHECK(facts.scores.back().date == "brief 4");
    CHECK(facts.date == "moment 4");
    CHECK(facts.recheckDates == std::vector<std::string>{"day 6"});
    CHECK(facts.person.empty());
}

TEST_CASE("a report looks back at twelve sessions, and works without a history", "[report-facts]") {
    const TempFolder folder;
    const FixedClock clock;
    auto store = history::HistoryStore::open(folder / "history.sqlite", clock);
    const auto content =
        assessment::readContent(std::filesystem::path(KNEECHECK_TESTS_DIR "/content/valid/small")).content;
    REQUIRE(content);
    const std::string hash = store.keepContent(*content);
    for (int i = 1; i <= 70; ++i) {
        save(store, hash, summary("right", i, i % 11));
    }
    const auto last = report::reportFacts(&store, store.defaultPerson(), summary("right", 70, 70 % 11), {}, dates);
    CHECK(last.scores.size() == report::reportSessions);
    CHECK(last.scores.back().date == "brief 70");
    const auto early = report::reportFacts(&store, store.defaultPerson(), summary("right", 3, 3), {}, dates);
    CHECK(early.scores.size() == 3); // though fifty newer ones are read first
    const auto alone = report::reportFacts(nullptr, 0, summary("left", 4, 5), {}, dates);
    CHECK(alone.scores.size() == 1);
    CHECK(alone.side == "left");
}
