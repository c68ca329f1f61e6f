// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>
#include <QWidget>

namespace kneecheck::ui::test {

// What a person who sees little, or uses no mouse, would trip over on a page that shows. Each check gives one line a
// finding, in a fixed order; an empty list: nothing found. None of them needs to know the page.

/// Everything on the page that can be clicked or reached with Tab.
std::vector<QWidget*> controlsOf(const QWidget& page);
/// How a finding names a control: as assistive technology does.
QString calls(QWidget* control);
/// What Tab reaches, in its order, from the first stop to the last.
std::vector<QWidget*> tabStops(QWidget& page);

/// A control without an accessible name or with a role that is not what it does; two that are told apart by nothing.
QStringList unnamedControls(const QWidget& page);
/// A control whose focus, come by the keyboard, changes less than a line of 2 px round it by 3:1.
QStringList unseenFocus(QWidget& page);
/// A step of Tab against the reading order, and controls that no key reaches.
///
/// Reading order: from a stop to the next it goes down, or along one row to the right (one row: they overlap by more
/// than half the height of the lower one), or up only to a column that begins right of the stop. What is inside the
/// stop (the link of an error summary) comes after it.
QStringList unreadTabOrder(QWidget& page);
/// A control with less than 44 by 44 pixels (a quiet button, as links are: 24 by 24) to click on, or a part of it that
/// shows and takes no click.
QStringList smallTargets(QWidget& page);

/// Words under 4.5:1: the pen they are written with, against the colour that most pixels of their place have.
QStringList weakWords(QWidget& page);
/// Controls that have an outline, or a box or ring to tick, under 3:1: the painted pixels, against those outside it.
QStringList weakOutlines(QWidget& page);
/// Words cut off at an edge, shortened with "…", lying over each other, and anything that is wider than the window.
QStringList cutOffWords(QWidget& page);

/// Contrast of two colours as WCAG 2 defines it.
double contrast(const QColor& one, const QColor& other);

} // namespace kneecheck::ui::test
