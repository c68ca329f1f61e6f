// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/history_access.h"

class QBoxLayout;

namespace kneecheck::ui {

class Button;
class Label;

/// Above every page while something is wrong with the history: what happened, what is safe, what to do.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);
    void show(const TroubleWords& words);

Q_SIGNALS:
    void retryRequested();
    void setAsideRequested();
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    Label* title_;
    Label* words_;
    Button* retry_;
    Button* setAside_;
    Button* dismiss_;
    QBoxLayout* buttons_;
};

} // namespace kneecheck::ui
