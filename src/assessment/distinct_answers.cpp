// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <stdexcept>

#include "assessment/reading.h"

namespace kneecheck::assessment {

namespace {

/// The numbers at which an atom about this variable changes its mind.
std::set<int> turningPoints(const Variable& variable, const std::vector<Atom>& atoms, int minimum, int maximum) {
    std::set<int> points{minimum};
    for (const Atom& atom : atoms) {
        if (atom.op == Atom::Operator::AtLeast && atom.variable == variable)
            points.insert(atom.number);
        if (atom.op == Atom::Operator::AtMost && atom.variable == variable)
            points.insert(atom.number + 1);
        if (atom.op == Atom::Operator::Above) {
            for (int value = minimum; value <= maximum; ++value)
                points.insert(value);
        }
    }
    std::erase_if(points, [&](int point) { return point < minimum || point > maximum; });
    return points;
}

std::vector<std::set<std::string>> subsets(const std::vector<std::string>& items) {
    if (items.size() > 12)
        throw std::logic_error("too many options are read by rules to go through every combination");
    std::vector<std::set<std::string>> all;
    for (std::size_t bits = 0; bits < (std::size_t{1} << items.size()); ++bits) {
        std::set<std::string> subset;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if ((bits >> i) & 1U)
                subset.insert(items[i]);
        }
        all.push_back(std::move(subset));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto& left, const auto& right) { return left.size() < right.size(); });
    return all;
}

/// The atoms that name this option.
std::set<const Atom*> readers(const std::string& option, const std::vector<Atom>& atoms) {
    std::set<const Atom*> naming;
    for (const Atom& atom : atoms) {
        if (atom.values.contains(option))
            naming.insert(&atom);
    }
    return naming;
}

std::vector<Answer> distinctChoices(const Question& question, const std::vector<Atom>& atoms) {
    const std::vector<std::string> told = toldApart(question, atoms);
    const auto other = std::find_if(question.options.begin(), question.options.end(), [&](const Option& option) {
        return option.id != "none" && readers(option.id, atoms).empty();
    });
    std::vector<Answer> answers;
    if (question.findOption("none"))
        answers.emplace_back(Choices{{"none"}});
    for (std::set<std::string>& subset : subsets(told)) {
        if (subset.empty() && other != question.options.end())
            subset.insert(other->id);
        if (!subset.empty())
            answers.emplace_back(Choices{subset});
    }
    return answers;
}

std::vector<Answer> distinctRegions(const Question& question, const std::vector<Atom>& atoms) {
    const std::vector<std::string> told = toldApart(question, atoms);
    const auto other = std::find_if(question.regions.begin(), question.regions.end(),
                                    [&](const std::string& region) { return readers(region, atoms).empty(); });
    const bool mainMatters =
        std::any_of(atoms.begin(), atoms.end(), [](const Atom& atom) { return atom.op == Atom::Operator::Is; });
    std::vector<Answer> answers;
    for (const std::set<std::string>& subset : subsets(told)) {
        std::set<std::string> regions = subset;
        if (other != question.regions.end())
            regions.insert(*other);
        if (regions.empty())
            continue;
        const std::string& first = other != question.regions.end() ? *other : *regions.begin();
        answers.emplace_back(Regions{regions, first});
        for (const std::string& main : subset) {
            if (mainMatters && main != first)
                answers.emplace_back(Regions{regions, main});
        }
    }
    return answers;
}

} // namespace

std::vector<std::string> toldApart(const Question& question, const std::vector<Atom>& atoms) {
    std::vector<std::string> options = question.regions;
    for (const Option& option : question.options) {
        if (option.id != "none")
            options.push_back(option.id);
    }
    std::set<std::set<const Atom*>> known{{}};
    std::vector<std::string> told;
    for (const std::string& option : options) {
        if (known.insert(readers(option, atoms)).second)
            told.push_back(option);
    }
    return told;
}

std::vector<Answer> distinctAnswers(const Content& content, const Variable& variable, const std::vector<Atom>& atoms) {
    if (variable.row != Variable::noRow)
        return {YesNo{false}, YesNo{true}};
    const Question& question = content.questions.at(variable.question);
    std::vector<Answer> answers;
    switch (question.type) {
    case QuestionType::Choice:
        if (question.severity == SeverityOrder::None) {
            for (const Option& option : question.options)
                answers.emplace_back(Choice{option.id});
        } else {
            for (std::size_t index : question.mildestFirst)
                answers.emplace_back(Choice{question.options.at(index).id});
        }
        break;
    case QuestionType::YesNo:
        answers = {YesNo{false}, YesNo{true}};
        if (question.severity == SeverityOrder::Falling)
            std::reverse(answers.begin(), answers.end());
        break;
    case QuestionType::Scale:
    case QuestionType::Number:
        for (int point : turningPoints(variable, atoms, question.minimum, question.maximum))
            answers.emplace_back(Number{point});
        if (question.severity == SeverityOrder::Falling)
            std::reverse(answers.begin(), answers.end());
        break;
    case QuestionType::MultiChoice:
        return distinctChoices(question, atoms);
    case QuestionType::BodyMap:
        return distinctRegions(question, atoms);
    case QuestionType::Checklist:
        throw std::logic_error("a checklist is answered row by row");
    }
    return answers;
}

} // namespace kneecheck::assessment
