// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/compare_table.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/look/layouts.h"

namespace kneecheck::ui {

CompareTable::CompareTable(const Heads& heads, bool first, QWidget* parent)
    : Card(parent), heads_(heads), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(20, space::m, 20, space::m);
    grid_->setHorizontalSpacing(space::l);
    grid_->setVerticalSpacing(space::m);
    if (!Look::get().stacked()) {
        grid_->setColumnStretch(0, 5);
        grid_->setColumnStretch(1, 6);
        grid_->setColumnStretch(2, 6);
    }
    if (first || !Look::get().stacked()) { // stacked, every cell has its head
        addHeads(first);
    }
}

void CompareTable::addHeads(bool first) {
    const auto head = [this, first](const QString& name, const QString& more) {
        if (!first) {
            return static_cast<QWidget*>(new Label(TextRole::SmallBold, name, this, Role::Muted));
        }
        auto* words = new QWidget(this);
        QVBoxLayout* column = makeColumn(words, 2);
        column->addWidget(new Label(TextRole::H3, name, words));
        column->addWidget(new Label(TextRole::Small, more, words, Role::Muted));
        column->addStretch(1);
        return words;
    };
    QWidget* older = head(heads_.older, heads_.olderMore);
    QWidget* newer = head(heads_.newer, heads_.newerMore);
    if (Look::get().stacked()) {
        grid_->addWidget(older, rows_++, 0);
        grid_->addWidget(newer, rows_++, 0);
    } else {
        grid_->addWidget(older, rows_, 1);
        grid_->addWidget(newer, rows_++, 2);
    }
}

void CompareTable::addRow(const QString& what, const CompareCell& older, const CompareCell& newer) {
    const bool stacked = Look::get().stacked();
    if (rows_ > 0) {
        grid_->addWidget(new Rule(this), rows_++, 0, 1, stacked ? 1 : 3);
    }
    auto* label = new Label(TextRole::BodyBold, what, this);
    QWidget* before = makeCell(older, heads_.older, what);
    QWidget* after = makeCell(newer, heads_.newer, what);
    if (stacked) {
        for (QWidget* part : {static_cast<QWidget*>(label), before, after}) {
            grid_->addWidget(part, rows_++, 0);
        }
    } else {
        grid_->addWidget(label, rows_, 0, Qt::AlignTop);
        grid_->addWidget(before, rows_, 1, Qt::AlignTop);
        grid_->addWidget(after, rows_++, 2, Qt::AlignTop);
    }
}

QWidget* CompareTable::makeCell(const CompareCell& cell, const QString& head, const QString& what) {
    auto* all = new QWidget(this);
    QVBoxLayout* column = makeColumn(all, 2);
    if (Look::get().stacked()) {
        column->addWidget(new Label(TextRole::SmallBold, head, all, Role::Muted));
    }
    if (!cell.before.isEmpty()) {
        column->addWidget(new Label(TextRole::Small, cell.before, all, Role::Muted));
    }
    auto* words = new Label(TextRole::Body, cell.words, all, cell.muted ? Role::Muted : Role::Text);
    words->setAccessibleName(
        tr("%1, %2: %3", "what is compared, in which of the two, what it says").arg(what, head, cell.words));
    if (cell.mark) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::s);
        row->addWidget(new MarkView(*cell.mark, 22, all), 0, Qt::AlignTop);
        row->addWidget(words, 1);
        column->addLayout(row);
    } else {
        column->addWidget(words);
    }
    if (!cell.after.isEmpty()) {
        column->addWidget(new Label(TextRole::SmallBold, cell.after, all));
    }
    return all;
}

} // namespace kneecheck::ui
