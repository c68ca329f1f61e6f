// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/content_reader.h"

namespace kneecheck::assessment {

namespace {

using Need = TextSlot::Need;

constexpr std::size_t mostParagraphs = 20;

/// Where the words of one kind of page stand, and what they are called there.
struct PageKind {
    const char* file;
    const char* list;
    const char* title;
    const char* paragraphs;
    std::vector<ReadingPage> Library::*pages;
};

void readPagesOf(ContentDraft& draft, const PageKind& kind) {
    std::set<std::string> taken;
    for (const JsonNode& node : draft.optionalTable(kind.file, kind.list)) {
        const Fields fields(draft.log, node, "a page",
                            {{"id", Shape::Text}, {"figure", Shape::Text, false}, {"sources", Shape::List, false}});
        const JsonNode* const id = draft.newId(fields, taken);
        ReadingPage page;
        page.figure = figureName(draft.log, fields["figure"]);
        page.sources = draft.sources(fields, node);
        if (id == nullptr)
            continue;
        page.id = id->text;
        const std::size_t at = (draft.content.library.*kind.pages).size();
        draft.needWords(
            kind.file, {page.id, kind.title}, id,
            [pages = kind.pages, at](Content& content, const std::string& text) {
                (content.library.*pages).at(at).title = text;
            },
            Need::Key);
        draft.needSentences(
            kind.file, {page.id, kind.paragraphs}, id,
            [pages = kind.pages, at](Content& content, const std::string& text) {
                (content.library.*pages).at(at).paragraphs.push_back(text);
            },
            mostParagraphs);
        (draft.content.library.*kind.pages).push_back(std::move(page));
    }
}

/// "topics/pain" names the topic "pain".
void readLink(ContentDraft& draft, const JsonNode& link) {
    const std::size_t slash = link.text.find('/');
    draft.links.push_back(
        {link.place(), link.text.substr(0, slash), slash == std::string::npos ? "" : link.text.substr(slash + 1)});
}

/// A hazard may also be kept away by an invariant of the safety proof, or by a test of the program.
bool isKeptByTheProgram(const std::string& text) {
    static const std::string invariant = "invariant ";
    static const std::string test = "test: ";
    if (text.starts_with(invariant))
        return text.size() == invariant.size() + 1 && text.back() >= '1' && text.back() <= '7';
    return text.starts_with(test) && text.size() > test.size();
}

std::vector<std::string> readShownBy(ContentDraft& draft, const Fields& fields, bool byTheProgram) {
    std::vector<std::string> shownBy;
    if (fields["shownBy"] != nullptr && fields.list("shownBy").empty())
        draft.log.error(ProblemCode::OutOfRange, fields["shownBy"]->place(), "it must be shown by something");
    for (const JsonNode& link : fields.list("shownBy")) {
        if (!hasShape(draft.log, link, Shape::Text))
            continue;
        shownBy.push_back(link.text);
        if (!byTheProgram || !isKeptByTheProgram(link.text))
            readLink(draft, link);
    }
    return shownBy;
}

void requireWords(ContentDraft& draft, const JsonNode* node) {
    if (node != nullptr && isBlank(node->text))
        draft.log.error(ProblemCode::MissingText, node->place(), "the words are empty");
}

void readSeedCoverage(ContentDraft& draft) {
    constexpr int lastRow = 9999;
    for (const JsonNode& node : draft.optionalTable("seed-coverage.json", "statements")) {
        const Fields fields(draft.log, node, "a statement of a seed",
                            {{"seed", Shape::Text},
                             {"row", Shape::Any},
                             {"statement", Shape::Text},
                             {"shownBy", Shape::List, false},
                             {"leftOut", Shape::Text, false}});
        SeedStatement statement;
        statement.seed = fields.text("seed");
        if (const JsonNode* const row = fields["row"]; row != nullptr && row->is(JsonNode::Kind::Number)) {
            if (const auto number = fields.whole("row"); !row->whole || *number < 1 || *number > lastRow) {
                draft.log.error(row->whole ? ProblemCode::OutOfRange : ProblemCode::WrongType, row->place(),
                                "found " + describe(*row) + ", expected a whole number from 1 to 9999");
            }
            statement.row = std::to_string(fields.whole("row").value_or(0));
        } else if (row != nullptr && hasShape(draft.log, *row, Shape::Text)) {
            statement.row = row->text;
        }
        statement.statement = fields.text("statement");
        statement.shownBy = readShownBy(draft, fields, false);
        statement.leftOut = fields.text("leftOut");
        requireWords(draft, fields["seed"]);
        requireWords(draft, fields["statement"]);
        requireWords(draft, fields["leftOut"]);
        if (node.is(JsonNode::Kind::Object) &&
            (fields.member("shownBy") == nullptr) == (fields.member("leftOut") == nullptr)) {
            draft.log.error(ProblemCode::MissingKey, node.place(),
                            "a statement must have either 'shownBy' or, with the reason, 'leftOut'");
        }
        draft.content.upkeep.seedCoverage.push_back(std::move(statement));
    }
}

void readHazards(ContentDraft& draft) {
    std::set<std::string> taken;
    for (const JsonNode& node : draft.optionalTable("hazards.json", "hazards")) {
        const Fields fields(draft.log, node, "a hazard",
                            {{"id", Shape::Text},
                             {"hazard", Shape::Text},
                             {"cause", Shape::Text},
                             {"harm", Shape::Text},
                             {"prevention", Shape::Text},
                             {"shownBy", Shape::List}});
        draft.newId(fields, taken);
        for (const char* const key : {"hazard", "cause", "harm", "prevention"})
            requireWords(draft, fields[key]);
        draft.content.upkeep.hazards.push_back({fields.text("id"), fields.text("hazard"), fields.text("cause"),
                                                fields.text("harm"), fields.text("prevention"),
                                                readShownBy(draft, fields, true)});
    }
}

} // namespace

void readPages(ContentDraft& draft) {
    readPagesOf(draft, {"topics.json", "topics", "title", "paragraphs", &Library::topics});
    readPagesOf(draft, {"faq.json", "faq", "question", "answer", &Library::faq});
    readSeedCoverage(draft);
    readHazards(draft);
}

void readTerms(ContentDraft& draft, Content& content, const std::string& language) {
    std::set<std::string> taken;
    for (const JsonNode& node : draft.optionalTable("texts/" + language + "/terms.json", "terms")) {
        if (!hasShape(draft.log, node, Shape::Text))
            continue;
        requireWords(draft, &node);
        if (!taken.insert(node.text).second) {
            draft.log.error(ProblemCode::DuplicateId, node.place(), "'" + node.text + "' stands here twice");
        } else {
            content.upkeep.terms.push_back(node.text);
        }
    }
}

} // namespace kneecheck::assessment
