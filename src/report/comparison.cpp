// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison.h"

#include <algorithm>
#include <cstdlib>
#include <map>

#include "assessment/route.h"
#include "history/draft_fit.h"

namespace kneecheck::report {

namespace as = assessment;

namespace {

using State = AnswerThen::State;

/// The ids of both, without repeating one: the newer session's first, each in its own order.
std::vector<std::string> together(const std::vector<std::string>& older, std::vector<std::string> newer) {
    for (const std::string& id : older) {
        if (std::find(newer.begin(), newer.end(), id) == newer.end()) {
            newer.push_back(id);
        }
    }
    return newer;
}

std::vector<std::string> idsAsked(const ComparedSession& session) {
    std::vector<std::string> ids;
    for (const as::Page& page : as::routeFor(session.content, session.sheet).pages) {
        ids.push_back(session.content.questions[page.question].id);
    }
    return ids;
}

std::map<std::string, AnswerThen> answersOf(const ComparedSession& session) {
    const as::Content& content = session.content;
    std::map<std::string, AnswerThen> answers;
    for (const as::Page& page : as::routeFor(content, session.sheet).pages) {
        const as::Question& question = content.questions[page.question];
        AnswerThen& then = answers[question.id];
        then.state = State::Open;
        then.wording = question.text;
        then.asked = as::fillIn(content, session.sheet, question.text);
        if (const as::Answer* answer = session.sheet.find(question.id)) {
            then.state = State::Given;
            for (const std::string& line : as::answerInWords(content, question, *answer)) {
                then.said.push_back(as::fillIn(content, session.sheet, line));
            }
        }
    }
    return answers;
}

std::vector<ComparedAnswer> compareAnswers(const ComparedSession& older, const ComparedSession& newer) {
    const auto before = answersOf(older);
    const auto after = answersOf(newer);
    const auto in = [](const std::map<std::string, AnswerThen>& answers, const std::string& id) {
        const auto found = answers.find(id);
        return found == answers.end() ? AnswerThen{} : found->second;
    };
    std::vector<ComparedAnswer> answers;
    for (const std::string& id : together(idsAsked(older), idsAsked(newer))) {
        ComparedAnswer answer{id, in(before, id), in(after, id)};
        if (answer.askedInBoth() && answer.older.state == answer.newer.state) {
            // What was meant is compared, not how it is worded now.
            const as::Answer* was = older.sheet.find(id);
            const as::Answer* is = newer.sheet.find(id);
            answer.same = answer.older.state == State::Open || *was == *is;
        }
        answers.push_back(std::move(answer));
    }
    return answers;
}

std::vector<ComparedScore> compareScores(const ComparedSession& older, const ComparedSession& newer,
                                         const std::vector<ComparedAnswer>& answers) {
    const auto before = history::scoresOf(older.content, older.sheet);
    const auto after = history::scoresOf(newer.content, newer.sheet);
    const auto in = [](const std::map<std::string, int>& scores, const std::string& id) {
        const auto found = scores.find(id);
        return found == scores.end() ? std::nullopt : std::optional(found->second);
    };
    std::vector<ComparedScore> scores;
    for (const ComparedAnswer& answer : answers) {
        ComparedScore score{answer.question, answer.newer.asked.empty() ? answer.older.asked : answer.newer.asked,
                            in(before, answer.question), in(after, answer.question)};
        if (score.older || score.newer) {
            scores.push_back(std::move(score));
        }
    }
    return scores;
}

/// What the conditions or flags of `newer` and then those of `older` say in both; `listed` names those of a result,
/// `then` looks one up in a session, knowing both.
template <class Listed, class Then>
std::vector<ComparedLine> sideBySide(const ComparedSession& older, const ComparedSession& newer, Listed&& listed,
                                     Then&& then) {
    std::map<std::string, std::string> names;
    const auto idsOf = [&](const ComparedSession& session) {
        std::vector<std::string> ids;
        for (const auto& [id, name] : listed(session)) {
            ids.push_back(id);
            names[id] = name; // the newer session comes last
        }
        return ids;
    };
    const std::vector<std::string> before = idsOf(older);
    std::vector<ComparedLine> lines;
    for (const std::string& id : together(before, idsOf(newer))) {
        lines.push_back({id, names[id], then(older, newer, id), then(newer, older, id)});
    }
    return lines;
}

using Named = std::vector<std::pair<std::string, std::string>>; ///< id and name

Named likely(const ComparedSession& session) {
    Named named;
    for (const as::RankedCondition& condition : session.result.conditions) {
        if (condition.fit != as::Fit::Unlikely) {
            named.emplace_back(condition.id, condition.name);
        }
    }
    return named;
}

LineThen conditionThen(const ComparedSession& session, const ComparedSession& /*other*/, const std::string& id) {
    if (session.result.conditions.empty()) { // a quick check makes no list
        return {};
    }
    for (const as::RankedCondition& condition : session.result.conditions) {
        if (condition.id == id) {
            return {LineThen::State::There, session.content.fitWords.at(condition.fit)};
        }
    }
    return {LineThen::State::Absent, {}};
}

Named raised(const ComparedSession& session) {
    Named named;
    for (const as::FiredFlag& flag : session.result.redFlags) {
        named.emplace_back(flag.id, flag.name);
    }
    return named;
}

const as::FiredFlag* findFlag(const ComparedSession& session, const std::string& id) {
    const auto& flags = session.result.redFlags;
    const auto found =
        std::find_if(flags.begin(), flags.end(), [&](const as::FiredFlag& flag) { return flag.id == id; });
    return found == flags.end() ? nullptr : &*found;
}

/// A session looked for a flag where its rules have it and it asked everything that raised the flag in the other.
LineThen flagThen(const ComparedSession& session, const ComparedSession& other, const std::string& id) {
    if (const as::FiredFlag* flag = findFlag(session, id)) {
        return {flag->assumed ? LineThen::State::Assumed : LineThen::State::There, flag->why};
    }
    const auto& open = session.result.notRuledOut;
    if (std::find(open.begin(), open.end(), id) != open.end()) {
        return {LineThen::State::NotRuledOut, {}};
    }
    const auto& rules = session.content.redFlags;
    const bool known = std::any_of(rules.begin(), rules.end(), [&](const as::RedFlag& rule) { return rule.id == id; });
    const as::FiredFlag* there = findFlag(other, id);
    const std::vector<std::string> asked = idsAsked(session);
    const bool looked = known && there != nullptr &&
                        std::all_of(there->because.begin(), there->because.end(), [&](const as::AskedThing& thing) {
                            return std::find(asked.begin(), asked.end(), thing.question) != asked.end();
                        });
    return {looked ? LineThen::State::Absent : LineThen::State::NotLooked, {}};
}

} // namespace

std::optional<int> ComparedScore::change() const {
    if (!older || !newer) {
        return std::nullopt;
    }
    const int difference = *newer - *older;
    return std::abs(difference) >= pointsThatCount ? difference : 0;
}

Comparison compare(const ComparedSession& older, const ComparedSession& newer) {
    Comparison comparison;
    comparison.sameFlow = older.result.flow == newer.result.flow;
    comparison.training = {older.result.training, newer.result.training};
    comparison.urgency = {older.result.urgency, newer.result.urgency};
    comparison.answers = compareAnswers(older, newer);
    comparison.scores = compareScores(older, newer, comparison.answers);
    comparison.conditions = sideBySide(older, newer, likely, conditionThen);
    comparison.redFlags = sideBySide(older, newer, raised, flagThen);
    return comparison;
}

} // namespace kneecheck::report
