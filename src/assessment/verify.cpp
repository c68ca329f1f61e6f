// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/verify.h"

#include <algorithm>
#include <atomic>
#include <memory>
#include <set>
#include <thread>

#include "assessment/answer_search.h"
#include "assessment/assess.h"
#include "assessment/line_movement.h"
#include "assessment/path_length.h"
#include "assessment/route.h"
#include "assessment/verify_help.h"

namespace kneecheck::assessment {

namespace {

constexpr std::size_t longestFull = 20;
constexpr std::size_t longestQuick = 4;
constexpr std::size_t emergencyPages = 8;

/// Checks one flow. Each statement is proved over every combination of the answers that it can depend on; a
/// counterexample of the search is then judged by assess() itself, which the search does not use.
class FlowCheck {
public:
    FlowCheck(const Content& content, Flow flow, VerifyReport& report)
        : content_(content), flow_(flow), space_(content, flow), search_(space_), lines_(tableLines(content)),
          report_(report) {}

    std::vector<std::function<void()>> tasks() {
        std::vector<std::function<void()>> all;
        for (const Obligation& obligation : content_.obligations) {
            if (std::find(obligation.flows.begin(), obligation.flows.end(), flow_) != obligation.flows.end())
                all.emplace_back([&] { checkObligation(obligation); });
        }
        for (const TableLine& line : lines_)
            all.emplace_back([&] { checkLine(line); });
        for (const Variable& variable : space_.variables()) {
            all.emplace_back([&] { checkWorseIsNeverLaxer(variable); });
            all.emplace_back([&] { checkOpenIsNeverLaxer(variable); });
            all.emplace_back([&] { checkOpenSafetyQuestion(variable); });
        }
        all.emplace_back([this] { checkPathLengths(); });
        return all;
    }

    /// Lines that hold under some answers of this flow.
    const std::set<const Predicate*>& canHold() const { return canHold_; }

private:
    static constexpr auto neverBoth = "search-and-assess-agree";

    void fail(int invariant, const std::string& check, const std::string& message, std::optional<AnswerSheet> sheet,
              std::optional<AnswerSheet> other = std::nullopt) {
        addCounterexample(report_, {invariant, check, message, std::move(sheet), std::move(other)});
    }

    std::string nameOf(const TableLine& line) const {
        return line.table == TableLine::Table::RedFlag ? content_.redFlags[line.index].id
                                                       : content_.guidance[line.index].id;
    }

    std::string nameOf(const Variable& variable) const {
        const Question& question = content_.questions[variable.question];
        return variable.row == Variable::noRow ? question.id : question.id + "/" + question.rows[variable.row].id;
    }

    void count(const std::set<Variable>& variables) {
        ++report_.checks;
        report_.combinations += space_.combinations(variables);
    }

    static std::string strictnessOf(const Assessment& assessment) {
        return std::string(toString(assessment.training)) + ", " + std::string(toString(assessment.urgency));
    }

    /// Invariants 1, 6 and 7 where this line decides the result.
    void checkLine(const TableLine& line) {
        count(space_.closure(*line.when));
        const std::optional<Assignment> found = search_.lineHolds(line);
        if (!found)
            return;
        canHold_.insert(line.when);
        AnswerSheet sheet = found->toSheet(space_);
        const Assessment result = assess(content_, sheet);
        const bool told = line.table == TableLine::Table::RedFlag
                              ? std::any_of(result.redFlags.begin(), result.redFlags.end(),
                                            [&](const FiredFlag& flag) { return flag.id == nameOf(line); })
                              : std::any_of(result.guidance.begin(), result.guidance.end(),
                                            [&](const FiredGuidance& rule) { return rule.id == nameOf(line); });
        if (!told)
            fail(0, neverBoth, nameOf(line) + " should hold and is not in the result", sheet);
        if (result.urgency < line.urgency || result.training < line.training ||
            result.training < demandedBy(result.urgency)) {
            fail(1, "a-flag-is-never-lowered", nameOf(line) + " holds, the result is only " + strictnessOf(result),
                 sheet);
        }
        checkResultIsWhole(result, sheet, nameOf(line));
        checkSheet(content_, sheet, report_);
        if (result.urgency == Urgency::Emergency && nextQuestion(content_, sheet) != nullptr)
            fail(7, "emergency-interrupts", nameOf(line) + " is an emergency, and a further question is asked", sheet);
    }

    void checkResultIsWhole(const Assessment& result, const AnswerSheet& sheet, const std::string& line) {
        if (result.why.empty() || result.now.empty() || result.rechecks.empty() || result.safetyNet.empty() ||
            result.urgencyWords.heading.empty() || result.plan.empty()) {
            fail(6, "every-result-is-whole",
                 line + ": the result lacks a reason, a next step, a plan, a recheck date or when to seek help", sheet);
        }
        const bool mayLoad = result.training != Training::Stop && result.urgency < Urgency::SameDay;
        for (const PlanLine& item : result.plan) {
            if (item.kind == PlanKind::Load && !mayLoad)
                fail(6, "no-load-beside-stop", line + ": the plan loads the knee (" + item.id + ")", sheet);
        }
    }

    /// Confirms with assess() what the search found, and reports it.
    void confirm(int invariant, const std::string& check, const std::string& message, const Assignment& found,
                 const Variable& variable, const Value& from, const Value& to) {
        Assignment one = found;
        Assignment two = found;
        one.set(variable, &from);
        two.set(variable, &to);
        const AnswerSheet before = one.toSheet(space_);
        // Only the one answer differs: what the first sheet answered mildly, the second one answers the same way.
        AnswerSheet after = before;
        replace(after, variable, to);
        const Assessment first = assess(content_, before);
        const Assessment second = assess(content_, after);
        if (second.training < first.training || second.urgency < first.urgency) {
            fail(invariant, check, message + ": " + strictnessOf(first) + " becomes " + strictnessOf(second), after,
                 before);
        } else if (const AnswerSheet whole = two.toSheet(space_); assess(content_, whole).training < first.training ||
                                                                  assess(content_, whole).urgency < first.urgency) {
            fail(invariant, check,
                 message + ": " + strictnessOf(first) + " becomes " + strictnessOf(assess(content_, whole)), whole,
                 before);
        } else {
            fail(0, neverBoth, message + ": the search found it, assess() does not show it", after, before);
        }
    }

    void replace(AnswerSheet& sheet, const Variable& variable, const Value& value) const {
        const Question& question = content_.questions[variable.question];
        if (variable.row == Variable::noRow) {
            if (value.answer) {
                sheet.answers[question.id] = *value.answer;
            } else {
                sheet.answers.erase(question.id);
            }
            return;
        }
        auto& rows = std::get<Rows>(sheet.answers.try_emplace(question.id, Rows{}).first->second).rows;
        const std::string& row = question.rows[variable.row].id;
        if (!value.answer) {
            rows.erase(row);
        } else if (const auto* yesNo = std::get_if<YesNo>(&*value.answer)) {
            rows[row] = yesNo->yes ? Ternary::Yes : Ternary::No;
        } else {
            rows[row] = Ternary::NotSure;
        }
    }

    /// A changed answer can only move lines that read it, or that read something whose place on the route depends on
    /// it; all others hold before and after alike, so leaving them out loses nothing.
    void compare(int invariant, const std::string& check, const std::string& message, const Variable& variable,
                 const Value& from, const Value& to) {
        for (const TableLine& line : lines_) {
            const std::set<Variable> closure = space_.closure(*line.when);
            if (!closure.contains(variable))
                continue;
            for (const Strictness& strictness :
                 {Strictness{line.training, std::nullopt}, Strictness{std::nullopt, line.urgency}}) {
                if (strictness.training == Training::PushThrough || strictness.urgency == Urgency::SelfCare)
                    continue; // nothing is laxer
                count(closure);
                if (!mayStopHolding(content_, line, variable, from, to))
                    continue; // the line itself keeps the result as strict, whatever else is answered
                if (const auto found = search_.relaxes(line, variable, from, to, strictness)) {
                    confirm(invariant, check, nameOf(variable) + " " + message + " (" + nameOf(line) + ")", *found,
                            variable, from, to);
                }
            }
        }
    }

    void checkWorseIsNeverLaxer(const Variable& variable) {
        for (const auto& [milder, worse] : space_.steps(variable))
            compare(4, "worse-is-never-laxer", "answered worse gives a laxer result", variable, milder, worse);
    }

    void checkOpenIsNeverLaxer(const Variable& variable) {
        const bool ordered = severityOf(content_, variable) != SeverityOrder::None;
        for (const Value& unknown : space_.domain(variable)) {
            if (unknown.given())
                continue;
            for (const Value& value : space_.domain(variable)) {
                if (!value.given())
                    continue;
                compare(5, "unknown-is-never-laxer",
                        std::string(unknown.answer ? "answered not sure" : "left open") +
                            (ordered ? " gives a laxer result than its mildest answer"
                                     : " gives a laxer result than one of its answers"),
                        variable, value, unknown);
                if (ordered)
                    break; // the first one is the mildest
            }
        }
    }

    void checkOpenSafetyQuestion(const Variable& variable) {
        const Question& question = content_.questions[variable.question];
        if (!question.safety || question.given)
            return;
        ++report_.checks;
        const std::optional<Assignment> found = search_.asked(variable);
        if (!found)
            return;
        AnswerSheet sheet = found->toSheet(space_);
        replace(sheet, variable, Value{});
        const Assessment result = assess(content_, sheet);
        const bool listed = std::any_of(result.unanswered.begin(), result.unanswered.end(), [&](const OpenItem& item) {
            return item.what.question == question.id &&
                   (variable.row == Variable::noRow || item.what.row == question.rows[variable.row].id);
        });
        if (result.training == Training::PushThrough || !listed)
            fail(5, "open-safety-question", nameOf(variable) + " is left open and the result does not mind", sheet);
    }

    void checkObligation(const Obligation& obligation) {
        const std::set<Variable> closure = space_.closure(obligation.given);
        TableLine asLine;
        asLine.when = &obligation.given;
        asLine.reading = Reading::AsGiven;
        if (!search_.lineHolds(asLine)) {
            fail(obligation.invariant, "an-obligation-can-arise",
                 obligation.id + ": no answers of the flow " + std::string(toString(flow_)) +
                     " give what it speaks of, so it says nothing",
                 std::nullopt);
            return;
        }
        checkAsks(obligation);
        for (const Strictness& promised :
             {Strictness{obligation.training, std::nullopt}, Strictness{std::nullopt, obligation.urgency}}) {
            if (!promised.training && !promised.urgency)
                continue;
            count(closure);
            const std::optional<Assignment> found = search_.breaks(obligation.given, promised);
            if (!found)
                continue;
            const AnswerSheet sheet = found->toSheet(space_);
            const Assessment result = assess(content_, sheet);
            const bool kept = (!promised.training || result.training >= *promised.training) &&
                              (!promised.urgency || result.urgency >= *promised.urgency);
            if (kept) {
                fail(0, neverBoth, obligation.id + ": the search breaks it, assess() keeps it", sheet);
            } else {
                fail(obligation.invariant, "a-promise-is-kept",
                     obligation.id + " promises " + wanted(promised) + ", the result is " + strictnessOf(result),
                     sheet);
            }
        }
    }

    void checkAsks(const Obligation& obligation) {
        for (const Variable& variable : obligation.asks) {
            std::set<Variable> read = space_.closure(obligation.given);
            read.merge(space_.placeOf(variable));
            count(read);
            const std::optional<Assignment> found = search_.leavesOut(obligation.given, variable);
            if (!found)
                continue;
            const AnswerSheet sheet = found->toSheet(space_);
            if (isEnabled(content_, sheet, variable)) {
                fail(0, neverBoth,
                     obligation.id + ": the search leaves " + nameOf(variable) + " out, the route asks it", sheet);
            } else {
                fail(obligation.invariant, "what-must-be-asked-is-asked",
                     obligation.id + " promises to ask " + nameOf(variable) + ", and it is not asked", sheet);
            }
        }
    }

    static std::string wanted(const Strictness& promised) {
        return promised.training ? std::string(toString(*promised.training)) : std::string(toString(*promised.urgency));
    }

    void checkPathLengths() {
        const AnswerSheet empty{flow_, {}, false};
        const std::vector<std::size_t>& pages = content_.flows.at(flow_);
        const PathLength longest = longestPath(space_, pages);
        report_.combinations += longest.combinations;
        ++report_.checks;
        if (flow_ == Flow::Full)
            report_.longestPath = longest.pages;
        if (longest.pages > (flow_ == Flow::Quick ? longestQuick : longestFull))
            fail(7, "path-length", "a path has " + std::to_string(longest.pages) + " pages", longest.sheet);

        std::set<std::size_t> read;
        for (const TableLine& line : lines_) {
            if (line.urgency == Urgency::Emergency) {
                for (const Variable& variable : space_.closure(*line.when))
                    read.insert(variable.question);
            }
        }
        for (auto last = pages.begin(); last != pages.end(); ++last) {
            if (!read.contains(*last) || content_.questions[*last].given)
                continue;
            const PathLength before = longestPath(space_, std::vector<std::size_t>(pages.begin(), last + 1), *last);
            ++report_.checks;
            report_.combinations += before.combinations;
            report_.emergencyWithin = std::max(report_.emergencyWithin, before.pages);
            if (before.pages > emergencyPages) {
                fail(7, "emergency-within-eight",
                     content_.questions[*last].id + " is read by an emergency rule and comes only as page " +
                         std::to_string(before.pages),
                     before.sheet);
            }
        }
    }

    const Content& content_;
    Flow flow_;
    AnswerSpace space_;
    AnswerSearch search_;
    std::vector<TableLine> lines_;
    VerifyReport& report_;
    std::set<const Predicate*> canHold_;
};

} // namespace

namespace {

/// Everything that is checked, as tasks in a fixed order, each with a report of its own. A search keeps its place while
/// it looks, so each thread has its own run.
class Run {
public:
    Run(const Content& content, VerifyScope scope) {
        for (const auto& [flow, pages] : content.flows) {
            flows_.push_back(std::make_unique<FlowCheck>(content, flow, report_));
            for (auto& task : flows_.back()->tasks())
                tasks_.push_back(std::move(task));
        }
        if (scope != VerifyScope::Everything)
            return;
        for (auto& task : helpTasks(content, report_))
            tasks_.push_back(std::move(task));
    }

    std::size_t size() const { return tasks_.size(); }

    VerifyReport perform(std::size_t task) {
        report_ = {};
        tasks_[task]();
        return std::move(report_);
    }

    bool canHold(const TableLine& line) const {
        return std::any_of(flows_.begin(), flows_.end(),
                           [&](const auto& flow) { return flow->canHold().contains(line.when); });
    }

private:
    VerifyReport report_;
    std::vector<std::unique_ptr<FlowCheck>> flows_;
    std::vector<std::function<void()>> tasks_;
};

void merge(VerifyReport& whole, VerifyReport part) {
    whole.checks += part.checks;
    whole.combinations += part.combinations;
    whole.longestPath = std::max(whole.longestPath, part.longestPath);
    whole.emergencyWithin = std::max(whole.emergencyWithin, part.emergencyWithin);
    for (Counterexample& one : part.counterexamples)
        addCounterexample(whole, std::move(one));
}

} // namespace

VerifyReport verifySafety(const Content& content, const std::function<void(double)>& progress, VerifyScope scope) {
    Run here(content, scope);
    Run there(content, scope);
    std::vector<VerifyReport> parts(here.size());
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> done = 0;
    const auto work = [&](Run& run, const std::function<void(double)>& tell) {
        for (std::size_t task = next++; task < parts.size(); task = next++) {
            parts[task] = run.perform(task);
            if (scope == VerifyScope::FirstBreach && !parts[task].counterexamples.empty())
                next = parts.size(); // no further task is begun
            ++done;
            if (tell)
                tell(static_cast<double>(done) / static_cast<double>(parts.size()));
        }
    };
    {
        const std::jthread other([&] { work(there, {}); });
        work(here, progress);
    }
    // In the order of the tasks, whichever thread performed them: the report is the same every time.
    VerifyReport report;
    for (VerifyReport& part : parts)
        merge(report, std::move(part));
    if (scope == VerifyScope::FirstBreach && !report.counterexamples.empty())
        return report; // what was not looked at yet cannot be said to never hold
    for (const TableLine& line : tableLines(content)) {
        const std::string id =
            line.table == TableLine::Table::RedFlag ? content.redFlags[line.index].id : content.guidance[line.index].id;
        if (!here.canHold(line) && !there.canHold(line)) {
            report.counterexamples.push_back(
                {1, "every-rule-can-hold", id + " has a row that no answers of any flow can make hold", {}, {}});
        }
    }
    return report;
}

} // namespace kneecheck::assessment
