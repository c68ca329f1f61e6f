// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_up.h"
#include "support/catch.h"

#include "assessment/route.h"
#include "ui/pages/check_pages_data.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;

namespace {

assessment::AnswerSheet sheetFrom(const std::string& text) {
    const assessment::AnswersRead read = assessment::readAnswers(*shipped(), text);
    REQUIRE(read.problems.empty());
    return read.sheet;
}

} // namespace

TEST_CASE("a question page names the chosen knee, and shows it", "[check-pages]") {
    const auto content = shipped();
    const auto sheet = sheetFrom(R"({"answers": {"age": 30, "side": "both", "worse-knee": "left"}})");
    const assessment::Page page{content->findQuestion("where").value(), {}, false};
    const QuestionPageData data = questionPageData(*content, sheet, page);
    CHECK(data.context.knee == Knee::Left);
    CHECK(data.question.text.find('{') == std::string::npos);
    CHECK(data.context.regions.size() == data.question.regions.size());
    CHECK(data.stages.names.value(data.stages.current) == QStringLiteral("Where"));
    for (const auto& [missing, words] : data.missing) {
        CHECK_FALSE(words.isEmpty());
    }
}

TEST_CASE("the first page of a full check asks the young for a parent or carer, and no other page does",
          "[check-pages]") {
    const auto content = shipped();
    for (const auto& [flow, pages] : content->flows) {
        assessment::AnswerSheet sheet;
        sheet.flow = flow;
        for (const std::size_t question : pages) {
            INFO(assessment::toString(flow) << " " << content->questions[question].id);
            const QString note = questionPageData(*content, sheet, {question, {}, false}).note;
            const bool first = &content->questions[question] == assessment::nextQuestion(*content, sheet);
            if (flow == assessment::Flow::Full && first) {
                CHECK(note == QString::fromStdString(content->word("carer-note")));
            } else {
                CHECK(note.isEmpty());
            }
        }
    }
}

TEST_CASE("the answers page lists every page of the route, and counts what is open", "[check-pages]") {
    const auto content = shipped();
    const auto sheet = sheetFrom(R"({"answers": {"age": 30, "side": "right",
        "where": {"regions": ["outer-joint-line", "front-kneecap"], "main": "outer-joint-line"}}})");
    const AnswersPageData data = answersPageData(*content, sheet);
    const assessment::Route route = assessment::routeFor(*content, sheet);
    std::size_t lines = 0;
    int open = 0;
    for (const AnswerGroup& group : data.groups) {
        CHECK_FALSE(group.stage.isEmpty());
        lines += group.lines.size();
        for (const AnswerLine& line : group.lines) {
            open += line.open ? 1 : 0;
            CHECK(line.open == line.answer.isEmpty());
            if (line.question == "where") {
                CHECK(line.firstIsMain);
                CHECK(line.answer.size() == 2);
            }
        }
    }
    CHECK(lines == route.pages.size());
    CHECK(data.open == open);
    CHECK(data.stages.current == data.stages.names.size() - 1);
}
