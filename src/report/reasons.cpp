// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reasons.h"

#include "assessment/route.h"

namespace kneecheck::report {

namespace as = assessment;

namespace {

std::string_view rowAnswer(as::Ternary answer) {
    switch (answer) {
    case as::Ternary::No:
        return "no";
    case as::Ternary::Yes:
        return "yes";
    case as::Ternary::NotSure:
        break;
    }
    return "not-sure";
}

std::string said(const as::Content& content, const as::AnswerSheet& sheet, const as::AskedThing& thing) {
    const auto* given = sheet.find(thing.question);
    const auto question = content.findQuestion(thing.question);
    if (given == nullptr || !question) {
        return "open";
    }
    if (const auto* score = std::get_if<as::Number>(given)) {
        return std::to_string(score->value); // without what the number means
    }
    if (thing.row.empty()) {
        return joined(as::answerInWords(content, content.questions[*question], *given), " + ");
    }
    if (const auto* rows = std::get_if<as::Rows>(given)) {
        if (const auto row = rows->rows.find(thing.row); row != rows->rows.end()) {
            return std::string(rowAnswer(row->second));
        }
    }
    return "open";
}

} // namespace

std::string joined(const std::vector<std::string>& parts, const char* between) {
    std::string result;
    for (const auto& part : parts) {
        result += (result.empty() ? "" : between) + part;
    }
    return result;
}

std::string saidAbout(const as::Content& content, const as::AnswerSheet& sheet,
                      const std::vector<as::AskedThing>& things) {
    std::vector<std::string> parts;
    parts.reserve(things.size());
    for (const auto& thing : things) {
        parts.push_back(thing.question + (thing.row.empty() ? "" : "/" + thing.row) + " = " +
                        said(content, sheet, thing));
    }
    return joined(parts, ", ");
}

} // namespace kneecheck::report
