// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QScrollArea>
#include <QTimer>

#include "report/text.h"
#include "support/catch.h"
#include "support/fixed_clock.h"
#include "support/temp_folder.h"
#include "ui/drawn_text.h"
#include "ui/every_page.h"
#include "ui/languages.h"
#include "ui/look/look.h"
#include "ui/made_up.h"
#include "ui/main_window.h"
#include "ui/pages/reading_dialog.h"
#include "ui/sample_history.h"
#include "ui/settings.h"
#include "ui/widgets/message_bar.h"
#include "untranslated.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;

namespace {

/// What a maintainer reads, and what it names: sources, ids of rules, and what is wrong with the content, which
/// check-content says in the same words.
QStringList keptEverywhere() {
    const assessment::Content& content = *shipped();
    QStringList kept = {languageName(QStringLiteral("en"))}; // languages are called what they call themselves
    for (const auto& [id, source] : content.sources) {
        kept << QString::fromStdString(id + ": " + source.citation);
    }
    const auto ids = [&](const auto& list) {
        for (const auto& one : list) {
            kept << QString::fromStdString(one.id);
        }
    };
    ids(content.redFlags);
    ids(content.guidance);
    return kept;
}

QString tr(const char* context, const char* words) {
    return QCoreApplication::translate(context, words);
}

/// On the page that shows what is wrong with the content, the list that it offers to copy.
QStringList problemsOn(const QWidget& page) {
    QStringList problems;
    for (auto* copy : page.findChildren<QAbstractButton*>()) {
        if (copy->isVisible() && copy->text() == tr("ContentProblemPage", "Copy the list")) {
            copy->click();
            for (const QString& line : QApplication::clipboard()->text().split(QLatin1Char('\n'))) {
                const QStringList parts = line.split(QStringLiteral(": "));
                problems << line << parts << parts.mid(3).join(QStringLiteral(": "));
            }
        }
    }
    return problems;
}

/// Runs `open`, which shows a box and waits for an answer, and gives what is untranslated in the box; closes it.
QStringList inBox(const std::function<void()>& open) {
    QStringList found = {QStringLiteral("no box was shown")};
    QTimer::singleShot(0, [&found] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box != nullptr) {
            settle();
            found = Untranslated({}).on(*box);
            box->reject();
        }
    });
    open();
    return found;
}

const NamedPage& pageCalled(const std::string& beginning) {
    for (const NamedPage& page : everyPage()) {
        if (page.name.starts_with(beginning)) {
            return page;
        }
    }
    throw std::runtime_error("no page " + beginning);
}

void trigger(const QWidget& window, const char* words) {
    for (auto* action : window.findChildren<QAction*>()) {
        if (action->text() == tr("kneecheck::ui::MainWindow", words)) {
            action->trigger();
            return;
        }
    }
    FAIL("no action " << words);
}

/// Words that are painted where their widget does not reach, and pages wider than the window. What a scroll area has
/// out of sight is looked at in its content, where it is whole.
QStringList withoutRoom(QWidget& page) {
    QStringList found;
    QList<QWidget*> grounds = {&page};
    QList<QWidget*> viewports;
    for (auto* area : page.findChildren<QScrollArea*>()) {
        if (area->isVisible() && area->widget() != nullptr) {
            grounds << area->widget();
            viewports << area->viewport();
            if (area->widget()->width() > area->viewport()->width()) {
                found << QStringLiteral("wider than its room: %1 of %2")
                             .arg(area->widget()->width())
                             .arg(area->viewport()->width());
            }
        }
    }
    for (QWidget* ground : grounds) {
        for (const DrawnText& drawn : drawnTexts(*ground)) {
            const QRect room = drawn.room.boundingRect();
            const bool elsewhere = std::any_of(viewports.begin(), viewports.end(), [&](const QWidget* viewport) {
                return ground->isAncestorOf(viewport) &&
                       QRect(viewport->mapTo(ground, QPoint()), viewport->size()).contains(room);
            });
            if (!elsewhere && !QRectF(room).adjusted(-1, -1, 1, 1).contains(drawn.box)) {
                found << QStringLiteral("cut off: ") + drawn.text;
            }
        }
    }
    return found;
}

/// The columns of its table do not give way to words a third longer yet: they end in "…".
const std::string narrowTable = "history: six weeks";

QStringList namesOfParts() {
    return {QStringLiteral("Qt"), QStringLiteral("SQLite"), QStringLiteral("SQLiteCpp"),
            QStringLiteral("nlohmann/json")};
}

std::string lines(const QStringList& findings) {
    return findings.join(QLatin1Char('\n')).toStdString();
}

} // namespace

TEST_CASE("a word that was not translated is found wherever it stands", "[pseudo]") {
    const Untranslated untranslated({QStringLiteral("Smith 2019: a trial")});
    CHECK(untranslated.leftIn(QStringLiteral("⟦Ýóúr kñéé⟧")).isEmpty());
    CHECK(untranslated.leftIn(QStringLiteral("⟦Ýóúr⟧ 12.3.")).isEmpty());
    CHECK(untranslated.leftIn(QStringLiteral("⟦Ýóúr knee⟧")) == QStringLiteral("knee"));
    CHECK(untranslated.leftIn(QStringLiteral("⟦Ýóúr⟧ kñéé")) == QStringLiteral("kñéé"));
    CHECK(untranslated.leftIn(QStringLiteral("⟦Fílé⟧ /home/me/content/flows.json")).isEmpty());
    CHECK(untranslated.leftIn(QStringLiteral("12 March")) == QStringLiteral("March"));
    CHECK(untranslated.leftIn(QStringLiteral("12. %1").arg(QLocale().monthName(3))).isEmpty());
    CHECK(untranslated.leftInPiece(QStringLiteral("a trial")).isEmpty());
    CHECK(untranslated.leftInPiece(QStringLiteral("ánd á kñéé⟧")).isEmpty());
}

TEST_CASE("the window and the content speak the pseudo-language", "[pseudo]") {
    CHECK(spokenLanguage() == QStringLiteral("qps"));
    CHECK(shipped()->language == "qps");
    const std::vector<Language> languages = availableLanguages(KNEECHECK_SOURCE_CONTENT);
    REQUIRE(languages.size() == 2);
    CHECK(languages[0].name == QStringLiteral("English"));
    CHECK(languages[1].name.startsWith(QStringLiteral("⟦Éñglíšh")));
    CHECK(languageToSpeak(QStringLiteral("qps"), KNEECHECK_SOURCE_CONTENT) == QStringLiteral("qps"));
    CHECK(languageToSpeak(QStringLiteral("xx"), KNEECHECK_SOURCE_CONTENT) == QStringLiteral("en"));
    settings::setLanguage(QStringLiteral("qps"));
    CHECK(languageToSpeak({}, KNEECHECK_SOURCE_CONTENT) == QStringLiteral("qps"));
    CHECK(languageToSpeak(QStringLiteral("en"), KNEECHECK_SOURCE_CONTENT) == QStringLiteral("en"));
    settings::setLanguage({});
    CHECK(languageToSpeak({}, KNEECHECK_SOURCE_CONTENT) == QStringLiteral("en"));
    // Without texts in it the interface can be asked for by name, and is not offered.
    CHECK(availableLanguages(KNEECHECK_TESTS_DIR "/content/valid/small").size() == 1);
    CHECK(languageToSpeak(QStringLiteral("qps"), KNEECHECK_TESTS_DIR "/content/valid/small") == QStringLiteral("qps"));
}

TEST_CASE("a content without the window's language is shown in its first, and the window says so", "[pseudo]") {
    const tests::TempFolder folder;
    const tests::FixedClock clock;
    MainWindow::Options options;
    options.content = KNEECHECK_TESTS_DIR "/content/valid/small";
    options.data = folder / "history.sqlite";
    MainWindow window(options, clock);
    show(window);
    const auto* bar = window.findChild<MessageBar*>();
    REQUIRE(bar->isVisible());
    CHECK(Untranslated({languageName(QStringLiteral("en"))}).on(*window.findChild<MessageBar*>()).isEmpty());
    CHECK(wordsOn(*bar).filter(languageName(QStringLiteral("qps"))).size() == 1);
    for (auto* hide : bar->findChildren<QAbstractButton*>()) {
        if (hide->text() == tr("kneecheck::ui::MessageBar", "Hide")) {
            hide->click();
        }
    }
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("no word on any page is left out of the translation", "[pseudo]") {
    const QStringList kept = keptEverywhere();
    for (const NamedPage& page : everyPage()) {
        const OpenPage open = page.open({1000, 700});
        const QStringList found = Untranslated(kept + problemsOn(*open.widget)).on(*open.widget);
        INFO(page.name << "\n" << lines(found));
        CHECK((found.isEmpty() || page.name == narrowTable));
    }
}

TEST_CASE("no word of what is told about the program is left out of the translation", "[pseudo]") {
    const OpenPage home = pageCalled("home: sessions").open({1000, 700});
    for (const char* page : {"&How to use KneeCheck", "&About KneeCheck"}) {
        trigger(*home.widget, page);
        settle();
        auto* dialog = home.widget->findChild<ReadingDialog*>();
        REQUIRE(dialog != nullptr);
        // The names of programs and licences stay as they are.
        const QStringList found = Untranslated(keptEverywhere() + namesOfParts()).on(*dialog);
        INFO(page << "\n" << lines(found));
        CHECK(found.isEmpty());
        delete dialog;
    }
}

TEST_CASE("no word in a box that asks or tells is left out of the translation", "[pseudo]") {
    const OpenPage home = pageCalled("home: sessions").open({1000, 700});
    CHECK(lines(inBox([&] { trigger(*home.widget, "&New check"); })).empty());
    const OpenPage damaged = pageCalled("message bar: a damaged history").open({1000, 700});
    QAbstractButton* aside = nullptr;
    for (auto* one : damaged.widget->findChildren<QAbstractButton*>()) {
        aside = one->text() == tr("kneecheck::ui::MessageBar", "Set the file aside…") ? one : aside;
    }
    REQUIRE(aside != nullptr);
    CHECK(lines(inBox([&] { aside->click(); })).empty());
}

TEST_CASE("no word of a summary to hand on is left out of the translation", "[pseudo]") {
    const assessment::AnswerSheet sheet = caseSheet(*shipped(), "V16");
    const std::string summary = report::asText(*shipped(), sheet, assessment::assess(*shipped(), sheet));
    QStringList found;
    for (const QString& line : QString::fromStdString(summary).split(QLatin1Char('\n'))) {
        if (const QString left = Untranslated(keptEverywhere()).leftInPiece(line); !left.isEmpty()) {
            found << left + QStringLiteral(": ") + line;
        }
    }
    CHECK(lines(found).empty());
}

TEST_CASE("words a third longer have room on every page", "[pseudo][room]") {
    const std::string knownNarrow = narrowTable;
    for (const NamedPage& page : everyPage()) {
        const OpenPage open = page.open({1000, 700});
        const QStringList found = withoutRoom(*open.widget);
        INFO(page.name << "\n" << lines(found));
        CHECK((found.isEmpty() || page.name == knownNarrow));
    }
}

// By name only: in a small window with large text not every page has room for words that are longer still.
TEST_CASE("words a third longer have room in a small window with large text", "[.][room-large]") {
    Look::get().setTextSize(2.0);
    for (const NamedPage& page : everyPage()) {
        const OpenPage open = page.open({800, 600});
        const QStringList found = withoutRoom(*open.widget);
        INFO(page.name << "\n" << lines(found));
        CHECK(found.isEmpty());
    }
    Look::get().setTextSize(1.0);
}
