// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

#include <fstream>

#include <nlohmann/json.hpp>

#include "made_result.h"
#include "report/markup.h"
#include "support/catch.h"

using namespace kneecheck;
namespace as = kneecheck::assessment;
using namespace kneecheck::tests;
using Catch::Matchers::Contains;

namespace {

const std::vector<report::Shortened> steps{report::Shortened::Nothing,      report::Shortened::SmallType,
                                           report::Shortened::NotAsked,     report::Shortened::Denied,
                                           report::Shortened::Drawing,      report::Shortened::Findings,
                                           report::Shortened::Contributors, report::Shortened::Answers};

report::ReportFacts facts() {
    report::ReportFacts facts;
    facts.person = "Ann";
    facts.side = "right";
    facts.date = "25 November 2026";
    facts.scores = {{0, 7, as::Training::Stop, 6, "21 Feb"},
                    {86'400'000, 4, as::Training::Modify, {}, "26 Feb"},
                    {172'800'000, 3, as::Training::PushThrough, 2, "3 Mar"}};
    facts.recheckDates = {"Thursday, 26 November"};
    return facts;
}

/// Two answers in words, one of them a "no".
as::Content content() {
    as::Content made = headings();
    made.language = "en";
    made.sections = {{"safety", "Safety"}};
    made.questions.front().section = "safety";
    made.questions.front().text = "Have you a fever?";
    as::Question pain;
    pain.id = "pain-now";
    pain.section = "safety";
    pain.type = as::QuestionType::Scale;
    pain.text = "How bad is it?";
    pain.meanings = {{7, "You want to stop."}};
    made.questions.push_back(pain);
    made.flows[as::Flow::Full] = {0, 1};
    for (const as::Training training : {as::Training::PushThrough, as::Training::Modify, as::Training::Stop}) {
        made.trainingWords[training] = "<" + std::string(toString(training)) + ">";
    }
    as::Exercise clam;
    clam.id = "clam";
    clam.sets = 3;
    clam.repetitions = 12;
    clam.how = {"Lie on your side."};
    clam.stop = "Stop where it stabs.";
    made.library.exercises = {clam};
    return made;
}

as::AnswerSheet sheet() {
    as::AnswerSheet made;
    made.answers = {{"fever", as::YesNo{false}}, {"pain-now", as::Number{7}}};
    return made;
}

/// Empty where every tag is closed in order and no bare < or & is left; otherwise what is wrong.
std::string malformed(std::string_view html) {
    std::vector<std::string> open;
    for (auto at = html.find_first_of("<&"); at != std::string_view::npos; at = html.find_first_of("<&", at + 1)) {
        const auto end = html.find(html[at] == '&' ? ';' : '>', at);
        if (end == std::string_view::npos) {
            return "no end: " + std::string(html.substr(at, 40));
        }
        const std::string inside(html.substr(at + 1, end - at - 1));
        if (html[at] == '&') {
            if (inside != "amp" && inside != "lt" && inside != "gt" && inside != "quot") {
                return "unknown: " + inside.substr(0, 40);
            }
        } else if (inside.front() == '/') {
            if (open.empty() || open.back() != inside.substr(1)) {
                return "closed out of order: " + inside;
            }
            open.pop_back();
        } else if (inside.front() != '!' && inside.back() != '/') {
            open.push_back(inside.substr(0, inside.find(' ')));
        }
    }
    return open.empty() ? "" : "never closed: " + open.back();
}

std::string pageOne(const std::string& html) {
    return html.substr(0, html.find(" newpage\""));
}

} // namespace

TEST_CASE("the report says everything that is known, and is well-formed", "[html]") {
    const auto html = report::asHtml(content(), sheet(), everything(), facts());
    CHECK(malformed(html).empty());
    CHECK(malformed(html.substr(0, html.size() / 2)) != "");
    for (const char* said : {"Ann",
                             "25 November 2026",
                             "Be seen today",
                             "Call first",
                             "Stop",
                             "It may be an infection.",
                             "Go today.",
                             "stricter-plan-note",
                             "A hot knee",
                             "a locked knee",
                             "red-flag-assumed",
                             "Iliotibial band pain",
                             "(ITBS)",
                             "fits well",
                             "It hurts on the outside",
                             "Stairs hurt &quot;most&quot;",
                             "A fixed distance",
                             "It is how you land.",
                             "contributor-possible",
                             "Have you a fever?",
                             "7/10",
                             "Is it red?",
                             "not-a-diagnosis",
                             "report-self-report",
                             "2026.1",
                             "Rest it.",
                             "No hills.",
                             "Up to 3.",
                             "Swim.",
                             "Lying",
                             "Lie on your side.",
                             "<td>12</td>",
                             "A physio may help.",
                             "After six weeks",
                             "It gets worse",
                             "Thursday, 26 November",
                             "Look again tomorrow.",
                             "7: You want to stop.",
                             "too-much",
                             "S1: Someone, somewhere, 2020"}) {
        CHECK_THAT(html, Contains(said));
    }
    CHECK_THAT(html, !Contains("Something else"));                            // what is less likely
    CHECK(html.find("Be seen today") < html.find("It may be an infection.")); // it cannot wait, so it comes first
}

TEST_CASE("a text that looks like a tag comes out as a text, wherever it stands", "[html]") {
    const std::string hostile = "<script>alert('x')</script>&\"\x01";
    as::Content made = content();
    for (auto& [id, words] : made.words) {
        words = hostile;
    }
    for (auto& question : made.questions) {
        question.text = hostile;
    }
    made.sections.front().name = hostile;
    made.sources["S1"].citation = hostile;
    made.library.exercises.front().how = {hostile};
    made.language = hostile;
    as::Assessment result = everything();
    result.trainingHeading = result.why = result.now = hostile;
    result.urgencyWords = {hostile, hostile, {hostile}};
    result.redFlags.front().name = result.redFlags.front().why = hostile;
    result.conditions.front().name = result.conditions.front().what = hostile;
    result.conditions.front().speaksFor.front().text = hostile;
    result.plan.front().text = hostile;
    result.contributors.front().name = hostile;
    result.unanswered.front().text = hostile;
    report::ReportFacts others = facts();
    others.person = others.date = hostile;
    others.scores.front().date = hostile;
    const auto html = report::asHtml(made, sheet(), result, others);
    CHECK(malformed(html).empty());
    CHECK_THAT(html, !Contains("<script"));
    CHECK_THAT(html, Contains("&lt;script&gt;alert('x')&lt;/script&gt;&amp;&quot;"));
    CHECK_THAT(html, !Contains("\x01"));
}

TEST_CASE("the report needs no other file, and names nobody where there is no name", "[html]") {
    report::ReportFacts nobody = facts();
    nobody.person = "";
    const auto html = report::asHtml(content(), sheet(), everything(), nobody);
    for (const char* other : {"src=", "url(", "<link", "href", "@import", "Ann"}) {
        CHECK_THAT(html, !Contains(other));
    }
}

TEST_CASE("the chart has the same numbers beside it as a table", "[html]") {
    const auto html = pageOne(report::asHtml(content(), sheet(), everything(), facts()));
    CHECK_THAT(html, Contains("<svg"));
    for (const char* cell : {"<td>21 Feb</td>", "<td>7</td>", "<td>6</td>", "<td>■ &lt;stop&gt;</td>",
                             "<td>◆ &lt;modify&gt;</td>", "<td>● &lt;push-through&gt;</td>", "<td>–</td>"}) {
        CHECK_THAT(html, Contains(cell));
    }
    report::HtmlOptions forPaper;
    forPaper.chartImage = "chart";
    const auto paper = report::asHtml(content(), sheet(), everything(), facts(), forPaper);
    CHECK(malformed(paper).empty());
    CHECK_THAT(paper, Contains("<img src=\"chart\"") && !Contains("<svg"));

    report::ReportFacts once = facts();
    once.scores.resize(1);
    const auto first = pageOne(report::asHtml(content(), sheet(), everything(), once));
    CHECK_THAT(first, Contains("21 Feb: 7.") && Contains("scores-first") && !Contains("<svg"));
    CHECK(report::reportChart(content(), once).empty());
}

TEST_CASE("however short the first page gets, verdict, flags and names stay, and the appendix has the rest", "[html]") {
    as::Assessment result = everything();
    for (const char* more : {"A second thing", "A third thing"}) {
        result.conditions.front().speaksFor.push_back({more, more, 2.0, true, {"S1"}});
    }
    const std::vector<std::pair<report::Shortened, const char*>> leaving{
        {report::Shortened::NotAsked, "A fixed distance"},
        {report::Shortened::Denied, "Have you a fever?"},
        {report::Shortened::Drawing, "<svg"},
        {report::Shortened::Findings, "A third thing"},
        {report::Shortened::Contributors, "It is how you land."},
        {report::Shortened::Answers, "7/10"}};
    for (const report::Shortened step : steps) {
        report::HtmlOptions options;
        options.shortened = step;
        const auto html = report::asHtml(content(), sheet(), result, facts(), options);
        CHECK(malformed(html).empty());
        const auto first = pageOne(html);
        for (const char* kept :
             {"Be seen today", "Stop", "It may be an infection.", "A hot knee", "a locked knee", "Iliotibial band pain",
              "fits well", "It hurts on the outside", "Is it red?", "<td>7</td>"}) {
            CHECK_THAT(first, Contains(kept));
        }
        for (const auto& [from, what] : leaving) {
            CHECK((first.find(what) == std::string::npos) == (step >= from));
        }
        for (const char* somewhere : {"A fixed distance", "Have you a fever?", "A third thing", "It is how you land.",
                                      "7: You want to stop."}) {
            CHECK_THAT(html, Contains(somewhere));
        }
        CHECK((first.find("report-shortened") != std::string::npos) == (step >= report::Shortened::NotAsked));
    }
    report::HtmlOptions least;
    least.shortened = report::mostShortened;
    const auto first = pageOne(report::asHtml(content(), sheet(), everything(), facts(), least));
    CHECK_THAT(first, Contains("more-answers-label&gt; 2"));
}

TEST_CASE("from same-day urgency up no shipped exercise is on paper, and what to do now comes first", "[html]") {
    const auto shipped = as::readContent(std::filesystem::path(KNEECHECK_SOURCE_CONTENT)).content;
    REQUIRE(shipped);
    std::ifstream cases(KNEECHECK_TESTS_DIR "/vignettes/cases.jsonl");
    std::size_t grave = 0;
    std::size_t withExercises = 0;
    for (std::string line; std::getline(cases, line);) {
        const auto answers = as::readAnswers(*shipped, line).sheet;
        const auto result = as::assess(*shipped, answers);
        const auto html = report::asHtml(*shipped, answers, result, facts());
        INFO(line.substr(0, 20));
        CHECK(malformed(html).empty());
        std::size_t exercises = 0;
        for (const as::Exercise& exercise : shipped->library.exercises) {
            exercises += html.find(report::escaped(exercise.how.front())) != std::string::npos ? 1 : 0;
        }
        withExercises += exercises > 0 ? 1 : 0;
        if (result.urgency >= as::Urgency::SameDay) {
            ++grave;
            CHECK(exercises == 0);
            CHECK(html.find(report::escaped(result.urgencyWords.heading)) <
                  html.find(report::escaped(result.trainingHeading), html.find("<body>")));
        }
    }
    CHECK(grave > 3);
    CHECK(withExercises > 3);
}
