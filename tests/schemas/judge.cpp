// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <exception>
#include <iostream>
#include <map>
#include <string>

#include <nlohmann/json.hpp>

#include "assessment/content.h"

using namespace kneecheck::assessment;
using nlohmann::json;

namespace {

json problemsOf(const std::map<std::string, std::string>& files) {
    json problems = json::array();
    for (const Problem& problem : readContent(files).problems)
        problems.push_back({toString(problem.code), problem.place.file, problem.place.pointer});
    return problems;
}

void judge() {
    std::string line;
    std::getline(std::cin, line);
    const auto whole = json::parse(line).get<std::map<std::string, std::string>>();
    std::cout << problemsOf(whole) << '\n';
    while (std::getline(std::cin, line)) {
        auto files = whole;
        for (auto& [file, text] : json::parse(line).get<std::map<std::string, std::string>>())
            files[file] = text;
        std::cout << problemsOf(files) << '\n';
    }
}

} // namespace

/// Judges many contents at once. The first line is a whole content, {"path": "text", …}; every other one an object with
/// the files to put in the place of its own for that line. Answers each with a line, [["code", "file", "pointer"], …].
int main() {
    try {
        judge();
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
