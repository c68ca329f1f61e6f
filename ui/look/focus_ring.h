// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>
#include <QProxyStyle>

namespace kneecheck::ui {

/// The system's style with the margins that the focus ring needs, and without the style's own focus marks.
class RingStyle : public QProxyStyle {
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
};

/// Draws one ring round whatever has the keyboard focus: 3 px, with a gap of 2, once the keyboard was used.
/// A widget's dynamic property "focusRadius" (int) gives its corner, "focusInside" (bool) puts the ring inside,
/// "focusRing" = false leaves it out (headings).
class FocusRing : public QFocusFrame {
    Q_OBJECT
public:
    explicit FocusRing(QObject* application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(QWidget* now);
    bool keyboard_ = false;
};

} // namespace kneecheck::ui
