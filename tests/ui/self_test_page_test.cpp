// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTest>

#include "made_up.h"
#include "support/catch.h"
#include "ui/editors/number_editor.h"
#include "ui/look/buttons.h"
#include "ui/pages/self_test_page.h"
#include "ui/widgets/answer_row.h"
#include "ui/widgets/cadence_counter.h"
#include "ui/widgets/error_summary.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/figure_view.h"
#include "ui/widgets/hold_timer.h"
#include "ui/widgets/metronome.h"
#include "ui/widgets/self_test_steps.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/tap_button.h"
#include "ui/widgets/time_ring.h"
#include "ui/words.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;

namespace {

const assessment::SelfTest& shippedTest(const std::string& id) {
    const assessment::SelfTest* const test = shipped()->library.findSelfTest(id);
    REQUIRE(test != nullptr);
    return *test;
}

/// The page of one shipped self-test, with a clock that stands still until it is moved.
struct Tried {
    explicit Tried(const std::string& id, const std::string& side = "right", const QSize& size = {1000, 700}) {
        sheet.answers["side"] = choice(side);
        QObject::connect(&page, &SelfTestPage::answered, [this](const GivenAnswer& given) { answer = given.answer; });
        QObject::connect(&page, &SelfTestPage::continueRequested, [this] { ++continued; });
        QObject::connect(&page, &SelfTestPage::skipRequested, [this] { ++skipped; });
        QObject::connect(&page, &SelfTestPage::stopRequested, [this] { ++stopped; });
        page.setTest(selfTestPageData(*shipped(), sheet, shippedTest(id)));
        test::show(page, size);
    }

    void wait(int milliseconds) {
        now += Moment(milliseconds);
        for (HoldTimer* timer : page.timers()) {
            timer->tick();
        }
        if (page.counter() != nullptr) {
            page.counter()->tick();
        }
        if (page.metronome() != nullptr) {
            page.metronome()->tick();
        }
    }

    /// Presses the space bar at so many landings.
    void land(int times, int apart) {
        page.counter()->tapButton()->setFocus();
        for (int i = 0; i < times; ++i) {
            press(Qt::Key_Space);
            wait(apart);
        }
    }

    std::optional<int> number() const {
        const auto* said = answer ? std::get_if<assessment::Number>(&*answer) : nullptr;
        return said != nullptr ? std::optional(said->value) : std::nullopt;
    }

    Moment now{1000};
    assessment::AnswerSheet sheet;
    SelfTestPage page{nullptr, [this] { return now; }};
    std::optional<assessment::Answer> answer;
    int continued = 0;
    int skipped = 0;
    int stopped = 0;
};

QImage picture(const std::string& name, Knee knee) {
    FigureView view(text(name), knee, QStringLiteral("a picture"));
    test::show(view, {240, view.heightForWidth(240)});
    return view.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

TEST_CASE("every picture that the content names is in the program", "[self-test]") {
    for (const assessment::SelfTest& one : shipped()->library.selfTests) {
        for (const assessment::TestFigure& figure : one.figures) {
            CAPTURE(figure.name);
            CHECK(QFile::exists(QStringLiteral(":/figures/%1.svg").arg(text(figure.name))));
            CHECK_FALSE(figure.caption.empty());
        }
    }
    for (const assessment::Exercise& exercise : shipped()->library.exercises) {
        for (const char* const part : {"-start", "-end"}) {
            CAPTURE(exercise.figure);
            CHECK((exercise.figure.empty() ||
                   QFile::exists(QStringLiteral(":/figures/%1.svg").arg(text(exercise.figure + part)))));
        }
    }
}

TEST_CASE("a figure of the left knee is the mirror image of the right one", "[self-test]") {
    const QImage right = picture("step-down-end", Knee::Right);
    const QImage left = picture("step-down-end", Knee::Left);
    REQUIRE(right.size() == left.size());
    const QImage mirrored = left.mirrored(true, false);
    int other = 0;
    int mirroredOther = 0;
    for (int y = 0; y < right.height(); ++y) {
        for (int x = 0; x < right.width(); ++x) {
            const auto far = [&](const QImage& image) {
                return std::abs(qGray(image.pixel(x, y)) - qGray(right.pixel(x, y))) > 48;
            };
            other += far(left) ? 1 : 0;
            mirroredOther += far(mirrored) ? 1 : 0;
        }
    }
    CHECK(other > 1000);
    CHECK(mirroredOther < other / 10);
}

TEST_CASE("a picture that the program does not have leaves no hole", "[self-test]") {
    FigureRow row;
    row.add(new FigureView(QStringLiteral("no-such-picture"), Knee::Right, QStringLiteral("nothing")));
    CHECK(row.isEmpty());
    CHECK(row.heightForWidth(500) == 0);
}

TEST_CASE("what to mind stands before the steps, and the pictures say what they show", "[self-test]") {
    const Tried tried("single-leg-squat", "left");
    const assessment::SelfTest& squat = shippedTest("single-leg-squat");
    const QStringList words = wordsOn(tried.page);
    const auto at = [&](const std::string& sentence) { return words.indexOf(text(sentence)); };
    CHECK(at(squat.name) >= 0);
    CHECK(at(squat.notWhen) > at(squat.name));
    CHECK(at(squat.stop) > at(squat.notWhen));
    CHECK(at(squat.how.front()) > at(squat.stop));
    CHECK(at(squat.validity) > at(squat.how.back()));
    const std::vector<FigureView*>& figures = tried.page.steps()->figures()->figures();
    REQUIRE(figures.size() == 3);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        CHECK(figures[i]->knee() == Knee::Left);
        CHECK(figures[i]->width() >= FigureView::leastWidth);
        CHECK(figures[i]->accessibleName().contains(text(squat.figures[i].caption)));
    }
}

TEST_CASE("the steps are gone through one by one, and then comes what the test showed", "[self-test]") {
    Tried tried("double-squat");
    StepList* const steps = tried.page.steps()->steps();
    CHECK(steps->current() == 0);
    Button* const next = tried.page.nextStep();
    next->setFocus(Qt::TabFocusReason);
    for (int step = 1; step < steps->count(); ++step) {
        press(Qt::Key_Space);
        CHECK(steps->current() == step);
        CHECK(QApplication::focusWidget() == next);
    }
    press(Qt::Key_Space);
    CHECK(steps->current() == steps->count());
    CHECK_FALSE(next->isVisible());
    CHECK(QApplication::focusWidget()->accessibleName() == text(tried.page.editor()->question().text));
}

TEST_CASE("a test without its answer is not left by Continue, but can be skipped", "[self-test]") {
    Tried tried("double-squat");
    press(Qt::Key_Return);
    CHECK(tried.continued == 0);
    auto* error = tried.page.findChild<ErrorSummary*>();
    CHECK(error->isVisible());
    CHECK(error->hasFocus());
    QTest::mouseClick(tried.page.skip(), Qt::LeftButton);
    CHECK(tried.skipped == 1);
    tried.page.editor()->firstOpen()->setFocus();
    press(Qt::Key_Space);
    CHECK(tried.answer == choice("no-pain"));
    CHECK_FALSE(error->isVisible());
    press(Qt::Key_Return);
    CHECK(tried.continued == 1);
}

TEST_CASE("a movement can be stopped, a look has nothing to stop", "[self-test]") {
    Tried moves("stairs-down");
    REQUIRE(moves.page.stopped() != nullptr);
    QTest::mouseClick(moves.page.stopped(), Qt::LeftButton);
    CHECK(moves.stopped == 1);
    const Tried looks("foot-look");
    CHECK(looks.page.stopped() == nullptr);
}

TEST_CASE("a sign of danger that a test looks for is asked as yes or no, and joins its checklist", "[self-test]") {
    Tried tried("puffy-knee");
    tried.page.editor()->firstOpen()->setFocus();
    press(Qt::Key_Space);
    CHECK(tried.answer == assessment::Answer(assessment::YesNo{true}));
    assessment::AnswerSheet sheet;
    sheet.answers["joint-signs"] = rows({{"hot", assessment::Ternary::No}, {"swollen", assessment::Ternary::No}});
    const auto joined = answerOfTest(*shipped(), sheet, shippedTest("puffy-knee"), tried.answer);
    CHECK(joined == rows({{"hot", assessment::Ternary::No}, {"swollen", assessment::Ternary::Yes}}));
    const SelfTestPageData shown = selfTestPageData(*shipped(), sheet, shippedTest("puffy-knee"));
    CHECK(shown.question->answer == assessment::Answer(assessment::YesNo{false}));
}

TEST_CASE("a hold is counted down in words once the person starts it, and takes the step with it", "[self-test]") {
    Tried tried("straight-leg-lift");
    REQUIRE(tried.page.timers().size() == 1);
    HoldTimer* const timer = tried.page.timers().front();
    tried.wait(60'000);
    CHECK(timer->state() == HoldClock::State::Ready);
    timer->main()->setFocus();
    press(Qt::Key_Space);
    CHECK(timer->ring()->shownTime() == QStringLiteral("0:03"));
    CHECK(timer->ring()->accessibleName() == QStringLiteral("0:03 get ready"));
    tried.wait(1500);
    CHECK(timer->ring()->shownTime() == QStringLiteral("0:02"));
    tried.wait(1500);
    CHECK(timer->ring()->shownTime() == QStringLiteral("0:05"));
    CHECK(wordsOn(tried.page).contains(QStringLiteral("Hold")));
    tried.wait(2000);
    press(Qt::Key_Space);
    tried.wait(60'000);
    CHECK(timer->ring()->shownTime() == QStringLiteral("0:03"));
    CHECK(wordsOn(tried.page).contains(QStringLiteral("Paused")));
    press(Qt::Key_Space);
    tried.wait(3000);
    CHECK(timer->state() == HoldClock::State::Done);
    CHECK(tried.page.steps()->steps()->current() == 3);
}

TEST_CASE("landings at the space bar fill in the steps a minute, which can still be changed", "[self-test]") {
    Tried tried("cadence-count");
    CHECK_FALSE(tried.page.metronome()->isVisible());
    tried.land(20, 706);
    CHECK(tried.page.counter()->said() == QStringLiteral("20 right steps so far"));
    CHECK_FALSE(tried.number());
    tried.land(23, 706);
    CHECK(tried.number() == 170);
    CHECK(tried.page.counter()->said() == QStringLiteral("170 steps a minute."));
    auto* field = qobject_cast<NumberEditor*>(tried.page.editor())->field();
    CHECK(field->text() == QStringLiteral("170"));
    field->setFocus();
    press(Qt::Key_Up);
    CHECK(tried.number() == 171);
    press(Qt::Key_Return);
    CHECK(tried.continued == 1);
}

TEST_CASE("while steps are counted the step that says so is marked, and no button is cut off", "[self-test]") {
    for (const double size : Look::textSizes()) {
        Look::get().setTextSize(size);
        Tried tried("cadence-count", "right", {800, 600});
        tried.land(1, 700);
        settle();
        CHECK(tried.page.steps()->steps()->current() == 1);
        for (const Button* one : tried.page.findChildren<Button*>()) {
            CAPTURE(size, one->text().toStdString());
            CHECK((!one->isVisible() || one->width() >= one->sizeHint().width()));
            CHECK((!one->isVisible() || one->mapTo(one->parentWidget(), QPoint()).x() >= 0));
        }
    }
    Look::get().setTextSize(1.0);
}

TEST_CASE("too few landings fill in nothing, and that is said", "[self-test]") {
    Tried tried("cadence-count");
    tried.land(6, 700);
    tried.wait(30'000);
    CHECK_FALSE(tried.number());
    CHECK(tried.page.counter()->said().startsWith(QStringLiteral("Only 6 right steps so far. That is too few")));
    tried.page.counter()->againButton()->click();
    CHECK(QApplication::focusWidget() == tried.page.counter()->tapButton());
    tried.land(43, 700);
    CHECK(tried.number() == 171);
}

TEST_CASE("the clock alone: the person counts, enters the number, and it becomes steps a minute", "[self-test]") {
    Tried tried("cadence-count");
    CadenceCounter* const counter = tried.page.counter();
    counter->clockButton()->click();
    CHECK(counter->said() == QStringLiteral("Get ready to count."));
    CHECK_FALSE(counter->tapButton()->isVisible());
    tried.wait(3000);
    CHECK(counter->said() == QStringLiteral("Count now."));
    tried.wait(30'000);
    REQUIRE(counter->counted()->isVisible());
    CHECK(QApplication::focusWidget() == counter->counted()->field());
    press(Qt::Key_4);
    press(Qt::Key_3);
    CHECK(tried.number() == 172);
    CHECK(counter->said() == QStringLiteral("172 steps a minute."));
}

TEST_CASE("the metronome offers five to ten percent more than one's own steps, and stops when told or left",
          "[self-test]") {
    Tried tried("cadence-count");
    tried.land(43, 706);
    Metronome* const metronome = tried.page.metronome();
    REQUIRE(metronome->isVisible());
    CHECK(metronome->slowest() == 179);
    CHECK(metronome->quickest() == 187);
    CHECK(metronome->rate() == 179);
    CHECK_FALSE(metronome->isRunning());
    metronome->slower()->click();
    CHECK(metronome->rate() == 179);
    for (int i = 0; i < 20; ++i) {
        metronome->quicker()->click();
    }
    CHECK(metronome->rate() == 187);
    metronome->main()->click();
    CHECK(metronome->isRunning());
    metronome->inWords()->setChecked(true);
    tried.wait(500);
    CHECK(metronome->said() == QStringLiteral("Right foot: 1"));
    tried.wait(642); // two more steps
    CHECK(metronome->said() == QStringLiteral("Right foot: 2"));
    metronome->main()->click();
    CHECK_FALSE(metronome->isRunning());
    metronome->main()->click();
    tried.page.hide();
    CHECK_FALSE(metronome->isRunning());
}

TEST_CASE("Tab goes through a test in reading order at every text size, and nothing is cut off sideways",
          "[self-test]") {
    for (const double size : Look::textSizes()) {
        for (const char* const id : {"cadence-count", "single-leg-squat", "straight-leg-lift"}) {
            Look::get().setTextSize(size);
            const Tried tried(id, "right", {800, 600});
            const QStringList order = tabOrder(tried.page, 40);
            CAPTURE(id, size, order.join(QStringLiteral(" | ")).toStdString());
            const auto at = [&](const QString& name) { return order.indexOf(name); };
            CHECK(at(QStringLiteral("Next step")) >= 0);
            CHECK(at(QStringLiteral("Next step")) < at(QStringLiteral("Continue")));
            CHECK(at(QStringLiteral("Continue")) + 1 == at(QStringLiteral("Skip this test")));
            if (tried.page.counter() != nullptr) {
                CHECK(at(QStringLiteral("Next step")) < at(QStringLiteral("Right foot down")));
            }
            for (const QWidget* widget : tried.page.findChildren<QWidget*>()) {
                if (widget->isVisible() && !widget->size().isEmpty()) {
                    CHECK(widget->mapTo(&tried.page, QPoint(widget->width(), 0)).x() <= tried.page.width());
                }
            }
        }
    }
    Look::get().setTextSize(1.0);
}
