// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>
#include <map>
#include <random>

#include <nlohmann/json.hpp>

#include "assessment/answer_space.h"
#include "assessment/reading.h"
#include "assessment/route.h"
#include "assessment/what_changes.h"
#include "content_files.h"
#include "support/catch.h"

using namespace kneecheck::assessment;

namespace {

const Content& shipped() {
    static const ContentRead read = readContent(filesBelow(KNEECHECK_SOURCE_CONTENT));
    REQUIRE(read.content);
    return *read.content;
}

/// A person's answers: the mildest ones, and with some luck a worse one, "not sure" or none.
class SomePeople {
public:
    explicit SomePeople(unsigned seed) : random_(seed) {}

    AnswerSheet next(Flow flow) {
        AnswerSheet sheet;
        sheet.flow = flow;
        if (flow == Flow::Full)
            sheet.answers["age"] = Number{oneOf(10, 70)};
        for (std::set<std::size_t> seen; const Page* page = firstUnseen(sheet, seen);) {
            seen.insert(page->question);
            answer(sheet, *page);
        }
        return sheet;
    }

private:
    int oneOf(int least, int most) { return std::uniform_int_distribution<int>(least, most)(random_); }
    bool oneIn(int many) { return oneOf(1, many) == 1; }

    const Page* firstUnseen(const AnswerSheet& sheet, const std::set<std::size_t>& seen) {
        route_ = routeFor(shipped(), sheet);
        const auto found = std::find_if(route_.pages.begin(), route_.pages.end(),
                                        [&](const Page& page) { return !seen.contains(page.question); });
        return found == route_.pages.end() ? nullptr : &*found;
    }

    void answer(AnswerSheet& sheet, const Page& page) {
        const Question& question = shipped().questions[page.question];
        if (question.id == "age" || oneIn(40))
            return;
        if (question.type == QuestionType::Checklist) {
            Rows rows;
            for (const std::size_t row : page.rows) {
                if (!oneIn(150))
                    rows.rows[question.rows[row].id] = oneIn(25)   ? Ternary::Yes
                                                       : oneIn(60) ? Ternary::NotSure
                                                                   : Ternary::No;
            }
            sheet.answers[question.id] = rows;
        } else if (question.notSure && oneIn(30)) {
            sheet.answers[question.id] = NotSure{};
        } else if (question.type == QuestionType::Scale) {
            sheet.answers[question.id] = Number{oneOf(0, 10)};
        } else {
            const std::vector<Answer> all = distinctAnswers(shipped(), {page.question}, {});
            sheet.answers[question.id] = all[static_cast<std::size_t>(oneOf(0, static_cast<int>(all.size()) - 1))];
        }
    }

    std::mt19937 random_;
    Route route_;
};

struct Person {
    AnswerSheet sheet;
    Assessment now;
    std::vector<ToldChange> told;
};

/// Made-up people of every flow, and the stories of tests/vignettes.
const std::vector<Person>& everybody() {
    static const std::vector<Person> everybody = [] {
        std::vector<AnswerSheet> all;
        SomePeople some(20261125);
        for (int i = 0; i < 150; ++i) {
            for (const Flow flow : {Flow::Full, Flow::Quick, Flow::CheckIn})
                all.push_back(some.next(flow));
        }
        std::ifstream stories(KNEECHECK_TESTS_DIR "/vignettes/cases.jsonl");
        for (std::string line; std::getline(stories, line);)
            all.push_back(readAnswers(shipped(), line).sheet);
        std::vector<Person> people;
        for (AnswerSheet& sheet : all) {
            Assessment now = assess(shipped(), sheet);
            std::vector<ToldChange> told = whatChanges(shipped(), sheet, now);
            people.push_back({std::move(sheet), std::move(now), std::move(told)});
        }
        return people;
    }();
    return everybody;
}

std::set<Variable> changedBetween(const AnswerSheet& was, const AnswerSheet& is) {
    const auto before = valuesOf(shipped(), was);
    std::set<Variable> changed;
    for (const auto& [variable, value] : valuesOf(shipped(), is)) {
        const bool whole =
            variable.row == Variable::noRow && shipped().questions[variable.question].type == QuestionType::Checklist;
        if (!whole && !(before.at(variable) == value))
            changed.insert(variable);
    }
    return changed;
}

const TellableChange& declared(const std::string& id) {
    const auto& all = shipped().whatChanges.changes;
    return *std::find_if(all.begin(), all.end(), [&](const TellableChange& change) { return change.id == id; });
}

/// A runner of 30 whose knee hurts on the outer side, and the mildest answer to everything else.
AnswerSheet runner(std::map<std::string, Answer> answers = {}) {
    answers.insert({{"age", Number{30}},
                    {"onset", Choice{"gradual-under-6-weeks"}},
                    {"side", Choice{"right"}},
                    {"where", Regions{{"outer-above-joint"}, "outer-above-joint"}},
                    {"triggers", Choices{{"running", "downhill", "same-distance"}}},
                    {"training", Choices{{"runs", "did-more"}}}});
    AnswerSheet sheet{Flow::Full, std::move(answers), false};
    while (const Question* next = nextQuestion(shipped(), sheet)) {
        const std::size_t index = *shipped().findQuestion(next->id);
        if (next->type != QuestionType::Checklist) {
            sheet.answers[next->id] = someAnswer(shipped(), {index});
            continue;
        }
        const Answer* const known = sheet.find(next->id);
        Rows rows = known ? std::get<Rows>(*known) : Rows{};
        for (const Row& row : next->rows)
            rows.rows.try_emplace(row.id, Ternary::No);
        sheet.answers[next->id] = rows;
    }
    return sheet;
}

std::vector<ToldChange> changesOf(const AnswerSheet& sheet) {
    return whatChanges(shipped(), sheet, assess(shipped(), sheet));
}

std::vector<std::string> linesOf(const AnswerSheet& sheet) {
    std::vector<std::string> lines;
    for (const ToldChange& told : changesOf(sheet))
        lines.push_back(told.ifInstead + ": " + told.outcome());
    return lines;
}

bool hasMilder(const AnswerSheet& sheet) {
    const auto told = changesOf(sheet);
    return std::any_of(told.begin(), told.end(), [](const ToldChange& one) { return !one.stricter; });
}

} // namespace

TEST_CASE("what is told as stricter is stricter, by one answer on the route", "[what-changes]") {
    std::size_t lines = 0;
    for (const auto& [sheet, now, allTold] : everybody()) {
        std::map<std::pair<Training, Urgency>, std::size_t> ways;
        std::size_t here = 0;
        for (const ToldChange& told : allTold) {
            if (!told.stricter)
                continue;
            INFO(toJson(sheet).dump() << "\n" << told.ifInstead << ": " << told.outcome());
            const Assessment then = assess(shipped(), told.answers);
            CHECK(then.training == told.training);
            CHECK(then.urgency == told.urgency);
            CHECK(then.training >= now.training);
            CHECK(then.urgency >= now.urgency);
            CHECK((then.training > now.training || then.urgency > now.urgency));
            CHECK(then.urgency < Urgency::SameDay);
            const std::set<Variable> changed = changedBetween(sheet, told.answers);
            REQUIRE(changed.size() == 1);
            CHECK(isEnabled(shipped(), sheet, *changed.begin()));
            CHECK(told.ids.size() == 1);
            CHECK(++ways[{told.training, told.urgency}] <= 2);
            ++here;
        }
        CHECK(here <= 5);
        lines += here;
    }
    CHECK(lines > 200);
}

TEST_CASE("what is told as milder is milder, and touches load goals only", "[what-changes]") {
    std::size_t lines = 0;
    std::size_t together = 0;
    for (const auto& [sheet, now, allTold] : everybody()) {
        for (const ToldChange& told : allTold) {
            if (told.stricter)
                continue;
            INFO(toJson(sheet).dump() << "\n" << told.ifInstead << ": " << told.outcome());
            const Assessment then = assess(shipped(), told.answers);
            CHECK(then.training == told.training);
            CHECK(then.urgency == told.urgency);
            CHECK(then.training <= now.training);
            CHECK(then.urgency <= now.urgency);
            CHECK((then.training < now.training || then.urgency < now.urgency));
            std::set<Variable> goals;
            for (const std::string& id : told.ids) {
                CHECK(declared(id).goal);
                goals.insert(declared(id).variable);
            }
            CHECK(changedBetween(sheet, told.answers) == goals);
            ++lines;
            together += told.ids.size() > 1 ? 1 : 0;
        }
    }
    CHECK(lines > 20);
    CHECK(together > 5);
}

TEST_CASE("of several load goals that are told together none can be left out", "[what-changes]") {
    std::size_t tried = 0;
    for (const auto& [sheet, now, allTold] : everybody()) {
        for (const ToldChange& told : allTold) {
            if (told.stricter || told.ids.size() < 2)
                continue;
            for (const std::string& id : told.ids) {
                const Question& question = shipped().questions[declared(id).variable.question];
                AnswerSheet without = told.answers;
                if (const Answer* before = sheet.find(question.id)) {
                    without.answers[question.id] = *before;
                } else {
                    without.answers.erase(question.id);
                }
                const Assessment then = assess(shipped(), without);
                CHECK((then.training > told.training || then.urgency > told.urgency));
                ++tried;
            }
        }
    }
    CHECK(tried > 10);
}

TEST_CASE("a milder answer to a load goal than the one that is told leads no further up", "[what-changes]") {
    for (const auto& [sheet, now, allTold] : everybody()) {
        for (const ToldChange& told : allTold) {
            for (const std::string& id : told.stricter ? std::vector<std::string>{} : told.ids) {
                const Question& question = shipped().questions[declared(id).variable.question];
                if (question.type != QuestionType::Scale)
                    continue;
                for (int value = std::get<Number>(told.answers.answers.at(question.id)).value; value >= 0; --value) {
                    AnswerSheet less = told.answers;
                    less.answers[question.id] = Number{value};
                    const Assessment then = assess(shipped(), less);
                    CHECK(then.training <= told.training);
                    CHECK(then.urgency <= told.urgency);
                }
            }
        }
    }
}

TEST_CASE("nothing milder is told under a red flag, nor nothing at all from same-day on", "[what-changes]") {
    std::size_t flags = 0;
    std::size_t urgent = 0;
    for (const auto& [sheet, now, told] : everybody()) {
        if (now.urgency >= Urgency::SameDay) {
            CHECK(told.empty());
            ++urgent;
        } else if (!now.redFlags.empty() || !now.notRuledOut.empty()) {
            CHECK(std::all_of(told.begin(), told.end(), [](const ToldChange& one) { return one.stricter; }));
            ++flags;
        }
    }
    CHECK(flags > 20);
    CHECK(urgent > 20);
}

TEST_CASE("the same answers are told the same", "[what-changes]") {
    for (std::size_t i = 0; i < everybody().size(); i += 10) {
        const Person& person = everybody()[i];
        std::vector<std::string> lines;
        for (const ToldChange& told : person.told)
            lines.push_back(told.ifInstead + ": " + told.outcome());
        CHECK(linesOf(person.sheet) == lines);
    }
}

TEST_CASE("a runner hears of the next step of pain first, and of what gets back to running", "[what-changes]") {
    CHECK(linesOf(runner({{"pain-worst", Number{5}}, {"effects", Rows{{{"slow-to-settle", Ternary::Yes}}}}})) ==
          std::vector<std::string>{
              "the worst pain when you use the knee reaches 6 out of 10: Stop in place of Modify",
              "the worst pain when you use the knee reaches 7 out of 10: Stop in place of Modify. "
              "See a physio or doctor in the coming weeks",
              "the knee gives way under you: Stop in place of Modify. Be seen by a doctor or physio within days",
              "you change how you run, land or lift, because it hurts: Stop in place of Modify",
              "it limits your daily life: work, stairs, sleep or walking: See a physio or doctor in the coming weeks",
              "the worst pain when you use the knee is 3 or less, and the knee is back to usual within 24 hours: "
              "OK to continue in place of Modify"});
}

TEST_CASE("from stop the way back is told step by step, each step with all it needs", "[what-changes]") {
    std::vector<std::string> milder;
    for (const ToldChange& told :
         changesOf(runner({{"pain-worst", Number{6}}, {"effects", Rows{{{"slow-to-settle", Ternary::Yes}}}}}))) {
        if (!told.stricter)
            milder.push_back(told.ifInstead + ": " + told.outcome());
    }
    CHECK(milder == std::vector<std::string>{
                        "the knee is back to usual within 24 hours: Modify in place of Stop",
                        "the worst pain when you use the knee is 3 or less, and the knee is back to usual within 24 "
                        "hours: OK to continue in place of Stop"});
}

TEST_CASE("a sign of danger that stands takes the load goals away", "[what-changes]") {
    CHECK(hasMilder(runner({{"pain-worst", Number{5}}})));
    CHECK_FALSE(hasMilder(runner({{"pain-worst", Number{5}}, {"whole-body", Rows{{{"worsening", Ternary::Yes}}}}})));
    CHECK_FALSE(hasMilder(runner({{"pain-worst", Number{5}}, {"leg-signs", Rows{{{"gave-way", Ternary::Yes}}}}})));
}

TEST_CASE("an answer that is still open can make it stricter too", "[what-changes]") {
    AnswerSheet sheet = runner();
    sheet.answers.erase("pain-worst");
    REQUIRE(assess(shipped(), sheet).training == Training::Modify);
    const auto told = changesOf(sheet);
    REQUIRE_FALSE(told.empty());
    CHECK(told.front().ids == std::vector<std::string>{"worst-pain"});
    CHECK(told.front().training == Training::Stop);
    CHECK(told.back().ids == std::vector<std::string>{"worst-pain"});
    CHECK(told.back().training == Training::PushThrough);
}

TEST_CASE("a content that tells of no change has none", "[what-changes]") {
    auto files = filesBelow(KNEECHECK_SOURCE_CONTENT);
    files.erase("rules/what-changes.json");
    files.erase("texts/en/what-changes.json");
    const ContentRead read = readContent(files);
    REQUIRE(read.content);
    const AnswerSheet sheet = runner({{"pain-worst", Number{5}}});
    CHECK(whatChanges(*read.content, sheet, assess(*read.content, sheet)).empty());
}
