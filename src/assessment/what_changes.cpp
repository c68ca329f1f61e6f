// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/what_changes.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>

#include "assessment/reading.h"
#include "assessment/route.h"

namespace kneecheck::assessment {

namespace {

/// More lines than this would be a list to search, not one to read.
constexpr std::size_t stricterAtMost = 5;
/// Two ways to one outcome show that it is not about one number; a third says nothing new.
constexpr std::size_t waysAtMost = 2;

bool isAtMost(const Verdict& one, const Verdict& other) {
    return one.training <= other.training && one.urgency <= other.urgency;
}

bool isMilder(const Verdict& one, const Verdict& other) {
    return isAtMost(one, other) && one != other;
}

class Changes {
public:
    Changes(const Content& content, const AnswerSheet& sheet, const Assessment& result)
        : content_(content), sheet_(sheet), result_(result), now_{result.training, result.urgency},
          values_(valuesOf(content, sheet)), route_(routeFor(content, sheet)) {}

    std::vector<ToldChange> all() const {
        if (now_.urgency >= Urgency::SameDay)
            return {};
        std::vector<ToldChange> told = stricter();
        for (ToldChange& one : milder())
            told.push_back(std::move(one));
        return told;
    }

private:
    const Question& questionOf(const TellableChange& change) const {
        return content_.questions[change.variable.question];
    }

    bool hasNumbers(const TellableChange& change) const {
        const QuestionType type = questionOf(change).type;
        return type == QuestionType::Scale || type == QuestionType::Number;
    }

    bool asked(const TellableChange& change) const {
        const Page* const page = route_.find(change.variable.question);
        return page != nullptr &&
               (change.variable.row == Variable::noRow ||
                std::find(page->rows.begin(), page->rows.end(), change.variable.row) != page->rows.end());
    }

    /// What the change can be answered with, mildest first. Of a choice only what its words are about: the answer
    /// before the option, and the option.
    std::vector<Answer> ladder(const TellableChange& change) const {
        const Question& question = questionOf(change);
        std::vector<Answer> steps;
        if (change.variable.row != Variable::noRow || question.type == QuestionType::YesNo) {
            steps = {YesNo{false}, YesNo{true}};
        } else if (question.type == QuestionType::Choice) {
            const auto& order = question.mildestFirst;
            for (std::size_t i = 1; i < order.size(); ++i) {
                if (question.options[order[i]].id == change.option)
                    return {Choice{question.options[order[i - 1]].id}, Choice{change.option}};
            }
        } else {
            for (int value = question.minimum; value <= question.maximum; ++value)
                steps.emplace_back(Number{value});
        }
        if (severityOf(content_, change.variable) == SeverityOrder::Falling)
            std::reverse(steps.begin(), steps.end());
        return steps;
    }

    /// How severe an answer is among those of its question; nothing where it is open or not sure.
    std::optional<std::size_t> severity(const TellableChange& change, const Value& value) const {
        if (!value.given())
            return std::nullopt;
        const Question& question = questionOf(change);
        if (const auto* choice = std::get_if<Choice>(&*value.answer)) {
            const auto& order = question.mildestFirst;
            const auto found = std::find_if(order.begin(), order.end(), [&](std::size_t index) {
                return question.options[index].id == choice->option;
            });
            return static_cast<std::size_t>(found - order.begin());
        }
        const std::vector<Answer> steps = ladder(change);
        return static_cast<std::size_t>(std::find(steps.begin(), steps.end(), *value.answer) - steps.begin());
    }

    /// What is worse than the answer that was given, mildest first; where that is not known, all there is.
    std::vector<Answer> worseSteps(const TellableChange& change) const {
        const std::optional<std::size_t> now = severity(change, values_.at(change.variable));
        std::vector<Answer> steps = ladder(change);
        std::erase_if(steps, [&](const Answer& step) { return now && *severity(change, {step}) <= *now; });
        if (!hasNumbers(change) && steps.size() > 1)
            steps.erase(steps.begin()); // the words are about the worst of them
        return steps;
    }

    /// What is milder, mildest first; where the answer is not known, all there is.
    std::vector<Answer> milderSteps(const TellableChange& change) const {
        const std::optional<std::size_t> now = severity(change, values_.at(change.variable));
        std::vector<Answer> steps = ladder(change);
        std::erase_if(steps, [&](const Answer& step) { return now && *severity(change, {step}) >= *now; });
        if (!hasNumbers(change) && steps.size() > 1)
            steps.pop_back();
        return steps;
    }

    void put(AnswerSheet& sheet, const TellableChange& change, const Answer& answer) const {
        const Question& question = questionOf(change);
        if (change.variable.row == Variable::noRow) {
            sheet.answers[question.id] = answer;
            return;
        }
        Answer& page = sheet.answers[question.id];
        if (!std::holds_alternative<Rows>(page))
            page = Rows{};
        std::get<Rows>(page).rows[question.rows[change.variable.row].id] =
            std::get<YesNo>(answer).yes ? Ternary::Yes : Ternary::No;
    }

    ToldChange tell(AnswerSheet answers, const Verdict& outcome, bool isStricter) const {
        ToldChange told;
        told.answers = std::move(answers);
        told.stricter = isStricter;
        told.training = outcome.training;
        told.urgency = outcome.urgency;
        if (outcome.training != now_.training) {
            told.verdict = content_.trainingWords.at(outcome.training);
            told.then = content_.whatChanges.inPlaceOf + " " + content_.trainingWords.at(now_.training);
        }
        if (outcome.urgency != now_.urgency) {
            told.then += (told.then.empty() ? "" : ". ") + content_.urgencyWords.at(outcome.urgency).heading;
        }
        return told;
    }

    std::vector<ToldChange> stricter() const {
        std::vector<ToldChange> ways; // nearest first
        for (const TellableChange& change : content_.whatChanges.changes) {
            if (!asked(change))
                continue;
            std::set<Verdict> reached;
            for (const Answer& step : worseSteps(change)) {
                AnswerSheet sheet = sheet_;
                put(sheet, change, step);
                const Verdict outcome = verdictOf(content_, sheet);
                if (!isMilder(now_, outcome) || outcome.urgency >= Urgency::SameDay || !reached.insert(outcome).second)
                    continue;
                ToldChange told = tell(sheet, outcome, true);
                told.ids = {change.id};
                told.ifInstead = fillIn(content_, sheet, change.worse);
                ways.push_back(std::move(told));
            }
        }
        return fewest(std::move(ways));
    }

    /// One way to each outcome, the mildest outcomes before others; then, while there is room, a second one.
    static std::vector<ToldChange> fewest(std::vector<ToldChange> ways) {
        std::map<Verdict, std::vector<std::size_t>> byOutcome;
        for (std::size_t i = 0; i < ways.size(); ++i)
            byOutcome[{ways[i].training, ways[i].urgency}].push_back(i);
        std::set<std::size_t> chosen;
        for (std::size_t way = 0; way < waysAtMost; ++way) {
            for (const auto& [outcome, indices] : byOutcome) {
                if (way < indices.size() && chosen.size() < stricterAtMost)
                    chosen.insert(indices[way]);
            }
        }
        std::vector<ToldChange> few;
        few.reserve(chosen.size());
        for (const std::size_t index : chosen)
            few.push_back(std::move(ways[index]));
        return few;
    }

    using Goals = std::map<const TellableChange*, std::vector<Answer>>; ///< with the steps that are milder than now

    /// The nearest milder result, and the mildest one.
    std::vector<ToldChange> milder() const {
        if (!result_.redFlags.empty() || !result_.notRuledOut.empty())
            return {};
        Goals goals;
        for (const TellableChange& change : content_.whatChanges.changes) {
            if (!change.goal || !asked(change))
                continue;
            if (std::vector<Answer> steps = milderSteps(change); !steps.empty())
                goals[&change] = std::move(steps);
        }
        const Verdict best = judge(mildestOf(goals));
        if (goals.empty() || !isMilder(best, now_))
            return {};
        std::vector<ToldChange> told{
            reach(goals, [&](const Verdict& outcome) { return isMilder(outcome, now_); }),
            reach(goals, [&](const Verdict& outcome) { return isAtMost(outcome, best); }),
        };
        if (told[0].training == told[1].training && told[0].urgency == told[1].urgency)
            told.erase(told.begin());
        return told;
    }

    using Changed = std::map<const TellableChange*, Answer>;

    static Changed mildestOf(const Goals& goals) {
        Changed changed;
        for (const auto& [change, steps] : goals)
            changed.emplace(change, steps.front());
        return changed;
    }

    AnswerSheet with(const Changed& changed) const {
        AnswerSheet sheet = sheet_;
        for (const auto& [change, answer] : changed)
            put(sheet, *change, answer);
        return sheet;
    }

    Verdict judge(const Changed& changed) const { return verdictOf(content_, with(changed)); }

    /// The fewest goals, each no milder than it must be, that lead there. All of them at their mildest do.
    ToldChange reach(const Goals& goals, const std::function<bool(const Verdict&)>& there) const {
        Changed changed = mildestOf(goals);
        for (const auto& [change, steps] : goals) {
            Changed without = changed;
            without.erase(change);
            if (there(judge(without)))
                changed = std::move(without);
        }
        for (auto& [change, answer] : changed) {
            for (const Answer& step : goals.at(change)) {
                const Answer before = std::exchange(answer, step);
                if (!there(judge(changed))) {
                    answer = before;
                    break;
                }
            }
        }
        ToldChange told = tell(with(changed), judge(changed), false);
        for (const TellableChange& change : content_.whatChanges.changes) {
            if (!changed.contains(&change))
                continue;
            told.ids.push_back(change.id);
            told.ifInstead += (told.ifInstead.empty() ? "" : content_.whatChanges.also) +
                              fillIn(content_, told.answers, change.better);
        }
        return told;
    }

    const Content& content_;
    const AnswerSheet& sheet_;
    const Assessment& result_;
    const Verdict now_;
    const std::map<Variable, Value> values_;
    const Route route_;
};

} // namespace

std::string ToldChange::outcome() const {
    return verdict + (verdict.empty() || then.empty() ? "" : " ") + then;
}

std::vector<ToldChange> whatChanges(const Content& content, const AnswerSheet& sheet, const Assessment& result) {
    return Changes(content, sheet, result).all();
}

} // namespace kneecheck::assessment
