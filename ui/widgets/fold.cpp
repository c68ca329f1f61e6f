// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fold.h"

#include "ui/look/buttons.h"
#include "ui/look/layouts.h"
#include "ui/look/tokens.h"

namespace kneecheck::ui {

QVBoxLayout* addFold(QVBoxLayout* column, const QString& title) {
    QWidget* const parent = column->parentWidget();
    auto* unfold = new Disclosure(title, parent);
    auto* inside = new QWidget(parent);
    QVBoxLayout* lines = makeColumn(inside, space::s);
    lines->setContentsMargins(Disclosure::indent(), 0, 0, space::s);
    unfold->setTarget(inside);
    // Aligned, or its own greatest width would count as that of the whole column, and heights be taken for that.
    column->addWidget(unfold, 0, Qt::AlignLeft);
    column->addWidget(inside);
    return lines;
}

} // namespace kneecheck::ui
