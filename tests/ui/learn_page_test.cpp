// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "made_up.h"
#include "support/catch.h"
#include "ui/look/labels.h"
#include "ui/look/look.h"
#include "ui/pages/learn_item_page.h"
#include "ui/pages/learn_page.h"
#include "ui/widgets/reading_row.h"

using namespace kneecheck;
using namespace kneecheck::ui;
using namespace kneecheck::ui::test;
using assessment::LibraryKind;

namespace {

QStringList rowsOn(const QWidget& page) {
    QStringList names;
    for (const auto* row : page.findChildren<ReadingRow*>()) {
        if (row->isVisibleTo(&page)) {
            names << row->accessibleName();
        }
    }
    return names;
}

QAbstractButton* head(const QWidget& page, const QString& name) {
    for (auto* button : page.findChildren<QAbstractButton*>()) {
        if (button->text().startsWith(name) && button->isVisibleTo(&page)) {
            return button;
        }
    }
    return nullptr;
}

assessment::LibraryItem item(LibraryKind kind, const std::string& id) {
    const assessment::LibrarySearch search(*shipped());
    for (const assessment::LibraryItem& one : search.items()) {
        if (one.kind == kind && one.id == id) {
            return one;
        }
    }
    FAIL("there is no " << id);
    return {};
}

} // namespace

TEST_CASE("nothing of the list is made before it is seen, and no row before its group is opened", "[learn]") {
    LearnPage page;
    page.setContent(shipped());
    CHECK(head(page, QStringLiteral("Conditions")) == nullptr);
    show(page);
    REQUIRE(head(page, QStringLiteral("Conditions")) != nullptr);
    CHECK(page.findChildren<ReadingRow*>().isEmpty());
    head(page, QStringLiteral("Conditions"))->click();
    CHECK(rowsOn(page).size() == static_cast<int>(shipped()->conditions.size()));
}

TEST_CASE("each kind says how many there are", "[learn]") {
    LearnPage page;
    page.setContent(shipped());
    show(page);
    const auto& library = shipped()->library;
    const QList<std::pair<QString, std::size_t>> kinds{{QStringLiteral("Conditions"), shipped()->conditions.size()},
                                                       {QStringLiteral("Self-tests"), library.selfTests.size()},
                                                       {QStringLiteral("Exercises"), library.exercises.size()},
                                                       {QStringLiteral("Questions people ask"), library.faq.size()},
                                                       {QStringLiteral("Good to know"), library.topics.size()}};
    for (const auto& [name, count] : kinds) {
        REQUIRE(head(page, name) != nullptr);
        CHECK(head(page, name)->text() == QStringLiteral("%1 (%2)").arg(name).arg(count));
    }
}

TEST_CASE("typing finds at once, says how many, and Down goes to the first", "[learn]") {
    LearnPage page;
    page.setContent(shipped());
    show(page);
    auto* field = page.findChild<QLineEdit*>();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("foam roll"));
    settle();
    const QStringList rows = rowsOn(page);
    REQUIRE_FALSE(rows.isEmpty());
    CHECK(wordsOn(page).contains(QStringLiteral("%1 found").arg(rows.size())));
    CHECK(field->accessibleDescription() == QStringLiteral("%1 found").arg(rows.size()));
    press(Qt::Key_Down);
    REQUIRE(qobject_cast<ReadingRow*>(QApplication::focusWidget()) != nullptr);
    QSignalSpy opened(&page, &LearnPage::itemRequested);
    press(Qt::Key_Return);
    CHECK(opened.size() == 1);
    field->setFocus();
    press(Qt::Key_Escape);
    CHECK(field->text().isEmpty());
    CHECK(rowsOn(page).isEmpty()); // closed, as before the search
}

TEST_CASE("Tab goes through what was found in the order in which it stands", "[learn]") {
    LearnPage page;
    page.setContent(shipped());
    show(page);
    auto* field = page.findChild<QLineEdit*>();
    field->setText(QStringLiteral("kneecap"));
    settle();
    std::vector<const ReadingRow*> rows;
    for (const auto* row : page.findChildren<ReadingRow*>()) {
        if (row->isVisible()) {
            rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end(), [&](const ReadingRow* left, const ReadingRow* right) {
        return left->mapTo(&page, QPoint()).y() < right->mapTo(&page, QPoint()).y();
    });
    QStringList seen;
    for (const ReadingRow* row : rows) {
        seen << row->accessibleName();
    }
    REQUIRE(seen.size() > 3);
    field->setFocus();
    QStringList reached;
    for (const QString& name : tabOrder(page, static_cast<int>(seen.size()) + 10)) {
        if (seen.contains(name) && !reached.contains(name)) {
            reached << name;
        }
    }
    CHECK(reached == seen);
}

TEST_CASE("where nothing is found, the page says so and helps on", "[learn]") {
    LearnPage page;
    page.setContent(shipped());
    show(page);
    auto* field = page.findChild<QLineEdit*>();
    field->setText(QStringLiteral("xylophone"));
    settle();
    CHECK(rowsOn(page).isEmpty());
    CHECK(wordsOn(page).contains(QStringLiteral("Nothing found for “xylophone”")));
    CHECK(field->accessibleDescription() == QStringLiteral("Nothing found"));
    REQUIRE(head(page, QStringLiteral("Show everything")) != nullptr);
    head(page, QStringLiteral("Show everything"))->click();
    CHECK(field->text().isEmpty());
    CHECK(head(page, QStringLiteral("Conditions")) != nullptr);
}

TEST_CASE("every page to read opens, with its title as heading, at every text size", "[learn]") {
    const assessment::LibrarySearch search(*shipped());
    LearnItemPage page;
    show(page, {800, 600});
    for (const double size : {1.0, 2.0}) {
        Look::get().setTextSize(size);
        for (const assessment::LibraryItem& one : search.items()) {
            page.show(shipped(), one);
            page.begin();
            INFO(one.id << " at " << size);
            CHECK(static_cast<Label*>(page.heading())->text() == QString::fromStdString(one.title));
            QString all;
            for (const auto* label : page.findChildren<Label*>()) {
                all += label->text() + QLatin1Char('\n');
            }
            CHECK_FALSE(all.contains(QLatin1Char('{')));
            CHECK_FALSE(all.contains(QLatin1String("??")));
        }
    }
    Look::get().setTextSize(1.0);
}

TEST_CASE("a self-test to read says first when to leave it out, and that it is no check", "[learn]") {
    LearnItemPage page;
    show(page);
    for (const assessment::SelfTest& test : shipped()->library.selfTests) {
        INFO(test.id);
        page.show(shipped(), item(LibraryKind::SelfTest, test.id));
        settle();
        const QStringList words = wordsOn(page);
        const auto at = [&](const std::string& sentence) { return words.indexOf(QString::fromStdString(sentence)); };
        REQUIRE(at(test.notWhen) > 0);
        CHECK(at(test.notWhen) < at(test.how.front()));
        CHECK(words.contains(QString::fromStdString(shipped()->word("reading-not-a-check"))));
        QAbstractButton* check = head(page, QStringLiteral("Check my knee first"));
        REQUIRE(check != nullptr);
        QSignalSpy asked(&page, &LearnItemPage::checkRequested);
        check->click();
        CHECK(asked.size() == 1);
    }
}

TEST_CASE("a condition to read says what it is, what helps, what to leave out and when to be seen", "[learn]") {
    LearnItemPage page;
    show(page);
    page.show(shipped(), item(LibraryKind::Condition, "iliotibial-band-syndrome"));
    settle();
    const assessment::Condition& condition = *shipped()->findCondition("iliotibial-band-syndrome");
    const QStringList words = wordsOn(page);
    for (const std::string& sentence : {condition.what, condition.course, condition.term}) {
        CHECK(words.contains(QString::fromStdString(sentence)));
    }
    for (const assessment::PlanItem& line : condition.plan) {
        INFO(line.id);
        CHECK(words.contains(QString::fromStdString(line.text)));
    }
    for (const assessment::Advice& line : condition.seeSomeone) {
        CHECK(words.contains(QString::fromStdString(line.text)));
    }
    for (const assessment::Advice& line : shipped()->safetyNet) {
        CHECK(words.contains(QString::fromStdString(line.text)));
    }
}
