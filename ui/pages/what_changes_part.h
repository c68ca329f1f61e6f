// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/pages/result_view.h"

namespace kneecheck::ui {

/// "What would change this": which other answers would lead to what, as the content that judged has it. Null where
/// there is nothing to tell.
QWidget* makeWhatChanges(const ResultView& view, QWidget* parent);

/// The nearest answer that would make the result stricter, as one line. Null where there is none.
QWidget* makeNearestChange(const ResultView& view, QWidget* parent);

} // namespace kneecheck::ui
