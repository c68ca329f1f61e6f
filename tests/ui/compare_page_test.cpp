// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QScrollArea>
#include <QSignalSpy>

#include "assessment/answer_space.h"
#include "assessment/route.h"
#include "made_up.h"
#include "support/catch.h"
#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/pages/compare_page.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;

namespace {

/// What a check says with these answers and the mildest one to everything else.
ResultView view(history::Timestamp when, std::map<std::string, assessment::Answer> answers,
                assessment::Flow flow = assessment::Flow::Full) {
    if (flow == assessment::Flow::Full) {
        answers.insert({{"age", number(30)},
                        {"onset", choice("gradual-under-6-weeks")},
                        {"side", choice("right")},
                        {"where", regions({"outer-above-joint"}, "outer-above-joint")},
                        {"triggers", choices({"running", "downhill", "same-distance"})}});
    }
    ResultView made;
    made.sheet = {flow, std::move(answers), false};
    while (const assessment::Question* next = assessment::nextQuestion(*shipped(), made.sheet)) {
        assessment::Rows none;
        for (const assessment::Row& row : next->rows) {
            none.rows[row.id] = assessment::Ternary::No;
        }
        made.sheet.answers[next->id] = next->type == assessment::QuestionType::Checklist
                                           ? assessment::Answer(none)
                                           : assessment::someAnswer(*shipped(), {*shipped()->findQuestion(next->id)});
    }
    made.result = assessment::assess(*shipped(), made.sheet);
    made.content = shipped();
    made.side = made.knee = flow == assessment::Flow::Full ? "right" : "";
    made.finishedAt = when;
    made.old = true;
    return made;
}

struct Compared {
    Compared(const ResultView& one, const ResultView& other, const QSize& size = {1000, 700}) {
        page.show(one, other);
        test::show(page, size);
        page.begin();
        test::settle();
    }
    bool says(const QString& words) const { return wordsOn(page).contains(words); }
    /// Of a cell: "Training, Later: Stop".
    bool tells(const QString& name) const {
        for (const Label* label : page.findChildren<Label*>()) {
            if (label->isVisible() && label->accessibleName() == name) {
                return true;
            }
        }
        return false;
    }

    ComparePage page;
};

constexpr history::Timestamp early = 1'790'000'000'000;
constexpr history::Timestamp late = 1'795'000'000'000;

} // namespace

TEST_CASE("the older session stands first, whichever was selected first", "[compare-page]") {
    const ResultView bad = view(early, {{"pain-worst", number(8)}});
    const ResultView good = view(late, {{"pain-worst", number(2)}});
    for (const bool turned : {false, true}) {
        const Compared compared(turned ? good : bad, turned ? bad : good);
        CHECK(compared.tells(QStringLiteral("Training, Earlier: Stop")));
        CHECK_FALSE(compared.tells(QStringLiteral("Training, Later: Stop")));
        CHECK(compared.says(QStringLiteral("6 lower")));
        CHECK(compared.says(QStringLiteral("About the same"))); // the pain now
    }
}

TEST_CASE("the focus begins at the heading, and Alt+Left and Escape go back", "[compare-page]") {
    Compared compared(view(early, {}), view(late, {}));
    const auto* heading = qobject_cast<Label*>(QApplication::focusWidget());
    REQUIRE(heading != nullptr);
    CHECK(heading->text() == QStringLiteral("Two sessions side by side"));
    QSignalSpy back(&compared.page, &ComparePage::backRequested);
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Escape);
    button(compared.page, QStringLiteral("History"))->click();
    CHECK(back.size() == 3);
}

TEST_CASE("what differs is in sight, what is equal is folded", "[compare-page]") {
    const Compared compared(view(early, {{"pain-trend", choice("fades")}}),
                            view(late, {{"pain-trend", choice("rises")}}));
    const auto trend = shipped()->questions[*shipped()->findQuestion("pain-trend")];
    const QString now = QString::fromStdString(trend.findOption("rises")->text);
    const QStringList words = wordsOn(compared.page);
    CHECK(words.contains(now));
    const QString age = QString::fromStdString(shipped()->questions[*shipped()->findQuestion("age")].text);
    CHECK_FALSE(words.contains(age));
    for (Disclosure* fold : compared.page.findChildren<Disclosure*>()) {
        if (fold->text().startsWith(QStringLiteral("Answered alike"))) {
            fold->click();
        }
    }
    test::settle();
    CHECK(wordsOn(compared.page).contains(age));
}

TEST_CASE("a full and a quick check are compared by what both asked, and the page says so", "[compare-page]") {
    const Compared compared(view(early, {{"pain-now", number(6)}}),
                            view(late, {{"pain-now", number(3)}}, assessment::Flow::Quick));
    CHECK(wordsOn(compared.page).filter(QStringLiteral("two kinds of check")).size() == 1);
    CHECK(compared.says(QStringLiteral("3 lower")));
    CHECK(compared.says(QStringLiteral("No list was made")));
    CHECK(compared.says(QStringLiteral("Not asked"))); // the worst pain
    CHECK(wordsOn(compared.page).filter(QStringLiteral("did not ask which knee")).size() == 1);
    CHECK(wordsOn(compared.page).filter(QStringLiteral("not about the same knee")).isEmpty());
}

TEST_CASE("nothing is wider than the page, at any text size", "[compare-page]") {
    for (const double size : Look::textSizes()) {
        Look::get().setTextSize(size);
        INFO("at " << size);
        const Compared compared(view(early, {{"pain-worst", number(8)}}), view(late, {{"pain-worst", number(2)}}),
                                {800, 600});
        const auto* scroll = compared.page.findChild<QScrollArea*>();
        CHECK(scroll->widget()->width() <= scroll->viewport()->width());
        for (const Label* label : compared.page.findChildren<Label*>()) {
            if (label->isVisible()) {
                CHECK(label->heightForWidth(label->width()) <= label->height());
            }
        }
    }
    Look::get().setTextSize(1.0);
}
