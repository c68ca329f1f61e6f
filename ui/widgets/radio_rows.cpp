// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/radio_rows.h"

#include <QBoxLayout>
#include <QButtonGroup>

#include "ui/look/look.h"
#include "ui/widgets/answer_row.h"

namespace kneecheck::ui {

RadioRows::RadioRows(QWidget* parent)
    : QWidget(parent), group_(new QButtonGroup(this)), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(space::s);
    connect(group_, &QButtonGroup::idClicked, this, &RadioRows::chosenByHand);
}

RadioRow* RadioRows::add(int id, const QString& text, const QString& hint, const QString& key) {
    auto* row = new RadioRow(text, hint, key, this);
    group_->addButton(row, id);
    column_->addWidget(row);
    return row;
}

void RadioRows::addRow(const QString& text, const QString& hint) {
    const int id = count();
    rows_.push_back(add(id, text, hint, id < 9 ? QString::number(id + 1) : QString()));
}

void RadioRows::addNotSure(const QString& text) {
    column_->addSpacing(space::s);
    notSure_ = add(notSure, text, {}, QStringLiteral("0"));
}

void RadioRows::finish() {
    if (count() > 6) {
        column_->setSpacing(6);
        for (RadioRow* row : rows_) {
            row->setDense(true);
        }
    }
}

int RadioRows::chosen() const {
    return group_->checkedId();
}

void RadioRows::setChosen(int id) {
    if (RadioRow* chosen = row(id)) {
        chosen->setChecked(true);
        return;
    }
    group_->setExclusive(false);
    for (QAbstractButton* button : group_->buttons()) {
        button->setChecked(false);
    }
    group_->setExclusive(true);
}

bool RadioRows::choose(int id) {
    RadioRow* chosen = row(id);
    if (chosen == nullptr) {
        return false;
    }
    chosen->setFocus(Qt::ShortcutFocusReason);
    chosen->click();
    return true;
}

bool RadioRows::takeDigit(int digit) {
    return digit >= 0 && choose(digit == 0 ? notSure : digit - 1);
}

RadioRow* RadioRows::row(int id) const {
    if (id == notSure) {
        return notSure_;
    }
    return id >= 0 && id < count() ? rows_[static_cast<std::size_t>(id)] : nullptr;
}

std::vector<QWidget*> RadioRows::stops() const {
    std::vector<QWidget*> stops(rows_.begin(), rows_.end());
    if (notSure_ != nullptr) {
        stops.push_back(notSure_);
    }
    return stops;
}

} // namespace kneecheck::ui
