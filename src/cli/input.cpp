// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include <CLI/CLI.hpp>

#include "cli/verb.h"

namespace kneecheck::cli {

void addInputArgument(CLI::App& verb, std::string& file, const std::string& name, const std::string& type,
                      const std::string& what) {
    verb.add_option(name, file, what + ", or - for standard input")->type_name(type)->required();
}

void withInput(const std::string& file, const std::function<void(std::istream&)>& read) {
    if (file == "-") {
        read(std::cin);
        return;
    }
    std::error_code error;
    if (std::filesystem::is_directory(file, error)) {
        throw Refusal(file + " is a folder. Nothing was changed. Name a file with answers, or - for standard input.");
    }
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        throw Refusal(file + " cannot be read: " + std::strerror(errno) +
                      ". Nothing was changed. Name a file with answers, or - for standard input.");
    }
    read(stream);
}

std::string wholeInput(const std::string& file) {
    std::string text;
    withInput(file, [&](std::istream& stream) { text.assign(std::istreambuf_iterator<char>(stream), {}); });
    return text;
}

assessment::AnswerSheet answersFrom(const assessment::Content& content, const std::string& name,
                                    const std::string& text) {
    auto read = assessment::readAnswers(content, text);
    if (read.problems.empty()) {
        return std::move(read.sheet);
    }
    const std::string source = name == "-" ? "standard input" : name;
    for (const auto& problem : read.problems) {
        std::cerr << source << ": " << (problem.question.empty() ? "" : problem.question + ": ") << problem.message
                  << '\n';
    }
    throw Refusal("These answers do not fit the questionnaire, so they were not assessed. Nothing was changed. "
                  "Correct them; \"kneecheck-cli questions\" shows what may be answered.");
}

} // namespace kneecheck::cli
