// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_view.h"

#include <cmath>

#include <QFile>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include "ui/look/look.h"
#include "ui/widgets/accessible_role.h"

namespace kneecheck::ui {
namespace {

constexpr double artWidth = 240;
constexpr double artHeight = 200;
constexpr int mostWidth = 320;
constexpr int edge = space::m; ///< round the caption

QString fileOf(const QString& name) {
    return QStringLiteral(":/figures/%1.svg").arg(name);
}

std::unique_ptr<QSvgRenderer> load(const QString& name) {
    const QString file = fileOf(name);
    return QFile::exists(file) ? std::make_unique<QSvgRenderer>(file) : nullptr;
}

} // namespace

FigureView::FigureView(const QString& name, Knee knee, const QString& description, QWidget* parent)
    : QWidget(parent), figure_(load(name)), knee_(knee) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(description);
    if (figure_ == nullptr) {
        hide();
    }
    connect(&Look::get(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

FigureView::~FigureView() = default;

bool FigureView::isEmpty() const {
    return figure_ == nullptr;
}

void FigureView::setCaption(const QString& words, assessment::TestFigure::Mark mark) {
    using Mark = assessment::TestFigure::Mark;
    caption_ = words;
    mark_ = mark == Mark::None ? nullptr
                               : load(mark == Mark::Good ? QStringLiteral("mark-good") : QStringLiteral("mark-avoid"));
    updateGeometry();
    update();
}

int FigureView::markSize() const {
    return mark_ ? static_cast<int>(22 * Look::get().iconScale()) : 0;
}

int FigureView::pictureHeight(int width) const {
    return static_cast<int>(std::lround((width - 2) * artHeight / artWidth)) + 1;
}

/// Where the words stand, below a picture of this width.
QRect FigureView::captionBox(int width) const {
    if (caption_.isEmpty()) {
        return {};
    }
    const int left = edge + (mark_ ? markSize() + space::s : 0);
    const QFontMetrics metrics(roleFont(TextRole::SmallBold));
    const int wide = std::max(1, width - left - edge);
    const QRect words = metrics.boundingRect(QRect(0, 0, wide, QWIDGETSIZE_MAX), Qt::TextWordWrap, caption_);
    return {left, pictureHeight(width) + space::s, wide, std::max(words.height(), markSize())};
}

int FigureView::heightForWidth(int width) const {
    return caption_.isEmpty() ? pictureHeight(width) + 1 : captionBox(width).bottom() + 1 + edge;
}

QSize FigureView::sizeHint() const {
    return {mostWidth, heightForWidth(mostWidth)};
}

QSize FigureView::minimumSizeHint() const {
    return {leastWidth, pictureHeight(leastWidth)};
}

const QPixmap& FigureView::picture() {
    const QSizeF size(width() - 2, pictureHeight(width()) - 1);
    const double ratio = devicePixelRatioF();
    if (const QSize pixels = (size * ratio).toSize(); drawn_.size() != pixels) {
        drawn_ = QPixmap(pixels);
        drawn_.setDevicePixelRatio(ratio);
        drawn_.fill(Qt::transparent);
        QPainter painter(&drawn_);
        painter.setRenderHint(QPainter::Antialiasing);
        if (knee_ == Knee::Left) {
            painter.translate(size.width(), 0);
            painter.scale(-1, 1);
        }
        figure_->render(&painter, QRectF(QPointF(), size));
    }
    return drawn_;
}

void FigureView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath card;
    card.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
    painter.fillPath(card, color(Role::Surface));
    painter.save();
    painter.setClipPath(card);
    painter.drawPixmap(QPoint(1, 1), picture());
    painter.restore();
    if (!caption_.isEmpty()) {
        const QRect words = captionBox(width());
        if (mark_) {
            mark_->render(&painter, QRectF(edge, words.top(), markSize(), markSize()));
        }
        painter.setPen(color(Role::Text));
        painter.setFont(roleFont(TextRole::SmallBold));
        painter.drawText(words, Qt::TextWordWrap, caption_);
    }
    painter.setPen(QPen(color(Role::Border), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(card);
}

} // namespace kneecheck::ui
