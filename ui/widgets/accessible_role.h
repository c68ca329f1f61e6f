// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace kneecheck::ui {

/// Tells assistive technology what a widget is where Qt cannot know: a picture, a group with a name, an alert. Call it
/// before the widget is shown. Name and description are the widget's own accessibleName and accessibleDescription.
/// From the first call on, what assistive technology does to a radio button or check box counts as a click, and a
/// Disclosure is a button that is expanded or not.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);

} // namespace kneecheck::ui
