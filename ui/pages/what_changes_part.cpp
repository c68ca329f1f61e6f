// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_changes_part.h"

#include <QBoxLayout>
#include <QGridLayout>

#include "assessment/what_changes.h"
#include "ui/look/cards.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/layouts.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

constexpr int markSize = 22;
constexpr int rowHeight = 52;

/// The table: two columns, and one where the text is large, each line then with the names of the columns in it.
class ChangeTable {
public:
    ChangeTable(const assessment::WhatChanges& words, Card* card)
        : if_(text(words.ifInstead)), then_(text(words.then)), card_(card), stacked_(Look::get().stacked()),
          grid_(new QGridLayout(card)) {
        grid_->setContentsMargins(20, 12, 20, 4);
        grid_->setHorizontalSpacing(space::l);
        grid_->setVerticalSpacing(stacked_ ? space::s : 0);
        if (!stacked_) {
            grid_->setColumnStretch(0, 1);
            grid_->setColumnStretch(1, 1);
            grid_->addWidget(new Label(TextRole::SmallBold, if_, card_, Role::Muted), 0, 0);
            grid_->addWidget(new Label(TextRole::SmallBold, then_, card_, Role::Muted), 0, 1);
            grid_->setRowMinimumHeight(0, 28);
        }
    }

    void add(const assessment::ToldChange& change) {
        const QString instead = text(change.ifInstead);
        int row = grid_->rowCount();
        if (!stacked_ || row > 1) {
            grid_->addWidget(new Rule(card_), row++, 0, 1, 2);
        }
        Label* const condition =
            stacked_ ? makeLed(if_, instead, card_) : new Label(TextRole::Body, capitalised(instead), card_);
        condition->setAccessibleName(if_ + QLatin1Char(' ') + instead);
        grid_->addWidget(condition, row, 0, Qt::AlignVCenter);
        grid_->addLayout(outcome(change), stacked_ ? row + 1 : row, stacked_ ? 0 : 1);
        grid_->setRowMinimumHeight(row, stacked_ ? 0 : rowHeight);
    }

private:
    QBoxLayout* outcome(const assessment::ToldChange& change) const {
        auto* line = new QHBoxLayout;
        line->setSpacing(10);
        line->setContentsMargins(0, 6, 0, 6);
        if (!change.verdict.empty()) {
            line->addWidget(new MarkView(change.training, markSize, card_), 0, Qt::AlignVCenter);
        }
        Label* const words = change.verdict.empty() ? makeBody(text(change.then), card_)
                                                    : makeLed(text(change.verdict), text(change.then), card_);
        words->setAccessibleName(then_ + QLatin1Char(' ') + text(change.outcome()));
        line->addWidget(words, 1, Qt::AlignVCenter);
        return line;
    }

    QString if_;
    QString then_;
    Card* card_;
    bool stacked_;
    QGridLayout* grid_;
};

} // namespace

QWidget* makeWhatChanges(const ResultView& view, QWidget* parent) {
    const auto changes = assessment::whatChanges(*view.content, view.sheet, view.result);
    if (changes.empty()) {
        return nullptr;
    }
    const assessment::WhatChanges& words = view.content->whatChanges;
    auto* all = new QWidget(parent);
    auto* column = makeColumn(all, space::m);
    column->addWidget(new Label(TextRole::H2, text(words.heading), all));
    auto* card = new Card(all);
    ChangeTable table(words, card);
    for (const assessment::ToldChange& change : changes) {
        table.add(change);
    }
    column->addWidget(card);
    return all;
}

QWidget* makeNearestChange(const ResultView& view, QWidget* parent) {
    const auto changes = assessment::whatChanges(*view.content, view.sheet, view.result);
    if (changes.empty() || !changes.front().stricter) {
        return nullptr;
    }
    const assessment::ToldChange& nearest = changes.front();
    return makeLed(text(view.content->whatChanges.ifInstead),
                   text(nearest.ifInstead + ": " + nearest.outcome()) + QLatin1Char('.'), parent);
}

} // namespace kneecheck::ui
