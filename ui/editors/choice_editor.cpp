// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/choice_editor.h"

#include <algorithm>

#include <QVBoxLayout>

#include "ui/widgets/answer_row.h"
#include "ui/widgets/radio_rows.h"

namespace kneecheck::ui {

ChoiceEditor::ChoiceEditor(const assessment::Question& question, const EditorContext& context, QWidget* parent)
    : AnswerEditor(question, context, parent), rows_(new RadioRows(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(rows_);
    for (const assessment::Option& option : question.options) {
        rows_->addRow(QString::fromStdString(option.text), QString::fromStdString(option.hint));
    }
    if (question.notSure) {
        rows_->addNotSure(context.notSure);
    }
    rows_->finish();
    connect(rows_, &RadioRows::chosenByHand, this, &ChoiceEditor::changed);
}

void ChoiceEditor::setAnswer(const std::optional<assessment::Answer>& answer) {
    int row = RadioRows::none;
    if (answer && std::holds_alternative<assessment::NotSure>(*answer)) {
        row = RadioRows::notSure;
    } else if (const auto* choice = answer ? std::get_if<assessment::Choice>(&*answer) : nullptr) {
        const auto& options = question().options;
        const auto found = std::find_if(options.begin(), options.end(),
                                        [&](const assessment::Option& option) { return option.id == choice->option; });
        row = found == options.end() ? RadioRows::none : static_cast<int>(found - options.begin());
    }
    rows_->setChosen(row);
}

std::optional<assessment::Answer> ChoiceEditor::answer() const {
    const int row = rows_->chosen();
    if (row == RadioRows::none) {
        return std::nullopt;
    }
    if (row == RadioRows::notSure) {
        return assessment::NotSure{};
    }
    return assessment::Choice{question().options[static_cast<std::size_t>(row)].id};
}

QWidget* ChoiceEditor::firstOpen() const {
    return rows_->row(0);
}

std::vector<QWidget*> ChoiceEditor::stops() const {
    return rows_->stops();
}

bool ChoiceEditor::takeKey(const QKeyEvent& event) {
    return rows_->takeDigit(digitOf(event));
}

QList<KeyHint> ChoiceEditor::keyHints() const {
    return {{QStringLiteral("1"), QString::number(std::min(9, rows_->count())), tr("choose")}};
}

} // namespace kneecheck::ui
