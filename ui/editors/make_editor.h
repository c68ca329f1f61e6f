// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/answer_editor.h"

namespace kneecheck::ui {

/// The one place that picks an editor by the type of the question.
AnswerEditor* makeEditor(const assessment::Question& question, const EditorContext& context, QWidget* parent);

} // namespace kneecheck::ui
