// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "assessment/content_reader.h"

namespace kneecheck::assessment {

namespace {

constexpr std::size_t mostParagraphs = 20;

void readHelpSection(ContentDraft& draft, const JsonNode& node, std::set<std::string>& taken) {
    static const std::vector<std::pair<std::string, HelpSection::Page>> pages{{"help", HelpSection::Page::Help},
                                                                              {"about", HelpSection::Page::About}};
    const Fields fields(draft.log, node, "a part of the help", {{"id", Shape::Text}, {"page", Shape::Text}});
    const JsonNode* const id = draft.newId(fields, taken);
    const JsonNode* const page = fields["page"];
    HelpSection section;
    section.page = (page == nullptr ? std::nullopt : oneOf(draft.log, *page, pages)).value_or(HelpSection::Page::Help);
    if (id == nullptr)
        return;
    section.id = id->text;
    const std::size_t at = draft.content.library.help.size();
    draft.needWords(
        "help.json", {section.id, "title"}, id,
        [at](Content& content, const std::string& text) { content.library.help.at(at).title = text; },
        TextSlot::Need::Key);
    draft.needSentences(
        "help.json", {section.id, "paragraphs"}, id,
        [at](Content& content, const std::string& text) { content.library.help.at(at).paragraphs.push_back(text); },
        mostParagraphs);
    draft.content.library.help.push_back(std::move(section));
}

bool isCountryCode(const std::string& text) {
    return text.size() == 2 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// What a telephone can dial: a space or a '+' in it would be said, not dialled.
bool isShortNumber(const std::string& text) {
    constexpr std::size_t fewest = 2;
    constexpr std::size_t most = 6;
    return text.size() >= fewest && text.size() <= most &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void readEmergencyNumber(ContentDraft& draft, const JsonNode& node, std::set<std::string>& taken) {
    const Fields fields(draft.log, node, "an emergency number",
                        {{"id", Shape::Text}, {"number", Shape::Text}, {"sources", Shape::List, false}});
    const JsonNode* const id = draft.newId(fields, taken);
    if (id != nullptr && !isCountryCode(id->text)) {
        draft.log.error(ProblemCode::BadId, id->place(),
                        "'" + id->text + "' is not the two-letter code of a country, such as 'at'");
    }
    EmergencyNumber entry;
    entry.number = fields.text("number");
    if (const JsonNode* const number = fields["number"]; number != nullptr && !isShortNumber(number->text)) {
        draft.log.error(ProblemCode::UnknownValue, number->place(),
                        "found '" + number->text + "', expected two to six digits, such as 112");
    }
    entry.sources = draft.sources(fields, node);
    if (id == nullptr)
        return;
    entry.region = id->text;
    const std::size_t at = draft.content.emergencyNumbers.size();
    draft.needWords("emergency-numbers.json", {entry.region}, id,
                    [at](Content& content, const std::string& text) { content.emergencyNumbers.at(at).name = text; });
    draft.content.emergencyNumbers.push_back(std::move(entry));
}

} // namespace

void readHelp(ContentDraft& draft) {
    std::set<std::string> sections;
    for (const JsonNode& node : draft.optionalTable("help.json", "help"))
        readHelpSection(draft, node, sections);
    std::set<std::string> regions;
    for (const JsonNode& node : draft.optionalTable("emergency-numbers.json", "numbers"))
        readEmergencyNumber(draft, node, regions);
}

} // namespace kneecheck::assessment
