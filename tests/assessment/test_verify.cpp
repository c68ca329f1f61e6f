// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/content_builder.h"

#include <algorithm>
#include <random>

#include "assessment/answer_space.h"
#include "assessment/assess.h"
#include "assessment/verify.h"

using namespace kneecheck::assessment;
using namespace kneecheck::tests;

namespace {

bool found(const VerifyReport& report, const std::string& check) {
    return std::any_of(report.counterexamples.begin(), report.counterexamples.end(),
                       [&](const Counterexample& one) { return one.check == check; });
}

std::string messages(const VerifyReport& report) {
    std::string all;
    for (const Counterexample& one : report.counterexamples)
        all += one.check + ": " + one.message + "\n";
    return all;
}

/// A content whose tables keep every promise.
ContentBuilder safeContent() {
    ContentBuilder builder;
    const auto injury = builder.choice("injury", {"none", "fresh"}, false);
    const auto list = builder.checklist("safety", {"chest", "steps"}, true);
    builder.content.questions[list].rows[1].enableWhen = is(injury, "fresh");
    const auto pain = builder.scale("pain");
    const auto trend = builder.choice("trend", {"fades", "steady", "rises"}, true);
    builder.flag("RF01", row(list, 0), Urgency::Emergency, true);
    builder.flag("RF05", all({is(injury, "fresh"), row(list, 1)}), Urgency::SameDay);
    builder.guidance("above-six", atLeast(pain, 7), Training::Stop);
    builder.guidance("four", any({atLeast(pain, 4), is(trend, "rises")}), Training::Modify);
    const auto promise = [&](const std::string& id, int invariant, Predicate given, std::optional<Training> training,
                             std::optional<Urgency> urgency) {
        builder.content.obligations.push_back(
            {id, invariant, {Flow::Full}, std::move(given), training, urgency, {"consensus"}, {}});
    };
    promise("chest", 1, row(list, 0), std::nullopt, Urgency::Emergency);
    promise("chest-not-sure", 5, row(list, 0, "not-sure"), std::nullopt, Urgency::Emergency);
    promise("steps", 1, all({is(injury, "fresh"), row(list, 1)}), Training::Stop, Urgency::SameDay);
    promise("seven", 2, atLeast(pain, 7), Training::Stop, std::nullopt);
    promise("four", 3, atLeast(pain, 4), Training::Modify, std::nullopt);
    promise("rises", 3, is(trend, "rises"), Training::Modify, std::nullopt);
    builder.content.obligations.push_back({"a-fall-is-asked-about",
                                           1,
                                           {Flow::Full},
                                           is(injury, "fresh"),
                                           {},
                                           {},
                                           {"consensus"},
                                           {{list, 1}, {trend, Variable::noRow}}});
    return builder;
}

/// Every sheet of a content, judged by assess() alone, held against the invariants 4 and 5 one pair at a time.
class BruteForce {
public:
    explicit BruteForce(const Content& content) : content_(content), space_(content, Flow::Full) {
        for (const Variable& variable : space_.variables())
            sizes_.push_back(space_.domain(variable).size());
    }

    std::pair<bool, bool> worseIsLaxerAndUnknownIsLaxer() {
        judgeAll();
        std::pair<bool, bool> broken{false, false};
        std::vector<std::size_t> at(sizes_.size(), 0);
        do {
            const Strict& here = results_.at(at);
            for (std::size_t v = 0; v < sizes_.size(); ++v) {
                const Variable& variable = space_.variables()[v];
                const std::vector<Value>& domain = space_.domain(variable);
                const Value& value = domain[at[v]];
                if (!value.given())
                    continue;
                const bool ordered = severityOf(content_, variable) != SeverityOrder::None;
                for (std::size_t other = 0; other < domain.size(); ++other) {
                    std::vector<std::size_t> there = at;
                    there[v] = other;
                    const Strict& then = results_.at(there);
                    const bool laxer = then.first < here.first || then.second < here.second;
                    if (ordered && domain[other].given() && other > at[v])
                        broken.first = broken.first || laxer;
                    if (!domain[other].given() && (!ordered || at[v] == 0))
                        broken.second = broken.second || laxer;
                }
            }
        } while (advance(at));
        return broken;
    }

private:
    using Strict = std::pair<Training, Urgency>;

    bool advance(std::vector<std::size_t>& at) const {
        for (std::size_t i = 0; i < at.size(); ++i) {
            if (++at[i] < sizes_[i])
                return true;
            at[i] = 0;
        }
        return false;
    }

    void judgeAll() {
        std::vector<std::size_t> at(sizes_.size(), 0);
        do {
            AnswerSheet sheet;
            for (std::size_t v = 0; v < sizes_.size(); ++v) {
                const Variable& variable = space_.variables()[v];
                const Value& value = space_.domain(variable)[at[v]];
                if (!value.answer)
                    continue;
                const Question& question = content_.questions[variable.question];
                if (variable.row == Variable::noRow) {
                    sheet.answers[question.id] = *value.answer;
                    continue;
                }
                auto& rows = std::get<Rows>(sheet.answers.try_emplace(question.id, Rows{}).first->second).rows;
                const auto* yesNo = std::get_if<YesNo>(&*value.answer);
                rows[question.rows[variable.row].id] = !yesNo       ? Ternary::NotSure
                                                       : yesNo->yes ? Ternary::Yes
                                                                    : Ternary::No;
            }
            const Assessment result = assess(content_, sheet);
            results_[at] = {result.training, result.urgency};
        } while (advance(at));
    }

    const Content& content_;
    AnswerSpace space_;
    std::vector<std::size_t> sizes_;
    std::map<std::vector<std::size_t>, Strict> results_;
};

/// Tables and branches put together by chance, safe ones and unsafe ones.
Content randomContent(unsigned seed) {
    std::mt19937 random(seed);
    const auto upTo = [&](unsigned n) { return static_cast<std::size_t>(random() % n); };
    ContentBuilder builder;
    const auto gate = builder.choice("gate", {"a", "b"}, false);
    const auto worse = builder.yesNo("worse", SeverityOrder::Rising, upTo(2) == 0);
    const auto list = builder.checklist("list", {"one", "two"}, upTo(2) == 0);
    const auto pain = builder.scale("pain");
    const auto before = builder.scale("before", false);
    const bool compares = upTo(4) == 0; // every number matters then: eleven times as many sheets

    const auto anyAtom = [&]() -> Predicate {
        switch (upTo(compares ? 8 : 7)) {
        case 0:
            return is(gate, "a");
        case 1:
            return is(gate, "b");
        case 2:
            return is(worse, upTo(5) == 0 ? "no" : "yes");
        case 3:
            return row(list, 0, upTo(6) == 0 ? "no" : "yes");
        case 4:
            return row(list, 1);
        case 5:
            return atLeast(pain, 7);
        case 7:
            return above(pain, before);
        default:
            return upTo(5) == 0 ? atMost(pain, 3) : atLeast(pain, 4);
        }
    };
    const auto anyPredicate = [&]() -> Predicate {
        switch (upTo(5)) {
        case 0:
            return anyAtom();
        case 1:
            return any({anyAtom(), anyAtom()});
        case 2:
            return negation(is(gate, upTo(2) == 0 ? "a" : "b"));
        case 3:
            return combine(Predicate::Kind::Count, {anyAtom(), anyAtom(), anyAtom()}, 2);
        default:
            return all({anyAtom(), anyAtom()});
        }
    };
    if (upTo(2) == 0)
        builder.content.questions[list].enableWhen = is(gate, "a");
    if (upTo(3) == 0)
        builder.content.questions[list].rows[1].enableWhen = is(worse, upTo(3) == 0 ? "no" : "yes");
    if (upTo(3) == 0)
        builder.content.questions[pain].enableWhen = row(list, 0, upTo(3) == 0 ? "no" : "yes");
    const Urgency urgencies[] = {Urgency::Routine, Urgency::Soon, Urgency::SameDay, Urgency::Emergency};
    for (int i = 0; i < 2; ++i)
        builder.flag("RF0" + std::to_string(i), anyPredicate(), urgencies[upTo(4)], upTo(2) == 0);
    builder.guidance("stop", anyPredicate(), Training::Stop);
    builder.guidance("modify", anyPredicate(), Training::Modify);
    return builder.content;
}

} // namespace

TEST_CASE("a safe content passes, and what was covered is counted", "[verify]") {
    const ContentBuilder builder = safeContent();
    const VerifyReport report = verifySafety(builder.content);
    INFO(messages(report));
    CHECK(report.counterexamples.empty());
    CHECK(report.checks > 40);
    CHECK(report.combinations > 100);
    CHECK(report.longestPath == 4);
    CHECK(report.emergencyWithin == 2);
}

TEST_CASE("each unsafe edit is caught", "[verify]") {
    ContentBuilder builder = safeContent();
    Content& content = builder.content;
    const std::size_t injury = 0;
    const std::size_t list = 1;
    const std::size_t pain = 2;
    const std::size_t trend = 3;
    std::string expected = "a-promise-is-kept";
    SECTION("a lower urgency") {
        content.redFlags[0].levels[0].urgency = Urgency::SameDay;
    }
    SECTION("a not sure that is read as no") {
        content.redFlags[0].notSureIsYes = false;
    }
    SECTION("a threshold one too high") {
        content.guidance[1].when = atLeast(pain, 8);
    }
    SECTION("an inverted comparison") {
        content.guidance[1].when = atMost(pain, 7);
    }
    SECTION("a dropped alternative") {
        content.guidance[2].when = atLeast(pain, 4);
    }
    SECTION("an added condition") {
        content.redFlags[0].levels[0].when = all({row(list, 0), is(injury, "fresh")});
    }
    SECTION("a rule taken out") {
        content.redFlags.pop_back();
    }
    SECTION("a question that is no longer asked") {
        std::erase(content.flows[Flow::Full], trend);
        expected = "an-obligation-can-arise";
    }
    SECTION("a row that fewer are asked than was promised") {
        content.questions[list].rows[1].enableWhen = all({is(injury, "fresh"), atLeast(pain, 3)});
        expected = "what-must-be-asked-is-asked";
    }
    SECTION("a page that fewer are asked than was promised") {
        content.questions[trend].enableWhen = atLeast(pain, 1);
        expected = "what-must-be-asked-is-asked";
    }
    SECTION("a rule that the milder answer fires") {
        builder.guidance("mild", is(trend, "fades"), Training::Stop);
        expected = "worse-is-never-laxer";
    }
    SECTION("a branch that a worse answer closes") {
        content.questions[trend].enableWhen = atMost(pain, 6);
        content.guidance.push_back({"rises-stop", is(trend, "rises"), Training::Stop, Urgency::Soon, "w", "n", {"x"}});
        expected = "worse-is-never-laxer";
    }
    SECTION("an emergency that is asked too late") {
        for (int i = 0; i < 8; ++i)
            builder.scale("filler-" + std::to_string(i));
        const std::size_t late = builder.checklist("late", {"numb"}, true);
        builder.flag("RF02", row(late, 0), Urgency::Emergency);
        expected = "emergency-within-eight";
    }
    SECTION("a path of more than twenty pages") {
        for (int i = 0; i < 17; ++i)
            builder.scale("filler-" + std::to_string(i));
        expected = "path-length";
    }
    SECTION("a result without a recheck date") {
        content.rechecks.clear();
        expected = "every-result-is-whole";
    }
    SECTION("a rule that can never hold") {
        builder.guidance("never", all({is(injury, "none"), is(injury, "fresh")}), Training::Stop);
        expected = "every-rule-can-hold";
    }
    const VerifyReport report = verifySafety(content);
    INFO(messages(report));
    CHECK(found(report, expected));
    CHECK_FALSE(found(report, "search-and-assess-agree"));
}

TEST_CASE("a counterexample is an answers file that shows the fault", "[verify]") {
    ContentBuilder builder = safeContent();
    builder.content.guidance[1].when = atLeast(2, 8);
    const VerifyReport report = verifySafety(builder.content);
    REQUIRE_FALSE(report.counterexamples.empty());
    const Counterexample& shown = report.counterexamples.front();
    CHECK(shown.invariant == 2);
    REQUIRE(shown.sheet);
    CHECK(std::get<Number>(*shown.sheet->find("pain")).value == 7);
    CHECK(assess(builder.content, *shown.sheet).training < Training::Stop);
}

TEST_CASE("the search says what trying every sheet says", "[verify]") {
    int unsafe = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const Content content = randomContent(seed);
        const auto [worseIsLaxer, unknownIsLaxer] = BruteForce(content).worseIsLaxerAndUnknownIsLaxer();
        const VerifyReport report = verifySafety(content);
        INFO("seed " << seed << "\n" << messages(report));
        CHECK(found(report, "worse-is-never-laxer") == worseIsLaxer);
        CHECK(found(report, "unknown-is-never-laxer") == unknownIsLaxer);
        CHECK_FALSE(found(report, "search-and-assess-agree"));
        unsafe += worseIsLaxer || unknownIsLaxer ? 1 : 0;
    }
    // Both kinds must be among them, or the comparison shows nothing.
    CHECK(unsafe > 5);
    CHECK(unsafe < 55);
}
