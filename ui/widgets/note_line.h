// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kneecheck::ui {

class IconView;
class Label;

/// One sentence to know before answering, with a sign before it. Without words it takes no room.
class NoteLine : public QWidget {
    Q_OBJECT
public:
    explicit NoteLine(QWidget* parent = nullptr);
    void setText(const QString& text, const QString& icon = QStringLiteral("people"));

private:
    IconView* icon_;
    Label* words_;
};

} // namespace kneecheck::ui
