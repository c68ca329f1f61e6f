// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/answer_editor.h"

namespace kneecheck::ui {

class RadioRows;

/// choice: one of the options, or "not sure" where it is offered.
class ChoiceEditor : public AnswerEditor {
    Q_OBJECT
public:
    ChoiceEditor(const assessment::Question& question, const EditorContext& context, QWidget* parent);

    void setAnswer(const std::optional<assessment::Answer>& answer) override;
    std::optional<assessment::Answer> answer() const override;
    QWidget* firstOpen() const override;
    std::vector<QWidget*> stops() const override;
    bool takeKey(const QKeyEvent& event) override;
    QList<KeyHint> keyHints() const override;

private:
    RadioRows* rows_;
};

} // namespace kneecheck::ui
