// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "assessment/content.h"
#include "ui/look/look.h"

class QBoxLayout;
class QVBoxLayout;

namespace kneecheck::ui {

/// A rounded surface with a thin outline. `outline` of two pixels: 2 px in `line`'s colour.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    void setColors(Role back, Role line, int outline = 1);
    void setRadius(int corner);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Role back_ = Role::Surface;
    Role line_ = Role::Border;
    int outline_ = 1;
    int corner_ = radius::card;
};

/// What a strip card says by its colour. GO to STOP are verdicts; the others are how soon to be seen.
enum class StripTone { Go, Mod, Stop, Care, Soon, SameDay, Emergency };
StripTone toneOf(assessment::Training training);
StripTone toneOf(assessment::Urgency urgency);
/// The colour of words on the strip and in the body of a tone.
Role onStrip(StripTone tone);
Role onBody(StripTone tone);

/// A card with a coloured strip on top, painted in one go so that its corners are clean. What is said goes into
/// strip() and body(), which are laid on top.
class StripCard : public QFrame {
    Q_OBJECT
public:
    explicit StripCard(StripTone tone, QWidget* parent = nullptr);
    StripTone tone() const { return tone_; }
    QWidget* strip() const { return strip_; }
    QWidget* body() const { return body_; }
    /// Side by side with another: both strips get the height of the higher one.
    void pairWith(StripCard* other);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    StripTone tone_;
    QWidget* strip_;
    QWidget* body_;
    StripCard* pair_ = nullptr;
};

/// The mark of a verdict as an outline in the strip's text colour.
class PlainMark : public QWidget {
    Q_OBJECT
public:
    PlainMark(assessment::Training training, Role line, int size, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    assessment::Training training_;
    Role line_;
    int size_;
};

/// A card row: a disc with an icon, a title, a muted line, and room for a button on the right.
class NoticeRow : public Card {
    Q_OBJECT
public:
    NoticeRow(const QString& iconName, const QString& title, const QString& line, QWidget* parent = nullptr);
    /// Puts a button at the right end (below the words where text is large).
    void addButton(QWidget* button);

private:
    void arrange();
    QBoxLayout* row_ = nullptr;
};

/// A card of rows, with a thin line between them.
class RowsCard : public Card {
    Q_OBJECT
public:
    explicit RowsCard(QWidget* parent = nullptr);
    /// Where the words of one more row go, one below the other.
    QVBoxLayout* addRow();

private:
    QVBoxLayout* rows_;
};

/// A thin horizontal line.
class Rule : public QWidget {
    Q_OBJECT
public:
    explicit Rule(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace kneecheck::ui
