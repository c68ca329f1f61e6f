// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cases_input.h"

#include <iostream>
#include <map>

#include "cli/input.h"
#include "cli/verb.h"

namespace kneecheck::cli {

namespace as = assessment;

namespace {

class CasesReader {
public:
    CasesReader(std::string name, const std::vector<CasesContent>& contents, Labels labels)
        : name_(std::move(name)), contents_(contents), labels_(labels) {}

    void line(std::size_t number, const std::string& text) {
        auto read = as::readCase(name_, number, text);
        std::vector<std::string> problems;
        for (const auto& problem : read.problems) {
            problems.push_back(toString(problem));
        }
        ReadCase one{std::move(read.read), {}};
        if (problems.empty()) {
            const std::string place = name_ + ":" + std::to_string(number) + ": ";
            if (labels_ == Labels::Needed && !one.text.label) {
                problems.push_back(place + "the case " + one.text.id + " has no label (gold_condition …)");
            }
            if (const auto [earlier, isNew] = lineOf_.try_emplace(one.text.id, number); !isNew) {
                problems.push_back(place + "the case " + one.text.id + " is on line " +
                                   std::to_string(earlier->second) + " already");
            }
            for (const auto& [content, called] : contents_) {
                auto answers = as::readAnswers(content, one.text.answers);
                const std::string start = called.empty() ? place : place + called + ": ";
                for (const auto& problem : answers.problems) {
                    problems.push_back(start + (problem.question.empty() ? "" : problem.question + ": ") +
                                       problem.message);
                }
                one.sheets.push_back(std::move(answers.sheet));
            }
        }
        if (problems.empty()) {
            result_.cases.push_back(std::move(one));
            return;
        }
        for (const auto& problem : problems) {
            std::cerr << problem << '\n';
        }
        result_.refused.push_back({number, std::move(problems)});
    }

    CasesInput result() && { return std::move(result_); }

private:
    std::string name_;
    const std::vector<CasesContent>& contents_;
    Labels labels_;
    std::map<std::string, std::size_t> lineOf_;
    CasesInput result_;
};

} // namespace

CasesInput readCases(const std::string& file, const std::vector<CasesContent>& contents, Labels labels) {
    CasesReader reader(file == "-" ? "standard input" : file, contents, labels);
    withInput(file, [&](std::istream& stream) {
        std::string text;
        for (std::size_t number = 1; std::getline(stream, text); ++number) {
            if (text.find_first_not_of(" \t\r") != std::string::npos) {
                reader.line(number, text);
            }
        }
    });
    auto read = std::move(reader).result();
    if (read.cases.empty() && read.refused.empty()) {
        throw Refusal("There is no case in " + file + ". Nothing was changed. A file of cases has one on each line.");
    }
    return read;
}

} // namespace kneecheck::cli
