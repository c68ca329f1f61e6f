// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/make_editor.h"

#include <stdexcept>

#include "ui/editors/body_map_editor.h"
#include "ui/editors/checklist_editor.h"
#include "ui/editors/choice_editor.h"
#include "ui/editors/multi_choice_editor.h"
#include "ui/editors/number_editor.h"
#include "ui/editors/scale_editor.h"
#include "ui/editors/yes_no_editor.h"

namespace kneecheck::ui {

AnswerEditor* makeEditor(const assessment::Question& question, const EditorContext& context, QWidget* parent) {
    switch (question.type) {
    case assessment::QuestionType::Choice:
        return new ChoiceEditor(question, context, parent);
    case assessment::QuestionType::MultiChoice:
        return new MultiChoiceEditor(question, context, parent);
    case assessment::QuestionType::Checklist:
        return new ChecklistEditor(question, context, parent);
    case assessment::QuestionType::Scale:
        return new ScaleEditor(question, context, parent);
    case assessment::QuestionType::BodyMap:
        return new BodyMapEditor(question, context, parent);
    case assessment::QuestionType::YesNo:
        return new YesNoEditor(question, context, parent);
    case assessment::QuestionType::Number:
        return new NumberEditor(question, context, parent);
    }
    throw std::logic_error("a question type without an editor");
}

} // namespace kneecheck::ui
