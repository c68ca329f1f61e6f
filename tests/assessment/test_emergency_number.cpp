// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <nlohmann/json.hpp>

#include "assessment/emergency_number.h"
#include "content_files.h"
#include "support/catch.h"

using namespace kneecheck::assessment;

namespace {

const Content& shipped() {
    static const ContentRead read = readContent(std::filesystem::path(KNEECHECK_SOURCE_CONTENT));
    REQUIRE(read.content);
    return *read.content;
}

Assessment assessed(const std::string& answers) {
    const AnswersRead read = readAnswers(shipped(), answers);
    REQUIRE(read.problems.empty());
    return assess(shipped(), read.sheet);
}

} // namespace

TEST_CASE("an emergency number arrives with its country, and help with its pages", "[content][emergency-number]") {
    const ContentRead read = readContent(smallFiles());
    REQUIRE(read.content);
    const EmergencyNumber* const number = findEmergencyNumber(*read.content, "xa");
    REQUIRE(number != nullptr);
    CHECK(number->number == "12");
    CHECK(number->name == "Oakland");
    CHECK(number->sources == SourceIds{"S1"});
    CHECK(findEmergencyNumber(*read.content, "zz") == nullptr);
    CHECK(findEmergencyNumber(*read.content, "") == nullptr);
    const auto& help = read.content->library.help;
    REQUIRE(help.size() == 2);
    CHECK(help[0].page == HelpSection::Page::Help);
    CHECK(help[0].title == "How to sit");
    CHECK(help[0].paragraphs.size() == 2);
    CHECK(help[1].page == HelpSection::Page::About);
}

TEST_CASE("a result is made with general words, and shown with the number of the region", "[emergency-number]") {
    const Assessment result = assessed(R"({"answers": {"age": 55, "right-now": {"chest": "yes"}}})");
    REQUIRE(result.urgency == Urgency::Emergency);
    CHECK(result.now.starts_with("Call your emergency number now"));
    CHECK(toJson(result).dump().find('{' + std::string("emergency-number")) == std::string::npos);
    const std::string number = findEmergencyNumber(shipped(), "at")->number;
    const Assessment shown = withEmergencyNumber(shipped(), number, result);
    CHECK(shown.now.starts_with("Call 112 now"));
    CHECK(shown.redFlags.front().now == shown.now);
    CHECK(toJson(shown).dump().find("your emergency number") == std::string::npos);
}

TEST_CASE("where no number is known, a result is shown as it was made", "[emergency-number]") {
    const Assessment result = assessed(R"({"answers": {"age": 55, "right-now": {"chest": "yes"}}})");
    CHECK(toJson(withEmergencyNumber(shipped(), "", result)).dump() == toJson(result).dump());
    Content older = shipped();
    older.words.erase("emergency-number");
    CHECK(toJson(withEmergencyNumber(older, "112", result)).dump() == toJson(result).dump());
}

TEST_CASE("a region changes no verdict, no urgency, no rule, whatever the result", "[emergency-number]") {
    const std::vector<std::string> answers{
        R"({"answers": {"age": 55, "right-now": {"chest": "yes"}}})",
        R"({"answers": {"age": 30, "right-now": {"cannot-lift-leg": "no"}, "pain-worst": 8}})",
        R"({"flow": "quick", "answers": {"pain-now": 7}})", R"({"flow": "quick", "answers": {}})"};
    std::set<std::string> numbers;
    for (const EmergencyNumber& one : shipped().emergencyNumbers)
        numbers.insert(one.number);
    CHECK(numbers.size() >= 5);
    for (const std::string& given : answers) {
        const Assessment result = assessed(given);
        for (const std::string& number : numbers) {
            INFO(given << " with " << number);
            const Assessment shown = withEmergencyNumber(shipped(), number, result);
            CHECK(shown.urgency == result.urgency);
            CHECK(shown.training == result.training);
            CHECK(shown.plan.size() == result.plan.size());
            // Put back, it is the same to the last byte.
            std::string json = toJson(shown).dump();
            for (std::size_t at = json.find("all " + number); at != std::string::npos; at = json.find("all " + number))
                json.replace(at, 4 + number.size(), "all your emergency number");
            CHECK(json == toJson(result).dump());
        }
    }
}

TEST_CASE("no sentence of the content names a number itself", "[content][emergency-number]") {
    for (const auto& [file, text] : shipped().files) {
        if (!file.starts_with("texts/"))
            continue;
        INFO(file);
        for (const EmergencyNumber& one : shipped().emergencyNumbers) {
            CHECK(text.find("all " + one.number) == std::string::npos);
            CHECK(text.find("ial " + one.number) == std::string::npos);
        }
        const bool defines = file == "texts/en/words.json";
        CHECK((defines || text.find("your emergency number") == std::string::npos));
    }
}
