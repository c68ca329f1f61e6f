// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kneecheck::ui {

/// A line from the left foot to the right, and a mark on it.
class BeatTrack : public QWidget {
    Q_OBJECT
public:
    explicit BeatTrack(QWidget* parent = nullptr);
    /// 0: at the left end, 1: at the right.
    void setMark(double place);
    double mark() const { return place_; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double place_ = 0;
};

} // namespace kneecheck::ui
