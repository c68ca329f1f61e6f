// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "assessment/answers.h"

class QBoxLayout;
class QButtonGroup;
class QRadioButton;

namespace kneecheck::ui {

class Label;

/// A row of an unfolded checklist: what it says, and yes, no or not sure beside it (below it where the room is small).
class TernaryRow : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString yes;
        QString no;
        QString notSure;
    };
    TernaryRow(const QString& text, const QString& hint, const Words& words, QWidget* parent = nullptr);

    std::optional<assessment::Ternary> value() const;
    void setValue(std::optional<assessment::Ternary> value);
    QRadioButton* button(assessment::Ternary value) const;
    /// The one that Tab leads to.
    QWidget* stop() const;

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QBoxLayout* row_;
    QButtonGroup* group_;
};

} // namespace kneecheck::ui
