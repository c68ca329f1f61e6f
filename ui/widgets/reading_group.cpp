// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reading_group.h"

#include <numeric>

#include "ui/look/buttons.h"
#include "ui/look/labels.h"
#include "ui/look/layouts.h"
#include "ui/widgets/reading_row.h"

namespace kneecheck::ui {

ReadingGroup::ReadingGroup(const QString& name, const QString& line, QWidget* parent)
    : Card(parent), name_(name), head_(new Disclosure(name, this)), line_(makeMuted(line, this)),
      inside_(new QWidget(this)), column_(makeColumn(inside_)) {
    QVBoxLayout* all = makeColumn(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setContentsMargins(20, space::s, 20, space::m);
    words->setSpacing(0);
    words->addWidget(head_);
    line_->setContentsMargins(Disclosure::indent(), 0, 0, 0);
    words->addWidget(line_);
    all->addLayout(words);
    all->addWidget(inside_);
    head_->setTarget(inside_);
    connect(head_, &QPushButton::toggled, this, [this](bool open) {
        if (open) {
            Q_EMIT opened();
        }
    });
    connect(&Look::get(), &Look::changed, line_, [this] { line_->setContentsMargins(Disclosure::indent(), 0, 0, 0); });
}

void ReadingGroup::setCount(std::size_t count) {
    head_->setText(tr("%1 (%2)", "kind of things to read, how many").arg(name_).arg(count));
}

void ReadingGroup::addRow(ReadingRow* row) {
    row->setParent(inside_);
    rows_.push_back(row);
    column_->addWidget(row);
    row->show(); // with the group, not a turn of the events later
}

/// Tab goes as the rows stand.
void ReadingGroup::place(const std::vector<std::size_t>& order) {
    QWidget* before = head_;
    int at = 0;
    for (const std::size_t index : order) {
        ReadingRow* row = rows_[index];
        column_->insertWidget(at++, row);
        setTabOrder(before, row);
        before = row;
    }
}

void ReadingGroup::showFound(const std::vector<std::size_t>& rows) {
    if (!searching_) {
        searching_ = true;
        wasOpen_ = head_->isChecked();
    }
    setVisible(!rows.empty());
    for (ReadingRow* row : rows_) {
        row->hide();
    }
    place(rows);
    for (const std::size_t index : rows) {
        rows_[index]->show();
    }
    setCount(rows.size());
    head_->setChecked(true);
}

void ReadingGroup::showAll() {
    setVisible(true);
    std::vector<std::size_t> order(rows_.size());
    std::iota(order.begin(), order.end(), 0);
    if (searching_) {
        place(order);
        searching_ = false;
        head_->setChecked(wasOpen_);
    }
    for (ReadingRow* row : rows_) {
        row->show();
    }
}

ReadingRow* ReadingGroup::firstShown() const {
    if (isHidden() || !head_->isChecked()) {
        return nullptr;
    }
    for (int i = 0; i < column_->count(); ++i) {
        auto* row = qobject_cast<ReadingRow*>(column_->itemAt(i)->widget());
        if (row != nullptr && !row->isHidden()) {
            return row;
        }
    }
    return nullptr;
}

} // namespace kneecheck::ui
