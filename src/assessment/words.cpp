// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <stdexcept>

#include "assessment/route.h"

namespace kneecheck::assessment {

namespace {

/// "{knee}" in words: the side that was named, and of two painful knees the one that was asked about.
const std::string& knee(const Content& content, const AnswerSheet& sheet) {
    for (const char* question : {"side", "worse-knee"}) {
        const Answer* answer = sheet.find(question);
        const Choice* side = answer ? std::get_if<Choice>(answer) : nullptr;
        if (side && (side->option == "left" || side->option == "right"))
            return content.word("knee-" + side->option);
    }
    return content.word("knee-unknown");
}

} // namespace

std::string fillIn(const Content& content, const AnswerSheet& sheet, const std::string& text) {
    std::string filled;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t open = text.find('{', from);
        const std::size_t close = open == std::string::npos ? open : text.find('}', open);
        if (close == std::string::npos)
            break;
        filled.append(text, from, open - from);
        const std::string name = text.substr(open + 1, close - open - 1);
        const Answer* answer = sheet.find(name);
        if (name == "knee") {
            filled += knee(content, sheet);
        } else if (name == "emergency-number") {
            filled += content.word("emergency-number"); // which number it is, is filled in where it is shown
        } else if (const Number* number = answer ? std::get_if<Number>(answer) : nullptr) {
            filled += std::to_string(number->value);
        } else {
            filled += "?";
        }
        from = close + 1;
    }
    filled.append(text, from, std::string::npos);
    return filled;
}

std::vector<std::string> answerInWords(const Content& content, const Question& question, const Answer& answer) {
    std::vector<std::string> lines;
    if (std::holds_alternative<NotSure>(answer))
        return {content.word("not-sure")};
    if (const auto* yesNo = std::get_if<YesNo>(&answer))
        return {content.word(yesNo->yes ? "yes" : "no")};
    if (const auto* choice = std::get_if<Choice>(&answer)) {
        const Option* option = question.findOption(choice->option);
        return {option ? option->text : choice->option};
    }
    if (const auto* number = std::get_if<Number>(&answer)) {
        std::string line = std::to_string(number->value);
        if (!question.unit.empty())
            line += " " + question.unit;
        if (const auto meaning = question.meanings.find(number->value); meaning != question.meanings.end())
            line += ": " + meaning->second;
        return {line};
    }
    if (const auto* choices = std::get_if<Choices>(&answer)) {
        for (const Option& option : question.options) {
            if (choices->options.contains(option.id))
                lines.push_back(option.text);
        }
        return lines;
    }
    if (const auto* regions = std::get_if<Regions>(&answer)) {
        for (const std::string& id : question.regions) {
            if (!regions->regions.contains(id))
                continue;
            const Region* region = content.findRegion(id);
            // The main place is said first.
            lines.insert(id == regions->main ? lines.begin() : lines.end(), region ? region->text : id);
        }
        return lines;
    }
    const Rows& rows = std::get<Rows>(answer);
    for (const Row& row : question.rows) {
        const auto found = rows.rows.find(row.id);
        if (found != rows.rows.end() && found->second == Ternary::Yes)
            lines.push_back(row.text);
        if (found != rows.rows.end() && found->second == Ternary::NotSure)
            lines.push_back(content.word("not-sure") + ": " + row.text);
    }
    if (lines.empty())
        lines.push_back(content.word("none-of-these"));
    return lines;
}

} // namespace kneecheck::assessment
