// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/walk.h"

#include <map>

#include "assessment/assess.h"
#include "assessment/route.h"

namespace kneecheck::assessment {

namespace {

class Walker {
public:
    Walker(const Content& content, const AnswerSheet& sheet) : content_(content), sheet_(sheet) {
        soFar_.flow = sheet.flow;
        for (const Question& question : content.questions) {
            const Answer* known = question.given ? sheet.find(question.id) : nullptr;
            if (known != nullptr)
                soFar_.answers[question.id] = *known;
        }
    }

    Walk walk() {
        Walk walk;
        while (const auto page = next()) {
            answer(*page);
            ++walk.pages;
            walk.emergency = assess(content_, soFar_).urgency == Urgency::Emergency;
            if (walk.emergency)
                break;
        }
        return walk;
    }

private:
    /// A page that was left open is not asked again, unless rows came to it since.
    std::optional<Page> next() const {
        for (const Page& page : routeFor(content_, soFar_).pages) {
            const auto seen = seen_.find(page.question);
            if (!page.complete && (seen == seen_.end() || seen->second != page.rows))
                return page;
        }
        return std::nullopt;
    }

    void answer(const Page& page) {
        seen_[page.question] = page.rows;
        const Question& question = content_.questions[page.question];
        const Answer* said = sheet_.find(question.id);
        if (said == nullptr)
            return;
        const Rows* rows = std::get_if<Rows>(said);
        if (rows == nullptr) {
            soFar_.answers[question.id] = *said;
            return;
        }
        Rows asked;
        for (const std::size_t index : page.rows) {
            if (const auto row = rows->rows.find(question.rows[index].id); row != rows->rows.end())
                asked.rows.insert(*row);
        }
        soFar_.answers[question.id] = std::move(asked);
    }

    const Content& content_;
    const AnswerSheet& sheet_;
    AnswerSheet soFar_;
    std::map<std::size_t, std::vector<std::size_t>> seen_; ///< page to the rows it had
};

} // namespace

Walk walkThrough(const Content& content, const AnswerSheet& sheet) {
    return Walker(content, sheet).walk();
}

} // namespace kneecheck::assessment
