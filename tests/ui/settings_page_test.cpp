// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>

#include "assessment/emergency_number.h"
#include "made_up.h"
#include "support/catch.h"
#include "ui/emergency_region.h"
#include "ui/look/labels.h"
#include "ui/pages/emergency_page.h"
#include "ui/pages/settings_page.h"
#include "ui/settings.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;

namespace {

/// Gives back what a test chose.
struct Restored {
    ~Restored() {
        settings::setRegion({});
        settings::setTextSize(1.0);
        settings::setTheme(Theme::System);
        Look::get().setTextSize(1.0);
        Look::get().setTheme(Theme::System);
    }
};

void choose(const QWidget& page, const QString& name) {
    QAbstractButton* row = button(page, name);
    REQUIRE(row != nullptr);
    row->click();
}

void chooseRegion(const SettingsPage& page, const QString& region) {
    auto* box = page.findChild<QComboBox*>();
    const int index = box->findData(region);
    REQUIRE(index >= 0);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

QString emergencyHeading() {
    const assessment::AnswersRead read =
        assessment::readAnswers(*shipped(), R"({"answers": {"age": 55, "right-now": {"chest": "yes"}}})");
    EmergencyPage page;
    page.show(shownHere(*shipped(), *shipped(), assessment::assess(*shipped(), read.sheet)), *shipped());
    return static_cast<Label*>(page.heading())->text();
}

} // namespace

TEST_CASE("text size and colours take effect at once and are kept", "[settings]") {
    const Restored restored;
    SettingsPage page;
    page.setContent(shipped());
    show(page);
    choose(page, QStringLiteral("Text size: 150 %"));
    CHECK(Look::get().textSize() == 1.5);
    CHECK(settings::textSize() == 1.5);
    choose(page, QStringLiteral("Colours: Dark"));
    CHECK(Look::get().theme() == Theme::Dark);
    CHECK(settings::theme() == Theme::Dark);
    choose(page, QStringLiteral("Colours: As the system"));
    CHECK(settings::theme() == Theme::System);
}

TEST_CASE("what the menu changes shows in the settings", "[settings]") {
    const Restored restored;
    SettingsPage page;
    page.setContent(shipped());
    show(page);
    Look::get().setTextSize(2.0);
    Look::get().setTheme(Theme::Light);
    CHECK(button(page, QStringLiteral("Text size: 200 %"))->isChecked());
    CHECK_FALSE(button(page, QStringLiteral("Text size: 100 %"))->isChecked());
    CHECK(button(page, QStringLiteral("Colours: Light"))->isChecked());
}

TEST_CASE("changing the region changes what an emergency says, and an unknown one names no number", "[settings]") {
    const Restored restored;
    SettingsPage page;
    page.setContent(shipped());
    show(page);
    const QString general = QStringLiteral("Call your emergency number now");
    chooseRegion(page, settings::nobodys());
    CHECK(emergencyHeading().startsWith(general));
    CHECK(wordsOn(page).join(QLatin1Char(' ')).contains(general));
    chooseRegion(page, QStringLiteral("at"));
    CHECK(settings::region() == QStringLiteral("at"));
    CHECK(emergencyHeading().startsWith(QStringLiteral("Call 112 now")));
    CHECK(wordsOn(page).join(QLatin1Char(' ')).contains(QStringLiteral("Call 112 now")));
    chooseRegion(page, QStringLiteral("nz"));
    CHECK(emergencyHeading().startsWith(QStringLiteral("Call 111 now")));
    settings::setRegion(QStringLiteral("zz")); // of a content that knew more
    CHECK(emergencyHeading().startsWith(general));
}

TEST_CASE("the first region is what the system says, and says which", "[settings]") {
    const Restored restored;
    SettingsPage page;
    page.setContent(shipped());
    const auto* box = page.findChild<QComboBox*>();
    CHECK(box->currentIndex() == 0);
    const auto* known = assessment::findEmergencyNumber(*shipped(), systemRegion().toStdString());
    CHECK(box->itemText(0).contains(known == nullptr ? QStringLiteral("not known")
                                                     : QString::fromStdString(known->name)));
    CHECK(box->count() == static_cast<int>(shipped()->emergencyNumbers.size()) + 2);
}

TEST_CASE("the folder of the answers is shown and can be copied", "[settings]") {
    SettingsPage page;
    page.setContent(shipped());
    page.setDataFolder(QStringLiteral("/home/somebody/.local/share/kneecheck"));
    show(page);
    CHECK(wordsOn(page)
              .replaceInStrings(QStringLiteral("\u200B"), QString())
              .contains(QStringLiteral("/home/somebody/.local/share/kneecheck")));
    for (auto* button : page.findChildren<QAbstractButton*>()) {
        if (button->text() == QStringLiteral("Copy path")) {
            button->click();
            break;
        }
    }
    CHECK(QApplication::clipboard()->text() == QStringLiteral("/home/somebody/.local/share/kneecheck"));
}

TEST_CASE("a language is chosen by its own name", "[settings]") {
    SettingsPage page;
    page.setContent(shipped());
    page.setLanguages(
        {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("de"), QStringLiteral("Deutsch")}},
        QStringLiteral("en"));
    show(page);
    CHECK(button(page, QStringLiteral("Language: English"))->isChecked());
    QSignalSpy chosen(&page, &SettingsPage::languageChosen);
    choose(page, QStringLiteral("Language: Deutsch"));
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.first().first().toString() == QStringLiteral("de"));
}
