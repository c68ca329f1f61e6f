// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/content_languages.h"

#include <fstream>
#include <sstream>

#include "assessment/json_source.h"

namespace kneecheck::assessment {

std::vector<std::string> contentLanguages(const std::filesystem::path& folder) {
    std::ifstream stream(folder / "content.json", std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    const JsonSource source = parseJson("content.json", text.str());
    std::vector<std::string> languages;
    if (source.root == nullptr || !source.root->is(JsonNode::Kind::Object))
        return languages;
    if (const JsonMember* const list = source.root->find("languages"); list != nullptr) {
        for (const JsonNode& language : list->value.items)
            languages.push_back(language.text);
    }
    return languages;
}

LanguageState stateOf(const std::string& language, const std::vector<Problem>& problems) {
    const std::string folder = "texts/" + language + "/";
    LanguageState state{language, 0, 0, 0};
    for (const Problem& problem : problems) {
        // Words that are missing have no place of their own: it is that of the id that needs them, and the message
        // names the file.
        const bool here = problem.place.file.starts_with(folder);
        if (!here && (problem.code != ProblemCode::MissingText || problem.message.find(folder) == std::string::npos))
            continue;
        if (problem.code == ProblemCode::UnusedText) {
            ++state.leftOver;
        } else if (problem.code == ProblemCode::MissingText || problem.code == ProblemCode::MissingKey ||
                   problem.code == ProblemCode::UnreadableFile) {
            ++state.missing;
        } else {
            state.others += problem.severity == ProblemSeverity::Error ? 1 : 0;
        }
    }
    return state;
}

} // namespace kneecheck::assessment
