// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/draft_fit.h"

#include <nlohmann/json.hpp>

#include "history/samples.h"
#include "support/catch.h"

using namespace kneecheck;
using namespace kneecheck::tests;
namespace as = kneecheck::assessment;

namespace {
/// Three questions, one of each kind that matters here.
as::Content threeQuestions() {
    auto content = sampleContent();
    as::Question side;
    side.id = "side";
    side.type = as::QuestionType::Choice;
    side.options = {{"left", "Left", ""}, {"right", "Right", ""}};
    as::Question pain;
    pain.id = "pain-now";
    pain.type = as::QuestionType::Scale;
    pain.severity = as::SeverityOrder::Rising;
    as::Question deeper;
    deeper.id = "pain-worst";
    deeper.type = as::QuestionType::Scale;
    deeper.enableWhen.kind = as::Predicate::Kind::Atom;
    deeper.enableWhen.atom = {{0, as::Variable::noRow}, as::Atom::Operator::Is, {"left"}, 0, {}};
    content.questions = {side, pain, deeper};
    content.flows[as::Flow::Full] = {0, 1, 2};
    return content;
}

history::Draft draftWith(const std::string& answers, const std::string& hash) {
    auto draft = sampleDraft(1, answers);
    draft.contentHash = hash;
    return draft;
}
} // namespace

TEST_CASE("a draft of the same content comes back whole", "[draft-fit]") {
    const auto content = threeQuestions();
    const auto fit = history::fitDraft(
        content, draftWith(R"({"flow":"full","answers":{"side":"left","pain-now":5}})", history::contentHash(content)));
    CHECK(fit.sameContent);
    CHECK(fit.dropped.empty());
    CHECK(fit.currentQuestion == "pain-now");
    CHECK(fit.sheet.answers.size() == 2);
    CHECK(std::get<as::Number>(*fit.sheet.find("pain-now")).value == 5);
}

TEST_CASE("a draft of another content keeps what fits and names the rest", "[draft-fit]") {
    const auto content = threeQuestions();
    auto draft = draftWith(R"({"flow":"full","answers":{"side":"middle","pain-now":5,"shoe-size":44}})", "older");
    draft.currentQuestion = "shoe-size";
    const auto fit = history::fitDraft(content, draft);
    CHECK_FALSE(fit.sameContent);
    CHECK(fit.sheet.answers.size() == 1);
    CHECK(fit.sheet.find("pain-now") != nullptr);
    CHECK(std::set<std::string>(fit.dropped.begin(), fit.dropped.end()) == std::set<std::string>{"shoe-size", "side"});
    CHECK(fit.currentQuestion.empty());
}

TEST_CASE("a content's hash follows every byte and every name of its files", "[draft-fit]") {
    using Files = std::map<std::string, std::string>;
    const auto hash = history::contentHash(Files{{"a", "bc"}, {"d", "e"}});
    CHECK(hash.size() == 64);
    CHECK(history::contentHash(Files{{"a", "bc"}, {"d", "e"}}) == hash);
    CHECK(history::contentHash(Files{{"a", "bC"}, {"d", "e"}}) != hash);
    CHECK(history::contentHash(Files{{"ab", "c"}, {"d", "e"}}) != hash);
    CHECK(history::contentHash(Files{{"a", "bc"}}) != hash);
}

TEST_CASE("the scores are the scales on the route, as answered", "[draft-fit]") {
    const auto content = threeQuestions();
    as::AnswerSheet sheet;
    sheet.answers = {{"side", as::Choice{"left"}}, {"pain-now", as::Number{3}}, {"pain-worst", as::Number{8}}};
    CHECK(history::scoresOf(content, sheet) == std::map<std::string, int>{{"pain-now", 3}, {"pain-worst", 8}});
    sheet.answers["side"] = as::Choice{"right"};
    CHECK(history::scoresOf(content, sheet) == std::map<std::string, int>{{"pain-now", 3}});
}
