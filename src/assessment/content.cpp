// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/content.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace kneecheck::assessment {

namespace {

template <typename Enum, std::size_t Size>
std::optional<Enum> fromName(const std::array<Enum, Size>& all, std::string_view name) {
    const auto found = std::find_if(all.begin(), all.end(), [&](Enum value) { return toString(value) == name; });
    return found == all.end() ? std::nullopt : std::optional<Enum>(*found);
}

} // namespace

std::string_view toString(Urgency urgency) {
    switch (urgency) {
    case Urgency::SelfCare:
        return "self-care";
    case Urgency::Routine:
        return "routine";
    case Urgency::Soon:
        return "soon";
    case Urgency::SameDay:
        return "same-day";
    case Urgency::Emergency:
        return "emergency";
    }
    throw std::logic_error("an urgency of no kind");
}

std::string_view toString(Training training) {
    switch (training) {
    case Training::PushThrough:
        return "push-through";
    case Training::Modify:
        return "modify";
    case Training::Stop:
        return "stop";
    }
    throw std::logic_error("a training verdict of no kind");
}

std::string_view toString(Fit fit) {
    switch (fit) {
    case Fit::Unlikely:
        return "unlikely";
    case Fit::Partly:
        return "partly";
    case Fit::Well:
        return "well";
    }
    throw std::logic_error("a fit of no kind");
}

std::string_view toString(QuestionType type) {
    switch (type) {
    case QuestionType::Choice:
        return "choice";
    case QuestionType::MultiChoice:
        return "multi-choice";
    case QuestionType::Checklist:
        return "checklist";
    case QuestionType::Scale:
        return "scale";
    case QuestionType::BodyMap:
        return "body-map";
    case QuestionType::YesNo:
        return "yes-no";
    case QuestionType::Number:
        return "number";
    }
    throw std::logic_error("a question of no type");
}

std::optional<Urgency> urgencyFrom(std::string_view name) {
    return fromName(
        std::array{Urgency::SelfCare, Urgency::Routine, Urgency::Soon, Urgency::SameDay, Urgency::Emergency}, name);
}

std::optional<Training> trainingFrom(std::string_view name) {
    return fromName(std::array{Training::PushThrough, Training::Modify, Training::Stop}, name);
}

const Option* Question::findOption(std::string_view option) const {
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const Option& candidate) { return candidate.id == option; });
    return found == options.end() ? nullptr : &*found;
}

std::optional<std::size_t> Question::findRow(std::string_view row) const {
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Row& candidate) { return candidate.id == row; });
    if (found == rows.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - rows.begin());
}

std::optional<std::size_t> Content::findQuestion(std::string_view id) const {
    const auto found =
        std::find_if(questions.begin(), questions.end(), [&](const Question& candidate) { return candidate.id == id; });
    if (found == questions.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - questions.begin());
}

const Region* Content::findRegion(std::string_view id) const {
    const auto found =
        std::find_if(regions.begin(), regions.end(), [&](const Region& candidate) { return candidate.id == id; });
    return found == regions.end() ? nullptr : &*found;
}

const Condition* Content::findCondition(std::string_view id) const {
    const auto found = std::find_if(conditions.begin(), conditions.end(),
                                    [&](const Condition& candidate) { return candidate.id == id; });
    return found == conditions.end() ? nullptr : &*found;
}

const std::string& Content::word(const std::string& id) const {
    const auto found = words.find(id);
    if (found == words.end())
        throw std::logic_error("no words are required under the id '" + id + "'");
    return found->second;
}

} // namespace kneecheck::assessment
