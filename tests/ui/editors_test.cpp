// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

#include "made_up.h"
#include "support/catch.h"
#include "ui/editors/number_editor.h"
#include "ui/editors/scale_editor.h"
#include "ui/look/look.h"
#include "ui/pages/question_page.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;
using assessment::Ternary;

namespace {

/// A page with one question, shown; keys go to where the focus is.
struct Asked {
    explicit Asked(const assessment::Question& question, std::optional<assessment::Answer> answer = std::nullopt) {
        QuestionPageData data = pageFor(question);
        data.answer = std::move(answer);
        page.setQuestion(data);
        show(page);
    }
    std::optional<assessment::Answer> answer() const { return page.editor()->answer(); }
    void click(const QString& name) const {
        QAbstractButton* found = button(page, name);
        REQUIRE(found != nullptr);
        QTest::mouseClick(found, Qt::LeftButton);
    }
    QuestionPage page;
};

} // namespace

TEST_CASE("digits choose, and nothing advances by itself", "[editors]") {
    const Asked asked(choiceQuestion());
    bool advanced = false;
    QObject::connect(&asked.page, &QuestionPage::continueRequested, [&] { advanced = true; });
    press(Qt::Key_2);
    CHECK(asked.answer() == choice("stays"));
    press(Qt::Key_0);
    CHECK(asked.answer() == assessment::Answer(assessment::NotSure{}));
    press(Qt::Key_3, Qt::KeypadModifier);
    CHECK(asked.answer() == choice("climbs"));
    press(Qt::Key_9);
    CHECK(asked.answer() == choice("climbs"));
    CHECK_FALSE(advanced);
}

TEST_CASE("yes and no are 1 and 2", "[editors]") {
    const Asked asked(yesNoQuestion());
    press(Qt::Key_1);
    CHECK(asked.answer() == assessment::Answer(assessment::YesNo{true}));
    press(Qt::Key_2);
    CHECK(asked.answer() == assessment::Answer(assessment::YesNo{false}));
}

TEST_CASE("the arrow keys move within a group of answers", "[editors]") {
    const Asked asked(choiceQuestion());
    press(Qt::Key_1);
    press(Qt::Key_Down);
    CHECK(asked.answer() == choice("stays"));
    press(Qt::Key_Up);
    CHECK(asked.answer() == choice("fades"));
}

TEST_CASE("the whole row is clickable, to its last pixel", "[editors]") {
    const Asked asked(choiceQuestion());
    QAbstractButton* row = button(asked.page, QStringLiteral("It climbs"));
    QTest::mouseClick(row, Qt::LeftButton, Qt::NoModifier, QPoint(row->width() - 2, row->height() - 2));
    CHECK(asked.answer() == choice("climbs"));
}

TEST_CASE("on the scale 1 and then 0 is 10, and so is End", "[editors]") {
    const Asked asked(scaleQuestion());
    press(Qt::Key_1);
    CHECK(asked.answer() == number(1));
    press(Qt::Key_0);
    CHECK(asked.answer() == number(10));
    press(Qt::Key_0);
    CHECK(asked.answer() == number(0));
    press(Qt::Key_1);
    QTest::qWait(900);
    press(Qt::Key_0);
    CHECK(asked.answer() == number(0));
    press(Qt::Key_End);
    CHECK(asked.answer() == number(10));
    press(Qt::Key_7);
    CHECK(asked.answer() == number(7));
}

TEST_CASE("a number of the scale says its place and its meaning", "[editors]") {
    const Asked asked(scaleQuestion());
    const auto* editor = qobject_cast<ScaleEditor*>(asked.page.editor());
    REQUIRE(editor != nullptr);
    CHECK(editor->button(7)->accessibleName() == QStringLiteral("7 of 10"));
    CHECK(editor->button(7)->accessibleDescription() == QStringLiteral("You want to stop."));
}

TEST_CASE("none excludes the rest, and the rest excludes none", "[editors]") {
    const Asked asked(multiChoiceQuestion());
    press(Qt::Key_1);
    press(Qt::Key_3);
    CHECK(asked.answer() == choices({"stairs", "sitting"}));
    press(Qt::Key_4);
    CHECK(asked.answer() == choices({"none"}));
    press(Qt::Key_2);
    CHECK(asked.answer() == choices({"running"}));
    press(Qt::Key_0);
    CHECK(asked.answer() == assessment::Answer(assessment::NotSure{}));
    press(Qt::Key_0);
    CHECK_FALSE(asked.answer());
}

TEST_CASE("ticked rows are yes, rows left empty stay open until the page is left, and are no then", "[editors]") {
    const Asked asked(checklistQuestion());
    press(Qt::Key_2);
    CHECK(asked.answer() == rows({{"fever", Ternary::Yes}}));
    CHECK_FALSE(asked.page.editor()->missing());
    CHECK(asked.page.editor()->completed() ==
          rows({{"hot", Ternary::No}, {"fever", Ternary::Yes}, {"stuck", Ternary::No}}));
}

TEST_CASE("none of these says no to every row, by hand", "[editors]") {
    const Asked asked(checklistQuestion());
    CHECK(asked.page.editor()->missing() == Missing::Rows);
    press(Qt::Key_1);
    press(Qt::Key_4);
    CHECK(asked.answer() == rows({{"hot", Ternary::No}, {"fever", Ternary::No}, {"stuck", Ternary::No}}));
    press(Qt::Key_3);
    CHECK(asked.answer() == rows({{"stuck", Ternary::Yes}}));
}

TEST_CASE("not sure about some unfolds the rows in place and keeps what was ticked", "[editors]") {
    const Asked asked(checklistQuestion());
    press(Qt::Key_2);
    asked.click(QStringLiteral("Not sure about some of these"));
    CHECK(asked.answer() == rows({{"fever", Ternary::Yes}}));
    CHECK(button(asked.page, QStringLiteral("I have a fever: Yes"))->isChecked());
    CHECK(asked.page.editor()->missing() == Missing::Rows);
    asked.click(QStringLiteral("It is hot: Not sure"));
    asked.click(QStringLiteral("It is stuck: No"));
    CHECK_FALSE(asked.page.editor()->missing());
    const auto whole = rows({{"hot", Ternary::NotSure}, {"fever", Ternary::Yes}, {"stuck", Ternary::No}});
    CHECK(asked.answer() == whole);

    const Asked again(checklistQuestion(), whole);
    CHECK(button(again.page, QStringLiteral("It is hot: Not sure"))->isChecked());
    again.click(QStringLiteral("Not sure about some of these"));
    CHECK(button(again.page, QStringLiteral("I have a fever"))->isChecked());
}

TEST_CASE("answers to rows that are not asked now are kept", "[editors]") {
    assessment::Question question = checklistQuestion();
    QuestionPageData data = pageFor(question);
    data.context.rows = {0, 1};
    data.answer = rows({{"stuck", Ternary::Yes}});
    QuestionPage page;
    page.setQuestion(data);
    show(page);
    press(Qt::Key_3); // None of these
    CHECK(page.editor()->answer() == rows({{"hot", Ternary::No}, {"fever", Ternary::No}, {"stuck", Ternary::Yes}}));
}

TEST_CASE("a number is whole and within its range", "[editors]") {
    const Asked asked(numberQuestion());
    auto* editor = qobject_cast<NumberEditor*>(asked.page.editor());
    REQUIRE(editor != nullptr);
    press(Qt::Key_4); // typed on the heading: it goes into the field
    press(Qt::Key_2);
    CHECK(asked.answer() == number(42));
    press(Qt::Key_Up);
    CHECK(asked.answer() == number(43));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    CHECK(asked.answer() == number(41));
    press(Qt::Key_Period);
    press(Qt::Key_A);
    CHECK(editor->field()->text() == QStringLiteral("41"));
    press(Qt::Key_5);
    CHECK(editor->missing() == Missing::Number);
    CHECK_FALSE(asked.answer());
    editor->field()->setText(QStringLiteral("3"));
    CHECK(editor->missing() == Missing::Number);
    press(Qt::Key_Down);
    CHECK(asked.answer() == number(5));
}

TEST_CASE("every answer is shown as it was given", "[editors]") {
    const std::vector<std::pair<assessment::Question, assessment::Answer>> given = {
        {choiceQuestion(), choice("climbs")},
        {choiceQuestion(), assessment::NotSure{}},
        {yesNoQuestion(), assessment::YesNo{false}},
        {multiChoiceQuestion(), choices({"running", "sitting"})},
        {checklistQuestion(), rows({{"hot", Ternary::No}, {"fever", Ternary::Yes}, {"stuck", Ternary::No}})},
        {scaleQuestion(), number(6)},
        {numberQuestion(), number(33)},
        {bodyMapQuestion(), regions({"front-kneecap", "back-middle"}, "back-middle")},
    };
    for (const auto& [question, answer] : given) {
        INFO(question.id);
        const Asked asked(question, answer);
        CHECK(asked.answer() == answer);
        CHECK_FALSE(asked.page.editor()->missing());
    }
}

TEST_CASE("every input has a name, and what is clicked is at least 44 high", "[editors]") {
    for (const double size : {1.0, 2.0}) {
        Look::get().setTextSize(size);
        for (const assessment::Question& question : oneOfEachType()) {
            INFO(question.id << " at " << size);
            const Asked asked(question);
            if (question.type == assessment::QuestionType::BodyMap) {
                asked.page.editor()->setAnswer(regions({"front-kneecap", "back-middle"}, ""));
            }
            settle();
            for (QWidget* stop : asked.page.editor()->stops()) {
                if (!stop->isVisible()) {
                    continue;
                }
                INFO(stop->accessibleName().toStdString());
                CHECK_FALSE(stop->accessibleName().isEmpty());
                CHECK(stop->height() >= 44);
                CHECK(stop->width() >= 44);
            }
        }
    }
    Look::get().setTextSize(1.0);
}
