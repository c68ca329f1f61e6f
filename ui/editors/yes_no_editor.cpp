// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/yes_no_editor.h"

#include <QVBoxLayout>

#include "ui/widgets/answer_row.h"
#include "ui/widgets/radio_rows.h"

namespace kneecheck::ui {
namespace {

constexpr int yesRow = 0;
constexpr int noRow = 1;

} // namespace

YesNoEditor::YesNoEditor(const assessment::Question& question, const EditorContext& context, QWidget* parent)
    : AnswerEditor(question, context, parent), rows_(new RadioRows(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(rows_);
    rows_->addRow(context.yes);
    rows_->addRow(context.no);
    if (question.notSure) {
        rows_->addNotSure(context.notSure);
    }
    rows_->finish();
    connect(rows_, &RadioRows::chosenByHand, this, &YesNoEditor::changed);
}

void YesNoEditor::setAnswer(const std::optional<assessment::Answer>& answer) {
    int row = RadioRows::none;
    if (answer && std::holds_alternative<assessment::NotSure>(*answer)) {
        row = RadioRows::notSure;
    } else if (const auto* said = answer ? std::get_if<assessment::YesNo>(&*answer) : nullptr) {
        row = said->yes ? yesRow : noRow;
    }
    rows_->setChosen(row);
}

std::optional<assessment::Answer> YesNoEditor::answer() const {
    switch (rows_->chosen()) {
    case yesRow:
        return assessment::YesNo{true};
    case noRow:
        return assessment::YesNo{false};
    case RadioRows::notSure:
        return assessment::NotSure{};
    default:
        return std::nullopt;
    }
}

QWidget* YesNoEditor::firstOpen() const {
    return rows_->row(yesRow);
}

std::vector<QWidget*> YesNoEditor::stops() const {
    return rows_->stops();
}

bool YesNoEditor::takeKey(const QKeyEvent& event) {
    return rows_->takeDigit(digitOf(event));
}

QList<KeyHint> YesNoEditor::keyHints() const {
    return {{QStringLiteral("1"), QStringLiteral("2"), tr("choose")}};
}

} // namespace kneecheck::ui
