// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_page.h"

#include <algorithm>

#include <QAbstractButton>
#include <QCoreApplication>

#include "made_up.h"
#include "sample_history.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temp_folder.h"
#include "ui/check_session.h"
#include "ui/look/buttons.h"
#include "ui/main_window.h"
#include "ui/pages/answers_page.h"
#include "ui/pages/emergency_page.h"
#include "ui/pages/question_page.h"
#include "ui/pages/quick_result_page.h"
#include "ui/pages/result_page.h"

namespace kneecheck::ui::test {
namespace {

using assessment::AnswerSheet;
using assessment::Flow;
using assessment::Training;
using assessment::Urgency;

/// Labelled cases by what they come to.
constexpr const char* modify = "V14";
constexpr const char* stop = "V23";
constexpr const char* emergency = "V26";

constexpr const char* runner = R"({"answers": {"age": 30, "onset": "gradual-under-6-weeks", "side": "right",
    "where": {"regions": ["outer-above-joint"], "main": "outer-above-joint"},
    "triggers": ["running", "downhill", "same-distance"], "training": ["runs", "did-more"]}})";

constexpr const char* quickWell = R"({"flow": "quick", "answers": {"pain-now": 2}})";
constexpr const char* quickMilder = R"({"flow": "quick", "answers": {"pain-now": 5}})";
constexpr const char* quickStop = R"({"flow": "quick", "answers": {"pain-now": 8, "quick-signs": {"buckled": "yes"}}})";
constexpr const char* quickDanger = R"({"flow": "quick", "answers": {"quick-signs": {"leg-in-danger": "yes"}}})";
constexpr const char* sameDay = R"({"answers": {"age": 70, "onset": "injury-last-7-days",
    "right-now": {"cannot-four-steps": "no"}, "leg-signs": {"severe-pain": "yes"}}})";
constexpr const char* openSheet = R"({"answers": {"age": 30, "onset": "gradual-under-6-weeks", "side": "left"}})";

AnswerSheet read(const std::string& json) {
    return readSheet(*shipped(), json);
}
AnswerSheet mildest(const std::string& json) {
    return answered(*shipped(), json);
}
AnswerSheet labelled(const std::string& id) {
    return caseSheet(*shipped(), id);
}

/// A folder with a history, and what the window over it is told.
struct Prepared {
    tests::TempFolder folder;
    tests::FixedClock clock;
    std::filesystem::path data = folder / "history.sqlite";
    std::filesystem::path content = KNEECHECK_SOURCE_CONTENT;
    SampleHistory history{data, clock, shipped()};
};

OpenPage openWindow(const std::shared_ptr<Prepared>& prepared, const QSize& size, const QString& press = {}) {
    OpenPage page;
    page.keeps = {prepared};
    MainWindow::Options options;
    options.content = prepared->content;
    options.data = prepared->data;
    page.widget = std::make_unique<MainWindow>(options, prepared->clock);
    show(*page.widget, size);
    if (!press.isEmpty()) {
        const QList<QAbstractButton*> all = page.widget->findChildren<QAbstractButton*>();
        const auto pressed = std::find_if(all.begin(), all.end(), [&](const QAbstractButton* one) {
            return one->isVisible() && one->text() == press;
        });
        REQUIRE(pressed != all.end());
        (*pressed)->click();
        settle();
    }
    return page;
}

NamedPage window(const std::string& name, const std::function<void(Prepared&)>& prepare, const QString& press = {}) {
    return {name, [prepare, press](const QSize& size) {
                const auto prepared = std::make_shared<Prepared>();
                prepare(*prepared);
                return openWindow(prepared, size, press);
            }};
}

OpenPage shownIn(std::unique_ptr<QWidget> widget, const QSize& size) {
    OpenPage page;
    page.widget = std::move(widget);
    show(*page.widget, size);
    return page;
}

/// A question's page as the sheet puts it on the route.
std::unique_ptr<QuestionPage> questionPage(const AnswerSheet& sheet, const assessment::Page& page) {
    auto widget = std::make_unique<QuestionPage>();
    QuestionPageData data = questionPageData(*shipped(), sheet, page);
    if (sheet.flow == Flow::Quick) {
        data.stages = {};
        data.title = QCoreApplication::translate("kneecheck::ui::CheckPages", "Can I carry on?");
    }
    widget->setQuestion(data);
    return widget;
}

/// Every page of every flow once, with the most rows that any of the answers below brings to it.
void addQuestions(std::vector<NamedPage>& pages) {
    std::vector<AnswerSheet> sheets = {
        mildest(R"({"answers": {"age": 15, "side": "both", "onset": "injury-last-6-weeks"}})"),
        mildest(R"({"answers": {"age": 40, "onset": "gradual-under-6-weeks", "joint-signs": {"pop": "yes"}}})"),
        mildest(quickWell), mildest(R"({"flow": "check-in", "answers": {"pain-now": 3}})")};
    for (const char* id : {modify, stop, emergency}) {
        sheets.push_back(labelled(id));
    }
    for (const Flow flow : {Flow::Full, Flow::Quick, Flow::CheckIn}) {
        for (const std::size_t question : shipped()->flows.at(flow)) {
            const AnswerSheet* best = nullptr;
            assessment::Page most;
            for (const AnswerSheet& sheet : sheets) {
                const assessment::Route route = assessment::routeFor(*shipped(), sheet);
                const assessment::Page* page = sheet.flow == flow ? route.find(question) : nullptr;
                if (page != nullptr && (best == nullptr || page->rows.size() > most.rows.size())) {
                    best = &sheet;
                    most = *page;
                }
            }
            if (shipped()->questions[question].given) {
                continue;
            }
            const std::string& id = shipped()->questions[question].id;
            INFO(id);
            REQUIRE(best != nullptr); // a question that no sheet above is asked needs one more
            pages.push_back({std::string(toString(flow)) + ": " + id, [sheet = *best, most](const QSize& size) {
                                 return shownIn(questionPage(sheet, most), size);
                             }});
            const bool first = id == "age" || id == "right-now" || id == "where" || id == "pain-now";
            if (flow == Flow::Full && first) {
                pages.push_back({"nothing chosen: " + id, [sheet = *best, most, id](const QSize& size) {
                                     AnswerSheet open = sheet;
                                     open.answers.erase(id);
                                     OpenPage page = shownIn(questionPage(open, most), size);
                                     static_cast<QuestionPage&>(*page.widget).pressContinue();
                                     settle();
                                     return page;
                                 }});
            }
        }
    }
}

NamedPage answersPage(const std::string& name, const AnswerSheet& sheet) {
    return {name, [sheet](const QSize& size) {
                auto page = std::make_unique<AnswersPage>();
                page->setAnswers(answersPageData(*shipped(), sheet));
                return shownIn(std::move(page), size);
            }};
}

NamedPage interruption(const std::string& name, const std::string& given, Urgency urgency) {
    return {name, [given, urgency](const QSize& size) {
                const assessment::Assessment result = assessment::assess(*shipped(), read(given));
                REQUIRE(result.urgency == urgency);
                auto page = std::make_unique<EmergencyPage>();
                page->show(result, *shipped());
                OpenPage opened = shownIn(std::move(page), size);
                static_cast<EmergencyPage&>(*opened.widget).begin();
                return opened;
            }};
}

ResultView viewOf(const AnswerSheet& sheet) {
    CheckSession::Start start;
    start.content = shipped();
    start.flow = sheet.flow;
    start.startedAt = tests::FixedClock().now();
    CheckSession session(start);
    for (const auto& [question, answer] : sheet.answers) {
        session.answer(question, answer);
    }
    const auto view = resultView(session.record(start.startedAt + 150'000), shipped());
    REQUIRE(view.has_value());
    return *view;
}

/// Opens every fold, and the folds that stand in them.
void unfold(const QWidget& page) {
    for (bool more = true; more;) {
        more = false;
        for (auto* fold : page.findChildren<Disclosure*>()) {
            if (fold->isVisible() && !fold->isChecked()) {
                fold->click();
                more = true;
            }
        }
        settle();
    }
}

template <class Page>
NamedPage result(const std::string& name, const std::function<AnswerSheet()>& sheet, Training training, bool folds) {
    return {name, [sheet, training, folds](const QSize& size) {
                const ResultView view = viewOf(sheet());
                CHECK(view.result.training == training);
                auto page = std::make_unique<Page>();
                page->show(view);
                OpenPage opened = shownIn(std::move(page), size);
                static_cast<Page&>(*opened.widget).begin();
                if (folds) {
                    unfold(*opened.widget);
                }
                return opened;
            }};
}

void addResults(std::vector<NamedPage>& pages) {
    const auto full = [&](const std::string& name, const std::function<AnswerSheet()>& sheet, Training training) {
        pages.push_back(result<ResultPage>("result: " + name, sheet, training, false));
        pages.push_back(result<ResultPage>("result, unfolded: " + name, sheet, training, true));
    };
    full(
        "push-through", [] { return mildest(runner); }, Training::PushThrough);
    full(
        "modify", [] { return labelled(modify); }, Training::Modify);
    full(
        "stop", [] { return labelled(stop); }, Training::Stop);
    full(
        "emergency", [] { return labelled(emergency); }, Training::Stop);
    full(
        "hardly anything answered", [] { return read(openSheet); }, Training::Modify);
    const auto quick = [&](const std::string& name, const std::string& given, Training training) {
        pages.push_back(result<QuickResultPage>(
            "quick result: " + name, [given] { return mildest(given); }, training, true));
    };
    quick("push-through", quickWell, Training::PushThrough);
    quick("modify", quickMilder, Training::Modify);
    quick("stop", quickStop, Training::Stop);
    quick("emergency", quickDanger, Training::Stop);
}

std::vector<NamedPage> pagesOfTheProgram() {
    const QString history = QCoreApplication::translate("kneecheck::ui::SideBar", "History");
    std::vector<NamedPage> pages = {
        window("home: nothing yet", [](Prepared&) {}),
        window("home: sessions and an open check",
               [](Prepared& prepared) {
                   prepared.history.saveSixWeeks();
                   prepared.history.saveDraft(read(openSheet), "right-now");
               }),
        window(
            "history: nothing yet", [](Prepared&) {}, history),
        window(
            "history: six weeks", [](Prepared& prepared) { prepared.history.saveSixWeeks(); }, history),
        window("content with a mistake",
               [](Prepared& prepared) {
                   prepared.content = prepared.folder / "content";
                   std::filesystem::copy(KNEECHECK_SOURCE_CONTENT, prepared.content,
                                         std::filesystem::copy_options::recursive);
                   tests::writeFile(prepared.content / "flows.json", R"({"sections": ["nowhere"], "flows": 3})");
               }),
        window("message bar: a damaged history",
               [](Prepared& prepared) { tests::writeFile(prepared.data, "This is no history."); }),
        interruption("emergency", R"({"answers": {"age": 55, "right-now": {"chest": "yes"}}})", Urgency::Emergency),
        interruption("emergency: several flags",
                     R"({"answers": {"age": 55, "onset": "injury-last-7-days", "right-now": {"foot-cold": "yes",
                         "out-of-place": "yes", "out-of-shape": "yes", "cannot-four-steps": "yes"}}})",
                     Urgency::Emergency),
        interruption("same day", sameDay, Urgency::SameDay),
        answersPage("answers: all given", labelled(modify)),
        answersPage("answers: most open", read(openSheet)),
    };
    addQuestions(pages);
    addResults(pages);
    return pages;
}

} // namespace

const std::vector<NamedPage>& everyPage() {
    static const std::vector<NamedPage> pages = pagesOfTheProgram();
    return pages;
}

} // namespace kneecheck::ui::test
