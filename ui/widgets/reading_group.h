// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/look/cards.h"

class QVBoxLayout;

namespace kneecheck::ui {

class Disclosure;
class Label;
class ReadingRow;

/// A card of things to read of one kind: its name, what they are, and the rows, which unfold below it. While something
/// is searched for it is open, shows what was found, and hides where that is nothing.
class ReadingGroup : public Card {
    Q_OBJECT
public:
    ReadingGroup(const QString& name, const QString& line, QWidget* parent = nullptr);

    /// The group owns the row.
    void addRow(ReadingRow* row);
    bool isFilled() const { return !rows_.empty(); }
    /// These of its rows, in this order.
    void showFound(const std::vector<std::size_t>& rows);
    /// All of them, open or closed as it was before it was searched.
    void showAll();
    /// The first row that shows; null where none does.
    ReadingRow* firstShown() const;
    void setCount(std::size_t count);

Q_SIGNALS:
    void opened();

private:
    void place(const std::vector<std::size_t>& order);

    QString name_;
    Disclosure* head_;
    Label* line_;
    QWidget* inside_;
    QVBoxLayout* column_;
    std::vector<ReadingRow*> rows_;
    bool searching_ = false;
    bool wasOpen_ = false;
};

} // namespace kneecheck::ui
