// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/cards.h"

class QPushButton;

namespace kneecheck::ui {

class Label;

/// What is missing before the page can be left: takes the focus when it appears, and its link leads to the place.
class ErrorSummary : public Card {
    Q_OBJECT
public:
    explicit ErrorSummary(QWidget* parent = nullptr);
    void setMessage(const QString& message);
    QPushButton* link() const { return link_; }

Q_SIGNALS:
    void linkPressed();

private:
    QPushButton* link_;
};

/// Holds the answers of a page; while something is missing, a bar at the left and the same words above them.
class MissingFrame : public QWidget {
    Q_OBJECT
public:
    explicit MissingFrame(QWidget* parent = nullptr);
    void setContent(QWidget* content);
    /// Empty: nothing is missing.
    void setMessage(const QString& message);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* words_;
    bool missing_ = false;
};

} // namespace kneecheck::ui
