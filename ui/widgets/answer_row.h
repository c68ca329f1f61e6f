// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QRadioButton>

#include "ui/widgets/row_look.h"

namespace kneecheck::ui {

/// An answer as a row: the whole row can be clicked, its words wrap, Enter is left to the page. To assistive technology
/// it is the radio button or check box that it is, named by its words, described by its hint.
class RadioRow : public QRadioButton {
    Q_OBJECT
public:
    explicit RadioRow(const QString& text, const QString& hint = {}, const QString& key = {},
                      QWidget* parent = nullptr);
    void setDense(bool dense);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return look_.heightFor(width); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    RowLook look_;
};

class CheckRow : public QCheckBox {
    Q_OBJECT
public:
    explicit CheckRow(const QString& text, const QString& hint = {}, const QString& key = {},
                      QWidget* parent = nullptr);
    void setDense(bool dense);
    /// A line of a card that paints the background itself.
    void setInCard();
    /// Looks as if the mouse were on it.
    void setPointed(bool pointed);
    bool isPointed() const { return look_.pointed || underMouse(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return look_.heightFor(width); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The mouse or the focus came to the row, or left it.
    void pointedChanged(bool pointed);

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    RowLook look_;
};

} // namespace kneecheck::ui
