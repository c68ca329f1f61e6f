// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>
#include <map>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "assessment/content.h"
#include "assessment/content_languages.h"
#include "assessment/reading_grade.h"
#include "cli/content_option.h"
#include "cli/verb.h"

namespace kneecheck::cli {

namespace as = assessment;

namespace {

/// The hardest page of each kind, so that an author sees how near the limit the texts are.
void printGrades(const std::vector<as::PageGrade>& grades) {
    std::map<std::string, std::vector<as::PageGrade>> byKind;
    for (const as::PageGrade& page : grades)
        byKind[page.kind].push_back(page);
    for (const auto& [kind, pages] : byKind) {
        const auto hardest =
            std::max_element(pages.begin(), pages.end(), [](const as::PageGrade& one, const as::PageGrade& other) {
                return one.grade < other.grade;
            });
        std::cerr << "reading grade, " << kind << ": " << pages.size() << (pages.size() == 1 ? " page" : " pages")
                  << ", highest " << as::gradeText(hardest->grade) << " (" << hardest->page << ")\n";
    }
}

/// What each language lacks and has too much; the places are among the problems.
void printLanguages(const std::string& folder, const std::vector<as::Problem>& problems) {
    for (const std::string& language : as::contentLanguages(folder)) {
        const as::LanguageState state = as::stateOf(language, problems);
        std::cerr << "texts, " << language << ": " << state.missing << " missing, " << state.leftOver << " left over, "
                  << state.others << (state.others == 1 ? " other error\n" : " other errors\n");
        if (language != "en")
            std::cerr << "reading grade, " << language << ": not worked out, the formula is one for English\n";
    }
}

int check(const std::string& folder) {
    const auto read = as::readContent(folder);
    std::size_t errors = 0;
    for (const auto& problem : read.problems) {
        std::cout << toString(problem) << '\n';
        errors += problem.severity == as::ProblemSeverity::Error ? 1 : 0;
    }
    const std::size_t warnings = read.problems.size() - errors;
    std::cerr << folder << ": " << errors << (errors == 1 ? " error, " : " errors, ") << warnings
              << (warnings == 1 ? " warning\n" : " warnings\n");
    printGrades(read.grades);
    printLanguages(folder, read.problems);
    return errors == 0 ? Exit::Done : Exit::Refused;
}

} // namespace

void addCheckContent(CLI::App& app, const std::function<void(Run)>& chosen) {
    auto* verb =
        app.add_subcommand("check-content", "Every problem of a content as FILE:LINE:COLUMN: /pointer: code: message");
    const auto folder = std::make_shared<std::string>();
    addContentArgument(*verb, *folder);
    verb->callback([=] { chosen([=] { return check(*folder); }); });
}

} // namespace kneecheck::cli
