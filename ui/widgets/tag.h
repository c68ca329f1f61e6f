// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace kneecheck::ui {

/// A word on a small tinted ground, beside a heading: "Optional".
class Tag : public QLabel {
    Q_OBJECT
public:
    explicit Tag(const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
};

} // namespace kneecheck::ui
