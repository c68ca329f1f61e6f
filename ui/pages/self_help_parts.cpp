// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/self_help_parts.h"

#include <set>

#include <QBoxLayout>
#include <QCoreApplication>

#include "ui/look/buttons.h"
#include "ui/look/cards.h"
#include "ui/look/labels.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

class SelfHelpParts {
    Q_DECLARE_TR_FUNCTIONS(SelfHelpParts)
};

QVBoxLayout* makeColumn(QWidget* widget, int spacing) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

QVBoxLayout* makeCardColumn(Card* card) {
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 10, 20, 10);
    column->setSpacing(0);
    return column;
}

QStringList linesOf(const std::vector<std::string>& words) {
    QStringList lines;
    for (const std::string& line : words) {
        lines << text(line);
    }
    return lines;
}

/// "Stop: when it hurts." with its first word in bold; nothing where there is nothing to say.
void addLine(QVBoxLayout* column, const QString& title, const std::string& words, QWidget* parent) {
    if (words.empty()) {
        return;
    }
    auto* label = makeBody({}, parent);
    label->setTextFormat(Qt::RichText);
    label->setText(QStringLiteral("<b>%1</b> %2").arg(title.toHtmlEscaped(), text(words).toHtmlEscaped()));
    label->setAccessibleName(title + QLatin1Char(' ') + text(words));
    column->addWidget(label);
}

QWidget* fold(QVBoxLayout* column, const QString& title, QWidget* inside, QWidget* parent) {
    auto* unfold = new Disclosure(title, parent);
    unfold->setTarget(inside);
    column->addWidget(unfold);
    column->addWidget(inside);
    return inside;
}

void addSelfTest(const assessment::SelfTest& test, QVBoxLayout* column, QWidget* parent) {
    auto* inside = new QWidget(parent);
    auto* lines = makeColumn(inside, space::s);
    lines->setContentsMargins(28, 0, 0, space::s);
    lines->addWidget(new BulletList(linesOf(test.how), inside));
    addLine(lines, SelfHelpParts::tr("It counts when:"), test.positive, inside);
    addLine(lines, SelfHelpParts::tr("What that means:"), test.means, inside);
    addLine(lines, SelfHelpParts::tr("Leave it out:"), test.notWhen, inside);
    addLine(lines, SelfHelpParts::tr("Stop:"), test.stop, inside);
    if (!test.validity.empty()) {
        lines->addWidget(makeMuted(text(test.validity), inside));
    }
    fold(column, SelfHelpParts::tr("Try it: %1", "name of a self-test").arg(text(test.name)), inside, parent);
}

std::set<std::string> testsOfContributors(const assessment::Assessment& result) {
    std::set<std::string> ids;
    for (const assessment::RankedContributor& contributor : result.contributors) {
        ids.insert(contributor.selfTests.begin(), contributor.selfTests.end());
    }
    return ids;
}

} // namespace

QWidget* makeContributors(const ResultView& view, QWidget* parent) {
    if (view.result.contributors.empty()) {
        return nullptr;
    }
    auto* all = new QWidget(parent);
    auto* column = makeColumn(all, space::m);
    column->addWidget(new Label(TextRole::H2, word(*view.content, "contributors-heading"), all));
    auto* card = new Card(all);
    auto* rows = makeCardColumn(card);
    bool first = true;
    for (const assessment::RankedContributor& contributor : view.result.contributors) {
        if (!first) {
            rows->addWidget(new Rule(card));
        }
        first = false;
        auto* lines = new QVBoxLayout;
        lines->setContentsMargins(0, 10, 0, 10);
        lines->setSpacing(2);
        auto* head = new QBoxLayout(Look::get().stacked() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        head->setSpacing(space::m);
        head->addWidget(new Label(TextRole::BodyBold, text(contributor.name), card), 1);
        const bool likely = contributor.status == assessment::RankedContributor::Status::Likely;
        auto* known = new Label(TextRole::Small,
                                likely ? SelfHelpParts::tr("From your answers")
                                       : capitalised(word(*view.content, "contributor-possible")),
                                card, Role::Muted);
        known->setWordWrap(Look::get().stacked());
        head->addWidget(known, 0, Qt::AlignVCenter);
        lines->addLayout(head);
        lines->addWidget(makeBody(text(contributor.why), card));
        for (const std::string& id : contributor.selfTests) {
            if (const assessment::SelfTest* const test = view.content->library.findSelfTest(id)) {
                addSelfTest(*test, lines, card);
            }
        }
        rows->addLayout(lines);
    }
    column->addWidget(card);
    return all;
}

QWidget* makeSelfTests(const ResultView& view, QWidget* parent) {
    const std::set<std::string> shown = testsOfContributors(view.result);
    std::vector<const assessment::SelfTest*> tests;
    for (const assessment::OfferedSelfTest& offered : view.result.selfTests) {
        const assessment::SelfTest* const test = view.content->library.findSelfTest(offered.id);
        if (test != nullptr && !shown.contains(offered.id)) {
            tests.push_back(test);
        }
    }
    if (tests.empty()) {
        return nullptr;
    }
    auto* all = new QWidget(parent);
    auto* column = makeColumn(all, space::s);
    auto* inside = new QWidget(all);
    auto* rows = makeColumn(inside, 0);
    rows->setContentsMargins(28, 0, 0, 0);
    for (const assessment::SelfTest* const test : tests) {
        addSelfTest(*test, rows, inside);
    }
    fold(column,
         SelfHelpParts::tr("%1 (%2)", "heading, how many")
             .arg(word(*view.content, "self-tests-heading"))
             .arg(tests.size()),
         inside, all);
    return all;
}

} // namespace kneecheck::ui
