// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "made_up.h"
#include "support/catch.h"
#include "ui/look/buttons.h"
#include "ui/pages/result_page.h"
#include "ui/words.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;

namespace {

struct Shown {
    explicit Shown(assessment::AnswerSheet sheet) {
        view.result = assessment::assess(*shipped(), sheet);
        view.sheet = std::move(sheet);
        view.content = shipped();
        view.side = "right";
        view.knee = "right";
        page.show(view);
        test::show(page);
    }

    QList<Disclosure*> folds(const QString& beginning) const {
        QList<Disclosure*> all = page.findChildren<Disclosure*>();
        all.removeIf([&](const Disclosure* fold) { return !fold->text().startsWith(beginning); });
        return all;
    }

    bool says(const std::string& words) const { return wordsOn(page).contains(text(words)); }

    ResultView view;
    ResultPage page;
};

} // namespace

TEST_CASE("every self-test that is offered, and no other, can be unfolded once", "[result-page]") {
    const assessment::Answer worst = GENERATE(number(2), number(8));
    const Shown shown(runner({{"pain-worst", worst}}));
    QStringList offered;
    for (const auto& test : shown.view.result.selfTests) {
        offered << QStringLiteral("Try it: ") + text(test.name);
    }
    QStringList found;
    for (const Disclosure* fold : shown.folds(QStringLiteral("Try it: "))) {
        found << fold->text();
    }
    offered.sort();
    found.sort();
    CHECK_FALSE(offered.isEmpty());
    found.removeDuplicates(); // two contributors may share a test
    CHECK(found == offered);
}

TEST_CASE("a fold is closed at first, and shows how an exercise is done and how much of it", "[result-page]") {
    const Shown shown(runner());
    REQUIRE_FALSE(shown.view.result.conditions.empty());
    const auto& condition = shown.view.result.conditions.front();
    REQUIRE(condition.id == "iliotibial-band-syndrome");
    REQUIRE_FALSE(condition.progression.empty());
    const assessment::Exercise* const first =
        shipped()->library.findExercise(condition.progression.front().exercises.front().id);
    REQUIRE(first != nullptr);
    CHECK_FALSE(shown.says(first->how.front()));
    shown.folds(QStringLiteral("Build up again")).front()->click();
    const QList<Disclosure*> exercise = shown.folds(text(first->name) + QStringLiteral(": 3 sets of 12, 3 times"));
    REQUIRE_FALSE(exercise.isEmpty());
    CHECK_FALSE(shown.says(first->how.front()));
    exercise.front()->click();
    CHECK(shown.says(first->how.front()));
}

TEST_CASE("where the plan is stricter than the verdict the card says so, and only there", "[result-page]") {
    const std::string note = shipped()->word("stricter-plan-note");
    const Shown strict(runner());
    REQUIRE(strict.view.result.planIsStricter);
    CHECK(strict.says(note));
    const Shown alike(runner({{"where", regions({"front-kneecap"}, "front-kneecap")},
                              {"triggers", choices({"stairs-down", "sitting"})},
                              {"pain-worst", number(5)}}));
    REQUIRE_FALSE(alike.view.result.planIsStricter);
    CHECK_FALSE(alike.says(note));
}

TEST_CASE("what may add to the pain is said with its reason, likely or still to be told by a test", "[result-page]") {
    const Shown shown(runner());
    REQUIRE_FALSE(shown.view.result.contributors.empty());
    for (const auto& contributor : shown.view.result.contributors) {
        CHECK(shown.says(contributor.name));
        CHECK(shown.says(contributor.why));
        const bool likely = contributor.status == assessment::RankedContributor::Status::Likely;
        CHECK((likely || !contributor.selfTests.empty()));
    }
}
