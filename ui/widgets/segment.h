// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace kneecheck::ui {

/// One of a few short answers side by side: a small button whose chosen state has a tick, an outline and bold words.
/// Enter is left to the page.
class Segment : public QRadioButton {
    Q_OBJECT
public:
    explicit Segment(const QString& word, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace kneecheck::ui
