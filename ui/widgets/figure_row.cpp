// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_row.h"

#include <algorithm>

#include "ui/look/look.h"
#include "ui/widgets/figure_view.h"

namespace kneecheck::ui {
namespace {

constexpr int gap = space::m;
constexpr int mostWidth = 320; ///< larger figures show nothing more

} // namespace

FigureRow::FigureRow(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Look::get(), &Look::changed, this, &QWidget::updateGeometry);
}

/// A picture that the program does not have leaves no hole.
void FigureRow::add(FigureView* figure) {
    figure->setParent(this);
    if (!figure->isEmpty()) {
        figures_.push_back(figure);
        figure->show();
    }
    updateGeometry();
}

int FigureRow::perLine(int width) const {
    const int fitting = std::max(1, (width + gap) / (FigureView::leastWidth + gap));
    return std::min(fitting, static_cast<int>(figures_.size()));
}

int FigureRow::figureWidth(int width) const {
    const int count = std::max(1, perLine(width));
    return std::min(mostWidth, (width - (count - 1) * gap) / count);
}

int FigureRow::lineHeight(int width) const {
    int height = 0;
    for (const FigureView* figure : figures_) {
        height = std::max(height, figure->heightForWidth(figureWidth(width)));
    }
    return height;
}

int FigureRow::heightForWidth(int width) const {
    if (figures_.empty()) {
        return 0;
    }
    const int lines = (static_cast<int>(figures_.size()) + perLine(width) - 1) / perLine(width);
    return lines * lineHeight(width) + (lines - 1) * gap;
}

QSize FigureRow::sizeHint() const {
    const int width = static_cast<int>(figures_.size()) * (mostWidth + gap);
    return {width, heightForWidth(width)};
}

QSize FigureRow::minimumSizeHint() const {
    return {FigureView::leastWidth, 0};
}

void FigureRow::resizeEvent(QResizeEvent*) {
    const int count = std::max(1, perLine(width()));
    const int wide = figureWidth(width());
    const int high = lineHeight(width());
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        const int column = static_cast<int>(i) % count;
        const int line = static_cast<int>(i) / count;
        figures_[i]->setGeometry(column * (wide + gap), line * (high + gap), wide, high);
    }
}

} // namespace kneecheck::ui
