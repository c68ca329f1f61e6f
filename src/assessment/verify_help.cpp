// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/verify_help.h"

#include <algorithm>
#include <memory>

#include "assessment/answer_search.h"
#include "assessment/assess.h"
#include "assessment/content_predicates.h"
#include "assessment/rank_search.h"
#include "assessment/sheet_checks.h"

namespace kneecheck::assessment {

namespace {

/// A line that may come into the plan, and what it hangs on.
struct Candidate {
    std::string name;
    const Condition* condition = nullptr; ///< must be the likeliest
    std::vector<const Predicate*> when;
    const Activities* asks = nullptr;
    const Activities* rulesOut = nullptr;
};

class HelpCheck {
public:
    HelpCheck(const Content& content, VerifyReport& report)
        : content_(content), report_(report), lines_(tableLines(content)) {}

    void checkSides() {
        const auto reads = [](const Atom& atom, const char* side) { return atom.values.contains(side); };
        for (const OwnedPredicate& owned : everyPredicate(content_)) {
            ++report_.checks;
            forEachAtom(*owned.predicate, [&](const Atom& atom) {
                const std::string& question = content_.questions[atom.variable.question].id;
                // Whatever reads both sides alike, or neither, cannot tell a sheet from its mirror image.
                if ((question == "side" || question == "worse-knee") && reads(atom, "left") != reads(atom, "right")) {
                    const AnswerSheet left{Flow::Full, {{question, Choice{"left"}}}, false};
                    fail(0, "left-and-right-alike", owned.owner + " tells left from right", left, mirrored(left));
                }
            });
        }
    }

    /// Found by climbing, and confirmed by assess(): answers that are found are proof, so nothing is lost by not
    /// trying all. Where none is found the condition is as good as unreachable for a person too.
    void checkCondition(const Condition& condition) {
        ++report_.checks;
        const std::optional<AnswerSheet> found = answersThatRankFirst(content_, condition);
        if (!found) {
            fail(0, "every-condition-can-rank-first",
                 "no answers were found with which conditions/" + condition.id +
                     ".json leads and fits at least partly: its prior, or the strongest finding of each group, is too "
                     "low",
                 std::nullopt);
            return;
        }
        checkSheet(content_, *found, report_);
        checkPairs(&condition, *found);
    }

    void checkContributor(const Contributor& contributor) {
        ++report_.checks;
        const auto found = sheetFor({{&contributor.when, Reading::Evidence, Truth::Yes}});
        if (!found) {
            fail(0, "every-contributor-can-stand", "no answers make " + contributor.id + " stand", std::nullopt);
            return;
        }
        const Assessment result = assess(content_, *found);
        const bool stands = std::any_of(result.contributors.begin(), result.contributors.end(), [&](const auto& one) {
            return one.id == contributor.id && one.status == RankedContributor::Status::Likely;
        });
        if (!stands)
            fail(0, "search-and-assess-agree", contributor.id + " should stand and is not in the result", *found);
        checkSheet(content_, *found, report_);
    }

    void checkSelfTest(const SelfTest& test) {
        ++report_.checks;
        std::vector<Demand> demands{{&test.enableWhen, Reading::Evidence, Truth::Yes}};
        forbidWhatKeepsAway(demands, test);
        const std::optional<AnswerSheet> found = sheetFor(demands);
        if (!found) {
            fail(0, "every-self-test-can-be-offered", "no answers let " + test.id + " be offered", std::nullopt);
        } else if (!isOffered(*found, test)) {
            fail(0, "search-and-assess-agree", test.id + " should be offered and is not", *found);
        } else {
            checkSheet(content_, *found, report_);
        }
    }

    /// A movement beside something that may need a doctor the same day: a flag of that urgency keeps it away where it
    /// stands and where it is not ruled out. Flags are judged one at a time; a result with several has each of them.
    void checkMovementBeside(const SelfTest& test, const RedFlag& flag) {
        for (const RedFlagLevel& level : flag.levels) {
            ++report_.checks;
            std::vector<Demand> demands{{&level.when, Reading::Worst, Truth::Yes},
                                        {&test.enableWhen, Reading::Evidence, Truth::Yes}};
            // Where the gate does not name the flag, nothing else may be what keeps the movement away.
            if (!isGate(flag.id))
                forbidWhatKeepsAway(demands, test);
            const std::optional<AnswerSheet> found = sheetFor(demands);
            if (found && isOffered(*found, test)) {
                fail(6, "no-movement-beside-danger",
                     test.id + " is offered, although " + flag.id + " stands or is not ruled out", *found);
            }
        }
    }

    /// Every line that lets the result be same-day or worse, or stop: one combination that makes it hold together with
    /// what the test asks for. The engine reads only verdict and urgency, so one combination for each line shows it.
    void checkTestBeside(const SelfTest& test, const TableLine& line) {
        ++report_.checks;
        const auto found =
            sheetFor({{line.when, line.reading, Truth::Yes}, {&test.enableWhen, Reading::Evidence, Truth::Yes}});
        if (!found)
            return;
        if (const auto wrong = contradictionIn(assess(content_, *found)))
            fail(6, "no-contradiction", *wrong, *found);
    }

    /// General lines and contributors, without a condition.
    void checkPairs() { checkPairs(nullptr, AnswerSheet{}); }

    bool keepsMovementAway(const RedFlag& flag) const {
        return isGate(flag.id) || std::any_of(flag.levels.begin(), flag.levels.end(), [](const RedFlagLevel& level) {
                   return level.urgency >= Urgency::SameDay;
               });
    }

    static bool isUrgentOrStop(const TableLine& line) {
        return line.urgency >= Urgency::SameDay || line.training == Training::Stop;
    }

    const std::vector<TableLine>& lines() const { return lines_; }

private:
    void fail(int invariant, const std::string& check, const std::string& message, std::optional<AnswerSheet> sheet,
              std::optional<AnswerSheet> other = std::nullopt) {
        addCounterexample(report_, {invariant, check, message, std::move(sheet), std::move(other)});
    }

    bool isGate(const std::string& flag) const {
        const auto& gate = content_.library.gateFlags;
        return std::find(gate.begin(), gate.end(), flag) != gate.end();
    }

    bool leavesNoList(const TableLine& line) const {
        return line.table == TableLine::Table::RedFlag && content_.redFlags[line.index].noConditions;
    }

    template <typename Which>
    void forbid(std::vector<Demand>& demands, const Which& which) const {
        for (const TableLine& line : lines_) {
            if (which(line))
                demands.push_back({line.when, line.reading, Truth::No});
        }
    }

    /// All that the engine lets a self-test hang on, beside its own predicate.
    void forbidWhatKeepsAway(std::vector<Demand>& demands, const SelfTest& test) const {
        const bool moves = test.kind == SelfTest::Kind::Movement;
        forbid(demands, [&](const TableLine& line) {
            return line.urgency >= Urgency::SameDay || (moves && line.training == Training::Stop);
        });
        if (moves && content_.library.stoppedWhen)
            demands.push_back({&*content_.library.stoppedWhen, Reading::Evidence, Truth::No});
        for (const RedFlag& flag : content_.redFlags) {
            for (const RedFlagLevel& level : flag.levels) {
                if (moves && isGate(flag.id))
                    demands.push_back({&level.when, Reading::Worst, Truth::No});
            }
        }
    }

    /// Answers that meet the demands, at an age and with flags that let the result name causes at all.
    std::optional<AnswerSheet> sheetFor(std::vector<Demand> demands) {
        forbid(demands, [&](const TableLine& line) { return leavesNoList(line); });
        std::vector<const Predicate*> read;
        read.reserve(demands.size());
        for (const Demand& demand : demands)
            read.push_back(demand.predicate);
        const AnswerSpace space(content_, Flow::Full, read);
        std::set<Variable> variables;
        for (const Predicate* predicate : read)
            variables.merge(space.closure(*predicate));
        report_.combinations += space.combinations(variables);
        const std::optional<Assignment> found = AnswerSearch(space).meets(demands);
        return found ? std::optional(found->toSheet(space)) : std::nullopt;
    }

    bool isOffered(const AnswerSheet& sheet, const SelfTest& test) const {
        const Assessment result = assess(content_, sheet);
        return std::any_of(result.selfTests.begin(), result.selfTests.end(),
                           [&](const OfferedSelfTest& offered) { return offered.id == test.id; });
    }

    void addCandidates(std::vector<Candidate>& all, const std::vector<PlanItem>& items, const std::string& owner,
                       const Condition* condition, const Predicate* ownerWhen = nullptr) const {
        for (const PlanItem& item : items) {
            Candidate one{owner + item.id, condition, {&item.when}, &item.asks, &item.rulesOut};
            if (ownerWhen)
                one.when.push_back(ownerWhen);
            all.push_back(std::move(one));
        }
    }

    std::vector<Candidate> candidates(const Condition* condition) const {
        static const Activities none;
        std::vector<Candidate> all;
        addCandidates(all, content_.plan, "", nullptr);
        for (const Contributor& contributor : content_.library.contributors)
            addCandidates(all, contributor.plan, contributor.id + "/", nullptr, &contributor.when);
        if (!condition)
            return all;
        addCandidates(all, condition->plan, condition->id + "/", condition);
        addCandidates(all, condition->keepFit, condition->id + "/", condition);
        for (const Stage& stage : condition->progression) {
            for (const std::string& id : stage.exercises) {
                if (const Exercise* const exercise = content_.library.findExercise(id))
                    all.push_back({condition->id + "/" + id, condition, {}, &exercise->asks, &none});
            }
        }
        return all;
    }

    /// Every pair of lines that contradict each other and may be shown together. Two lines of different conditions are
    /// never in one plan. A condition's answers are those that rank it first; what the two lines read is put over them.
    void checkPairs(const Condition* condition, const AnswerSheet& base) {
        const std::vector<Candidate> all = candidates(condition);
        for (const Candidate& asking : all) {
            for (const Candidate& ruling : all) {
                const bool withCondition = asking.condition || ruling.condition;
                if (!contradict(*asking.asks, *ruling.rulesOut) || withCondition != (condition != nullptr))
                    continue;
                ++report_.checks;
                std::vector<Demand> demands;
                for (const Candidate* one : {&asking, &ruling}) {
                    for (const Predicate* when : one->when)
                        demands.push_back({when, Reading::Evidence, Truth::Yes});
                }
                std::optional<AnswerSheet> sheet = sheetFor(demands);
                if (!sheet)
                    continue;
                if (condition)
                    sheet = over(base, demands);
                if (const auto wrong = contradictionIn(assess(content_, *sheet)))
                    fail(6, "no-contradiction", *wrong, *sheet);
            }
        }
    }

    /// The sheet, with what the demands need answered so.
    AnswerSheet over(const AnswerSheet& base, const std::vector<Demand>& demands) const {
        std::vector<const Predicate*> read;
        read.reserve(demands.size());
        for (const Demand& demand : demands)
            read.push_back(demand.predicate);
        const AnswerSpace space(content_, Flow::Full, read);
        const auto found = AnswerSearch(space).meets(demands);
        AnswerSheet sheet = base;
        for (const Variable& variable : space.variables()) {
            const Value* const value = found ? found->find(variable) : nullptr;
            if (!value || !value->answer)
                continue;
            const Question& question = content_.questions[variable.question];
            if (variable.row == Variable::noRow) {
                sheet.answers[question.id] = *value->answer;
            } else if (const auto* const yesNo = std::get_if<YesNo>(&*value->answer)) {
                Answer& rows = sheet.answers.try_emplace(question.id, Rows{}).first->second;
                std::get<Rows>(rows).rows[question.rows[variable.row].id] = yesNo->yes ? Ternary::Yes : Ternary::No;
            }
        }
        return sheet;
    }

    const Content& content_;
    VerifyReport& report_;
    std::vector<TableLine> lines_;
};

} // namespace

void addCounterexample(VerifyReport& report, Counterexample found) {
    const bool known =
        std::any_of(report.counterexamples.begin(), report.counterexamples.end(), [&](const Counterexample& one) {
            return one.check == found.check && one.message == found.message;
        });
    if (!known)
        report.counterexamples.push_back(std::move(found));
}

void checkSheet(const Content& content, const AnswerSheet& sheet, VerifyReport& report) {
    ++report.checks;
    if (const auto wrong = contradictionIn(assess(content, sheet)))
        addCounterexample(report, {6, "no-contradiction", *wrong, sheet, std::nullopt});
    if (const auto wrong = mirrorDifference(content, sheet)) {
        addCounterexample(report,
                          {0, "left-and-right-alike", "with the side changed over, " + *wrong, sheet, mirrored(sheet)});
    }
    if (const auto wrong = historyDifference(content, sheet)) {
        addCounterexample(report,
                          {0, "only-the-answers-count", "with answers left from branches that are not taken, " + *wrong,
                           withAbandonedAnswers(content, sheet), sheet});
    }
}

std::vector<std::function<void()>> helpTasks(const Content& content, VerifyReport& report) {
    const auto check = std::make_shared<HelpCheck>(content, report);
    std::vector<std::function<void()>> tasks;
    if (!content.flows.contains(Flow::Full))
        return tasks;
    tasks.emplace_back([check] { check->checkSides(); });
    tasks.emplace_back([check] { check->checkPairs(); });
    for (const Condition& condition : content.conditions)
        tasks.emplace_back([check, &condition] { check->checkCondition(condition); });
    for (const Contributor& contributor : content.library.contributors)
        tasks.emplace_back([check, &contributor] { check->checkContributor(contributor); });
    for (const SelfTest& test : content.library.selfTests) {
        tasks.emplace_back([check, &test] { check->checkSelfTest(test); });
        for (const TableLine& line : check->lines()) {
            if (HelpCheck::isUrgentOrStop(line))
                tasks.emplace_back([check, &test, &line] { check->checkTestBeside(test, line); });
        }
        for (const RedFlag& flag : content.redFlags) {
            if (test.kind == SelfTest::Kind::Movement && check->keepsMovementAway(flag))
                tasks.emplace_back([check, &test, &flag] { check->checkMovementBeside(test, flag); });
        }
    }
    return tasks;
}

} // namespace kneecheck::assessment
