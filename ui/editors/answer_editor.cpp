// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/answer_editor.h"

#include <utility>

#include <QKeyEvent>

#include "ui/widgets/accessible_role.h"

namespace kneecheck::ui {

AnswerEditor::AnswerEditor(assessment::Question question, EditorContext context, QWidget* parent)
    : QWidget(parent), question_(std::move(question)), context_(std::move(context)) {
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(QString::fromStdString(question_.text));
    setAccessibleDescription(QString::fromStdString(question_.help));
}

std::optional<Missing> AnswerEditor::missing() const {
    return answer() ? std::nullopt : std::optional(Missing::Answer);
}

int AnswerEditor::digitOf(const QKeyEvent& event) {
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const bool digit = event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9;
    return digit && held == Qt::NoModifier && !event.isAutoRepeat() ? event.key() - Qt::Key_0 : -1;
}

} // namespace kneecheck::ui
