// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/note_line.h"

#include <QHBoxLayout>

#include "ui/look/icons.h"
#include "ui/look/labels.h"

namespace kneecheck::ui {

NoteLine::NoteLine(QWidget* parent)
    : QWidget(parent), icon_(new IconView(QStringLiteral("people"), Role::Accent, 22, this)),
      words_(makeBody({}, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::m, 0, space::xs);
    row->setSpacing(space::s);
    row->addWidget(icon_, 0, Qt::AlignTop);
    row->addWidget(words_, 1);
    hide();
}

void NoteLine::setText(const QString& text, const QString& icon) {
    icon_->setIcon(icon, Role::Accent);
    words_->setText(text);
    setVisible(!text.isEmpty());
}

} // namespace kneecheck::ui
