// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/result_parts.h"

#include <algorithm>

#include <QBoxLayout>
#include <QCoreApplication>

#include "ui/look/buttons.h"
#include "ui/look/cards.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/layouts.h"
#include "ui/widgets/condition_card.h"
#include "ui/widgets/fit_bar.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/verdict_cards.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

class ResultParts {
    Q_DECLARE_TR_FUNCTIONS(ResultParts)
};

constexpr std::size_t openShown = 3;
constexpr std::ptrdiff_t lessShown = 5; // the nearest ones: twenty more cards would only alarm

QWidget* makeOpenItem(const assessment::OpenItem& item, bool answerable, QWidget* parent, const AnswerIt& answerIt) {
    auto* line = new QWidget(parent);
    auto* row = makeSideBySide();
    line->setLayout(row);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(space::m);
    auto* words = new QHBoxLayout;
    words->setSpacing(space::m);
    words->addWidget(new IconView(QStringLiteral("info"), Role::Muted, 22, line), 0, Qt::AlignVCenter);
    words->addWidget(makeBody(item.notSure ? ResultParts::tr("Not sure: %1").arg(text(item.text))
                                           : ResultParts::tr("Left open: %1").arg(text(item.text)),
                              line),
                     1);
    row->addLayout(words, 1);
    if (answerable) {
        auto* answer = makeQuiet(ResultParts::tr("Answer it"), line);
        answer->setFlush(Look::get().stacked() ? Qt::LeftEdge : Qt::RightEdge);
        answer->setAccessibleName(ResultParts::tr("Answer it: %1").arg(text(item.text)));
        QObject::connect(answer, &QPushButton::clicked, line,
                         [answerIt, question = text(item.what.question)] { answerIt(question); });
        row->addWidget(answer, 0, Qt::AlignVCenter);
    }
    return line;
}

} // namespace

Card* makeListCard(const QString& iconName, double stroke, const QString& title, const QStringList& lines,
                   QWidget* parent) {
    auto* card = new Card(parent);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    auto* sign = new IconView(iconName, Role::Text, 20, card);
    sign->setStroke(stroke);
    head->addWidget(sign, 0, Qt::AlignVCenter);
    head->addWidget(new Label(TextRole::BodyBold, title, card), 1);
    column->addLayout(head);
    column->addWidget(new BulletList(lines, card));
    column->addStretch(1);
    return card;
}

QWidget* makeOpenItems(const ResultView& view, bool answerable, QWidget* parent, const AnswerIt& answerIt) {
    std::vector<assessment::OpenItem> items = view.result.unanswered;
    if (items.empty()) {
        return nullptr;
    }
    std::stable_partition(items.begin(), items.end(), [](const auto& item) { return item.safety; });
    auto* all = new QWidget(parent);
    auto* column = makeColumn(all, 0);
    // A few lines say what matters; a whole list of them would hide the result.
    const std::size_t shown = items.size() <= openShown ? items.size() : openShown - 1;
    for (std::size_t i = 0; i < shown; ++i) {
        column->addWidget(makeOpenItem(items[i], answerable, all, answerIt));
    }
    if (shown < items.size()) {
        const int more = static_cast<int>(items.size() - shown);
        QVBoxLayout* lines =
            addFold(column, ResultParts::tr("%n more that you left open or were not sure about", nullptr, more));
        for (std::size_t i = shown; i < items.size(); ++i) {
            lines->addWidget(makeOpenItem(items[i], answerable, lines->parentWidget(), answerIt));
        }
    }
    return all;
}

QWidget* makeNotRuledOut(const ResultView& view, QWidget* parent) {
    QStringList lines;
    for (const std::string& id : view.result.notRuledOut) {
        const auto flag = std::find_if(view.content->redFlags.begin(), view.content->redFlags.end(),
                                       [&](const auto& one) { return one.id == id; });
        if (flag != view.content->redFlags.end()) {
            lines << capitalised(text(flag->name));
        }
    }
    if (lines.empty()) {
        return nullptr;
    }
    auto* all = new QWidget(parent);
    auto* column = makeColumn(all, space::s);
    addFold(column, word(*view.content, "not-ruled-out-heading"))->addWidget(new BulletList(lines, all));
    return all;
}

QWidget* makeConditions(const ResultView& view, QWidget* parent) {
    if (view.result.conditions.empty()) {
        return nullptr;
    }
    auto* all = new QWidget(parent);
    auto* column = makeColumn(all, 10);
    auto* head = makeColumn(new QWidget(all), 2);
    head->addWidget(new Label(TextRole::H2, word(*view.content, "may-be-heading"), all));
    head->addWidget(makeMuted(word(*view.content, "may-be-note"), all));
    column->addWidget(head->parentWidget());
    if (view.result.nothingFitsWell) {
        column->addWidget(makeBody(word(*view.content, "nothing-fits"), all));
    }
    const auto isLikely = [](const assessment::RankedCondition& one) { return one.fit != assessment::Fit::Unlikely; };
    const auto add = [&](const assessment::RankedCondition& condition, bool open, QVBoxLayout* to) {
        to->addWidget(new ConditionCard(condition, *view.content, view.knee, open, to->parentWidget()));
    };
    const auto& conditions = view.result.conditions;
    const auto less = std::find_if_not(conditions.begin(), conditions.end(), isLikely);
    for (auto likely = conditions.begin(); likely != less; ++likely) {
        add(*likely, likely == conditions.begin(), column);
    }
    const auto end = less + std::min(lessShown, conditions.end() - less);
    if (less != end) {
        QVBoxLayout* others = addFold(column, ResultParts::tr("What fits less"));
        others->setContentsMargins(0, 0, 0, 0);
        std::for_each(less, end, [&](const auto& condition) { add(condition, false, others); });
    }
    return all;
}

QWidget* makePlan(const ResultView& view, QWidget* parent) {
    if (view.result.plan.empty()) {
        return nullptr;
    }
    const auto linesOf = [&](assessment::PlanKind kind) {
        QStringList lines;
        for (const assessment::PlanLine& line : view.result.plan) {
            if (line.kind == kind) {
                lines << text(line.text);
            }
        }
        return lines;
    };
    auto* all = new QWidget(parent);
    auto* column = makeColumn(all, space::m);
    column->addWidget(new Label(TextRole::H2, word(*view.content, "this-week-heading"), all));
    auto* cards = makeSideBySide();
    cards->setSpacing(space::l);
    const auto add = [&](const QString& icon, double stroke, const QString& title, assessment::PlanKind kind) {
        if (const QStringList lines = linesOf(kind); !lines.isEmpty()) {
            cards->addWidget(makeListCard(icon, stroke, title, lines, all), 1);
        }
    };
    add(QStringLiteral("check"), 3, ResultParts::tr("Do"), assessment::PlanKind::Do);
    add(QStringLiteral("compare"), 2.5, ResultParts::tr("Change"), assessment::PlanKind::Change);
    add(QStringLiteral("close"), 3, ResultParts::tr("Avoid"), assessment::PlanKind::Avoid);
    column->addLayout(cards);
    if (const QStringList lines = linesOf(assessment::PlanKind::Load); !lines.isEmpty()) {
        column->addSpacing(space::xs);
        column->addWidget(makeListCard(QStringLiteral("load"), 2.5, ResultParts::tr("Build up again"), lines, all));
    }
    if (!view.result.planMore.empty()) {
        QStringList lines;
        for (const assessment::PlanLine& line : view.result.planMore) {
            lines << text(line.text);
        }
        addFold(column,
                ResultParts::tr("More that goes with it (%n)", nullptr, static_cast<int>(view.result.planMore.size())))
            ->addWidget(new BulletList(lines, all));
    }
    return all;
}

QWidget* makeSafetyNet(const ResultView& view, QWidget* parent) {
    QStringList lines;
    for (const assessment::Advice& advice : view.result.safetyNet) {
        lines << text(advice.text);
    }
    return makeOnlyIfCard(word(*view.content, "safety-net-heading"), lines, parent);
}

QWidget* makeSources(const ResultView& view, QWidget* parent) {
    auto* all = new QWidget(parent);
    auto* column = makeColumn(all, space::s);
    auto* head = makeSideBySide();
    head->setSpacing(space::l);
    auto* unfold = new Disclosure(ResultParts::tr("Sources and rules behind this"), all);
    head->addWidget(unfold);
    head->addStretch(1);
    auto* version = new Label(
        TextRole::Small, ResultParts::tr("Content version %1").arg(text(view.result.contentVersion)), all, Role::Muted);
    version->setWordWrap(false);
    head->addWidget(version);
    column->addLayout(head);

    auto* inside = new Card(all);
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins(20, 16, 20, 16);
    lines->setSpacing(space::xs);
    const auto rule = [&](const std::string& id, const std::string& why, const assessment::SourceIds& sources) {
        lines->addWidget(new Label(TextRole::BodyBold, text(why.empty() ? id : id + ": " + why), inside));
        for (const QString& line : citations(sources, *view.content)) {
            lines->addWidget(new Label(TextRole::Small, line, inside, Role::Muted));
        }
        lines->addSpacing(space::s);
    };
    for (const assessment::FiredFlag& flag : view.result.redFlags) {
        rule(flag.id, flag.why, flag.sources);
    }
    for (const assessment::FiredGuidance& guidance : view.result.guidance) {
        rule(guidance.id, guidance.why, guidance.sources);
    }
    for (const assessment::RankedCondition& condition : view.result.conditions) {
        if (condition.fit != assessment::Fit::Unlikely) {
            rule(condition.term, {}, condition.sources);
        }
    }
    unfold->setTarget(inside);
    column->addWidget(inside);
    return all;
}

} // namespace kneecheck::ui
