// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/path_length.h"

#include <algorithm>

namespace kneecheck::assessment {

namespace {

class Longest {
public:
    Longest(const AnswerSpace& space, const std::vector<std::size_t>& pages, std::optional<std::size_t> must)
        : space_(space), pages_(pages), must_(must), assignment_(space.content()), bestAssignment_(space.content()),
          reader_(space.content(), space.flow(),
                  [this](const Variable& variable) { return assignment_.find(variable); }) {}

    PathLength find() {
        descend();
        std::set<Variable> deciding;
        for (const std::size_t page : pages_) {
            deciding.merge(space_.closure(space_.content().questions[page].enableWhen));
            for (const Row& row : space_.content().questions[page].rows)
                deciding.merge(space_.closure(row.enableWhen));
        }
        return {best_, bestAssignment_.toSheet(space_), space_.combinations(deciding)};
    }

private:
    struct Count {
        std::size_t possible = 0;
        std::optional<Variable> decideNext;
    };

    Truth onRoute(std::size_t page, std::optional<Variable>& hangsOn) const {
        const Question& question = space_.content().questions[page];
        if (question.given)
            return Truth::No;
        Truth truth = reader_.enabled({page, Variable::noRow});
        hangsOn = reader_.undetermined();
        if (question.type != QuestionType::Checklist || truth == Truth::No)
            return truth;
        Truth anyRow = Truth::No;
        for (std::size_t row = 0; row < question.rows.size() && anyRow != Truth::Yes; ++row) {
            anyRow = std::max(anyRow, reader_.enabled({page, row}));
            if (!hangsOn)
                hangsOn = reader_.undetermined();
        }
        return std::min(truth, anyRow);
    }

    Count count() const {
        Count count;
        for (const std::size_t page : pages_) {
            std::optional<Variable> hangsOn;
            const Truth truth = onRoute(page, hangsOn);
            if (truth == Truth::No && page == must_)
                return {};
            count.possible += truth != Truth::No ? 1 : 0;
            if (truth == Truth::Unknown && !count.decideNext)
                count.decideNext = hangsOn;
        }
        return count;
    }

    void descend() {
        reader_.forget();
        const Count now = count();
        if (now.possible <= best_)
            return;
        if (!now.decideNext) {
            best_ = now.possible;
            bestAssignment_ = assignment_;
            return;
        }
        for (const Value& value : space_.domain(*now.decideNext)) {
            assignment_.set(*now.decideNext, &value);
            descend();
        }
        assignment_.set(*now.decideNext, nullptr);
    }

    const AnswerSpace& space_;
    const std::vector<std::size_t>& pages_;
    std::optional<std::size_t> must_;
    Assignment assignment_;
    Assignment bestAssignment_;
    Reader reader_;
    std::size_t best_ = 0;
};

} // namespace

PathLength longestPath(const AnswerSpace& space, const std::vector<std::size_t>& pages,
                       std::optional<std::size_t> must) {
    return Longest(space, pages, must).find();
}

} // namespace kneecheck::assessment
