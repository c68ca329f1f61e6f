// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace kneecheck::ui {

class RadioRow;

/// Rows of which one is chosen; "not sure" stands apart below them and takes the key 0.
class RadioRows : public QWidget {
    Q_OBJECT
public:
    explicit RadioRows(QWidget* parent = nullptr);

    /// Rows are counted from 0; keys are 1 to 9.
    void addRow(const QString& text, const QString& hint = {});
    void addNotSure(const QString& text);
    /// All rows added: lists of more than six are closer.
    void finish();

    static constexpr int none = -1;
    static constexpr int notSure = 1000;
    int chosen() const;
    /// Without saying `chosenByHand`.
    void setChosen(int row);
    /// As if clicked; false where there is no such row.
    bool choose(int row);
    bool takeDigit(int digit);
    RadioRow* row(int row) const;
    int count() const { return static_cast<int>(rows_.size()); }
    std::vector<QWidget*> stops() const;

Q_SIGNALS:
    void chosenByHand(int row);

private:
    RadioRow* add(int id, const QString& text, const QString& hint, const QString& key);

    QButtonGroup* group_;
    QVBoxLayout* column_;
    std::vector<RadioRow*> rows_;
    RadioRow* notSure_ = nullptr;
};

} // namespace kneecheck::ui
