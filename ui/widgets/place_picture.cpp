// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/place_picture.h"

#include <QPainter>

namespace kneecheck::ui {

PlacePicture::PlacePicture(KneeSide side, Knee knee, const QStringList& regions, const QString& description,
                           QWidget* parent)
    : QWidget(parent), side_(side), knee_(knee), regions_(regions) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(description);
}

void PlacePicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintKnee(painter, rect(), side_, knee_, regions_);
}

} // namespace kneecheck::ui
