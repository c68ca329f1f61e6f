// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

#include "ui/look/look.h"

namespace kneecheck::ui {

/// A column that fills the widget to its edges.
inline QVBoxLayout* makeColumn(QWidget* widget, int spacing = 0) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

/// Side by side, and one below the other where the text is large.
inline QBoxLayout* makeSideBySide(QWidget* widget = nullptr) {
    return new QBoxLayout(Look::get().stacked() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, widget);
}

} // namespace kneecheck::ui
