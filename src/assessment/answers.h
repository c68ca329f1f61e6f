// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace kneecheck::assessment {

struct Content;

/// The person does not know. Not the same as an open question, which has no answer at all.
struct NotSure {
    bool operator==(const NotSure&) const = default;
};

enum class Ternary { No, Yes, NotSure };

struct YesNo {
    bool yes = false;
    bool operator==(const YesNo&) const = default;
};
struct Choice {
    std::string option;
    bool operator==(const Choice&) const = default;
};
/// What was picked of a multi-choice; {"none"} alone is "none of these".
struct Choices {
    std::set<std::string> options;
    bool operator==(const Choices&) const = default;
};
/// A scale (0 to 10) or a number in the question's own unit.
struct Number {
    int value = 0;
    bool operator==(const Number&) const = default;
};
/// A checklist. A row that is not in the map is open.
struct Rows {
    std::map<std::string, Ternary> rows;
    bool operator==(const Rows&) const = default;
};
/// A body-map: every place that hurts, and the main one (empty: none marked; one region alone is its own main one).
struct Regions {
    std::set<std::string> regions;
    std::string main;
    bool operator==(const Regions&) const = default;
};

using Answer = std::variant<NotSure, YesNo, Choice, Choices, Number, Rows, Regions>;

enum class Flow { Full, Quick, CheckIn };

std::string_view toString(Flow flow); ///< "full", "quick", "check-in"
std::optional<Flow> flowFrom(std::string_view name);

/// What a person answered, by question id, in one flow. A question without an entry is open.
/// Answers off the route stay in the sheet (Back and Change lose nothing) but do not count.
struct AnswerSheet {
    Flow flow = Flow::Full;
    std::map<std::string, Answer> answers;
    bool carryOn = false; ///< the person chose to go on past an emergency ("continue": true)

    const Answer* find(const std::string& question) const;
    bool operator==(const AnswerSheet&) const = default;
};

/// Why an answer was refused.
struct AnswerProblem {
    std::string question; ///< empty where the document itself is at fault
    std::string message;  ///< what was found and which values are allowed
};

struct AnswersRead {
    AnswerSheet sheet; ///< holds every answer that fits, also when there are problems
    std::vector<AnswerProblem> problems;
};

/// Reads {"flow": …, "answers": {…}, "continue": …}; null or left out is open. Never throws on input:
/// whatever does not fit the questionnaire is refused and named.
AnswersRead readAnswers(const Content& content, std::string_view text);

/// The sheet in the same form, keys sorted; readAnswers(toJson(sheet)) gives the sheet back.
nlohmann::json toJson(const AnswerSheet& sheet);

} // namespace kneecheck::assessment
