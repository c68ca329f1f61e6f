// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QWidget>

#include "assessment/content.h"
#include "ui/look/tokens.h"

class QPainter;

namespace kneecheck::ui {

/// A line icon of resources/icons ("home", "left" …) in one colour, `size` logical pixels at t = 1.
/// Sizes: 18 in text, 20 to 22 in buttons and side bar, 26 in cards.
QPixmap iconPixmap(const QString& name, const QColor& color, int size, double devicePixelRatio, double stroke = 2.0);
QIcon icon(const QString& name, Role role, int size = 22);

/// Verdict marks: circle with tick, diamond with arrow, octagon with bar. `plain`: an outline in `line`'s colour, as on
/// a strip of the verdict's own colour.
void paintMark(QPainter& painter, const QRectF& box, assessment::Training training, bool plain,
               const QColor& line = {});

/// An icon as a widget of its own; decoration, without an accessible name.
class IconView : public QWidget {
    Q_OBJECT
public:
    IconView(const QString& name, Role role, int size, QWidget* parent = nullptr);
    void setIcon(const QString& name, Role role);
    void setStroke(double stroke);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString name_;
    Role role_;
    int size_;
    double stroke_ = 2.0;
};

/// A verdict mark as a widget; a word always stands beside it.
class MarkView : public QWidget {
    Q_OBJECT
public:
    MarkView(assessment::Training training, int size, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    assessment::Training training_;
    int size_;
};

} // namespace kneecheck::ui
