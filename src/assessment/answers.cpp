// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/answers.h"

#include <algorithm>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "assessment/content.h"
#include "assessment/content_reader_shape.h"
#include "assessment/json_source.h"

namespace kneecheck::assessment {

namespace {

constexpr std::string_view notSureWord = "not-sure";

std::string_view wordOf(Ternary ternary) {
    switch (ternary) {
    case Ternary::No:
        return "no";
    case Ternary::Yes:
        return "yes";
    case Ternary::NotSure:
        break;
    }
    return notSureWord;
}

template <typename Thing>
std::vector<std::string> idsOf(const std::vector<Thing>& things) {
    std::vector<std::string> ids;
    ids.reserve(things.size());
    for (const Thing& thing : things)
        ids.push_back(thing.id);
    return ids;
}

/// What the question takes, for a refusal.
std::string allowedBy(const Question& question) {
    std::string allowed;
    switch (question.type) {
    case QuestionType::Choice:
        allowed = "one of " + listed(idsOf(question.options));
        break;
    case QuestionType::MultiChoice:
        allowed = "a list of " + listed(idsOf(question.options));
        if (question.findOption("none") != nullptr)
            allowed += ", where 'none' stands alone";
        break;
    case QuestionType::Checklist:
        return "an object with the rows " + listed(idsOf(question.rows)) +
               ", each 'yes', 'no', 'not-sure' or null; or null";
    case QuestionType::Scale:
    case QuestionType::Number:
        allowed = "a whole number from " + std::to_string(question.minimum) + " to " + std::to_string(question.maximum);
        break;
    case QuestionType::BodyMap:
        allowed =
            "an object with 'regions', a list of " + listed(question.regions) + ", and 'main', one of those or null";
        break;
    case QuestionType::YesNo:
        allowed = "'yes' or 'no'";
        break;
    }
    return allowed + (question.notSure ? "; or 'not-sure'; or null" : "; or null");
}

/// Reads one answer against its question; empty, with a reason, where it does not fit.
class AnswerReader {
public:
    explicit AnswerReader(const Question& question) : question_(question) {}

    std::optional<Answer> read(const JsonNode& node) {
        if (node.is(JsonNode::Kind::Text) && node.text == notSureWord && question_.notSure &&
            question_.type != QuestionType::Checklist)
            return NotSure{};
        switch (question_.type) {
        case QuestionType::Choice:
            return choice(node);
        case QuestionType::MultiChoice:
            return choices(node);
        case QuestionType::Checklist:
            return rows(node);
        case QuestionType::Scale:
        case QuestionType::Number:
            return number(node);
        case QuestionType::BodyMap:
            return regions(node);
        case QuestionType::YesNo:
            return yesNo(node);
        }
        throw std::logic_error("a question of no type");
    }

    const std::string& reason() const { return reason_; }

private:
    std::nullopt_t refuse(const std::string& found) {
        reason_ = "found " + found + "; allowed: " + allowedBy(question_);
        return std::nullopt;
    }

    std::optional<Answer> choice(const JsonNode& node) {
        if (!node.is(JsonNode::Kind::Text) || question_.findOption(node.text) == nullptr)
            return refuse(describe(node));
        return Choice{node.text};
    }

    std::optional<Answer> choices(const JsonNode& node) {
        if (!node.is(JsonNode::Kind::List))
            return refuse(describe(node));
        if (node.items.empty())
            return refuse("an empty list");
        Choices choices;
        for (const JsonNode& item : node.items) {
            if (!item.is(JsonNode::Kind::Text) || question_.findOption(item.text) == nullptr)
                return refuse(describe(item) + " in the list");
            choices.options.insert(item.text);
        }
        if (choices.options.size() > 1 && choices.options.contains("none"))
            return refuse("'none' beside others");
        return choices;
    }

    std::optional<Answer> rows(const JsonNode& node) {
        if (!node.is(JsonNode::Kind::Object))
            return refuse(describe(node));
        Rows rows;
        for (const JsonMember& member : node.members) {
            if (!question_.findRow(member.key))
                return refuse("the row '" + member.key + "'");
            if (member.value.is(JsonNode::Kind::Null))
                continue;
            const auto said = member.value.is(JsonNode::Kind::Text) ? ternary(member.value.text) : std::nullopt;
            if (!said)
                return refuse(describe(member.value) + " for the row '" + member.key + "'");
            rows.rows[member.key] = *said;
        }
        return rows;
    }

    static std::optional<Ternary> ternary(const std::string& word) {
        for (const Ternary candidate : {Ternary::No, Ternary::Yes, Ternary::NotSure}) {
            if (wordOf(candidate) == word)
                return candidate;
        }
        return std::nullopt;
    }

    std::optional<Answer> number(const JsonNode& node) {
        if (!node.is(JsonNode::Kind::Number) || !node.whole || node.integer < question_.minimum ||
            node.integer > question_.maximum)
            return refuse(describe(node));
        return Number{static_cast<int>(node.integer)};
    }

    std::optional<Answer> regions(const JsonNode& node) {
        if (!node.is(JsonNode::Kind::Object))
            return refuse(describe(node));
        for (const JsonMember& member : node.members) {
            if (member.key != "regions" && member.key != "main")
                return refuse("the key '" + member.key + "'");
        }
        const JsonMember* const list = node.find("regions");
        if (list == nullptr)
            return refuse("an object without 'regions'");
        if (!list->value.is(JsonNode::Kind::List) || list->value.items.empty()) {
            return refuse((list->value.is(JsonNode::Kind::List) ? "an empty list" : describe(list->value)) +
                          " as 'regions'");
        }
        Regions regions;
        for (const JsonNode& item : list->value.items) {
            if (!item.is(JsonNode::Kind::Text) ||
                std::find(question_.regions.begin(), question_.regions.end(), item.text) == question_.regions.end())
                return refuse(describe(item) + " among the regions");
            regions.regions.insert(item.text);
        }
        const JsonMember* const main = node.find("main");
        if (main != nullptr && !main->value.is(JsonNode::Kind::Null)) {
            if (!main->value.is(JsonNode::Kind::Text) || !regions.regions.contains(main->value.text))
                return refuse(describe(main->value) + " as 'main', which is not among the regions");
            regions.main = main->value.text;
        }
        return regions;
    }

    std::optional<Answer> yesNo(const JsonNode& node) {
        if (!node.is(JsonNode::Kind::Text) || (node.text != "yes" && node.text != "no"))
            return refuse(describe(node));
        return YesNo{node.text == "yes"};
    }

    const Question& question_;
    std::string reason_;
};

/// Reads the whole document.
class SheetReader {
public:
    explicit SheetReader(const Content& content) : content_(content) {}

    AnswersRead read(std::string_view text) && {
        JsonSource source = parseJson("answers", text);
        for (const Problem& problem : source.problems) {
            refuse(questionAt(problem.place.pointer), "line " + std::to_string(problem.place.line) + ", column " +
                                                          std::to_string(problem.place.column) + ": " +
                                                          toString(problem.code) + ": " + problem.message);
        }
        if (source.root != nullptr)
            readDocument(*source.root);
        return std::move(result_);
    }

private:
    void refuse(std::string question, std::string message) {
        result_.problems.push_back({std::move(question), std::move(message)});
    }

    /// The question that a pointer leads to, "/answers/<id>/…"; empty where it leads elsewhere.
    std::string questionAt(const std::string& pointer) const {
        constexpr std::string_view start = "/answers/";
        if (!pointer.starts_with(start))
            return "";
        const std::string id = pointer.substr(start.size(), pointer.find('/', start.size()) - start.size());
        return content_.findQuestion(id) ? id : "";
    }

    void readDocument(const JsonNode& root) {
        static const std::vector<std::string> keys{"flow", "answers", "continue"};
        if (!root.is(JsonNode::Kind::Object)) {
            refuse("", "found " + describe(root) + "; expected an object with " + listed(keys));
            return;
        }
        for (const JsonMember& member : root.members) {
            if (member.key == "flow") {
                readFlow(member.value);
            } else if (member.key == "answers") {
                readAnswersObject(member.value);
            } else if (member.key == "continue") {
                readContinue(member.value);
            } else {
                refuse("", "unknown key '" + member.key + "'" + didYouMean(member.key, keys) +
                               "; allowed: " + listed(keys));
            }
        }
    }

    void readFlow(const JsonNode& node) {
        if (node.is(JsonNode::Kind::Null))
            return;
        const auto flow = node.is(JsonNode::Kind::Text) ? flowFrom(node.text) : std::nullopt;
        if (flow) {
            result_.sheet.flow = *flow;
        } else {
            refuse("", "'flow': found " + describe(node) + "; allowed: 'full', 'quick', 'check-in'");
        }
    }

    void readContinue(const JsonNode& node) {
        if (node.is(JsonNode::Kind::Flag)) {
            result_.sheet.carryOn = node.flag;
        } else if (!node.is(JsonNode::Kind::Null)) {
            refuse("", "'continue': found " + describe(node) + "; allowed: true or false");
        }
    }

    void readAnswersObject(const JsonNode& node) {
        if (node.is(JsonNode::Kind::Null))
            return;
        if (!node.is(JsonNode::Kind::Object)) {
            refuse("", "'answers': found " + describe(node) + "; expected an object from question ids to answers");
            return;
        }
        std::vector<std::string> known;
        for (const Question& question : content_.questions)
            known.push_back(question.id);
        for (const JsonMember& member : node.members) {
            const auto index = content_.findQuestion(member.key);
            if (!index) {
                refuse(member.key, "there is no question '" + member.key + "'" + didYouMean(member.key, known));
                continue;
            }
            if (member.value.is(JsonNode::Kind::Null))
                continue;
            AnswerReader reader(content_.questions[*index]);
            if (auto answer = reader.read(member.value)) {
                result_.sheet.answers[member.key] = std::move(*answer);
            } else {
                refuse(member.key, reader.reason());
            }
        }
    }

    const Content& content_;
    AnswersRead result_;
};

struct AnswerWriter {
    nlohmann::json operator()(const NotSure& /*answer*/) const { return notSureWord; }
    nlohmann::json operator()(const YesNo& answer) const { return answer.yes ? "yes" : "no"; }
    nlohmann::json operator()(const Choice& answer) const { return answer.option; }
    nlohmann::json operator()(const Choices& answer) const { return answer.options; }
    nlohmann::json operator()(const Number& answer) const { return answer.value; }
    nlohmann::json operator()(const Rows& answer) const {
        nlohmann::json rows = nlohmann::json::object();
        for (const auto& [row, said] : answer.rows)
            rows[row] = wordOf(said);
        return rows;
    }
    nlohmann::json operator()(const Regions& answer) const {
        nlohmann::json regions = {{"regions", answer.regions}, {"main", nullptr}};
        if (!answer.main.empty())
            regions["main"] = answer.main;
        return regions;
    }
};

} // namespace

std::string_view toString(Flow flow) {
    switch (flow) {
    case Flow::Full:
        return "full";
    case Flow::Quick:
        return "quick";
    case Flow::CheckIn:
        return "check-in";
    }
    throw std::logic_error("a flow of no kind");
}

std::optional<Flow> flowFrom(std::string_view name) {
    for (const Flow flow : {Flow::Full, Flow::Quick, Flow::CheckIn}) {
        if (toString(flow) == name)
            return flow;
    }
    return std::nullopt;
}

const Answer* AnswerSheet::find(const std::string& question) const {
    const auto found = answers.find(question);
    return found == answers.end() ? nullptr : &found->second;
}

AnswersRead readAnswers(const Content& content, std::string_view text) {
    return SheetReader(content).read(text);
}

nlohmann::json toJson(const AnswerSheet& sheet) {
    nlohmann::json document = {{"flow", toString(sheet.flow)}, {"answers", nlohmann::json::object()}};
    for (const auto& [question, answer] : sheet.answers)
        document["answers"][question] = std::visit(AnswerWriter{}, answer);
    if (sheet.carryOn)
        document["continue"] = true;
    return document;
}

} // namespace kneecheck::assessment
