// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knee/knee_view.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

#include "ui/look/look.h"
#include "ui/widgets/accessible_role.h"

namespace kneecheck::ui {
namespace {

constexpr int gap = 8;
/// How wide the leg is at the height where the words stand beside it, in the art's coordinates.
constexpr double legAtJoint = 176;
/// How far a click may miss a region and still mean it.
constexpr double reach = 7;

} // namespace

KneeView::KneeView(const QStringList& regions, Knee knee, QWidget* parent)
    : QWidget(parent), regions_(regions), knee_(knee) {
    for (const KneeSide side : {KneeSide::Front, KneeSide::Outer, KneeSide::Inner, KneeSide::Back}) {
        Frame frame;
        frame.side = side;
        frames_.push_back(frame);
    }
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleRole(this, QAccessible::Graphic);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Look::get(), &Look::changed, this, [this] {
        place();
        update();
    });
    describe();
}

void KneeView::setKnee(Knee knee) {
    knee_ = knee;
    describe();
    place();
    update();
}

void KneeView::setChosen(const QStringList& regions, const QString& main) {
    chosen_ = regions;
    main_ = main;
    update();
}

void KneeView::setPointed(const QString& region) {
    if (pointed_ != region) {
        pointed_ = region;
        update();
    }
}

void KneeView::describe() {
    setAccessibleName(knee_ == Knee::Left ? tr("Left knee from four sides") : tr("Right knee from four sides"));
    setAccessibleDescription(
        tr("Drawings of the knee from the front, the outer side, the inner side and the back. The list of places after "
           "this picture says and does the same."));
}

int KneeView::heightForWidth(int width) const {
    return std::max(320, static_cast<int>((width - gap) * 0.86) + gap);
}

void KneeView::place() {
    const double frameWidth = (width() - gap) / 2.0;
    const double frameHeight = (height() - gap) / 2.0;
    double tallest = 0;
    for (const Frame& frame : frames_) {
        tallest = std::max(tallest, KneeArt::of(frame.side).bounds().height());
    }
    const QFontMetrics metrics(roleFont(TextRole::Small));
    const int words = std::max({metrics.horizontalAdvance(tr("outer")), metrics.horizontalAdvance(tr("inner")),
                                metrics.horizontalAdvance(tr("front")), metrics.horizontalAdvance(tr("back"))});
    const double byHeight = (frameHeight - 20) / tallest;
    const double byWidth = (frameWidth - 2 * (words + 18)) / legAtJoint;
    const double scale = std::max(0.2, std::min(byHeight, byWidth));
    for (std::size_t i = 0; i < frames_.size(); ++i) {
        Frame& frame = frames_[i];
        frame.box =
            QRectF((i % 2 == 0 ? 0 : frameWidth + gap), (i < 2 ? 0 : frameHeight + gap), frameWidth, frameHeight);
        const QPointF focus(KneeArt::width / 2, KneeArt::of(frame.side).bounds().center().y());
        frame.toWidget = QTransform();
        frame.toWidget.translate(frame.box.center().x(), frame.box.center().y());
        frame.toWidget.scale(knee_ == Knee::Left ? -scale : scale, scale);
        frame.toWidget.translate(-focus.x(), -focus.y());
        frame.under = {};
        frame.over = {};
    }
}

/// The layers are drawn once a size: hovering repaints often, and the art has many gradients.
void KneeView::draw(Frame& frame) const {
    const double ratio = devicePixelRatioF();
    for (QPixmap* layer : {&frame.under, &frame.over}) {
        *layer = QPixmap((frame.box.size() * ratio).toSize());
        layer->setDevicePixelRatio(ratio);
        layer->fill(Qt::transparent);
        QPainter painter(layer);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-frame.box.topLeft());
        painter.setTransform(frame.toWidget, true);
        layer == &frame.under ? KneeArt::of(frame.side).paintUnder(painter)
                              : KneeArt::of(frame.side).paintOver(painter);
    }
}

void KneeView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (Frame& frame : frames_) {
        paintFrame(painter, frame);
    }
}

void KneeView::paintFrame(QPainter& painter, Frame& frame) const {
    if (frame.under.isNull()) {
        draw(frame);
    }
    QPainterPath card;
    card.addRoundedRect(frame.box.adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
    painter.fillPath(card, color(Role::Surface));
    painter.save();
    painter.setClipPath(card);
    painter.drawPixmap(frame.box.topLeft(), frame.under);
    const std::vector<KneeArt::Region>& regions = KneeArt::of(frame.side).regions();
    // Outlines that stand out lie above their neighbours' dashes.
    for (const bool marked : {false, true}) {
        for (const KneeArt::Region& region : regions) {
            if (regions_.contains(region.id) && (chosen_.contains(region.id) || pointed_ == region.id) == marked) {
                paintRegion(painter, frame, region);
            }
        }
    }
    painter.drawPixmap(frame.box.topLeft(), frame.over);
    for (const KneeArt::Region& region : regions) {
        if (region.id == main_) {
            painter.setPen(QPen(KneeArt::tint(), 1));
            painter.setBrush(Qt::white);
            painter.drawPath(mainStar(frame.toWidget.map(region.mark), 8 * Look::get().iconScale()));
        }
    }
    paintWords(painter, frame);
    painter.restore();
    painter.setPen(QPen(color(Role::Border), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(card);
}

void KneeView::paintRegion(QPainter& painter, const Frame& frame, const KneeArt::Region& region) const {
    const bool chosen = chosen_.contains(region.id);
    const bool pointed = pointed_ == region.id;
    QColor fill = KneeArt::tint();
    fill.setAlphaF(region.id == main_ ? 0.85F : chosen ? 0.5F : pointed ? 0.25F : 0.0F);
    QPen line(KneeArt::tint(), 2);
    if (pointed) {
        line = QPen(QColor(0x1D, 0x25, 0x28), 2.5);
    } else if (!chosen) {
        line = QPen(QColor(0x4A, 0x44, 0x40, 0xB0), 1, Qt::CustomDashLine);
        line.setDashPattern({3, 3});
    }
    painter.setPen(line);
    painter.setBrush(fill);
    painter.drawPath(frame.toWidget.map(region.outline));
}

void KneeView::paintWords(QPainter& painter, const Frame& frame) const {
    painter.setFont(roleFont(TextRole::SmallBold));
    const QRectF words = frame.box.adjusted(12, 8, -12, -8);
    // On a ground of its own: where the leg is wide, the name lies on the skin.
    const QRectF name = painter.boundingRect(words, Qt::AlignLeft | Qt::AlignTop, nameOf(frame.side));
    QPainterPath ground;
    ground.addRoundedRect(name.adjusted(-6, -2, 6, 2), radius::tag, radius::tag);
    painter.fillPath(ground, color(Role::Surface));
    painter.setPen(color(Role::Text));
    painter.drawText(name, Qt::AlignLeft | Qt::AlignTop, nameOf(frame.side));
    painter.setFont(roleFont(TextRole::Small));
    painter.setPen(color(Role::Muted));
    const QRectF beside = words.adjusted(-2, 0, 2, 0);
    painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter, atLeft(frame.side));
    painter.drawText(beside, Qt::AlignRight | Qt::AlignVCenter, atRight(frame.side));
}

QString KneeView::nameOf(KneeSide side) const {
    switch (side) {
    case KneeSide::Front:
        return tr("Front");
    case KneeSide::Outer:
        return tr("Outer");
    case KneeSide::Inner:
        return tr("Inner");
    case KneeSide::Back:
        break;
    }
    return tr("Back");
}

/// What lies to the left of a right knee in each view; the left knee has it on the other side.
QString KneeView::atLeft(KneeSide side) const {
    const bool left = knee_ == Knee::Left;
    switch (side) {
    case KneeSide::Front:
        return left ? tr("inner") : tr("outer");
    case KneeSide::Outer:
        return left ? tr("front") : tr("back");
    case KneeSide::Inner:
        return left ? tr("back") : tr("front");
    case KneeSide::Back:
        break;
    }
    return left ? tr("outer") : tr("inner");
}

QString KneeView::atRight(KneeSide side) const {
    const bool left = knee_ == Knee::Left;
    switch (side) {
    case KneeSide::Front:
        return left ? tr("outer") : tr("inner");
    case KneeSide::Outer:
        return left ? tr("back") : tr("front");
    case KneeSide::Inner:
        return left ? tr("front") : tr("back");
    case KneeSide::Back:
        break;
    }
    return left ? tr("inner") : tr("outer");
}

const KneeView::Frame* KneeView::frameAt(const QPointF& position) const {
    const auto found =
        std::find_if(frames_.begin(), frames_.end(), [&](const Frame& frame) { return frame.box.contains(position); });
    return found == frames_.end() ? nullptr : &*found;
}

QString KneeView::regionAt(const QPointF& position) const {
    const Frame* frame = frameAt(position);
    if (frame == nullptr) {
        return {};
    }
    const QTransform toArt = frame->toWidget.inverted();
    const auto hit = [&](const QPointF& at) -> QString {
        for (const KneeArt::Region& region : KneeArt::of(frame->side).regions()) {
            if (regions_.contains(region.id) && region.outline.contains(toArt.map(at))) {
                return region.id;
            }
        }
        return {};
    };
    QString region = hit(position);
    if (!region.isEmpty()) {
        return region;
    }
    for (const double distance : {reach / 2, reach}) {
        for (int i = 0; i < 8; ++i) {
            const QPointF near = position + QPointF(std::cos(i * M_PI / 4), std::sin(i * M_PI / 4)) * distance;
            if (QString close = hit(near); !close.isEmpty()) {
                return close;
            }
        }
    }
    return {};
}

QPoint KneeView::placeOf(const QString& id) const {
    for (const Frame& frame : frames_) {
        for (const KneeArt::Region& region : KneeArt::of(frame.side).regions()) {
            if (region.id == id) {
                return frame.toWidget.map(region.mark).toPoint();
            }
        }
    }
    return {-1, -1};
}

void KneeView::resizeEvent(QResizeEvent*) {
    place();
}

void KneeView::point(const QString& region) {
    setCursor(region.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (region != pointed_) {
        setPointed(region);
        Q_EMIT pointedAt(region);
    }
}

void KneeView::mouseMoveEvent(QMouseEvent* event) {
    point(regionAt(event->position()));
}

void KneeView::mousePressEvent(QMouseEvent* event) {
    const QString region = event->button() == Qt::LeftButton ? regionAt(event->position()) : QString();
    if (!region.isEmpty()) {
        Q_EMIT clicked(region);
    }
}

void KneeView::leaveEvent(QEvent*) {
    point({});
}

} // namespace kneecheck::ui
