// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "assessment/content.h"
#include "assessment/content_files.h"

using namespace kneecheck::assessment;

namespace {

std::shared_ptr<const Content> shipped() {
    return readContent(filesBelow(KNEECHECK_SOURCE_CONTENT)).content;
}

/// The sources of all tests, one after the other.
std::string everyTest() {
    std::ostringstream all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(KNEECHECK_TESTS_DIR)) {
        if (entry.path().extension() == ".cpp")
            all << std::ifstream(entry.path()).rdbuf();
    }
    return all.str();
}

} // namespace

TEST_CASE("every statement of the four seed texts is shown somewhere, or left out for a reason", "[content][shipped]") {
    const auto content = shipped();
    REQUIRE(content);
    std::map<std::string, std::set<std::string>> rows;
    for (const SeedStatement& statement : content->upkeep.seedCoverage) {
        INFO(statement.seed << ", row " << statement.row << ": " << statement.statement);
        CHECK(rows[statement.seed].insert(statement.row).second);
        CHECK(statement.shownBy.empty() == !statement.leftOut.empty());
    }
    REQUIRE(rows.size() == 4);
    for (const auto& [seed, numbers] : rows) {
        for (std::size_t row = 1; row <= numbers.size(); ++row) {
            INFO(seed << " has no row " << row);
            CHECK(numbers.contains(std::to_string(row)));
        }
    }
}

TEST_CASE("what prevents a hazard is shown by an invariant, a rule or a test that exists", "[content][shipped]") {
    const auto content = shipped();
    REQUIRE(content);
    CHECK_FALSE(content->upkeep.hazards.empty());
    const std::string tests = everyTest();
    const std::string_view prefix = "test: ";
    for (const Hazard& hazard : content->upkeep.hazards) {
        INFO(hazard.id);
        CHECK_FALSE(hazard.shownBy.empty());
        for (const std::string& proof : hazard.shownBy) {
            INFO(proof);
            if (proof.starts_with(prefix))
                CHECK(tests.find("TEST_CASE(\"" + proof.substr(prefix.size()) + '"') != std::string::npos);
        }
    }
}
