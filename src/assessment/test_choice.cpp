// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/test_choice.h"

#include <algorithm>
#include <cmath>

namespace kneecheck::assessment {

namespace {

constexpr int shortMinutes = 3;
constexpr std::size_t mostTests = 3;

bool reads(const Predicate& when, std::size_t question) {
    const std::set<Variable> read = variablesOf(when);
    return std::any_of(read.begin(), read.end(),
                       [&](const Variable& variable) { return variable.question == question; });
}

/// How far one finding about the question could move a condition that is shown, as log odds.
double reachOf(const Content& content, const Assessment& result, std::size_t question) {
    double most = 0;
    for (const RankedCondition& ranked : result.conditions) {
        if (ranked.fit == Fit::Unlikely)
            continue;
        for (const EvidenceItem& item : content.findCondition(ranked.id)->evidence) {
            if (reads(item.when, question))
                most = std::max({most, std::abs(std::log(item.present)), std::abs(std::log(item.absent))});
        }
    }
    return most;
}

bool couldNameContributor(const Assessment& result, const std::string& test) {
    return std::any_of(result.contributors.begin(), result.contributors.end(), [&](const RankedContributor& one) {
        return one.status == RankedContributor::Status::Possible &&
               std::count(one.selfTests.begin(), one.selfTests.end(), test) > 0;
    });
}

} // namespace

std::vector<std::string> sharpeningTests(const Content& content, const AnswerSheet& sheet, const Assessment& result) {
    std::vector<std::pair<double, std::string>> found;
    for (const OfferedSelfTest& offered : result.selfTests) {
        const SelfTest* const test = content.library.findSelfTest(offered.id);
        if (!test->result || !test->minutes || *test->minutes > shortMinutes)
            continue;
        const Question& question = content.questions[test->result->question];
        if (!question.given || sheet.find(question.id) != nullptr)
            continue;
        const double reach = reachOf(content, result, test->result->question);
        if (reach > 0 || couldNameContributor(result, test->id))
            found.emplace_back(reach, test->id);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::string> ids;
    for (const auto& [reach, id] : found) {
        if (ids.size() < mostTests)
            ids.push_back(id);
    }
    return ids;
}

std::string stoppedQuestion(const Content& content) {
    if (!content.library.stoppedWhen)
        return {};
    for (const Variable& variable : variablesOf(*content.library.stoppedWhen)) {
        const Question& question = content.questions[variable.question];
        const std::vector<SelfTest>& tests = content.library.selfTests;
        const bool ofTest = std::any_of(tests.begin(), tests.end(), [&](const SelfTest& test) {
            return test.result && test.result->question == variable.question;
        });
        if (question.given && question.type == QuestionType::YesNo && !ofTest)
            return question.id;
    }
    return {};
}

} // namespace kneecheck::assessment
