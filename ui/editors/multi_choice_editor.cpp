// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/multi_choice_editor.h"

#include <algorithm>

#include <QVBoxLayout>

#include "ui/look/look.h"
#include "ui/widgets/answer_row.h"
#include "ui/widgets/apart.h"

namespace kneecheck::ui {
namespace {

constexpr const char* noneOption = "none";

} // namespace

MultiChoiceEditor::MultiChoiceEditor(const assessment::Question& question, const EditorContext& context,
                                     QWidget* parent)
    : AnswerEditor(question, context, parent) {
    const bool dense = question.options.size() > 6;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(dense ? 6 : space::s);
    int digit = 1;
    const assessment::Option* none = nullptr;
    for (const assessment::Option& option : question.options) {
        if (option.id == noneOption) {
            none = &option;
            continue;
        }
        addLine(option.id, QString::fromStdString(option.text), QString::fromStdString(option.hint), false,
                digit <= 9 ? digit : -1);
        lines_.back().row->setDense(dense);
        column->addWidget(lines_.back().row);
        ++digit;
    }
    if (none == nullptr && !question.notSure) {
        return;
    }
    auto* apart = new Apart(this);
    column->addWidget(apart);
    if (none != nullptr) {
        // Where the digits are used up, 0 is free as long as it does not mean "not sure".
        const int key = digit <= 9 ? digit : question.notSure ? -1 : 0;
        addLine(none->id, QString::fromStdString(none->text), QString::fromStdString(none->hint), true, key);
        apart->addRow(lines_.back().row);
    }
    if (question.notSure) {
        addLine({}, context.notSure, {}, true, 0);
        apart->addRow(lines_.back().row);
    }
}

void MultiChoiceEditor::addLine(const std::string& option, const QString& text, const QString& hint, bool apart,
                                int digit) {
    auto* row = new CheckRow(text, hint, digit >= 0 ? QString::number(digit) : QString(), this);
    lines_.push_back({option, row, apart, digit});
    connect(row, &CheckRow::clicked, this, [this, row] { clicked(row); });
}

void MultiChoiceEditor::clicked(CheckRow* row) {
    const auto line =
        std::find_if(lines_.begin(), lines_.end(), [&](const Line& candidate) { return candidate.row == row; });
    if (row->isChecked()) {
        for (const Line& other : lines_) {
            if (other.row != row && (line->apart || other.apart)) {
                other.row->setChecked(false);
            }
        }
    }
    Q_EMIT changed();
}

void MultiChoiceEditor::setAnswer(const std::optional<assessment::Answer>& answer) {
    const auto* choices = answer ? std::get_if<assessment::Choices>(&*answer) : nullptr;
    const bool notSure = answer && std::holds_alternative<assessment::NotSure>(*answer);
    for (const Line& line : lines_) {
        line.row->setChecked(line.option.empty() ? notSure
                                                 : choices != nullptr && choices->options.contains(line.option));
    }
}

std::optional<assessment::Answer> MultiChoiceEditor::answer() const {
    assessment::Choices choices;
    for (const Line& line : lines_) {
        if (!line.row->isChecked()) {
            continue;
        }
        if (line.option.empty()) {
            return assessment::NotSure{};
        }
        choices.options.insert(line.option);
    }
    return choices.options.empty() ? std::nullopt : std::optional<assessment::Answer>(choices);
}

QWidget* MultiChoiceEditor::firstOpen() const {
    return lines_.front().row;
}

std::vector<QWidget*> MultiChoiceEditor::stops() const {
    std::vector<QWidget*> stops;
    for (const Line& line : lines_) {
        stops.push_back(line.row);
    }
    return stops;
}

bool MultiChoiceEditor::takeKey(const QKeyEvent& event) {
    const int digit = digitOf(event);
    for (const Line& line : lines_) {
        if (digit >= 0 && line.digit == digit) {
            line.row->setFocus(Qt::ShortcutFocusReason);
            line.row->click();
            return true;
        }
    }
    return false;
}

QList<KeyHint> MultiChoiceEditor::keyHints() const {
    int first = 1;
    int last = 1;
    for (const Line& line : lines_) {
        first = line.digit == 0 ? 0 : first; // "not sure", or "none" where the digits are used up
        last = std::max(last, line.digit);
    }
    return {{QString::number(first), QString::number(last), tr("choose")}};
}

} // namespace kneecheck::ui
