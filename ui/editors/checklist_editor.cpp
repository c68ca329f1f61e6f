// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/checklist_editor.h"

#include <algorithm>

#include <QVBoxLayout>

#include "ui/editors/ternary_row.h"
#include "ui/look/labels.h"
#include "ui/widgets/answer_row.h"
#include "ui/widgets/apart.h"

namespace kneecheck::ui {

using assessment::Ternary;

ChecklistEditor::ChecklistEditor(const assessment::Question& question, const EditorContext& context, QWidget* parent)
    : AnswerEditor(question, context, parent), column_(new QVBoxLayout(this)) {
    const bool dense = context.rows.size() + 2 > 6;
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(dense ? 6 : space::s);
    for (const std::size_t row : context.rows) {
        addLine(question.rows.at(row), dense);
    }
    const std::size_t rows = lines_.size();
    none_ = new CheckRow(context.noneOfThese, {}, QString::number(rows + 1), this);
    some_ = new CheckRow(context.notSureAboutSome, {}, QString::number(rows + 2 > 9 ? 0 : rows + 2), this);
    auto* apart = new Apart(this);
    for (CheckRow* row : {none_, some_}) {
        row->setDense(dense);
        apart->addRow(row);
    }
    column_->addWidget(apart);
    remark_ =
        new Label(TextRole::Small, tr("Rows that you leave empty count as “no” once you continue."), this, Role::Muted);
    column_->addSpacing(2);
    column_->addWidget(remark_);
    connect(none_, &CheckRow::clicked, this, &ChecklistEditor::choseNone);
    connect(some_, &CheckRow::clicked, this, &ChecklistEditor::unfold);
    showValues();
}

void ChecklistEditor::addLine(const assessment::Row& row, bool dense) {
    const std::size_t index = lines_.size();
    Line line;
    line.id = row.id;
    const QString text = QString::fromStdString(row.text);
    const QString hint = QString::fromStdString(row.hint);
    line.tick = new CheckRow(text, hint, QString::number(index + 1), this);
    line.tick->setDense(dense);
    line.three = new TernaryRow(text, hint, {context().yes, context().no, context().notSure}, this);
    column_->addWidget(line.tick);
    column_->addWidget(line.three);
    connect(line.tick, &CheckRow::clicked, this, [this, index] { ticked(index); });
    connect(line.three, &TernaryRow::changed, this, [this, index] {
        lines_[index].value = lines_[index].three->value();
        Q_EMIT changed();
        Q_EMIT rearranged(); // the stop of a group is its chosen button
    });
    lines_.push_back(line);
}

void ChecklistEditor::ticked(std::size_t line) {
    if (all(Ternary::No)) {
        for (Line& other : lines_) {
            other.value = std::nullopt;
        }
    }
    lines_[line].value = lines_[line].tick->isChecked() ? std::optional(Ternary::Yes) : std::nullopt;
    showValues();
    Q_EMIT changed();
}

void ChecklistEditor::choseNone(bool checked) {
    for (Line& line : lines_) {
        line.value = checked ? std::optional(Ternary::No) : std::nullopt;
    }
    unfolded_ = false;
    showValues();
    Q_EMIT changed();
    Q_EMIT rearranged();
}

void ChecklistEditor::unfold(bool unfolded) {
    unfolded_ = unfolded;
    if (!unfolded) {
        for (Line& line : lines_) {
            if (line.value == Ternary::NotSure) {
                line.value = std::nullopt;
            }
        }
    }
    showValues();
    Q_EMIT changed();
    Q_EMIT rearranged();
}

/// Puts the values on the screen.
void ChecklistEditor::showValues() {
    for (Line& line : lines_) {
        line.tick->setChecked(line.value == Ternary::Yes);
        line.three->setValue(line.value);
        line.tick->setVisible(!unfolded_);
        line.three->setVisible(unfolded_);
    }
    none_->setChecked(!unfolded_ && all(Ternary::No));
    some_->setChecked(unfolded_);
    remark_->setVisible(!unfolded_ && any(Ternary::Yes) && !all(Ternary::Yes));
}

bool ChecklistEditor::all(Ternary value) const {
    return std::all_of(lines_.begin(), lines_.end(), [&](const Line& line) { return line.value == value; });
}

bool ChecklistEditor::any(Ternary value) const {
    return std::any_of(lines_.begin(), lines_.end(), [&](const Line& line) { return line.value == value; });
}

void ChecklistEditor::setAnswer(const std::optional<assessment::Answer>& answer) {
    const auto* rows = answer ? std::get_if<assessment::Rows>(&*answer) : nullptr;
    notAsked_ = rows != nullptr ? rows->rows : std::map<std::string, Ternary>{};
    for (Line& line : lines_) {
        const auto found = notAsked_.find(line.id);
        line.value = found == notAsked_.end() ? std::nullopt : std::optional(found->second);
        notAsked_.erase(line.id);
    }
    unfolded_ = any(Ternary::NotSure);
    showValues();
    Q_EMIT rearranged();
}

std::optional<assessment::Answer> ChecklistEditor::answer() const {
    assessment::Rows rows{notAsked_};
    for (const Line& line : lines_) {
        if (line.value) {
            rows.rows[line.id] = *line.value;
        }
    }
    return rows.rows.empty() ? std::nullopt : std::optional<assessment::Answer>(rows);
}

std::optional<Missing> ChecklistEditor::missing() const {
    const bool open =
        std::any_of(lines_.begin(), lines_.end(), [](const Line& line) { return !line.value.has_value(); });
    const bool empty = !any(Ternary::Yes) && open;
    return (unfolded_ ? open : empty) ? std::optional(Missing::Rows) : std::nullopt;
}

std::optional<assessment::Answer> ChecklistEditor::completed() const {
    assessment::Rows rows{notAsked_};
    for (const Line& line : lines_) {
        rows.rows[line.id] = line.value.value_or(Ternary::No);
    }
    return rows;
}

QWidget* ChecklistEditor::firstOpen() const {
    if (!unfolded_) {
        return lines_.front().tick;
    }
    const auto open =
        std::find_if(lines_.begin(), lines_.end(), [](const Line& line) { return !line.value.has_value(); });
    return (open == lines_.end() ? lines_.front() : *open).three->stop();
}

std::vector<QWidget*> ChecklistEditor::stops() const {
    std::vector<QWidget*> stops;
    for (const Line& line : lines_) {
        if (!unfolded_) {
            stops.push_back(line.tick);
            continue;
        }
        for (const Ternary value : {Ternary::Yes, Ternary::No, Ternary::NotSure}) {
            stops.push_back(line.three->button(value));
        }
    }
    stops.push_back(none_);
    stops.push_back(some_);
    return stops;
}

bool ChecklistEditor::takeKey(const QKeyEvent& event) {
    const int digit = digitOf(event);
    if (digit < 0) {
        return false;
    }
    const int rows = static_cast<int>(lines_.size());
    if (digit >= 1 && digit <= rows) {
        const Line& line = lines_[static_cast<std::size_t>(digit - 1)];
        if (unfolded_) {
            line.three->stop()->setFocus(Qt::ShortcutFocusReason);
        } else {
            line.tick->setFocus(Qt::ShortcutFocusReason);
            line.tick->click();
        }
        return true;
    }
    CheckRow* row = digit == rows + 1 ? none_ : digit == (rows + 2 > 9 ? 0 : rows + 2) ? some_ : nullptr;
    if (row != nullptr) {
        row->setFocus(Qt::ShortcutFocusReason);
        row->click();
    }
    return row != nullptr;
}

QList<KeyHint> ChecklistEditor::keyHints() const {
    const std::size_t last = std::min<std::size_t>(9, lines_.size() + 2);
    return {{QStringLiteral("1"), QString::number(last), tr("choose")}};
}

} // namespace kneecheck::ui
