// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kneecheck::ui {

class Label;

/// One sentence to know before answering, with a sign before it. Without words it takes no room.
class NoteLine : public QWidget {
    Q_OBJECT
public:
    explicit NoteLine(QWidget* parent = nullptr);
    void setText(const QString& text);

private:
    Label* words_;
};

} // namespace kneecheck::ui
