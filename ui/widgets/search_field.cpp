// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QKeyEvent>
#include <QPalette>

#include "ui/look/icons.h"
#include "ui/look/look.h"

namespace kneecheck::ui {

SearchField::SearchField(QWidget* parent) : QLineEdit(parent), sign_(addAction(QIcon(), LeadingPosition)) {
    setClearButtonEnabled(true);
    connect(&Look::get(), &Look::changed, this, &SearchField::dress);
    dress();
}

void SearchField::dress() {
    constexpr int least = 48;
    setFont(roleFont(TextRole::Body));
    setFixedHeight(Look::get().controlHeight(least));
    sign_->setIcon(icon(QStringLiteral("search"), Role::Muted, 20));
    QPalette colors = palette();
    colors.setColor(QPalette::PlaceholderText, color(Role::Muted));
    setPalette(colors);
    setStyleSheet(QStringLiteral("QLineEdit { background: %1; color: %2; border: 1px solid %3; border-radius: 8px;"
                                 " padding: 0 8px; selection-background-color: %4; selection-color: %2; }"
                                 "QLineEdit:hover { border-color: %2; }")
                      .arg(color(Role::Surface).name(), color(Role::Text).name(), color(Role::Strong).name(),
                           color(Role::AccentSoft).name()));
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT leftDownwards();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace kneecheck::ui
