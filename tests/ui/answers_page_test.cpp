// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QTest>

#include "made_up.h"
#include "support/catch.h"
#include "ui/look/labels.h"
#include "ui/look/look.h"
#include "ui/pages/answers_page.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;

namespace {

AnswersPageData answers() {
    AnswersPageData data;
    AnswerLine where;
    where.question = "where";
    where.asked = QStringLiteral("Where does it hurt?");
    where.answer = {QStringLiteral("At the back"), QStringLiteral("Kneecap")};
    where.firstIsMain = true;
    AnswerLine pain;
    pain.question = "pain";
    pain.asked = QStringLiteral("How bad is it?");
    pain.open = true;
    data.groups = {{QStringLiteral("Where"), {where}}, {QStringLiteral("How bad"), {pain}}};
    data.stages = {{QStringLiteral("Where"), QStringLiteral("How bad"), QStringLiteral("Check")}, 2};
    data.open = 1;
    return data;
}

bool shows(const QWidget& page, const QString& text) {
    const QList<Label*> labels = page.findChildren<Label*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const Label* label) { return label->isVisible() && label->text() == text; });
}

} // namespace

TEST_CASE("every answer is listed with Change, and what is open says so in words", "[answers-page]") {
    AnswersPage page;
    page.setAnswers(answers());
    std::string asked;
    QObject::connect(&page, &AnswersPage::changeRequested, [&](const std::string& question) { asked = question; });
    show(page);
    CHECK(shows(page, QStringLiteral("At the back (main)")));
    CHECK(shows(page, QStringLiteral("Kneecap")));
    CHECK(shows(page, QStringLiteral("Not answered")));
    CHECK(shows(page, QStringLiteral("1 question is open. The result will say so.")));
    QTest::mouseClick(button(page, QStringLiteral("Change: Where does it hurt?")), Qt::LeftButton);
    CHECK(asked == "where");
    QTest::mouseClick(button(page, QStringLiteral("Answer: How bad is it?")), Qt::LeftButton);
    CHECK(asked == "pain");
}

TEST_CASE("Enter sees the result from the heading, and changes from a Change button", "[answers-page]") {
    AnswersPage page;
    page.setAnswers(answers());
    int results = 0;
    int changes = 0;
    QObject::connect(&page, &AnswersPage::resultRequested, [&] { ++results; });
    QObject::connect(&page, &AnswersPage::changeRequested, [&](const std::string&) { ++changes; });
    show(page);
    CHECK(qobject_cast<Label*>(QApplication::focusWidget()) != nullptr);
    press(Qt::Key_Return);
    CHECK(results == 1);
    page.focusQuestion("where");
    press(Qt::Key_Return);
    CHECK(changes == 1);
    CHECK(results == 1);
}

TEST_CASE("the tab order of the answers is the reading order, at every text size", "[answers-page]") {
    for (const double size : Look::textSizes()) {
        Look::get().setTextSize(size);
        AnswersPage page;
        page.setAnswers(answers());
        show(page, {800, 600});
        CHECK(tabOrder(page, 3) == QStringList{QStringLiteral("Change: Where does it hurt?"),
                                               QStringLiteral("Answer: How bad is it?"), QStringLiteral("See result")});
    }
    Look::get().setTextSize(1.0);
}
