// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "assessment/content.h"
#include "assessment/reading_grade.h"
#include "content_files.h"
#include "support/catch.h"

using namespace kneecheck::assessment;

namespace {

std::size_t syllables(const std::string& word) {
    return countReading(word, {}).syllables;
}

std::vector<Problem> gradeProblems(const ContentRead& read) {
    std::vector<Problem> problems;
    for (const Problem& problem : read.problems) {
        if (problem.code == ProblemCode::ReadingGrade)
            problems.push_back(problem);
    }
    return problems;
}

/// The one page of a kind, which the content has to have.
PageGrade onlyPage(const ContentRead& read, const std::string& kind) {
    std::vector<PageGrade> pages;
    for (const PageGrade& page : read.grades) {
        if (page.kind == kind)
            pages.push_back(page);
    }
    REQUIRE(pages.size() == 1);
    return pages.front();
}

/// The small content with another topic.
ContentRead readWithTopic(const std::string& paragraphs, const std::string& terms = "[]") {
    auto files = smallFiles();
    files["topics.json"] = R"({ "topics": [{ "id": "wood", "sources": ["S1"] }] })";
    files["texts/en/topics.json"] = "{\n  \"wood\": { \"title\": \"A title of ten words is read like a sentence\",\n"
                                    "    \"paragraphs\": [" +
                                    paragraphs + "] }\n}\n";
    files["texts/en/terms.json"] = R"({ "terms": )" + terms + " }";
    for (const char* const file : {"faq.json", "texts/en/faq.json", "seed-coverage.json", "hazards.json"})
        files.erase(file);
    return readContent(files);
}

std::string sentences(const std::string& sentence, int times) {
    std::string text = "\"";
    for (int i = 0; i < times; ++i)
        text += (i == 0 ? "" : " ") + sentence;
    return text + "\"";
}

} // namespace

TEST_CASE("syllables are counted by the spelling", "[reading-grade]") {
    const std::map<std::string, std::size_t> counted{
        {"knee", 1},           {"toes", 1},           {"use", 1},      {"used", 1},       {"limped", 1},
        {"makes", 1},          {"stairs", 1},         {"squeezed", 1}, {"ache", 1},       {"clothes", 1},
        {"ankle", 2},          {"needed", 2},         {"rested", 2},   {"pinches", 2},    {"likely", 2},
        {"movement", 2},       {"useful", 2},         {"buckled", 2},  {"kneecap", 2},    {"metre", 2},
        {"doing", 2},          {"player", 2},         {"quiet", 2},    {"muscle", 2},     {"someone", 2},
        {"physio", 3},         {"area", 3},           {"exercise", 3}, {"cartilage", 3},  {"earlier", 3},
        {"clinician", 3},      {"serious", 3},        {"anyone", 3},   {"rheumatoid", 3}, {"exercises", 4},
        {"emergency", 4},      {"diabetes", 4},       {"usually", 4},  {"ordinary", 4},   {"physiotherapy", 6},
        {"patellofemoral", 6}, {"osteochondritis", 6}};
    for (const auto& [word, number] : counted) {
        INFO(word);
        CHECK(syllables(word) == number);
        CHECK(syllables(std::string(1, static_cast<char>(word[0] - 'a' + 'A')) + word.substr(1)) == number);
    }
}

TEST_CASE("what is no plain word is counted as it is spoken, or as one", "[reading-grade]") {
    CHECK(syllables("ACL") == 3);
    CHECK(syllables("X-ray") == 2);
    CHECK(syllables("side-lying") == 3);
    CHECK(syllables("hand's") == 1);
    CHECK(syllables("don’t") == 1);
    CHECK(syllables("24") == 1);
    CHECK(syllables("1.5") == 1);
    CHECK(syllables("{knee}") == 1);
    CHECK(syllables("“bend”") == 1);
    CHECK(countReading(" - … ", {}).words == 0);
}

TEST_CASE("words of the field count as two syllables, wherever they stand in a word", "[reading-grade]") {
    const std::set<std::string> terms{"patellofemoral", "tendinopathy"};
    CHECK(countReading("Patellofemoral pain, tendinopathy.", terms).syllables == 5);
    CHECK(countReading("tendinopathy-like", terms).syllables == 3);
    CHECK(countReading("tendinopathies", terms).syllables == 5);
}

TEST_CASE("a sentence ends with its mark, or with its text", "[reading-grade]") {
    CHECK(countReading("Sit down. Stand up! Does it hurt?", {}).sentences == 3);
    CHECK(countReading("Bend it: slowly; then rest", {}).sentences == 1);
    CHECK(countReading("It said \"stop.\" Go on (slowly.) He said “now.” Go", {}).sentences == 4);
    CHECK(countReading("Between 0.5 and 1.5 metres.", {}).sentences == 1);
    CHECK(countReading("Wait . . . then go on.", {}).sentences == 2);
    CHECK(countReading("", {}).sentences == 0);
}

TEST_CASE("the grade is the one of the formula, worked out by hand", "[reading-grade]") {
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59
    CHECK(readingGrade(countReading("The cat sat on the mat.", {})) == Approx(-1.45));
    // because and training have two syllables, the other twelve words one
    const ReadingCount two =
        countReading("Stop, because the knee needs rest. Then go back to training step by step.", {});
    CHECK(two.words == 14);
    CHECK(two.sentences == 2);
    CHECK(two.syllables == 16);
    CHECK(readingGrade(two) == Approx(0.39 * 7 + 11.8 * 16 / 14 - 15.59));
    // 1 + 4 + 1 + 4 + 3 + 2 + 4 + 4 + 2 + 2 syllables
    const ReadingCount hard =
        countReading("The inflammation of overloaded cartilage often necessitates ordinary careful treatment", {});
    CHECK(hard.words == 10);
    CHECK(hard.syllables == 27);
    CHECK(readingGrade(hard) == Approx(0.39 * 10 + 11.8 * 2.7 - 15.59));
    CHECK(gradeText(8.0) == "8.0");
    CHECK(gradeText(8.01) == "8.1");
    CHECK(gradeText(-1.45) == "-1.4");
}

TEST_CASE("a page that is hard to read is a warning at the page", "[reading-grade][content]") {
    const ContentRead read =
        readWithTopic(sentences("Unnecessary immobilisation deteriorates musculature considerably.", 12));
    const auto problems = gradeProblems(read);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().severity == ProblemSeverity::Warning);
    CHECK(problems.front().place.file == "texts/en/topics.json");
    CHECK(problems.front().place.line == 2);
    CHECK(problems.front().place.column == 3);
    CHECK(problems.front().place.pointer == "/wood");
    CHECK(read.content);
    const PageGrade page = onlyPage(read, "topics");
    CHECK(page.page == "topics/wood");
    CHECK(page.grade > 8.0);
}

TEST_CASE("an easy page is graded and no problem", "[reading-grade][content]") {
    const ContentRead read = readWithTopic(sentences("Bend the knee and let it rest.", 8));
    CHECK(gradeProblems(read).empty());
    // Eight sentences of 7 words and 7 syllables, and the title: 10 words, 12 syllables.
    CHECK(onlyPage(read, "topics").grade == Approx(0.39 * 66 / 9 + 11.8 * 68 / 66 - 15.59));
}

TEST_CASE("a page of fewer than 50 words has no grade", "[reading-grade][content]") {
    const ContentRead read = readWithTopic("\"Unnecessary immobilisation deteriorates musculature considerably.\"");
    CHECK(gradeProblems(read).empty());
    CHECK(std::none_of(read.grades.begin(), read.grades.end(),
                       [](const PageGrade& page) { return page.kind == "topics"; }));
}

TEST_CASE("a word that terms.json names makes a page no harder than a word of two syllables",
          "[reading-grade][content]") {
    const std::string text = sentences("The tendinopathy and the osteoarthritis may hurt a lot.", 6);
    CHECK(gradeProblems(readWithTopic(text)).size() == 1);
    CHECK(gradeProblems(readWithTopic(text, R"(["tendinopathy", "osteoarthritis"])")).empty());
}

TEST_CASE("headings and labels of a few words do not make a page easier", "[reading-grade][content]") {
    auto files = smallFiles();
    std::string& text = files.at("texts/en/conditions/loose-screw.json");
    const auto gradeOf = [&] {
        for (const PageGrade& page : readContent(files).grades) {
            if (page.page == "conditions/loose-screw")
                return page.grade;
        }
        return 0.0;
    };
    const auto put = [&](const std::string& key, const std::string& words) {
        const std::size_t at = text.find("\"" + key + "\": \"") + key.size() + 5;
        text.replace(at, text.find('"', at) - at, words);
    };
    put("course",
        "It goes on and on until somebody turns the screw, and then it goes on again for a while, since the wood "
        "around the screw has had its day and gives way under the load of every person who ever sits on it, "
        "however light that person may be and however slowly they sit down on it in the end.");
    const double before = gradeOf();
    REQUIRE(before > 0.0);
    put("name", "Go");
    put("term", "Sit. Go. Stop. No.");
    CHECK(gradeOf() == Approx(before));
    put("what", "Sit. Go. Stop. No.");
    CHECK(gradeOf() < before);
}
