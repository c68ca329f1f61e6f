// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "assessment/what_changes.h"
#include "made_up.h"
#include "support/catch.h"
#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/pages/quick_result_page.h"
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

    std::vector<assessment::ToldChange> changes() const {
        return assessment::whatChanges(*view.content, view.sheet, view.result);
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

TEST_CASE("what would change the result stands below what it may be, each line once and to be heard as one",
          "[result-page]") {
    const Shown shown(runner({{"pain-worst", number(5)}}));
    const auto changes = shown.changes();
    REQUIRE(changes.size() >= 3);
    REQUIRE_FALSE(changes.back().stricter);
    const QStringList words = wordsOn(shown.page);
    const auto at = [&](const std::string& line) { return words.indexOf(text(line)); };
    CHECK(at(shipped()->whatChanges.heading) > at(shipped()->word("may-be-heading")));
    CHECK(at(shipped()->whatChanges.heading) < at(shipped()->word("contributors-heading")));
    QStringList heard;
    for (const Label* label : shown.page.findChildren<Label*>()) {
        heard << label->accessibleName();
    }
    for (const auto& change : changes) {
        CHECK(words.count(capitalised(text(change.ifInstead))) == 1);
        CHECK(heard.contains(text("If instead " + change.ifInstead)));
        CHECK(heard.contains(text("Then " + change.outcome())));
    }
}

TEST_CASE("an old result tells its changes with the content that judged it", "[result-page]") {
    auto kept = std::make_shared<assessment::Content>(*shipped());
    kept->whatChanges.heading = "As it was then";
    Shown shown(runner({{"pain-worst", number(5)}}));
    shown.view.content = kept;
    shown.view.old = true;
    shown.page.show(shown.view);
    settle();
    CHECK(shown.says("As it was then"));
    kept->whatChanges.changes.clear();
    shown.page.show(shown.view);
    settle();
    CHECK_FALSE(shown.says("As it was then"));
}

TEST_CASE("a result for today says nothing of what would change it", "[result-page]") {
    assessment::AnswerSheet sheet = runner();
    for (const char* sign : {"hot", "swollen", "fever"}) {
        std::get<assessment::Rows>(sheet.answers.at("joint-signs")).rows[sign] = assessment::Ternary::Yes;
    }
    const Shown shown(std::move(sheet));
    REQUIRE(shown.view.result.urgency >= assessment::Urgency::SameDay);
    CHECK_FALSE(shown.says(shipped()->whatChanges.heading));
}

TEST_CASE("the quick result names the nearest step up in one line, and no number to get past", "[result-page]") {
    assessment::AnswerSheet sheet{assessment::Flow::Quick, {}, false};
    sheet.answers["pain-now"] = number(4);
    sheet.answers["pain-trend"] = choice("steady");
    sheet.answers["painkiller"] = assessment::YesNo{false};
    assessment::Rows none;
    for (const assessment::Row& row : shipped()->questions[*shipped()->findQuestion("quick-signs")].rows) {
        none.rows[row.id] = assessment::Ternary::No;
    }
    sheet.answers["quick-signs"] = none;
    ResultView view;
    view.result = assessment::assess(*shipped(), sheet);
    view.sheet = sheet;
    view.content = shipped();
    QuickResultPage page;
    page.show(view);
    test::show(page);
    const auto changes = assessment::whatChanges(*shipped(), sheet, view.result);
    REQUIRE(changes.front().stricter);
    REQUIRE_FALSE(changes.back().stricter);
    const QString all = wordsOn(page).join(QLatin1Char('\n'));
    CHECK(all.contains(text(changes.front().ifInstead)));
    CHECK_FALSE(all.contains(text(changes.back().ifInstead)));
}
