// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/rank_search.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "assessment/answer_space.h"
#include "assessment/assess.h"
#include "assessment/content_predicates.h"
#include "assessment/route.h"

namespace kneecheck::assessment {

namespace {

/// First how far ahead of the others, then whether it is shown, then how free of urgency and "stop" the result is.
using Score = std::array<double, 4>;

class RankSearch {
public:
    RankSearch(const Content& content, const Condition& condition) : content_(content), condition_(condition) {
        for (const OwnedPredicate& owned : everyPredicate(content))
            predicates_.push_back(owned.predicate);
    }

    std::optional<AnswerSheet> climb() {
        start();
        Score best = score(sheet_);
        constexpr int mostRounds = 6;
        for (int round = 0; round < mostRounds; ++round) {
            bool better = false;
            for (const std::size_t question : content_.flows.at(Flow::Full)) {
                for (AnswerSheet& changed : changesOf(question)) {
                    if (const Score reached = score(changed); reached > best) {
                        best = reached;
                        sheet_ = std::move(changed);
                        better = true;
                    }
                }
            }
            if (!better)
                break;
        }
        AnswerSheet found = onRoute();
        const Assessment result = assess(content_, found);
        const bool first = !result.conditions.empty() && result.conditions.front().id == condition_.id &&
                           result.conditions.front().fit != Fit::Unlikely;
        return first ? std::optional(found) : std::nullopt;
    }

private:
    /// Everything answered mildly, at the age at which the condition is most common.
    void start() {
        for (const std::size_t index : content_.flows.at(Flow::Full)) {
            const Question& question = content_.questions[index];
            if (question.given)
                continue;
            if (question.type != QuestionType::Checklist) {
                sheet_.answers[question.id] = someAnswer(content_, {index, Variable::noRow});
                continue;
            }
            Rows rows;
            for (const Row& row : question.rows)
                rows.rows[row.id] = Ternary::No;
            sheet_.answers[question.id] = rows;
        }
        const auto band =
            std::max_element(condition_.prior.begin(), condition_.prior.end(),
                             [](const auto& one, const auto& other) { return one.probability < other.probability; });
        if (band != condition_.prior.end() && sheet_.answers.contains("age"))
            sheet_.answers["age"] = Number{std::max(band->from, std::min(band->to, 18))};
    }

    /// The sheet with one thing about the question answered otherwise, for each such thing.
    std::vector<AnswerSheet> changesOf(std::size_t index) const {
        const Question& question = content_.questions[index];
        std::vector<AnswerSheet> changes;
        const auto with = [&](Answer answer) {
            changes.push_back(sheet_);
            changes.back().answers[question.id] = std::move(answer);
        };
        const Variable whole{index, Variable::noRow};
        switch (question.type) {
        case QuestionType::Checklist:
            for (const Row& row : question.rows) {
                const auto* const before = given<Rows>(question);
                Rows rows = before ? *before : Rows{};
                rows.rows[row.id] = rows.rows[row.id] == Ternary::Yes ? Ternary::No : Ternary::Yes;
                with(rows);
            }
            break;
        case QuestionType::MultiChoice:
            for (const Option& option : question.options)
                with(toggled(question, option.id));
            break;
        case QuestionType::BodyMap:
            for (const std::string& region : question.regions) {
                with(Regions{{region}, region});
                if (const auto* const regions = given<Regions>(question)) {
                    Regions more = *regions;
                    more.regions.insert(region);
                    with(more);
                }
            }
            break;
        case QuestionType::Choice:
        case QuestionType::YesNo:
        case QuestionType::Scale:
        case QuestionType::Number:
            for (Answer& answer : distinctAnswers(content_, whole, atomsAbout(whole, predicates_)))
                with(std::move(answer));
            break;
        }
        return changes;
    }

    template <typename Kind>
    const Kind* given(const Question& question) const {
        const Answer* const answer = sheet_.find(question.id);
        return answer ? std::get_if<Kind>(answer) : nullptr;
    }

    Choices toggled(const Question& question, const std::string& option) const {
        const auto* const before = given<Choices>(question);
        Choices choices = before && option != "none" ? *before : Choices{};
        choices.options.erase("none");
        if (choices.options.erase(option) == 0)
            choices.options.insert(option);
        if (choices.options.empty())
            choices.options.insert(question.findOption("none") ? "none" : question.options.front().id);
        return choices;
    }

    Score score(const AnswerSheet& sheet) const {
        constexpr double farEnough = 0.5;
        const Assessment result = assess(content_, sheet);
        double own = -1000.0;
        double others = -1000.0;
        bool shown = false;
        for (const RankedCondition& condition : result.conditions) {
            const double odds = std::log(condition.probability / (1.0 - condition.probability));
            if (condition.id == condition_.id) {
                own = odds;
                shown = condition.fit != Fit::Unlikely;
            } else {
                others = std::max(others, odds);
            }
        }
        // Ahead is not enough: it must also be likely enough to be shown.
        const double partly = content_.ranking.partly;
        const double ahead = std::min(own - others, own - std::log(partly / (1.0 - partly)));
        return {std::min(ahead, farEnough), shown ? 1.0 : 0.0, result.urgency >= Urgency::SameDay ? 0.0 : 1.0,
                result.training == Training::Stop ? 0.0 : 1.0};
    }

    /// What a person could have filled in: only what is asked on the way.
    AnswerSheet onRoute() const {
        AnswerSheet found = sheet_;
        for (std::size_t q = 0; q < content_.questions.size(); ++q) {
            const Question& question = content_.questions[q];
            if (!isEnabled(content_, sheet_, {q, Variable::noRow})) {
                found.answers.erase(question.id);
                continue;
            }
            for (std::size_t row = 0; row < question.rows.size(); ++row) {
                if (!isEnabled(content_, sheet_, {q, row}))
                    std::get<Rows>(found.answers.at(question.id)).rows.erase(question.rows[row].id);
            }
        }
        return found;
    }

    const Content& content_;
    const Condition& condition_;
    std::vector<const Predicate*> predicates_;
    AnswerSheet sheet_;
};

} // namespace

std::optional<AnswerSheet> answersThatRankFirst(const Content& content, const Condition& condition) {
    return RankSearch(content, condition).climb();
}

} // namespace kneecheck::assessment
