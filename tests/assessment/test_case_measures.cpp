// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/content_builder.h"

#include "assessment/case_measures.h"

using namespace kneecheck::assessment;
using namespace kneecheck::tests;

namespace {

/// Pain, a lump that is a flag even where it is not known, and two conditions of which pain speaks for the first.
struct Knee : ContentBuilder {
    std::size_t pain = scale("pain");
    std::size_t signs = checklist("signs", {"lump", "chest"}, true);
    std::size_t age = number("age", 0, 120);

    Knee() {
        flag("RF22", row(signs, 0), Urgency::SameDay, true);
        flag("RF01", row(signs, 1), Urgency::Emergency);
        guidance("sore", atLeast(pain, 4), Training::Modify, Urgency::Routine);
        addCondition("kneecap", 0.5, atLeast(pain, 2));
        addCondition("tendon", 0.4, atMost(pain, 1));
        content.ranking = {0.5, 0.2, 3, std::nullopt, {"consensus"}};
    }

    void addCondition(const std::string& id, double prior, Predicate when) {
        Condition condition;
        condition.id = id;
        condition.prior = {{0, 120, prior}};
        condition.evidence = {{"pain", std::move(when), "", 3.0, 0.4, "for", "against", "ask", {"consensus"}}};
        content.conditions.push_back(std::move(condition));
    }

    MeasuredCase measured(int hurts, const Label& label, Ternary lump = Ternary::No,
                          Ternary chest = Ternary::No) const {
        return measure(
            content, "one", label,
            {Flow::Full,
             {{"pain", Number{hurts}}, {"signs", Rows{{{"lump", lump}, {"chest", chest}}}}, {"age", Number{30}}},
             false});
    }
};

Label label(const std::string& condition, Urgency triage, Training training = Training::Modify) {
    return {condition, {condition}, triage, training};
}

} // namespace

TEST_CASE("a case counts as right where any acceptable condition comes first", "[case-measures]") {
    const Knee knee;
    Label either = label("tendon", Urgency::Routine);
    CHECK(knee.measured(5, either).rank == 2);
    either.acceptable.insert("kneecap");
    CHECK(knee.measured(5, either).rank == 1);
    CHECK(knee.measured(1, either).rank == 1);
}

TEST_CASE("only conditions that the content ranks are counted when naming the likeliest", "[case-measures]") {
    const Knee knee;
    const auto known = knee.measured(5, label("kneecap", Urgency::Routine));
    const auto unknown = knee.measured(5, label("tumour", Urgency::Soon));
    CHECK(known.ranked);
    CHECK_FALSE(unknown.ranked);
    const CaseTotals totals = totalsOf({known, unknown});
    CHECK(totals.first.of == 1);
    CHECK(totals.firstThree.part == 1);
    CHECK(totals.agreement.underTriage.of == 2);
    CHECK(totals.agreement.underTriage.part == 1);
}

TEST_CASE("a flag above the label that fired on something said speaks neither for nor against", "[case-measures]") {
    const Knee knee;
    const auto said = knee.measured(5, label("kneecap", Urgency::Routine), Ternary::Yes);
    CHECK(said.flagsAboveLabel == std::vector<std::string>{"RF22"});
    CHECK_FALSE(said.overTriaged());

    const auto assumed = knee.measured(5, label("kneecap", Urgency::Routine), Ternary::NotSure);
    CHECK(assumed.flagsAboveLabel.empty());
    CHECK(assumed.overTriaged());

    const CaseTotals totals = totalsOf({said, assumed});
    CHECK(totals.agreement.triageExact.of == 1);
    CHECK(totals.agreement.overTriage.of == 1);
    CHECK(totals.agreement.overTriage.part == 1);
    CHECK(totals.agreement.underTriage.of == 2);
    CHECK(totals.agreement.training.of == 2);
}

TEST_CASE("a flag at or below its label is no reason to leave a case out", "[case-measures]") {
    const Knee knee;
    CHECK(knee.measured(5, label("kneecap", Urgency::SameDay), Ternary::Yes).flagsAboveLabel.empty());
    const auto under = knee.measured(5, label("kneecap", Urgency::Emergency), Ternary::Yes);
    CHECK(under.flagsAboveLabel.empty());
    CHECK(under.underTriaged());
    CHECK(totalsOf({under}).urgentUnderTriaged.part == 1);
}

TEST_CASE("two answers that ask nothing are held against the same cases", "[case-measures]") {
    const Knee knee;
    const std::vector<MeasuredCase> cases{knee.measured(5, label("kneecap", Urgency::Routine)),
                                          knee.measured(5, label("kneecap", Urgency::Soon)),
                                          knee.measured(0, label("tendon", Urgency::SelfCare, Training::PushThrough)),
                                          knee.measured(5, label("kneecap", Urgency::Routine), Ternary::Yes)};
    const CaseTotals totals = totalsOf(cases);
    CHECK(totals.alwaysPhysio.triageExact.part == 1);
    CHECK(totals.alwaysPhysio.triageExact.of == 3);
    CHECK(totals.alwaysPhysio.underTriage.part == 1);
    CHECK(totals.alwaysPhysio.overTriage.part == 1);
    CHECK(totals.alwaysPhysio.training.part == 3);
    CHECK(totals.commonest == "kneecap");
    CHECK(totals.alwaysCommonest.part == 3);
    CHECK(totals.alwaysCommonest.of == 4);
}

TEST_CASE("a walk answers page by page until nothing more is asked", "[walk]") {
    Knee knee;
    knee.content.questions[knee.age].enableWhen = atLeast(knee.pain, 4);
    CHECK(knee.measured(5, label("kneecap", Urgency::Routine)).walk.pages == 3);
    CHECK(knee.measured(1, label("kneecap", Urgency::Routine)).walk.pages == 2);
}

TEST_CASE("a walk ends at the page that makes an emergency known", "[walk]") {
    const Knee knee;
    const Walk walk = knee.measured(5, label("kneecap", Urgency::Emergency), Ternary::No, Ternary::Yes).walk;
    CHECK(walk.emergency);
    CHECK(walk.pages == 2);
}

TEST_CASE("a page that the case leaves open is passed once", "[walk]") {
    const Knee knee;
    CHECK(walkThrough(knee.content, {}).pages == 3);
}

TEST_CASE("the median of pages lies between the middle two of an even number of cases", "[case-measures]") {
    const Knee knee;
    const auto longer = knee.measured(5, label("kneecap", Urgency::Routine));
    const auto shorter = knee.measured(5, label("kneecap", Urgency::Emergency), Ternary::No, Ternary::Yes);
    const CaseTotals totals = totalsOf({longer, shorter});
    CHECK(totals.medianPages == 2.5);
    CHECK(totals.mostPages == 3);
    CHECK(totals.latestEmergency == 2);
    CHECK(totalsOf({}).cases == 0);
}

TEST_CASE("a case is read with its label whole or with none", "[cases]") {
    const auto problemsOf = [](const std::string& text) {
        std::vector<std::string> codes;
        for (const Problem& problem : readCase("cases", 7, text).problems) {
            CHECK(problem.place.line == 7);
            codes.push_back(toString(problem.code));
        }
        return codes;
    };
    using Codes = std::vector<std::string>;
    CHECK(problemsOf(R"({"id":"a","answers":{}})").empty());
    CHECK(problemsOf(R"({"id":"a","answers":{},"gold_condition":"x","acceptable_conditions":[],)"
                     R"("gold_triage":"soon","gold_training":"stop"})")
              .empty());
    CHECK(problemsOf(R"({"id":"a","answers":{},"gold_condition":"x","acceptable_conditions":[],)"
                     R"("gold_triage":"later","gold_training":"stop"})") == Codes{"unknown-value"});
    CHECK(problemsOf(R"({"id":"a","answers":{},"gold_condition":"x","gold_triage":"soon","gold_training":"stop"})") ==
          Codes{"missing-key"});
    CHECK(problemsOf(R"({"id":"a"})") == Codes{"missing-key"});
    CHECK(problemsOf(R"({"id":"","answers":{}})") == Codes{"bad-id"});
    CHECK(problemsOf(R"({"id":"a","answers":{},"golden":1})") == Codes{"unknown-key"});
    CHECK(problemsOf(R"({"id":)") == Codes{"syntax"});
    CHECK(problemsOf("[]") == Codes{"wrong-type"});
}
