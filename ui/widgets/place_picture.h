// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/knee/knee_art.h"

namespace kneecheck::ui {

/// A small still picture of the knee: where a condition sits. One described picture to assistive technology.
class PlacePicture : public QWidget {
    Q_OBJECT
public:
    PlacePicture(KneeSide side, Knee knee, const QStringList& regions, const QString& description,
                 QWidget* parent = nullptr);
    QSize sizeHint() const override { return {96, 132}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    KneeSide side_;
    Knee knee_;
    QStringList regions_;
};

} // namespace kneecheck::ui
