// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/condition_card.h"

#include <algorithm>

#include <QBoxLayout>

#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/layouts.h"
#include "ui/widgets/condition_care.h"
#include "ui/widgets/fit_bar.h"
#include "ui/widgets/place_picture.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

QStringList linesOf(const std::vector<assessment::Finding>& findings) {
    QStringList lines;
    for (const assessment::Finding& finding : findings) {
        lines << text(finding.text);
    }
    return lines;
}

QWidget* makeThird(const QString& iconName, double stroke, const QString& title, const QStringList& lines,
                   QWidget* parent) {
    auto* third = new QWidget(parent);
    auto* column = new QVBoxLayout(third);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    auto* sign = new IconView(iconName, Role::Text, 20, third);
    sign->setStroke(stroke);
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(new Label(TextRole::BodyBold, title, third), 1);
    column->addLayout(head);
    column->addWidget(new BulletList(lines, third));
    column->addStretch(1);
    return third;
}

} // namespace

ConditionCard::ConditionCard(const assessment::RankedCondition& condition, const assessment::Content& content,
                             const std::string& side, bool open, QWidget* parent)
    : Card(parent) {
    const bool stacked = Look::get().stacked();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(0);

    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* head = makeSideBySide();
    head->setSpacing(space::l);
    head->addWidget(new Label(TextRole::H3, text(condition.name), this), 1);
    head->addWidget(new FitBar(condition.fit, text(content.fitWords.at(condition.fit)), this), 0,
                    stacked ? Qt::AlignLeft : Qt::AlignTop);
    words->addLayout(head);
    words->addWidget(makeMuted(text(condition.term), this));
    row->addLayout(words, 1);
    addPicture(condition, content, side, row);
    column->addLayout(row);

    QWidget* details = makeDetails(condition, content, side == "left" ? Knee::Left : Knee::Right);
    const auto describe = [&](QWidget* inside, QBoxLayout* lines) {
        lines->addWidget(makeBody(text(condition.what), inside));
        if (!condition.course.empty()) {
            lines->addSpacing(space::xs);
            lines->addWidget(makeMuted(text(condition.course), inside));
        }
    };
    if (open) {
        words->addSpacing(space::s);
        describe(this, words);
        words->addStretch(1);
    } else {
        auto* unfold = new Disclosure(tr("What it is, and why it is here"), this);
        unfold->setAccessibleName(tr("%1: what it is, and why it is here").arg(text(condition.name)));
        auto* inside = new QWidget(this);
        auto* lines = new QVBoxLayout(inside);
        lines->setContentsMargins(0, space::s, 0, 0);
        lines->setSpacing(0);
        describe(inside, lines);
        lines->addWidget(details);
        details = inside;
        words->addWidget(unfold);
        words->addStretch(1);
        unfold->setTarget(inside);
    }
    column->addWidget(details);
}

void ConditionCard::addPicture(const assessment::RankedCondition& condition, const assessment::Content& content,
                               const std::string& side, QHBoxLayout* row) {
    const assessment::Condition* const found = content.findCondition(condition.id);
    if (found == nullptr) {
        return;
    }
    const std::optional<KneeSide> view = kneeSideFrom(text(found->picture.view));
    if (!view) {
        return;
    }
    QStringList ids;
    QStringList places;
    for (const std::string& region : found->picture.regions) {
        ids << text(region);
        if (const assessment::Region* known = content.findRegion(region)) {
            places << text(known->text);
        }
    }
    const Knee knee = side == "left" ? Knee::Left : Knee::Right;
    row->addWidget(
        new PlacePicture(*view, knee, ids, tr("Where it sits: %1").arg(places.join(QStringLiteral(", "))), this), 0,
        Qt::AlignTop);
}

QWidget* ConditionCard::makeDetails(const assessment::RankedCondition& condition, const assessment::Content& content,
                                    Knee knee) {
    auto* details = new QWidget(this);
    auto* column = new QVBoxLayout(details);
    column->setContentsMargins(0, space::l, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(new Rule(details));
    auto* thirds = makeSideBySide();
    thirds->setSpacing(space::xl);
    const auto add = [&](const QString& icon, double stroke, const QString& title,
                         const std::vector<assessment::Finding>& findings) {
        if (!findings.empty()) {
            thirds->addWidget(makeThird(icon, stroke, title, linesOf(findings), details), 1);
        }
    };
    add(QStringLiteral("plus"), 3, tr("Speaks for it"), condition.speaksFor);
    add(QStringLiteral("minus"), 3, tr("Speaks against it"), condition.speaksAgainst);
    add(QStringLiteral("help"), 2, tr("Not asked or not sure"), condition.notAsked);
    column->addLayout(thirds);
    if (!condition.seeSomeone.empty()) {
        QStringList lines;
        for (const assessment::Advice& advice : condition.seeSomeone) {
            lines << text(advice.text);
        }
        column->addWidget(new Rule(details));
        column->addWidget(makeThird(QStringLiteral("info"), 2, tr("When to have it looked at"), lines, details));
    }
    if (QWidget* const care = makeConditionCare(condition, content, knee, details)) {
        column->addWidget(new Rule(details));
        column->addWidget(care);
    }
    return details;
}

} // namespace kneecheck::ui
