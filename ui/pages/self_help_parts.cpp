// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/self_help_parts.h"

#include <set>

#include <QBoxLayout>
#include <QCoreApplication>

#include "ui/look/cards.h"
#include "ui/look/labels.h"
#include "ui/look/layouts.h"
#include "ui/widgets/fold.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

class SelfHelpParts {
    Q_DECLARE_TR_FUNCTIONS(SelfHelpParts)
};

QStringList linesOf(const std::vector<std::string>& words) {
    QStringList lines;
    for (const std::string& line : words) {
        lines << text(line);
    }
    return lines;
}

void addSelfTest(const assessment::SelfTest& test, QVBoxLayout* column) {
    QVBoxLayout* lines = addFold(column, SelfHelpParts::tr("Try it: %1", "name of a self-test").arg(text(test.name)));
    QWidget* const inside = lines->parentWidget();
    lines->addWidget(new BulletList(linesOf(test.how), inside));
    const auto add = [&](const QString& lead, const std::string& words) {
        if (!words.empty()) {
            lines->addWidget(makeLed(lead, text(words), inside));
        }
    };
    add(SelfHelpParts::tr("It counts when:"), test.positive);
    add(SelfHelpParts::tr("What that means:"), test.means);
    add(SelfHelpParts::tr("Leave it out:"), test.notWhen);
    if (!test.stop.empty()) {
        lines->addWidget(makeBody(text(test.stop), inside));
    }
    if (!test.validity.empty()) {
        lines->addWidget(makeMuted(text(test.validity), inside));
    }
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
                addSelfTest(*test, lines);
            }
        }
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
    QVBoxLayout* rows = addFold(column, SelfHelpParts::tr("%1 (%2)", "heading, how many")
                                            .arg(word(*view.content, "self-tests-heading"))
                                            .arg(tests.size()));
    for (const assessment::SelfTest* const test : tests) {
        addSelfTest(*test, rows);
    }
    return all;
}

} // namespace kneecheck::ui
