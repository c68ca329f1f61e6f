// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undo_bar.h"

#include <QHBoxLayout>

#include "ui/look/buttons.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/widgets/accessible_role.h"

namespace kneecheck::ui {

UndoBar::UndoBar(QWidget* parent)
    : PageBar(parent, Edge::Bottom), words_(makeBody({}, this)), undo_(makeSecondary(tr("Undo"), this)),
      close_(makeQuiet(tr("Close"), this)) {
    setAccessibleRole(this, QAccessible::AlertMessage);
    row()->addWidget(new IconView(QStringLiteral("trash"), Role::Muted, 22, this), 0, Qt::AlignVCenter);
    row()->addWidget(words_, 1);
    row()->addWidget(undo_, 0, Qt::AlignVCenter);
    row()->addWidget(close_, 0, Qt::AlignVCenter);
    connect(undo_, &QPushButton::clicked, this, &UndoBar::undoRequested);
    connect(close_, &QPushButton::clicked, this, &UndoBar::closeRequested);
    hide();
}

void UndoBar::say(const QString& what) {
    words_->setText(what);
    setAccessibleName(what);
    undo_->setAccessibleDescription(what);
    close_->setAccessibleDescription(tr("After this it cannot be brought back"));
    show();
    undo_->setFocus(Qt::OtherFocusReason);
}

} // namespace kneecheck::ui
