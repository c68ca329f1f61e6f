// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QTest>

#include "made_up.h"
#include "support/catch.h"
#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/look.h"
#include "ui/look/scroll_column.h"
#include "ui/pages/question_page.h"
#include "ui/widgets/error_summary.h"
#include "ui/widgets/stage_strip.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;

namespace {

struct Listened {
    explicit Listened(const assessment::Question& question) {
        page.setQuestion(pageFor(question));
        QObject::connect(&page, &QuestionPage::answered, [this](const GivenAnswer& given) { said = given; });
        QObject::connect(&page, &QuestionPage::continueRequested, [this] { ++continued; });
        QObject::connect(&page, &QuestionPage::backRequested, [this] { ++back; });
        show(page);
    }
    QuestionPage page;
    GivenAnswer said;
    int continued = 0;
    int back = 0;
};

} // namespace

TEST_CASE("the heading is the question and takes the focus", "[question-page]") {
    const Listened asked(choiceQuestion());
    const auto* heading = qobject_cast<Label*>(QApplication::focusWidget());
    REQUIRE(heading != nullptr);
    CHECK(heading->text() == QStringLiteral("What does the pain do?"));
    CHECK(heading->accessibleName() == heading->text());
}

TEST_CASE("a note shows before the answers, and is gone on the next page", "[question-page]") {
    QuestionPageData noted = pageFor(numberQuestion());
    noted.note = QStringLiteral("Do this together.");
    QuestionPage page;
    page.setQuestion(noted);
    show(page);
    const auto note = [&]() -> Label* {
        for (auto* label : page.findChildren<Label*>()) {
            if (label->text() == noted.note && label->isVisible()) {
                return label;
            }
        }
        return nullptr;
    };
    REQUIRE(note() != nullptr);
    CHECK(note()->mapTo(&page, QPoint()).y() < page.editor()->mapTo(&page, QPoint()).y());
    page.setQuestion(pageFor(choiceQuestion()));
    CHECK(note() == nullptr);
}

TEST_CASE("Continue with nothing answered says what is missing and leads there", "[question-page]") {
    Listened asked(choiceQuestion());
    press(Qt::Key_Return);
    CHECK(asked.continued == 0);
    auto* summary = asked.page.findChild<ErrorSummary*>();
    REQUIRE(summary != nullptr);
    CHECK(summary->isVisible());
    CHECK(QApplication::focusWidget() == summary);
    CHECK(summary->accessibleName().contains(QStringLiteral("Choose an answer to go on")));
    press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == summary->link());
    press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == button(asked.page, QStringLiteral("It fades")));
    press(Qt::Key_2);
    CHECK_FALSE(summary->isVisible());
    press(Qt::Key_Return);
    CHECK(asked.continued == 1);
}

TEST_CASE("an answer given from elsewhere leaves Enter to Continue, not to what comes after the summary",
          "[question-page]") {
    Listened asked(choiceQuestion());
    press(Qt::Key_Return);
    button(asked.page, QStringLiteral("It fades"))->click(); // as assistive technology does, without the focus
    CHECK(qobject_cast<Label*>(QApplication::focusWidget()) != nullptr);
    press(Qt::Key_Return);
    CHECK(asked.continued == 1);
}

TEST_CASE("each kind of gap has its own words", "[question-page]") {
    const std::vector<std::pair<assessment::Question, QString>> gaps = {
        {checklistQuestion(), QStringLiteral("Choose what is true")},
        {numberQuestion(), QStringLiteral("Enter a whole number")},
        {bodyMapQuestion(), QStringLiteral("Choose an answer to go on")},
        {scaleQuestion(), QStringLiteral("Choose an answer to go on")},
    };
    for (const auto& [question, words] : gaps) {
        Listened asked(question);
        asked.page.pressContinue();
        CHECK(asked.page.findChild<ErrorSummary*>()->link()->accessibleName() == words);
        CHECK(asked.continued == 0);
    }
    Listened map(bodyMapQuestion());
    map.page.editor()->setAnswer(regions({"front-kneecap", "back-middle"}, ""));
    map.page.pressContinue();
    auto* link = map.page.findChild<ErrorSummary*>()->link();
    CHECK(link->accessibleName() == QStringLiteral("Mark the place that hurts most"));
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(QApplication::focusWidget()->accessibleName() == QStringLiteral("Make main: Place front-kneecap"));
}

TEST_CASE("answers are said as they change, and a checklist is whole when the page is left", "[question-page]") {
    using assessment::Ternary;
    const Listened asked(checklistQuestion());
    press(Qt::Key_1);
    CHECK(asked.said.question == "signs");
    CHECK(asked.said.answer == rows({{"hot", Ternary::Yes}}));
    press(Qt::Key_Return);
    CHECK(asked.said.answer == rows({{"hot", Ternary::Yes}, {"fever", Ternary::No}, {"stuck", Ternary::No}}));
    CHECK(asked.continued == 1);
}

TEST_CASE("Alt+Left goes back, and Enter on a button presses that button", "[question-page]") {
    const Listened asked(choiceQuestion());
    press(Qt::Key_Left, Qt::AltModifier);
    CHECK(asked.back == 1);
    button(asked.page, QStringLiteral("It fades"))->setFocus();
    press(Qt::Key_Return);
    CHECK(asked.continued == 0); // nothing is chosen by Enter, so something is missing
    for (auto* one : asked.page.findChildren<QPushButton*>()) {
        if (one->text() == QStringLiteral("Back")) {
            one->setFocus();
        }
    }
    press(Qt::Key_Return);
    CHECK(asked.back == 2);
}

TEST_CASE("the tab order is the reading order", "[question-page]") {
    const Listened asked(multiChoiceQuestion());
    CHECK(tabOrder(asked.page, 9) ==
          QStringList{QStringLiteral("Why do we ask?"), QStringLiteral("Stairs"), QStringLiteral("Running"),
                      QStringLiteral("Sitting"), QStringLiteral("None of these"), QStringLiteral("Not sure"),
                      QStringLiteral("Continue"), QStringLiteral("Back"), QStringLiteral("Save and close")});
}

TEST_CASE("the tab order follows rows that unfold", "[question-page]") {
    const Listened asked(checklistQuestion());
    press(Qt::Key_5);
    QTest::mouseClick(button(asked.page, QStringLiteral("It is hot: Yes")), Qt::LeftButton);
    QTest::mouseClick(button(asked.page, QStringLiteral("I have a fever: Yes")), Qt::LeftButton);
    QTest::mouseClick(button(asked.page, QStringLiteral("It is stuck: Not sure")), Qt::LeftButton);
    button(asked.page, QStringLiteral("It is hot: Yes"))->setFocus();
    CHECK(tabOrder(asked.page, 5) ==
          QStringList{QStringLiteral("I have a fever: Yes"), QStringLiteral("It is stuck: Not sure"),
                      QStringLiteral("None of these"), QStringLiteral("Not sure about some of these"),
                      QStringLiteral("Continue")});
}

TEST_CASE("what assistive technology does to a row counts as a click", "[question-page]") {
    const Listened asked(checklistQuestion());
    QAccessibleInterface* row = QAccessible::queryAccessibleInterface(button(asked.page, QStringLiteral("It is hot")));
    REQUIRE(row != nullptr);
    CHECK(row->role() == QAccessible::CheckBox);
    CHECK_FALSE(row->state().checked);
    row->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(row->state().checked);
    CHECK(asked.said.answer == rows({{"hot", assessment::Ternary::Yes}}));
    CHECK(row->text(QAccessible::Name) == QStringLiteral("It is hot"));
}

TEST_CASE("why do we ask is a button that says whether it is open", "[question-page]") {
    const Listened asked(choiceQuestion());
    auto* line = asked.page.findChild<Disclosure*>();
    REQUIRE(line != nullptr);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(line);
    CHECK(spoken->role() == QAccessible::Button);
    CHECK(spoken->state().collapsed);
    spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(spoken->state().expanded);
    CHECK(line->accessibleDescription() == QStringLiteral("Open"));
}

TEST_CASE("showing the same question again interrupts nothing", "[question-page]") {
    Listened asked(choiceQuestion());
    press(Qt::Key_2);
    const QWidget* at = QApplication::focusWidget();
    const AnswerEditor* editor = asked.page.editor();
    QuestionPageData again = pageFor(choiceQuestion());
    again.answer = choice("stays");
    asked.page.setQuestion(again);
    CHECK(asked.page.editor() == editor);
    CHECK(QApplication::focusWidget() == at);
}

TEST_CASE("rows that appear while a checklist is answered leave the person where they are", "[question-page]") {
    QuestionPageData data = pageFor(checklistQuestion());
    data.context.rows = {0, 1};
    QuestionPage page;
    page.setQuestion(data);
    QObject::connect(&page, &QuestionPage::answered, [&](const GivenAnswer& given) {
        data.context.rows = {0, 1, 2};
        data.answer = given.answer;
        page.setQuestion(data);
    });
    show(page);
    press(Qt::Key_2);
    REQUIRE(button(page, QStringLiteral("It is stuck")) != nullptr);
    CHECK(button(page, QStringLiteral("I have a fever"))->isChecked());
    CHECK(QApplication::focusWidget() == button(page, QStringLiteral("I have a fever")));
}

TEST_CASE("a place that needs a line more once it is chosen stays in sight as a whole", "[question-page]") {
    for (const double size : {1.0, 2.0}) {
        Look::get().setTextSize(size);
        QuestionPageData data = pageFor(bodyMapQuestion());
        for (assessment::Region& region : data.context.regions) {
            region.text = "A place with a long name, " + region.id;
        }
        QuestionPage page;
        page.setQuestion(data);
        show(page, {800, 600});
        for (const assessment::Region& region : data.context.regions) {
            QAbstractButton* row = button(page, QString::fromStdString(region.text));
            REQUIRE(row != nullptr);
            row->setFocus(Qt::TabFocusReason);
            press(Qt::Key_Space);
            INFO(region.id << " at " << size);
            settle();
            CHECK(QTest::qWaitFor([&] { return row->visibleRegion().boundingRect().height() == row->height(); }, 1000));
        }
    }
    Look::get().setTextSize(1.0);
}

TEST_CASE("no page scrolls sideways, down to 800 wide and up to text of 200 %", "[question-page]") {
    for (const double size : Look::textSizes()) {
        Look::get().setTextSize(size);
        for (const assessment::Question& question : oneOfEachType()) {
            INFO(question.id << " at " << size);
            const Listened asked(question);
            QWidget& page = const_cast<QuestionPage&>(asked.page);
            page.resize(800, 600);
            settle();
            const auto* body = page.findChild<ScrollColumn*>(QStringLiteral("body"));
            CHECK(page.width() == 800);
            CHECK(body->widget()->width() <= body->viewport()->width());
        }
    }
    Look::get().setTextSize(1.0);
}

TEST_CASE("the stages are named, and become one line in a low window", "[question-page]") {
    Listened asked(choiceQuestion());
    const auto visible = [&] {
        QList<StageStrip*> strips;
        for (auto* strip : asked.page.findChildren<StageStrip*>()) {
            if (strip->isVisible()) {
                strips.append(strip);
            }
        }
        return strips;
    };
    REQUIRE(visible().size() == 1);
    CHECK(visible().front()->accessibleName() == QStringLiteral("Stage 4 of 4: When"));
    const int tall = visible().front()->y();
    asked.page.resize(1000, 600);
    settle();
    REQUIRE(visible().size() == 1);
    CHECK(visible().front()->y() < tall);
}
