// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QElapsedTimer>

#include "ui/editors/answer_editor.h"

class QButtonGroup;
class QRadioButton;

namespace kneecheck::ui {

class Label;

/// scale: a whole number 0 to 10 on eleven numbered buttons, and what it means below. No colours and no bands: they
/// would tell which number buys a green light. 1 and then 0 within 0.8 s is 10, and so is End.
class ScaleEditor : public AnswerEditor {
    Q_OBJECT
public:
    ScaleEditor(const assessment::Question& question, const EditorContext& context, QWidget* parent);

    void setAnswer(const std::optional<assessment::Answer>& answer) override;
    std::optional<assessment::Answer> answer() const override;
    QWidget* firstOpen() const override;
    std::vector<QWidget*> stops() const override;
    bool takeKey(const QKeyEvent& event) override;
    QList<KeyHint> keyHints() const override;
    bool isWide() const override { return true; }

    static constexpr int highest = 10;
    QRadioButton* button(int number) const { return buttons_.at(static_cast<std::size_t>(number)); }

private:
    void choose(int number);
    void showMeaning();

    QButtonGroup* group_;
    std::array<QRadioButton*, highest + 1> buttons_{};
    QWidget* meaning_;
    Label* meaningTitle_;
    Label* meaningText_;
    QElapsedTimer sinceOne_; ///< runs since 1 was typed
};

} // namespace kneecheck::ui
