// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/content_reader.h"

#include <algorithm>

#include "assessment/content_checks.h"

namespace kneecheck::assessment {

namespace {

bool isDate(const std::string& text) {
    static constexpr std::string_view form = "dddd-dd-dd";
    if (text.size() != form.size())
        return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != form[i])
            return false;
    }
    const int month = std::stoi(text.substr(5, 2));
    const int day = std::stoi(text.substr(8, 2));
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

void readAbout(ContentDraft& draft) {
    Content& content = draft.content;
    const JsonNode* const root = draft.open("content.json");
    if (root == nullptr)
        return;
    const Fields fields(draft.log, *root, "content.json",
                        {{"version", Shape::Text}, {"reviewed", Shape::Text}, {"languages", Shape::List}});
    content.version = fields.text("version");
    if (const JsonNode* const version = fields["version"]; version != nullptr && isBlank(version->text))
        draft.log.error(ProblemCode::UnknownValue, version->place(), "the version must not be empty");
    content.reviewed = fields.text("reviewed");
    if (const JsonNode* const reviewed = fields["reviewed"]; reviewed != nullptr && !isDate(reviewed->text)) {
        draft.log.error(ProblemCode::UnknownValue, reviewed->place(),
                        "found '" + reviewed->text + "', expected a date, such as 2026-11-22");
    }
    for (const JsonNode& language : fields.list("languages")) {
        if (!hasShape(draft.log, language, Shape::Text))
            continue;
        if (!isKebabCase(language.text)) {
            draft.log.error(ProblemCode::BadId, language.place(), "'" + language.text + "' is not a language code");
        } else if (std::count(draft.languages.begin(), draft.languages.end(), language.text) > 0) {
            draft.log.error(ProblemCode::DuplicateId, language.place(), "'" + language.text + "' stands here twice");
        } else {
            draft.languages.push_back(language.text);
        }
    }
    const auto& languages = draft.languages;
    if (const JsonNode* const list = fields["languages"];
        list != nullptr && std::count(languages.begin(), languages.end(), content.language) == 0) {
        draft.log.error(ProblemCode::UnknownValue, list->place(),
                        "the language '" + content.language + "' is not among them");
    }
}

void readSources(ContentDraft& draft) {
    std::set<std::string> taken;
    for (const JsonNode& node : draft.table("sources.json", "sources", draft.sourcesComplete)) {
        const Fields fields(draft.log, node, "a source", {{"id", Shape::Text}, {"citation", Shape::Text}});
        const JsonNode* const id = fields["id"];
        if (id == nullptr)
            continue;
        const auto belongs = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        };
        if (id->text.empty() || id->text == "consensus" || !std::all_of(id->text.begin(), id->text.end(), belongs)) {
            draft.log.error(ProblemCode::BadId, id->place(),
                            "'" + id->text + "' is no id for a source; it is made of letters, digits and '-'");
        }
        if (!taken.insert(id->text).second) {
            draft.log.error(ProblemCode::DuplicateId, id->place(), "there is a source '" + id->text + "' already");
        } else {
            draft.content.sources[id->text] = {id->text, fields.text("citation")};
            draft.sourceIds.push_back(id);
        }
        if (const JsonNode* const citation = fields["citation"]; citation != nullptr && isBlank(citation->text))
            draft.log.error(ProblemCode::MissingText, citation->place(), "the citation is empty");
    }
}

void reportExtraFiles(ContentDraft& draft) {
    const std::vector<std::string> expected(draft.expected.begin(), draft.expected.end());
    for (const auto& [file, source] : draft.parsed) {
        if (draft.expected.contains(file))
            continue;
        const bool words = file.starts_with("texts/");
        draft.log.warning(words ? ProblemCode::UnusedText : ProblemCode::UnknownKey, {file, 0, 0, ""},
                          "nothing reads this file" + didYouMean(file, expected));
    }
}

ContentRead readFiles(const std::map<std::string, std::string>& files, std::set<std::string> refused,
                      const std::string& language, ProblemLog& log) {
    ContentDraft draft(log);
    draft.refused = std::move(refused);
    draft.content.language = language;
    for (const auto& [file, text] : files) {
        if (file.starts_with("schema/") || !file.ends_with(".json"))
            continue;
        draft.content.files[file] = text;
        JsonSource source = parseJson(file, text);
        log.add(std::move(source.problems));
        draft.parsed[file] = std::move(source);
    }
    readAbout(draft);
    readSources(draft);
    readRegions(draft);
    readQuestions(draft);
    readFlows(draft);
    readRules(draft);
    readConditions(draft);
    readLibrary(draft);
    readPages(draft);
    readHelp(draft);
    needProgramWords(draft);
    for (const std::string& other : draft.languages) {
        if (other != language) {
            Content copy = draft.content;
            readTexts(draft, copy, other);
            readTerms(draft, copy, other);
        }
    }
    readTexts(draft, draft.content, language);
    readTerms(draft, draft.content, language);
    reportExtraFiles(draft);
    checkBranches(draft);
    checkReach(draft);
    checkLinks(draft);
    checkSteps(draft);

    ContentRead result;
    result.grades = gradePages(draft);
    result.problems = std::move(log).sorted();
    if (!hasErrors(result.problems))
        result.content = std::make_shared<const Content>(std::move(draft.content));
    return result;
}

} // namespace

const JsonNode* ContentDraft::open(const std::string& file) {
    expected.insert(file);
    const auto found = parsed.find(file);
    if (found != parsed.end())
        return found->second.root.get();
    if (!refused.contains(file)) {
        log.error(ProblemCode::UnreadableFile, {file, 0, 0, ""},
                  file.starts_with("texts/") ? "there is no such file; the content needs its words"
                                             : "there is no such file");
    }
    return nullptr;
}

const std::vector<JsonNode>& ContentDraft::table(const std::string& file, std::string_view key, bool& complete) {
    static const std::vector<JsonNode> none;
    const JsonNode* const root = open(file);
    if (root != nullptr) {
        const Fields fields(log, *root, file, {{key, Shape::List}});
        if (const JsonNode* const list = fields[key]; list != nullptr)
            return list->items;
    }
    complete = false;
    return none;
}

const std::vector<JsonNode>& ContentDraft::optionalTable(const std::string& file, std::string_view key) {
    static const std::vector<JsonNode> none;
    expected.insert(file);
    return parsed.contains(file) || refused.contains(file) ? table(file, key, rulesComplete) : none;
}

const JsonNode* ContentDraft::newId(const Fields& fields, std::set<std::string>& taken) {
    const JsonNode* const id = fields["id"];
    const bool repeated = id != nullptr && taken.contains(id->text);
    claimId(id, taken);
    return repeated ? nullptr : id;
}

void ContentDraft::claimId(const JsonNode* id, std::set<std::string>& taken) {
    if (id == nullptr)
        return;
    if (!isKebabCase(id->text)) {
        log.error(ProblemCode::BadId, id->place(),
                  "'" + id->text + "' is not lower-case kebab-case, such as 'front-kneecap'");
    }
    if (!taken.insert(id->text).second)
        log.error(ProblemCode::DuplicateId, id->place(), "there is a '" + id->text + "' already");
}

SourceIds ContentDraft::sources(const Fields& fields, const JsonNode& claim) {
    SourceIds ids;
    if (fields.member("sources") == nullptr && claim.is(JsonNode::Kind::Object))
        log.error(ProblemCode::MissingSource, claim.place(), "it must name its 'sources', or \"consensus\"");
    if (const JsonNode* const list = fields["sources"]; list != nullptr && list->items.empty())
        log.error(ProblemCode::MissingSource, list->place(), "it must name a source, or \"consensus\"");
    for (const JsonNode& source : fields.list("sources")) {
        if (!hasShape(log, source, Shape::Text))
            continue;
        if (source.text != "consensus" && !content.sources.contains(source.text)) {
            if (sourcesComplete) {
                std::vector<std::string> known{"consensus"};
                for (const auto& [id, entry] : content.sources)
                    known.push_back(id);
                log.error(ProblemCode::UnknownSource, source.place(),
                          "sources.json has no '" + source.text + "'" + didYouMean(source.text, known));
            }
            continue;
        }
        citedSources.insert(source.text);
        ids.push_back(source.text);
    }
    return ids;
}

Predicate ContentDraft::rule(const JsonNode* when, PredicateUse use, std::vector<Flow> flows) {
    if (when == nullptr)
        return Predicate::always();
    CompiledPredicate compiled = compiler->compile(*when, use);
    Predicate predicate = compiled.predicate;
    if (compiled.whole)
        rules.push_back({when->place(), use, std::move(compiled), std::move(flows)});
    return predicate;
}

void ContentDraft::needWords(std::string file, std::vector<std::string> path, const JsonNode* owner,
                             TextSlot::Setter set, TextSlot::Need need, std::set<std::size_t> numbers) {
    TextSlot slot;
    slot.file = std::move(file);
    slot.path = std::move(path);
    slot.need = need;
    if (owner != nullptr)
        slot.owner = owner->place();
    slot.set = std::move(set);
    slot.numbers = std::move(numbers);
    texts.push_back(std::move(slot));
}

void ContentDraft::needSentences(std::string file, std::vector<std::string> path, const JsonNode* owner,
                                 TextSlot::Setter add, std::size_t most) {
    needWords(std::move(file), std::move(path), owner, std::move(add), TextSlot::Need::Key);
    texts.back().list = true;
    texts.back().most = most;
}

std::set<std::size_t> numbersIn(const Predicate& predicate) {
    std::set<std::size_t> numbers;
    forEachAtom(predicate, [&](const Atom& atom) {
        if (atom.op == Atom::Operator::AtLeast || atom.op == Atom::Operator::AtMost || atom.op == Atom::Operator::Above)
            numbers.insert(atom.variable.question);
        if (atom.op == Atom::Operator::Above)
            numbers.insert(atom.other.question);
    });
    return numbers;
}

ContentRead readContent(const std::filesystem::path& folder, const std::string& language) {
    ProblemLog log;
    std::set<std::string> refused;
    const auto files = readFolder(folder, refused, log);
    if (files.empty() && refused.contains("."))
        return {nullptr, std::move(log).sorted()};
    return readFiles(files, std::move(refused), language, log);
}

ContentRead readContent(const std::map<std::string, std::string>& files, const std::string& language) {
    ProblemLog log;
    return readFiles(files, {}, language, log);
}

} // namespace kneecheck::assessment
