// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page_bar.h"

namespace kneecheck::ui {

class Button;
class Label;

/// Says what was done and takes it back. It stays until it is closed or the page is left: nobody has to be quick.
class UndoBar : public PageBar {
    Q_OBJECT
public:
    explicit UndoBar(QWidget* parent = nullptr);
    /// Shows it, and takes the focus to "Undo", so that a screen reader says what happened.
    void say(const QString& what);

Q_SIGNALS:
    void undoRequested();
    void closeRequested();

private:
    Label* words_;
    Button* undo_;
    Button* close_;
};

} // namespace kneecheck::ui
