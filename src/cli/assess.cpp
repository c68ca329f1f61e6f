// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <iterator>
#include <optional>
#include <string>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "assessment/assess.h"
#include "cli/content_option.h"
#include "cli/input.h"
#include "cli/verb.h"

namespace kneecheck::cli {

namespace as = assessment;

namespace {

struct Line {
    std::size_t number = 0; ///< 1-based
    std::string text;
};

/// Answers to results: one JSON document, or NDJSON, one per line. A line's result is out before the next one is read.
class Assessor {
public:
    Assessor(const as::Content& content, std::string name, std::istream& stream)
        : content_(content), name_(std::move(name)), stream_(stream) {}

    int run() {
        const auto first = nextLine();
        if (!first) {
            print(answersFrom(content_, name_, ""));
            return Exit::Done;
        }
        // A first line that is a document of its own begins NDJSON, or is all there is; any other is a part of one.
        if (!nlohmann::json::accept(first->text)) {
            return wholeOrLines(*first);
        }
        const auto read = as::readAnswers(content_, first->text);
        if (read.problems.empty()) {
            print(read.sheet);
        } else {
            auto second = nextLine();
            if (!second) {
                answersFrom(content_, name_, first->text); // says what is wrong, and refuses
            }
            refuse(*first, read);
            line(*second);
        }
        while (const auto next = nextLine()) {
            line(*next);
        }
        return code_;
    }

private:
    std::optional<Line> nextLine() {
        std::string text;
        while (std::getline(stream_, text)) {
            ++number_;
            if (text.find_first_not_of(" \t\r") != std::string::npos) {
                return Line{number_, std::move(text)};
            }
        }
        return std::nullopt;
    }

    int wholeOrLines(const Line& first) {
        const std::string rest(std::istreambuf_iterator<char>(stream_), {});
        const std::string whole = first.text + "\n" + rest;
        const bool oneLine = rest.find_first_not_of(" \t\r\n") == std::string::npos;
        if (oneLine || nlohmann::json::accept(whole)) {
            print(answersFrom(content_, name_, whole));
            return Exit::Done;
        }
        line(first);
        std::size_t number = first.number;
        for (std::size_t from = 0; from < rest.size();) {
            const auto to = std::min(rest.find('\n', from), rest.size());
            ++number;
            if (auto text = rest.substr(from, to - from); text.find_first_not_of(" \t\r") != std::string::npos) {
                line({number, std::move(text)});
            }
            from = to + 1;
        }
        return code_;
    }

    void line(const Line& given) {
        const auto read = as::readAnswers(content_, given.text);
        if (read.problems.empty()) {
            print(read.sheet);
        } else {
            refuse(given, read);
        }
    }

    void print(const as::AnswerSheet& sheet) const {
        std::cout << toJson(as::assess(content_, sheet)).dump() << '\n' << std::flush;
    }

    void refuse(const Line& given, const as::AnswersRead& read) {
        nlohmann::ordered_json problems = nlohmann::ordered_json::array();
        for (const auto& problem : read.problems) {
            problems.push_back({{"question", problem.question}, {"message", problem.message}});
        }
        const nlohmann::ordered_json error{{"error", {{"line", given.number}, {"problems", problems}}}};
        // What was found in the line may not be UTF-8.
        std::cout << error.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n' << std::flush;
        code_ = Exit::Refused;
    }

    const as::Content& content_;
    std::string name_;
    std::istream& stream_;
    std::size_t number_ = 0;
    int code_ = Exit::Done;
};

} // namespace

void addAssess(CLI::App& app, const std::function<void(Run)>& chosen) {
    struct Options {
        std::string content;
        std::string file = "-";
    };
    auto* verb = app.add_subcommand("assess", "Answers to results, as JSON; one answers object, or one per line");
    const auto options = std::make_shared<Options>();
    addContentOption(*verb, options->content);
    verb->add_option("file", options->file, "A file of answers, or - for standard input")
        ->type_name("FILE")
        ->capture_default_str();
    verb->callback([=] {
        chosen([=] {
            const auto content = contentFrom(options->content);
            int code = Exit::Done;
            withInput(options->file,
                      [&](std::istream& stream) { code = Assessor(*content, options->file, stream).run(); });
            return code;
        });
    });
}

} // namespace kneecheck::cli
