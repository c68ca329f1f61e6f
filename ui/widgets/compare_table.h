// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/look/cards.h"

class QGridLayout;

namespace kneecheck::ui {

/// What stands in a cell, as words.
struct CompareCell {
    QString words;
    QString before = {}; ///< a smaller line above, such as the question in its own words
    QString after = {};  ///< a smaller line below, such as how it changed
    std::optional<assessment::Training> mark = std::nullopt;
    bool muted = false; ///< says that there is nothing to say
};

/// Two things side by side: what is compared on the left, the older beside it, the newer on the right; one below the
/// other where the text is large. A cell names its column, so that it can be understood without seeing where it stands.
class CompareTable : public Card {
    Q_OBJECT
public:
    struct Heads {
        QString older; ///< "Earlier"
        QString newer;
        QString olderMore; ///< a second line: "21 February 2026"
        QString newerMore;
    };
    /// `first`: with large heads and their second lines; the tables below it only repeat the names.
    CompareTable(const Heads& heads, bool first, QWidget* parent = nullptr);
    void addRow(const QString& what, const CompareCell& older, const CompareCell& newer);

private:
    void addHeads(bool first);
    QWidget* makeCell(const CompareCell& cell, const QString& head, const QString& what);

    Heads heads_;
    QGridLayout* grid_;
    int rows_ = 0;
};

} // namespace kneecheck::ui
