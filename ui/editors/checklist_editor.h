// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "ui/editors/answer_editor.h"

class QVBoxLayout;

namespace kneecheck::ui {

class Apart;
class CheckRow;
class Label;
class TernaryRow;

/// checklist: each asked row yes, no or not sure. Ticked is yes; "None of these" says no to all, by hand. Rows left
/// empty beside ticked ones stay open until the page is left, and are "no" then. "Not sure about some of these" unfolds
/// the rows in place, and what was ticked stays.
class ChecklistEditor : public AnswerEditor {
    Q_OBJECT
public:
    ChecklistEditor(const assessment::Question& question, const EditorContext& context, QWidget* parent);

    void setAnswer(const std::optional<assessment::Answer>& answer) override;
    std::optional<assessment::Answer> answer() const override;
    std::optional<Missing> missing() const override;
    std::optional<assessment::Answer> completed() const override;
    QWidget* firstOpen() const override;
    std::vector<QWidget*> stops() const override;
    bool takeKey(const QKeyEvent& event) override;
    QList<KeyHint> keyHints() const override;

private:
    struct Line {
        std::string id;
        CheckRow* tick = nullptr;
        TernaryRow* three = nullptr;
        std::optional<assessment::Ternary> value;
    };

    void addLine(const assessment::Row& row, bool dense);
    void ticked(std::size_t line);
    void choseNone(bool checked);
    void unfold(bool unfolded);
    void showValues();
    bool all(assessment::Ternary value) const;
    bool any(assessment::Ternary value) const;

    QVBoxLayout* column_;
    std::vector<Line> lines_;
    std::map<std::string, assessment::Ternary> notAsked_; ///< rows off the route keep their answers
    CheckRow* none_;
    CheckRow* some_;
    Label* remark_;
    bool unfolded_ = false;
};

} // namespace kneecheck::ui
