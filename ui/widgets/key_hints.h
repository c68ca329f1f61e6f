// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include "ui/widgets/check_foot.h"

namespace kneecheck::ui {

/// Key caps and words in one painted line: "[1] to [4] choose  [Enter] go on".
class KeyHints : public QWidget {
    Q_OBJECT
public:
    explicit KeyHints(QWidget* parent = nullptr);
    void setHints(const QList<KeyHint>& hints);
    bool isEmpty() const { return hints_.isEmpty(); }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Draws from the left and gives the width; without a painter it only measures.
    int walk(QPainter* painter) const;
    QList<KeyHint> hints_;
};

} // namespace kneecheck::ui
