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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as high as its words
    auto* said = new QHBoxLayout;
    said->setSpacing(space::m);
    said->addWidget(new IconView(QStringLiteral("trash"), Role::Muted, 22, this), 0, Qt::AlignVCenter);
    said->addWidget(words_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(undo_);
    buttons->addWidget(close_);
    buttons->addStretch(0);
    row()->addLayout(said, 1);
    row()->addLayout(buttons);
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
