// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/answer_editor.h"

namespace kneecheck::ui {

class CheckRow;

/// multi-choice: any of the options. "None" and "not sure" stand apart and exclude the rest.
class MultiChoiceEditor : public AnswerEditor {
    Q_OBJECT
public:
    MultiChoiceEditor(const assessment::Question& question, const EditorContext& context, QWidget* parent);

    void setAnswer(const std::optional<assessment::Answer>& answer) override;
    std::optional<assessment::Answer> answer() const override;
    QWidget* firstOpen() const override;
    std::vector<QWidget*> stops() const override;
    bool takeKey(const QKeyEvent& event) override;
    QList<KeyHint> keyHints() const override;

private:
    struct Line {
        std::string option; ///< empty: "not sure"
        CheckRow* row = nullptr;
        bool apart = false;
        int digit = -1;
    };
    void addLine(const std::string& option, const QString& text, const QString& hint, bool apart, int digit);
    void clicked(CheckRow* row);

    std::vector<Line> lines_;
};

} // namespace kneecheck::ui
