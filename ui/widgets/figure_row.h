// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

namespace kneecheck::ui {

class FigureView;

/// Figures side by side, as many to a line as are readable, all of one size; the rest below.
class FigureRow : public QWidget {
    Q_OBJECT
public:
    explicit FigureRow(QWidget* parent = nullptr);

    void add(FigureView* figure);
    bool isEmpty() const { return figures_.empty(); }
    const std::vector<FigureView*>& figures() const { return figures_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int perLine(int width) const;
    int figureWidth(int width) const;
    int lineHeight(int width) const;

    std::vector<FigureView*> figures_;
};

} // namespace kneecheck::ui
