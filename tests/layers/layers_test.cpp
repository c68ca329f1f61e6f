// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/arrows.h"
#include "support/catch.h"

#include <fstream>

using kneecheck::layers::WrongArrow;
using kneecheck::layers::wrongArrows;
namespace fs = std::filesystem;

namespace {

const fs::path here = fs::path(KNEECHECK_TESTS_DIR) / "layers";

std::string listed(const std::vector<WrongArrow>& wrong) {
    std::string lines;
    for (const WrongArrow& arrow : wrong) {
        lines += arrow.file + ":" + std::to_string(arrow.line) + ": " + arrow.found + ": " + arrow.why + "\n";
    }
    return lines;
}

std::string whole(const fs::path& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

} // namespace

TEST_CASE("every arrow of the house points the way it may", "[layers]") {
    const fs::path house = fs::path(KNEECHECK_TESTS_DIR).parent_path();
    REQUIRE(kneecheck::layers::filesRead(house) > 20);
    const std::vector<WrongArrow> wrong = wrongArrows(house);
    INFO(listed(wrong));
    CHECK(wrong.empty());
}

TEST_CASE("a house in order has no wrong arrow", "[layers]") {
    REQUIRE(kneecheck::layers::filesRead(here / "good") > 4);
    const std::vector<WrongArrow> wrong = wrongArrows(here / "good");
    INFO(listed(wrong));
    CHECK(wrong.empty());
}

TEST_CASE("each wrong arrow is found, with its file and line", "[layers]") {
    for (const auto& house : fs::directory_iterator(here / "bad")) {
        DYNAMIC_SECTION(house.path().filename().string()) {
            const std::string expected = whole(house.path() / "expected.txt");
            REQUIRE(!expected.empty());
            CHECK(listed(wrongArrows(house.path())) == expected);
        }
    }
}
