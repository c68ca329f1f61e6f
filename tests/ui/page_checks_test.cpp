// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "made_up.h"
#include "page_checks.h"
#include "support/catch.h"
#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/look.h"

using namespace kneecheck::ui;
using namespace kneecheck::ui::test;

// Each check, on a page with just the fault it is for: it has to find that one, and nothing on the page without it.
namespace {

/// Two buttons and a sentence, as pages have them.
struct Small {
    Small() {
        for (Button* button : {first, second}) {
            column->addWidget(button);
        }
        column->addWidget(words);
        column->addStretch(1);
    }
    QStringList findings() {
        show(page, {400, 300});
        return unnamedControls(page) + unseenFocus(page) + unreadTabOrder(page) + smallTargets(page) + weakWords(page) +
               weakOutlines(page) + cutOffWords(page);
    }
    /// One finding, and it begins so.
    void finds(const QString& beginning) {
        const QStringList found = findings();
        INFO(found.join(QStringLiteral("; ")).toStdString());
        CHECK(found.size() == 1);
        CHECK(found.value(0).startsWith(beginning));
    }

    QWidget page;
    QVBoxLayout* column = new QVBoxLayout(&page);
    Button* first = makeSecondary(QStringLiteral("Answers"), &page);
    Button* second = makePrimary(QStringLiteral("Continue"), &page);
    Label* words = new Label(TextRole::Body, QStringLiteral("Which knee hurts, and where?"), &page);
};

/// A button that paints what it is told.
class Painted : public QPushButton {
public:
    using QPushButton::QPushButton;
    QSize sizeHint() const override { return {160, 48}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setPen(QColor(QStringLiteral("#d9d5cd")));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        painter.setPen(color(Role::Text));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
};

/// Only the left half of it can be clicked.
class HalfDeaf : public Button {
public:
    using Button::Button;

protected:
    bool hitButton(const QPoint& position) const override { return position.x() < width() / 2; }
};

} // namespace

TEST_CASE("nothing is found on a page as pages should be, in every palette and size", "[page-checks]") {
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        for (const double size : {1.0, 2.0}) {
            Look::get().setTheme(theme);
            Look::get().setTextSize(size);
            Small small;
            CHECK(small.findings().join(QStringLiteral("; ")).toStdString().empty());
        }
    }
    Look::get().setTextSize(1.0);
    Look::get().setTheme(Theme::System);
}

TEST_CASE("a button without a name is found", "[page-checks]") {
    Small small;
    small.first->setText({});
    small.first->setIconName(QStringLiteral("left"));
    small.first->setFixedWidth(60);
    small.finds(QStringLiteral("no name: "));
}

TEST_CASE("a button that says it is a check box is found", "[page-checks]") {
    Small small;
    small.first->setCheckable(true);
    small.finds(QStringLiteral("role "));
}

TEST_CASE("two buttons of one name are found", "[page-checks]") {
    Small small;
    small.first->setText(QStringLiteral("Continue"));
    small.finds(QStringLiteral("same name twice: Continue"));
}

TEST_CASE("a focus without a ring is found", "[page-checks]") {
    Small small;
    small.first->setProperty("focusRing", false);
    small.finds(QStringLiteral("focus cannot be seen: Answers"));
}

TEST_CASE("Tab from the bottom to the top is found", "[page-checks]") {
    Small small;
    auto* last = makeQuiet(QStringLiteral("Change"), &small.page);
    small.column->insertWidget(2, last);
    QWidget::setTabOrder(small.first, last);
    small.finds(QStringLiteral("Tab goes against the reading order: from Change to Continue"));
}

TEST_CASE("a button that no key reaches is found", "[page-checks]") {
    Small small;
    small.first->setFocusPolicy(Qt::ClickFocus);
    small.finds(QStringLiteral("no key reaches: Answers"));
}

TEST_CASE("a target of 20 by 20 is found, and a link may be 24 high", "[page-checks]") {
    {
        Small small;
        small.first->setText(QStringLiteral("+"));
        small.first->setFixedSize(20, 20);
        small.finds(QStringLiteral("small target: + is 20 by 20"));
    }
    Small link;
    link.first->setKind(Button::Kind::Quiet);
    link.first->setFixedHeight(26);
    CHECK(link.findings().isEmpty());
}

TEST_CASE("a part of a button that takes no click is found, and so is one that lies under another", "[page-checks]") {
    {
        Small small;
        auto* deaf = new HalfDeaf(Button::Kind::Secondary, QStringLiteral("Deaf"), &small.page);
        small.column->insertWidget(2, deaf);
        small.finds(QStringLiteral("takes no click at "));
    }
    Small small;
    show(small.page, {400, 300});
    auto* cover = new QWidget(&small.page);
    cover->setGeometry(small.first->geometry());
    cover->show();
    small.finds(QStringLiteral("takes no click at "));
}

TEST_CASE("grey words on grey are found, on a label and painted", "[page-checks]") {
    Small small;
    QPalette grey = small.words->palette();
    grey.setColor(QPalette::WindowText, QColor(QStringLiteral("#9a9a9a")));
    small.words->setPalette(grey);
    small.finds(QStringLiteral("words at 2."));
}

TEST_CASE("an outline that hardly differs from the page is found", "[page-checks]") {
    Small small;
    small.column->insertWidget(2, new Painted(QStringLiteral("Change"), &small.page));
    small.finds(QStringLiteral("outline at 1."));
}

TEST_CASE("words that run out of their widget are found", "[page-checks]") {
    Small small;
    small.first->setFixedWidth(50);
    small.finds(QStringLiteral("cut off: Answers"));
}

TEST_CASE("a label that is too low for its lines is found", "[page-checks]") {
    Small small;
    small.words->setText(QStringLiteral("Which knee hurts, and where, and since when, and after what, and how much?"));
    small.words->setFixedHeight(small.words->fontMetrics().height());
    const QStringList found = small.findings();
    CHECK(found.filter(QStringLiteral("too low for its words")).size() == 1);
    CHECK_FALSE(found.filter(QStringLiteral("cut off")).isEmpty());
}

TEST_CASE("words that lie over each other are found", "[page-checks]") {
    Small small;
    auto* other = new Label(TextRole::Body, QStringLiteral("Over it"), &small.page);
    show(small.page, {400, 300});
    other->setGeometry(small.words->geometry());
    other->show();
    small.finds(QStringLiteral("over each other: "));
}
