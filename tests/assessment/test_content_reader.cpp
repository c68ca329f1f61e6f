// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>
#include <functional>
#include <random>
#include <set>

#include <nlohmann/json.hpp>

#include "assessment/content.h"
#include "assessment/content_languages.h"
#include "content_files.h"
#include "support/catch.h"
#include "support/temp_folder.h"

using namespace kneecheck::assessment;
namespace fs = std::filesystem;

namespace {

std::string allOf(const std::vector<Problem>& problems) {
    std::string lines;
    for (const Problem& problem : problems)
        lines += toString(problem) + "\n";
    return lines;
}

bool has(const ContentRead& read, ProblemCode code, const std::string& file) {
    return std::any_of(read.problems.begin(), read.problems.end(),
                       [&](const Problem& problem) { return problem.code == code && problem.place.file == file; });
}

const Content& small() {
    static const ContentRead read = readContent(smallFiles());
    INFO(allOf(read.problems));
    REQUIRE(read.content);
    return *read.content;
}

const Question& question(const std::string& id) {
    return small().questions.at(small().findQuestion(id).value());
}

} // namespace

TEST_CASE("the small content has no problem, from a folder and from memory", "[content]") {
    const ContentRead folder = readContent(fs::path(KNEECHECK_TESTS_DIR "/content/valid/small"));
    CHECK(allOf(folder.problems).empty());
    REQUIRE(folder.content);
    CHECK(folder.content->files == smallFiles());
    const ContentRead again = readContent(folder.content->files);
    CHECK(allOf(again.problems).empty());
    CHECK(again.content);
}

TEST_CASE("the shipped content has no problem", "[content]") {
    const ContentRead read = readContent(fs::path(KNEECHECK_SOURCE_CONTENT));
    CHECK(allOf(read.problems).empty());
    CHECK(read.content);
}

TEST_CASE("what a file says arrives in the content, with its words", "[content]") {
    CHECK(small().version == "small-1");
    CHECK(small().reviewed == "2026-11-22");
    CHECK(small().language == "en");
    REQUIRE(small().sections.size() == 3);
    CHECK(small().sections[2].name == "The sound");
    const auto& quick = small().flows.at(Flow::Quick);
    REQUIRE(quick.size() == 4);
    CHECK(small().questions[quick[0]].id == "earlier-verdict");
    CHECK(small().findRegion("hinge")->text == "Hinge");
    CHECK(small().findRegion("hinge")->view == "inner");

    CHECK(question("age").type == QuestionType::Number);
    CHECK(question("age").maximum == 120);
    CHECK(question("age").unit == "years");
    CHECK(question("age").notSure);
    CHECK(question("room").findOption("kitchen")->hint == "or scullery");
    CHECK(question("room").mildestFirst.empty());
    CHECK(question("surface").mildestFirst == std::vector<std::size_t>{2, 0, 1});
    CHECK(question("earlier-verdict").given);
    CHECK(question("squeak").meanings.at(5) == "annoying");
    CHECK(question("squeak").safety);
    const Question& dangers = question("dangers");
    REQUIRE(dangers.rows.size() == 3);
    CHECK(dangers.severity == SeverityOrder::Rising);
    CHECK(dangers.rows[1].hint == "a line that a nail catches on");
    CHECK(dangers.rows[2].enableWhen.kind == Predicate::Kind::Atom);

    const RedFlag& flag = small().redFlags.at(0);
    CHECK(flag.notSureIsYes);
    CHECK(flag.levels.at(0).training == Training::Stop);
    CHECK(flag.levels.at(1).urgency == Urgency::Emergency);
    CHECK(flag.levels.at(1).now == "Get up now.");
    CHECK(small().redFlags.at(1).levels.at(0).training == Training::Stop);
    CHECK(small().guidance.at(2).when.least == 2);
    CHECK(small().rechecks.at(0).afterHours == 48);
    CHECK(small().rechecks.at(0).flow == Flow::Full);
    CHECK(small().rechecks.at(0).dueFromHours == 48);
    CHECK(small().rechecks.at(0).dueUntilHours == 96);
    CHECK(small().rechecks.at(1).flow == Flow::CheckIn);
    CHECK(small().rechecks.at(1).dueFromHours == 18);
    CHECK(small().rechecks.at(1).dueUntilHours == 60);
    CHECK(small().obligations.at(1).flows.size() == 3);
    CHECK_FALSE(small().obligations.at(1).urgency);

    REQUIRE(small().conditions.size() == 2);
    const Condition& condition = small().conditions[0];
    CHECK(condition.id == "dry-joint");
    CHECK(condition.prior.at(1).probability == Approx(0.4));
    CHECK(condition.priorFactors.at(0).times == Approx(1.5));
    CHECK(condition.evidence.at(0).textFor == "It squeaks at {squeak}.");
    CHECK(condition.plan.at(1).kind == PlanKind::Load);
    CHECK(condition.seeSomeone.at(0).text == "If it still squeaks in a month.");
    CHECK(small().urgencyWords.at(Urgency::Emergency).bullets.size() == 2);
    CHECK(small().trainingWords.at(Training::PushThrough) == "OK to continue");
    CHECK(small().word("knee-left") == "left chair");
    CHECK_THROWS_AS(small().word("no-such-word"), std::logic_error);
}

TEST_CASE("each broken content is named with code, file, line, column and pointer", "[content]") {
    std::set<std::string> codes;
    std::size_t cases = 0;
    for (const auto& entry : fs::directory_iterator(KNEECHECK_TESTS_DIR "/content/invalid")) {
        const std::string name = entry.path().filename().string();
        auto changed = filesBelow(entry.path().string());
        const auto expected = nlohmann::json::parse(changed.at("expected.json"));
        changed.erase("expected.json");
        auto files = smallFiles();
        for (auto& [file, text] : changed)
            files[file] = text;
        for (const std::string& file : expected.value("without", std::vector<std::string>{}))
            files.erase(file);

        const ContentRead read = readContent(files);
        const bool warning = expected.value("severity", "error") == "warning";
        const bool found = std::any_of(read.problems.begin(), read.problems.end(), [&](const Problem& problem) {
            return toString(problem.code) == expected["code"] && problem.place.file == expected["file"] &&
                   problem.place.line == expected["line"] && problem.place.column == expected["column"] &&
                   problem.place.pointer == expected["pointer"] &&
                   (problem.severity == ProblemSeverity::Warning) == warning;
        });
        INFO(name << " expects " << expected.dump() << "\nand found\n" << allOf(read.problems));
        CHECK(found);
        CHECK((read.content != nullptr) == warning);
        codes.insert(expected["code"].get<std::string>());
        ++cases;
    }
    CHECK(cases >= 36);
    for (int code = 0; code <= static_cast<int>(ProblemCode::ReadingGrade); ++code)
        CHECK(codes.contains(toString(static_cast<ProblemCode>(code))));
}

TEST_CASE("problems come by file, line and column", "[content]") {
    auto files = smallFiles();
    files["rules/ranking.json"] = "{ \"well\": 2,\n \"partly\": \"x\", \"z\": 1, \"shownAtMost\": 9, \"sources\": [] }";
    files["content.json"] = "{}";
    const ContentRead read = readContent(files);
    REQUIRE(read.problems.size() >= 6);
    for (std::size_t i = 1; i < read.problems.size(); ++i) {
        const Place& one = read.problems[i - 1].place;
        const Place& next = read.problems[i].place;
        CHECK(std::tie(one.file, one.line, one.column) <= std::tie(next.file, next.line, next.column));
    }
}

TEST_CASE("a file that cannot be parsed does not make its readers wrong", "[content]") {
    auto files = smallFiles();
    files["questions/sound.json"] = "{ \"questions\": [";
    files["sources.json"] = "[";
    const ContentRead read = readContent(files);
    INFO(allOf(read.problems));
    CHECK(read.problems.size() == 2);
    CHECK_FALSE(read.content);
}

TEST_CASE("rules that tell too many options of one question apart are refused, not searched for ever", "[content]") {
    auto files = smallFiles();
    std::string options;
    std::string words;
    std::string apart;
    for (char letter = 'a'; letter <= 'm'; ++letter) {
        apart += std::string(apart.empty() ? "" : ", ") + R"({ "question": "noises", "includes": ")" + letter + "\" }";
        options += std::string(options.empty() ? "\"" : ", \"") + letter + "\"";
        words += std::string(words.empty() ? "\"" : ", \"") + letter + "\": \"A noise\"";
    }
    const auto replace = [&](const std::string& file, const std::string& from, const std::string& to) {
        std::string& text = files.at(file);
        REQUIRE(text.find(from) != std::string::npos);
        text.replace(text.find(from), from.size(), to);
    };
    replace("questions/sound.json", "\"none\"", "\"none\", " + options);
    replace("texts/en/questions.json", "\"none\": \"None of these\"", "\"none\": \"None of these\", " + words);
    CHECK(allOf(readContent(files).problems).empty());
    const std::string one = R"({ "question": "noises", "includesAnyOf": ["groan"] })";
    const std::string together = R"({ "question": "noises", "includesAnyOf": [)" + options + "] }";
    replace("rules/guidance.json", one, together);
    CHECK(allOf(readContent(files).problems).empty()); // whichever of them it is, the rule does not tell
    replace("rules/guidance.json", together, "{ \"any\": [" + apart + "] }");
    const ContentRead read = readContent(files);
    INFO(allOf(read.problems));
    CHECK(read.problems.size() == 1);
    CHECK(has(read, ProblemCode::OutOfRange, "rules/guidance.json"));
}

TEST_CASE("every language that the content names is checked, one is read", "[content]") {
    auto files = smallFiles();
    files["content.json"] = R"({ "version": "1", "reviewed": "2026-11-22", "languages": ["en", "de"] })";
    for (const auto& [file, text] : smallFiles()) {
        if (file.starts_with("texts/en/"))
            files["texts/de/" + file.substr(9)] = text;
    }
    files["texts/de/sections.json"] = R"({ "safety": "Sicherheit", "chair": "Der Stuhl", "sound": "Das Geräusch" })";
    const ContentRead german = readContent(files, "de");
    INFO(allOf(german.problems));
    REQUIRE(german.content);
    CHECK(german.content->sections.at(1).name == "Der Stuhl");
    files["texts/de/sections.json"] = R"({ "safety": "Sicherheit", "chair": "Der Stuhl" })";
    const ContentRead english = readContent(files, "en");
    CHECK_FALSE(english.content);
    CHECK(has(english, ProblemCode::MissingText, "flows.json"));
    CHECK_FALSE(readContent(files, "fr").content);
}

TEST_CASE("what a second language lacks and has too much is named text by text, and counted", "[content]") {
    auto files = smallFiles();
    files["content.json"] = R"({ "version": "1", "reviewed": "2026-11-22", "languages": ["en", "de"] })";
    for (const auto& [file, text] : smallFiles()) {
        if (file.starts_with("texts/en/"))
            files["texts/de/" + file.substr(9)] = text;
    }
    const ContentRead whole = readContent(files);
    CHECK(allOf(whole.problems).empty());
    CHECK(whole.content);

    const auto edit = [&](const std::string& file, const std::function<void(nlohmann::json&)>& change) {
        auto texts = nlohmann::json::parse(files.at(file));
        change(texts);
        files[file] = texts.dump(1);
    };
    edit("texts/de/words.json", [](auto& words) {
        words.erase("not-sure");
        words["old-heading"] = "Niemand liest das";
    });
    edit("texts/de/outcomes.json", [](auto& outcomes) { outcomes["training"].erase("stop"); });
    edit("texts/de/guidance.json", [](auto& guidance) { guidance.begin()->erase("why"); });
    const ContentRead read = readContent(files);
    CHECK_FALSE(read.content);
    CHECK(std::count_if(read.problems.begin(), read.problems.end(),
                        [](const Problem& one) { return one.severity == ProblemSeverity::Error; }) == 3);
    const std::string all = allOf(read.problems);
    INFO(all);
    CHECK(all.find("texts/de/words.json has no /not-sure") != std::string::npos);
    CHECK(all.find("the words must have the key 'stop'") != std::string::npos);
    CHECK(all.find("the words must have the key 'why'") != std::string::npos);
    CHECK(all.find("nothing uses the words of 'old-heading'") != std::string::npos);
    CHECK(has(read, ProblemCode::MissingKey, "texts/de/outcomes.json"));
    CHECK(has(read, ProblemCode::MissingKey, "texts/de/guidance.json"));
    const LanguageState german = stateOf("de", read.problems);
    CHECK(german.missing == 3);
    CHECK(german.leftOver == 1);
    CHECK(german.others == 0);
    const LanguageState english = stateOf("en", read.problems);
    CHECK(english.missing + english.leftOver + english.others == 0);
}

TEST_CASE("the languages of a content are known without reading all of it", "[content]") {
    const kneecheck::tests::TempFolder folder;
    CHECK(contentLanguages(folder.path()).empty());
    kneecheck::tests::writeFile(folder / "content.json", R"({"languages": ["de", "en"]})");
    CHECK(contentLanguages(folder.path()) == std::vector<std::string>{"de", "en"});
    kneecheck::tests::writeFile(folder / "content.json", "[");
    CHECK(contentLanguages(folder.path()).empty());
}

TEST_CASE("a folder that is not one, or holds strange things, becomes problems", "[content]") {
    const ContentRead none = readContent(fs::path("/no/such/folder"));
    CHECK_FALSE(none.content);
    REQUIRE(none.problems.size() == 1);
    CHECK(none.problems.front().code == ProblemCode::UnreadableFile);

    const kneecheck::tests::TempFolder folder;
    fs::copy(KNEECHECK_TESTS_DIR "/content/valid/small", folder.path(), fs::copy_options::recursive);
    fs::create_directory(folder / "schema");
    std::ofstream(folder / "schema/x.schema.json") << "not json";
    std::ofstream(folder / "README.md") << "words";
    std::ofstream(folder / ".hidden.json") << "not json";
    CHECK(allOf(readContent(folder.path()).problems).empty());

    fs::remove(folder / "sources.json");
    fs::create_directory(folder / "sources.json");
    fs::remove(folder / "rules/plan.json");
    fs::create_symlink("plan.json", folder / "rules/plan.json");
    fs::create_directory_symlink("..", folder / "rules/loop");
    fs::resize_file(folder / "rules/rechecks.json", 9U * 1024U * 1024U);
    const ContentRead read = readContent(folder.path());
    INFO(allOf(read.problems));
    CHECK_FALSE(read.content);
    CHECK(read.problems.size() == 3);
    CHECK(has(read, ProblemCode::UnreadableFile, "sources.json"));
    CHECK(has(read, ProblemCode::UnreadableFile, "rules/plan.json"));
    CHECK(has(read, ProblemCode::UnreadableFile, "rules/rechecks.json"));
}

TEST_CASE("no damage to any file makes the reader fail", "[content]") {
    std::mt19937 random(20261122); // NOLINT: the same damage every time
    const auto& files = smallFiles();
    constexpr int rounds = 2000;
    for (int round = 0; round < rounds; ++round) {
        auto damaged = files;
        auto file = std::next(damaged.begin(), static_cast<std::ptrdiff_t>(random() % damaged.size()));
        std::string& text = file->second;
        switch (random() % 4) {
        case 0:
            text.resize(random() % text.size());
            break;
        case 1:
            text[random() % text.size()] = static_cast<char>(random() % 256);
            break;
        case 2:
            text.erase(random() % text.size(), 1 + random() % 20);
            break;
        default:
            text.insert(random() % text.size(), text.substr(random() % text.size(), 1 + random() % 40));
            break;
        }
        const ContentRead read = readContent(damaged);
        REQUIRE((read.content == nullptr) == hasErrors(read.problems));
        for (const Problem& problem : read.problems)
            REQUIRE_FALSE(toString(problem).empty());
    }
}
