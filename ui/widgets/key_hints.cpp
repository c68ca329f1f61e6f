// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/key_hints.h"

#include <QFontMetrics>
#include <QPainter>

#include "ui/look/look.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/row_look.h"

namespace kneecheck::ui {

KeyHints::KeyHints(QWidget* parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyHints::setHints(const QList<KeyHint>& hints) {
    hints_ = hints;
    QStringList spoken;
    for (const KeyHint& hint : hints) {
        spoken.append(hint.to.isEmpty() ? tr("%1: %2").arg(hint.from, hint.does)
                                        : tr("%1 to %2: %3").arg(hint.from, hint.to, hint.does));
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize KeyHints::sizeHint() const {
    return {walk(nullptr), 24};
}

void KeyHints::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    walk(&painter);
}

int KeyHints::walk(QPainter* painter) const {
    const QFontMetrics metrics(roleFont(TextRole::Small));
    int x = 0;
    const auto words = [&](const QString& text) {
        if (painter != nullptr) {
            painter->setFont(roleFont(TextRole::Small));
            painter->setPen(color(Role::Muted));
            painter->drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        }
        x += metrics.horizontalAdvance(text);
    };
    const auto cap = [&](const QString& key) {
        x += keyCapWidth(key);
        if (painter != nullptr) {
            paintKeyCap(*painter, x, height() / 2, key);
        }
        x += 8;
    };
    for (const KeyHint& hint : hints_) {
        if (x > 0) {
            x += 18;
        }
        cap(hint.from);
        if (!hint.to.isEmpty()) {
            words(tr("to"));
            x += 8;
            cap(hint.to);
        }
        words(hint.does);
    }
    return x;
}

} // namespace kneecheck::ui
