// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace kneecheck::ui {

/// The head or foot of a page that is no question: a bar that never scrolls, its parts on the column's edges.
class PageBar : public QFrame {
    Q_OBJECT
public:
    enum class Edge { Top, Bottom };
    explicit PageBar(QWidget* parent = nullptr, Edge edge = Edge::Top);
    QHBoxLayout* row() const { return row_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Edge edge_;
    QHBoxLayout* row_;
};

} // namespace kneecheck::ui
