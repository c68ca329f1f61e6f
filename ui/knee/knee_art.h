// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QPainterPath>
#include <QString>

class QPainter;
class QSvgRenderer;

namespace kneecheck::ui {

/// From where the knee is seen, and which one. The art shows a right knee; the left is its mirror image.
enum class KneeSide { Front, Outer, Inner, Back };
enum class Knee { Right, Left };

/// "front", "outer" … as the content names the views.
std::optional<KneeSide> kneeSideFrom(const QString& view);

/// One drawn view: the picture in two layers, with the regions between them, in its own coordinates (320 x 440).
class KneeArt {
public:
    struct Region {
        QString id;
        QPainterPath outline;
        QPointF mark; ///< a point well inside, where a mark can stand
    };

    static constexpr double width = 320;
    static constexpr double height = 440;
    /// The blue of the art: stays blue on skin, and is no verdict's colour.
    static QColor tint();

    /// Loaded once; throws std::logic_error where the picture is missing from the program.
    static const KneeArt& of(KneeSide side);

    const std::vector<Region>& regions() const { return regions_; }
    /// The box round all regions.
    QRectF bounds() const { return bounds_; }
    /// Skin and shading, then what lies above the tints: lines and contour. Drawn into 0, 0, 320, 440.
    void paintUnder(QPainter& painter) const;
    void paintOver(QPainter& painter) const;

    explicit KneeArt(const QString& file);
    KneeArt(const KneeArt&) = delete;
    KneeArt& operator=(const KneeArt&) = delete;
    ~KneeArt();

private:
    void readRegions(const QByteArray& svg);

    std::vector<Region> regions_;
    QRectF bounds_;
    std::unique_ptr<QSvgRenderer> under_;
    std::unique_ptr<QSvgRenderer> over_;
};

/// The mark of the main place.
QPainterPath mainStar(const QPointF& centre, double radius);

/// A small still picture of one view with some regions tinted, fitted into `box`: where a condition sits.
void paintKnee(QPainter& painter, const QRectF& box, KneeSide side, Knee knee, const QStringList& tinted);

} // namespace kneecheck::ui
