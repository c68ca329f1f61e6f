// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QTest>

#include "made_up.h"
#include "support/catch.h"
#include "ui/look/labels.h"
#include "ui/pages/help_and_about.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;

namespace {

QString wordsOfDialog(const QWidget& window) {
    const auto* dialog = window.findChild<QDialog*>();
    REQUIRE(dialog != nullptr);
    return wordsOn(*dialog).join(QLatin1Char('\n'));
}

} // namespace

TEST_CASE("about says versions, licences, what it is for and what it is not", "[help]") {
    QWidget window;
    show(window);
    openAbout(shipped().get(), &window);
    settle();
    const QString words = wordsOfDialog(window);
    CHECK(words.contains(QString::fromStdString(shipped()->version)));
    CHECK(words.contains(QString::fromLatin1(qVersion())));
    for (const char* const said :
         {"GPL-3.0-or-later", "Lesser General Public License", "SQLite 3.", "SQLiteCpp 3.", "nlohmann/json 3.",
          "public domain", "MIT License", "What it is for", "What it is not", "It does not say what you have"}) {
        INFO(said);
        CHECK(words.contains(QLatin1String(said)));
    }
}

TEST_CASE("help tells the keys and what the verdicts mean, and closes with Escape", "[help]") {
    QWidget window;
    show(window);
    openHelp(shipped().get(), &window);
    settle();
    const QString words = wordsOfDialog(window);
    for (const std::string& verdict : {shipped()->trainingWords.at(assessment::Training::Stop),
                                       shipped()->trainingWords.at(assessment::Training::Modify),
                                       shipped()->trainingWords.at(assessment::Training::PushThrough)}) {
        CHECK(words.contains(QString::fromStdString(verdict + ":")));
    }
    CHECK(words.contains(QStringLiteral("F1")));
    QTest::keyClick(window.findChild<QDialog*>(), Qt::Key_Escape);
    settle();
    CHECK(window.findChild<QDialog*>() == nullptr);
}

TEST_CASE("without a content help and about still open", "[help]") {
    QWidget window;
    show(window);
    openAbout(nullptr, &window);
    settle();
    CHECK(wordsOfDialog(window).contains(QStringLiteral("GPL-3.0-or-later")));
    delete window.findChild<QDialog*>();
    openHelp(nullptr, &window);
    settle();
    CHECK(wordsOfDialog(window).contains(QStringLiteral("has an error")));
}
