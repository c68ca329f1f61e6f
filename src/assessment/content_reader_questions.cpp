// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <numeric>

#include "assessment/content_reader.h"

namespace kneecheck::assessment {

namespace {

constexpr std::size_t mostRows = 8;

const std::vector<std::pair<std::string, QuestionType>>& questionTypes() {
    static const std::vector<std::pair<std::string, QuestionType>> types{
        {"choice", QuestionType::Choice},       {"multi-choice", QuestionType::MultiChoice},
        {"checklist", QuestionType::Checklist}, {"scale", QuestionType::Scale},
        {"body-map", QuestionType::BodyMap},    {"yes-no", QuestionType::YesNo},
        {"number", QuestionType::Number}};
    return types;
}

/// The keys that only some types have, and whether those must have them.
struct TypeKey {
    std::string_view key;
    bool required;
    std::vector<QuestionType> types;
};

const std::vector<TypeKey>& typeKeys() {
    using enum QuestionType;
    static const std::vector<TypeKey> keys{
        {"options", true, {Choice, MultiChoice}},
        {"rows", true, {Checklist}},
        {"regions", true, {BodyMap}},
        {"minimum", true, {Number}},
        {"maximum", true, {Number}},
        {"severity", false, {Choice, MultiChoice, Scale, YesNo, Number}},
        {"notSure", false, {Choice, MultiChoice, Checklist, BodyMap, YesNo, Number}},
    };
    return keys;
}

/// Reads one question but for its branches, which need all the others.
class QuestionReader {
public:
    QuestionReader(ContentDraft& draft, const JsonNode& node)
        : draft_(draft), log_(draft.log), node_(node), fields_(draft.log, node, "a question",
                                                               {{"id", Shape::Text},
                                                                {"section", Shape::Text},
                                                                {"type", Shape::Text},
                                                                {"severity", Shape::Any, false},
                                                                {"safety", Shape::Flag, false},
                                                                {"notSure", Shape::Flag, false},
                                                                {"given", Shape::Flag, false},
                                                                {"enableWhen", Shape::Object, false},
                                                                {"options", Shape::List, false},
                                                                {"rows", Shape::List, false},
                                                                {"regions", Shape::List, false},
                                                                {"minimum", Shape::Whole, false},
                                                                {"maximum", Shape::Whole, false}}) {}

    void read(std::set<std::string>& taken) {
        const JsonNode* const id = fields_["id"];
        draft_.claimId(id, taken);
        if (id == nullptr || draft_.content.findQuestion(id->text))
            return;
        source_.id = id;
        source_.section = fields_["section"];
        source_.branchNode = fields_["enableWhen"];
        question_.id = id->text;
        question_.section = fields_.text("section");
        question_.safety = fields_.flag("safety");
        question_.given = fields_.flag("given");
        const JsonNode* const type = fields_["type"];
        const auto known = type == nullptr ? std::nullopt : oneOf(log_, *type, questionTypes());
        sound_ = known.has_value();
        if (known) {
            question_.type = *known;
            readOfType();
        }
        const std::size_t index = draft_.content.questions.size();
        if (!sound_)
            draft_.unsound.insert(index);
        draft_.content.questions.push_back(std::move(question_));
        draft_.questionSources.push_back(std::move(source_));
    }

private:
    void readOfType() {
        const QuestionType type = question_.type;
        for (const TypeKey& key : typeKeys()) {
            const bool has = std::count(key.types.begin(), key.types.end(), type) > 0;
            const JsonMember* const member = fields_.member(key.key);
            if (!has && member != nullptr) {
                log_.error(ProblemCode::UnknownKey, member->keyPlace(),
                           "a " + std::string(toString(type)) + " has no '" + member->key + "'");
            }
            if (has && key.required && member == nullptr) {
                log_.error(ProblemCode::MissingKey, node_.place(),
                           "a " + std::string(toString(type)) + " must have '" + std::string(key.key) + "'");
            }
            if (has && key.required && fields_[key.key] == nullptr)
                sound_ = false;
        }
        question_.notSure = fields_.flag("notSure") || type == QuestionType::Checklist;
        if (type == QuestionType::Choice || type == QuestionType::MultiChoice) {
            readOptions();
        } else if (type == QuestionType::Checklist) {
            readRows();
        } else if (type == QuestionType::BodyMap) {
            readRegions();
        } else if (type == QuestionType::Number) {
            readRange();
        }
        readSeverity();
    }

    void readOptions() {
        std::set<std::string> taken;
        if (fields_["options"] != nullptr && fields_.list("options").empty())
            log_.error(ProblemCode::OutOfRange, fields_["options"]->place(), "there must be an option");
        for (const JsonNode& option : fields_.list("options")) {
            if (!hasShape(log_, option, Shape::Text)) {
                sound_ = false;
                continue;
            }
            const bool repeated = taken.contains(option.text);
            draft_.claimId(&option, taken);
            if (option.text == "not-sure") {
                log_.error(ProblemCode::BadId, option.place(),
                           "'not-sure' is not an option of its own; say \"notSure\": true");
            }
            if (repeated)
                continue;
            question_.options.push_back({option.text, "", ""});
            needLabel("options", option, question_.options.size() - 1);
        }
    }

    void readRows() {
        std::set<std::string> taken;
        const auto& rows = fields_.list("rows");
        if (fields_["rows"] != nullptr && rows.empty())
            log_.error(ProblemCode::OutOfRange, fields_["rows"]->place(), "there must be a row");
        if (rows.size() > mostRows) {
            log_.error(ProblemCode::TooManyRows, rows[mostRows].place(),
                       "a checklist has at most " + std::to_string(mostRows) + " rows, found " +
                           std::to_string(rows.size()));
        }
        for (const JsonNode& node : rows) {
            RowSource row;
            if (node.is(JsonNode::Kind::Object)) {
                const Fields fields(log_, node, "a row", {{"id", Shape::Text}, {"enableWhen", Shape::Object, false}});
                row.id = fields["id"];
                row.branchNode = fields["enableWhen"];
            } else if (hasShape(log_, node, Shape::Text)) {
                row.id = &node;
            }
            if (row.id == nullptr) {
                sound_ = false;
                continue;
            }
            const bool repeated = taken.contains(row.id->text);
            draft_.claimId(row.id, taken);
            if (repeated)
                continue;
            question_.rows.push_back({row.id->text, "", "", {}});
            needLabel("rows", *row.id, question_.rows.size() - 1);
            source_.rows.push_back(std::move(row));
        }
    }

    void readRegions() {
        std::set<std::string> taken;
        if (fields_["regions"] != nullptr && fields_.list("regions").empty())
            log_.error(ProblemCode::OutOfRange, fields_["regions"]->place(), "there must be a region");
        for (const JsonNode& region : fields_.list("regions")) {
            if (!hasShape(log_, region, Shape::Text)) {
                sound_ = false;
                continue;
            }
            if (!taken.insert(region.text).second) {
                log_.error(ProblemCode::DuplicateId, region.place(), "'" + region.text + "' stands here already");
                continue;
            }
            if (draft_.content.findRegion(region.text) == nullptr && draft_.regionsComplete) {
                std::vector<std::string> known;
                for (const Region& candidate : draft_.content.regions)
                    known.push_back(candidate.id);
                log_.error(ProblemCode::UnknownRegion, region.place(),
                           "regions.json has no '" + region.text + "'" + didYouMean(region.text, known));
            }
            question_.regions.push_back(region.text);
        }
    }

    void readRange() {
        constexpr int most = 1000000;
        for (const char* const key : {"minimum", "maximum"}) {
            if (const auto limit = fields_.whole(key); limit && (*limit < -most || *limit > most)) {
                log_.error(ProblemCode::OutOfRange, fields_[key]->place(), "expected at most a million");
                sound_ = false;
            }
        }
        if (!sound_)
            return;
        question_.minimum = *fields_.whole("minimum");
        question_.maximum = *fields_.whole("maximum");
        if (question_.minimum >= question_.maximum) {
            log_.error(ProblemCode::OutOfRange, fields_["maximum"]->place(),
                       "the maximum must be above the minimum, " + std::to_string(question_.minimum));
            sound_ = false;
        }
    }

    void readSeverity() {
        if (question_.type == QuestionType::Checklist) {
            question_.severity = SeverityOrder::Rising;
            return;
        }
        const JsonNode* const severity = fields_["severity"];
        if (severity == nullptr || question_.type == QuestionType::BodyMap)
            return;
        const bool list = severity->is(JsonNode::Kind::List);
        if (list && question_.type == QuestionType::Choice) {
            readOrder(*severity);
        } else {
            std::vector<std::pair<std::string, SeverityOrder>> names{{"rising", SeverityOrder::Rising}};
            if (question_.type != QuestionType::MultiChoice)
                names.emplace_back("falling", SeverityOrder::Falling);
            const auto order = oneOf(log_, *severity, names);
            sound_ = sound_ && order.has_value();
            question_.severity = order.value_or(SeverityOrder::None);
        }
        if (question_.type != QuestionType::Choice || list)
            return;
        question_.mildestFirst.resize(question_.options.size());
        std::iota(question_.mildestFirst.begin(), question_.mildestFirst.end(), std::size_t{0});
        if (question_.severity == SeverityOrder::Falling)
            std::reverse(question_.mildestFirst.begin(), question_.mildestFirst.end());
    }

    /// An order of its own: every option once, mildest first.
    void readOrder(const JsonNode& list) {
        std::set<std::string> taken;
        std::vector<std::string> known;
        for (const Option& option : question_.options)
            known.push_back(option.id);
        for (const JsonNode& item : list.items) {
            if (!hasShape(log_, item, Shape::Text)) {
                sound_ = false;
            } else if (!taken.insert(item.text).second) {
                log_.error(ProblemCode::DuplicateId, item.place(), "'" + item.text + "' stands here already");
            } else if (const auto found = std::find(known.begin(), known.end(), item.text); found == known.end()) {
                log_.error(ProblemCode::UnknownOption, item.place(),
                           "'" + question_.id + "' has no option '" + item.text + "'" + didYouMean(item.text, known));
                sound_ = false;
            } else {
                question_.mildestFirst.push_back(static_cast<std::size_t>(found - known.begin()));
            }
        }
        for (const std::string& option : known) {
            if (!taken.contains(option)) {
                log_.error(ProblemCode::MissingKey, list.place(),
                           "the order of severity leaves out '" + option + "'; it names every option, mildest first");
                sound_ = false;
            }
        }
        question_.severity = SeverityOrder::Rising;
    }

    /// Words of an option or a row.
    void needLabel(const std::string& kind, const JsonNode& id, std::size_t index) {
        const std::size_t question = draft_.content.questions.size();
        const bool rows = kind == "rows";
        TextSlot slot;
        slot.file = "questions.json";
        slot.path = {question_.id, kind, id.text};
        slot.owner = id.place();
        slot.set = [=](Content& content, const std::string& text) {
            Question& owner = content.questions.at(question);
            (rows ? owner.rows.at(index).text : owner.options.at(index).text) = text;
        };
        slot.setHint = [=](Content& content, const std::string& text) {
            Question& owner = content.questions.at(question);
            (rows ? owner.rows.at(index).hint : owner.options.at(index).hint) = text;
        };
        draft_.texts.push_back(std::move(slot));
    }

    ContentDraft& draft_;
    ProblemLog& log_;
    const JsonNode& node_;
    Fields fields_;
    Question question_;
    QuestionSource source_;
    bool sound_ = true;
};

void needQuestionWords(ContentDraft& draft) {
    std::set<std::size_t> numbers;
    for (std::size_t index = 0; index < draft.content.questions.size(); ++index) {
        const QuestionType type = draft.content.questions[index].type;
        if (type == QuestionType::Scale || type == QuestionType::Number)
            numbers.insert(index);
    }
    for (TextSlot& slot : draft.texts) {
        if (slot.file == "questions.json")
            slot.numbers = numbers;
    }
    for (std::size_t index = 0; index < draft.content.questions.size(); ++index) {
        const Question& question = draft.content.questions[index];
        const JsonNode* const id = draft.questionSources[index].id;
        const auto need = [&](const std::string& key, std::string Question::*member, TextSlot::Need how) {
            draft.needWords(
                "questions.json", {question.id, key}, id,
                [=](Content& content, const std::string& text) { content.questions.at(index).*member = text; }, how,
                numbers);
        };
        need("text", &Question::text, TextSlot::Need::Key);
        need("help", &Question::help, TextSlot::Need::Maybe);
        need("why", &Question::why, TextSlot::Need::Maybe);
        if (question.type == QuestionType::Number)
            need("unit", &Question::unit, TextSlot::Need::Maybe);
        if (question.type != QuestionType::Scale)
            continue;
        for (int value = question.minimum; value <= question.maximum; ++value) {
            const bool end = value == question.minimum || value == question.maximum;
            draft.needWords(
                "questions.json", {question.id, "meanings", std::to_string(value)}, id,
                [=](Content& content, const std::string& text) { content.questions.at(index).meanings[value] = text; },
                end ? TextSlot::Need::Words : TextSlot::Need::Maybe);
        }
    }
}

} // namespace

void readQuestions(ContentDraft& draft) {
    std::set<std::string> taken;
    bool any = false;
    for (const auto& [file, source] : draft.parsed) {
        if (!file.starts_with("questions/"))
            continue;
        any = true;
        for (const JsonNode& node : draft.table(file, "questions", draft.questionsComplete))
            QuestionReader(draft, node).read(taken);
    }
    for (const std::string& file : draft.refused) {
        if (file.starts_with("questions/")) {
            any = true;
            draft.questionsComplete = false;
        }
    }
    if (!any) {
        draft.questionsComplete = false;
        draft.log.error(ProblemCode::UnreadableFile, {"questions", 0, 0, ""}, "there is no file of questions");
    }
    needQuestionWords(draft);
    draft.compiler =
        std::make_unique<PredicateCompiler>(draft.content.questions, draft.unsound, draft.questionsComplete, draft.log);
    for (std::size_t index = 0; index < draft.content.questions.size(); ++index) {
        Question& question = draft.content.questions[index];
        QuestionSource& source = draft.questionSources[index];
        const auto compile = [&](const JsonNode* node, CompiledPredicate& branch, Predicate& predicate) {
            if (node == nullptr)
                return;
            branch = draft.compiler->compile(*node, PredicateUse::Branch);
            predicate = branch.predicate;
        };
        compile(source.branchNode, source.branch, question.enableWhen);
        for (std::size_t row = 0; row < source.rows.size(); ++row)
            compile(source.rows[row].branchNode, source.rows[row].branch, question.rows[row].enableWhen);
    }
}

} // namespace kneecheck::assessment
