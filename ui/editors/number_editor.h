// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/answer_editor.h"

class QLineEdit;

namespace kneecheck::ui {

class CheckRow;

/// number: a whole number from minimum to maximum in the question's unit, or "not sure" where it is offered. Typed, or
/// stepped with the arrow keys or the two buttons.
class NumberEditor : public AnswerEditor {
    Q_OBJECT
public:
    NumberEditor(const assessment::Question& question, const EditorContext& context, QWidget* parent);

    void setAnswer(const std::optional<assessment::Answer>& answer) override;
    /// Empty also where the number is out of range.
    std::optional<assessment::Answer> answer() const override;
    std::optional<Missing> missing() const override;
    QWidget* firstOpen() const override;
    std::vector<QWidget*> stops() const override;
    bool takeKey(const QKeyEvent& event) override;
    QList<KeyHint> keyHints() const override;

    QLineEdit* field() const { return field_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::optional<int> number() const;
    void step(int by);

    QLineEdit* field_;
    CheckRow* notSure_ = nullptr;
};

} // namespace kneecheck::ui
