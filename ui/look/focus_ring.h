// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace kneecheck::ui {

/// Draws one ring round whatever has the keyboard focus: 3 px, with a gap of 2, once the keyboard was used.
/// A widget's dynamic property "focusRadius" (int) gives its corner, "focusInside" (bool) puts the ring inside,
/// "focusRing" = false leaves it out. Headings have none.
/// (Not a QFocusFrame: that one keeps a bare pointer to its widget and dies with the page it was put on.)
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject* application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* now);
    void place();

    bool keyboard_ = false;
    QPointer<QWidget> target_;
    QPointer<QWidget> ring_;
};

} // namespace kneecheck::ui
