// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>

#include "made_up.h"
#include "support/catch.h"
#include "ui/look/cards.h"
#include "ui/look/labels.h"
#include "ui/look/look.h"
#include "ui/look/scroll_column.h"
#include "ui/pages/emergency_page.h"
#include "ui/widgets/verdict_cards.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;

namespace {

assessment::Assessment assessed(const std::string& answers) {
    const assessment::AnswersRead read = assessment::readAnswers(*shipped(), answers);
    REQUIRE(read.problems.empty());
    return assessment::assess(*shipped(), read.sheet);
}

} // namespace

TEST_CASE("an emergency says what to do in its largest words, and says it once", "[emergency]") {
    const assessment::Assessment result = assessed(R"({"answers": {"age": 55, "right-now": {"chest": "yes"}}})");
    REQUIRE(result.urgency == assessment::Urgency::Emergency);
    EmergencyPage page;
    page.show(result, *shipped());
    show(page);
    page.heading()->setFocus();
    const auto* heading = qobject_cast<Label*>(QApplication::focusWidget());
    REQUIRE(heading != nullptr);
    CHECK(heading->textRole() == TextRole::Display);
    CHECK(heading->text() == QString::fromStdString(result.redFlags.front().now));
    CHECK(heading->accessibleName() ==
          QStringLiteral("Emergency: ") + QString::fromStdString(result.redFlags.front().now));
    CHECK(wordsOn(page).filter(QStringLiteral("Call your emergency number")).size() == 1);
    CHECK(wordsOn(page).filter(QString::fromStdString(result.urgencyWords.heading)).isEmpty());
    CHECK(page.primary() == nullptr);
}

TEST_CASE("of several emergencies each says what to do about it", "[emergency]") {
    const assessment::Assessment result =
        assessed(R"({"answers": {"age": 55, "right-now": {"chest": "yes", "foot-cold": "yes"}}})");
    EmergencyPage page;
    page.show(result, *shipped());
    show(page);
    const QString words = wordsOn(page).join(QLatin1Char('\n'));
    std::size_t signs = 0;
    for (const assessment::FiredFlag& flag : result.redFlags) {
        if (flag.urgency == assessment::Urgency::Emergency) {
            CHECK(words.count(QString::fromStdString(flag.now).toHtmlEscaped()) == 1);
            ++signs;
        }
    }
    CHECK(signs == 2);
}

TEST_CASE("be seen today says once where to go, too", "[emergency]") {
    const assessment::Assessment result =
        assessed(R"({"answers": {"age": 70, "onset": "injury-last-7-days", "right-now": {"cannot-lift-leg": "no"},
                     "leg-signs": {"severe-pain": "yes"}}})");
    REQUIRE(result.urgency == assessment::Urgency::SameDay);
    EmergencyPage page;
    page.show(result, *shipped());
    show(page);
    CHECK(static_cast<Label*>(page.heading())->text() == QString::fromStdString(result.redFlags.front().now));
    CHECK(wordsOn(page).filter(QString::fromStdString(result.urgencyWords.heading)).isEmpty());
}

TEST_CASE("the page begins at its top, whatever the room and wherever it was scrolled before", "[emergency]") {
    const assessment::Assessment result = assessed(R"({"answers": {"age": 55, "right-now": {"chest": "yes"}}})");
    Look::get().setTextSize(2.0);
    {
        QStackedWidget window;
        auto* page = new EmergencyPage(&window);
        window.addWidget(new QWidget(&window));
        window.addWidget(page);
        show(window, {800, 600});
        QScrollBar* bar = page->findChild<ScrollColumn*>()->verticalScrollBar();
        for (int time = 0; time < 2; ++time) {
            page->show(result, *shipped());
            window.setCurrentWidget(page);
            page->begin();
            settle();
            INFO("shown once more: " << time);
            REQUIRE(bar->maximum() > 0);
            CHECK(bar->value() == 0);
            CHECK(page->heading()->hasFocus());
            bar->setValue(bar->maximum());
        }
    }
    Look::get().setTextSize(1.0);
}

TEST_CASE("the verdict below an emergency card does not say again what that card says", "[emergency]") {
    const assessment::Assessment result = assessed(R"({"answers": {"age": 55, "right-now": {"chest": "yes"}}})");
    for (const bool large : {false, true}) {
        QWidget page;
        const StripCard* verdict = makeVerdictCard(result, large, &page);
        CHECK(wordsOn(*verdict).filter(QStringLiteral("emergency number")).isEmpty());
        CHECK(wordsOn(*verdict).contains(QString::fromStdString(result.why)));
    }
}
