// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QColor>
#include <QRectF>
#include <QRegion>
#include <QString>

class QWidget;

namespace kneecheck::ui::test {

/// One run of letters as it was painted, in the coordinates of the widget that was asked.
struct DrawnText {
    QString text;
    QRectF box;   ///< as wide as the letters run, as high as the font's lines
    QColor color; ///< of the pen
    QRegion room; ///< where its widget may paint; letters outside it are cut off
};

/// Everything that the widget and its visible children write, labels and painted words alike: they are painted onto
/// a device that writes down instead of drawing. What a scroll area has out of sight counts if its content is asked.
std::vector<DrawnText> drawnTexts(QWidget& widget);

} // namespace kneecheck::ui::test
