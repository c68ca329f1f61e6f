// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/self_help_parts.h"

#include <set>

#include <QBoxLayout>
#include <QCoreApplication>

#include "ui/look/buttons.h"
#include "ui/look/cards.h"
#include "ui/look/labels.h"
#include "ui/look/layouts.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/self_test_steps.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

class SelfHelpParts {
    Q_DECLARE_TR_FUNCTIONS(SelfHelpParts)
};

void addSelfTest(const assessment::SelfTest& test, const ResultView& view, QVBoxLayout* column,
                 const TryTest& tryTest) {
    QVBoxLayout* lines = addFold(column, SelfHelpParts::tr("Try it: %1", "name of a self-test").arg(text(test.name)));
    QWidget* const inside = lines->parentWidget();
    const Knee knee = view.knee == "left" ? Knee::Left : Knee::Right;
    lines->addWidget(new SelfTestSteps(test, knee, inside));
    if (view.old || !tryTest) {
        return;
    }
    Button* guided = makeSecondary(SelfHelpParts::tr("Do it step by step"), inside);
    guided->setAccessibleName(SelfHelpParts::tr("%1: %2").arg(guided->text(), text(test.name)));
    lines->addSpacing(space::s);
    lines->addWidget(guided, 0, Qt::AlignLeft);
    QObject::connect(guided, &QPushButton::clicked, guided, [tryTest, id = text(test.id)] { tryTest(id); });
}

std::set<std::string> testsOfContributors(const assessment::Assessment& result) {
    std::set<std::string> ids;
    for (const assessment::RankedContributor& contributor : result.contributors) {
        ids.insert(contributor.selfTests.begin(), contributor.selfTests.end());
    }
    return ids;
}

} // namespace

QWidget* makeContributors(const ResultView& view, QWidget* parent, const TryTest& tryTest) {
    if (view.result.contributors.empty()) {
        return nullptr;
    }
    auto* all = new QWidget(parent);
    auto* column = makeColumn(all, space::m);
    column->addWidget(new Label(TextRole::H2, word(*view.content, "contributors-heading"), all));
    auto* card = new RowsCard(all);
    for (const assessment::RankedContributor& contributor : view.result.contributors) {
        QVBoxLayout* lines = card->addRow();
        QBoxLayout* head = makeSideBySide();
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
                addSelfTest(*test, view, lines, tryTest);
            }
        }
    }
    column->addWidget(card);
    return all;
}

QWidget* makeSelfTests(const ResultView& view, QWidget* parent, const TryTest& tryTest) {
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
    QVBoxLayout* rows = addFold(column, SelfHelpParts::tr("%1 (%2)", "heading, how many")
                                            .arg(word(*view.content, "self-tests-heading"))
                                            .arg(tests.size()));
    for (const assessment::SelfTest* const test : tests) {
        addSelfTest(*test, view, rows, tryTest);
    }
    return all;
}

} // namespace kneecheck::ui
