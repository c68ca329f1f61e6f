// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/knee/knee_art.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace kneecheck::ui {
namespace {

/// Region outlines use absolute M, L, C and Z only.
QPainterPath pathFrom(const QString& data) {
    static const QRegularExpression token(QStringLiteral("([MLCZ])|(-?[0-9.]+)"));
    QPainterPath path;
    QChar command;
    QList<double> numbers;
    const auto take = [&] {
        if (command == QLatin1Char('M') && numbers.size() == 2) {
            path.moveTo(numbers[0], numbers[1]);
            command = QLatin1Char('L');
        } else if (command == QLatin1Char('L') && numbers.size() == 2) {
            path.lineTo(numbers[0], numbers[1]);
        } else if (command == QLatin1Char('C') && numbers.size() == 6) {
            path.cubicTo(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
        } else {
            return;
        }
        numbers.clear();
    };
    for (auto match = token.globalMatch(data); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        if (one.hasCaptured(1)) {
            command = one.captured(1).front();
            if (command == QLatin1Char('Z')) {
                path.closeSubpath();
            }
            continue;
        }
        numbers.append(one.captured(2).toDouble());
        take();
    }
    return path;
}

/// The centre of the outline's area, or of its box where that lies outside.
QPointF inside(const QPainterPath& outline) {
    const QPolygonF polygon = outline.toFillPolygon();
    double area = 0;
    QPointF sum;
    for (int i = 0; i + 1 < polygon.size(); ++i) {
        const double cross = polygon[i].x() * polygon[i + 1].y() - polygon[i + 1].x() * polygon[i].y();
        area += cross;
        sum += (polygon[i] + polygon[i + 1]) * cross;
    }
    const QPointF centre = area == 0 ? outline.boundingRect().center() : sum / (3 * area);
    return outline.contains(centre) ? centre : outline.boundingRect().center();
}

const std::map<KneeSide, QString>& names() {
    static const std::map<KneeSide, QString> names{{KneeSide::Front, QStringLiteral("front")},
                                                   {KneeSide::Outer, QStringLiteral("outer")},
                                                   {KneeSide::Inner, QStringLiteral("inner")},
                                                   {KneeSide::Back, QStringLiteral("back")}};
    return names;
}

} // namespace

std::optional<KneeSide> kneeSideFrom(const QString& view) {
    for (const auto& [side, name] : names()) {
        if (name == view) {
            return side;
        }
    }
    return std::nullopt;
}

QColor KneeArt::tint() {
    return {0x15, 0x57, 0xE0};
}

const KneeArt& KneeArt::of(KneeSide side) {
    static std::map<KneeSide, KneeArt> loaded;
    return loaded.try_emplace(side, QStringLiteral(":/knee/knee-%1.svg").arg(names().at(side))).first->second;
}

KneeArt::KneeArt(const QString& file) {
    QFile picture(file);
    if (!picture.open(QIODevice::ReadOnly)) {
        throw std::logic_error("no picture " + file.toStdString());
    }
    const QByteArray svg = picture.readAll();
    const auto regions = svg.indexOf("<g id=\"regions\"");
    const auto lines = svg.indexOf("<g id=\"lines\"");
    const auto definitions = svg.indexOf("</defs>");
    if (regions < 0 || lines < regions || definitions < 0) {
        throw std::logic_error("no layers in " + file.toStdString());
    }
    under_ = std::make_unique<QSvgRenderer>(svg.left(regions) + "</svg>");
    over_ = std::make_unique<QSvgRenderer>(svg.left(definitions + 7) + svg.mid(lines));
    readRegions(svg.mid(regions, lines - regions));
}

KneeArt::~KneeArt() = default;

void KneeArt::readRegions(const QByteArray& svg) {
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("path")) {
            const QXmlStreamAttributes attributes = reader.attributes();
            Region region;
            region.id = attributes.value(QLatin1String("id")).toString();
            region.outline = pathFrom(attributes.value(QLatin1String("d")).toString());
            region.mark = inside(region.outline);
            bounds_ |= region.outline.boundingRect();
            regions_.push_back(region);
        }
    }
}

void KneeArt::paintUnder(QPainter& painter) const {
    under_->render(&painter, QRectF(0, 0, width, height));
}

void KneeArt::paintOver(QPainter& painter) const {
    over_->render(&painter, QRectF(0, 0, width, height));
}

QPainterPath mainStar(const QPointF& centre, double radius) {
    QPainterPath path;
    for (int i = 0; i < 10; ++i) {
        const double angle = -M_PI / 2 + i * M_PI / 5;
        const double length = i % 2 == 0 ? radius : radius * 0.45;
        const QPointF corner = centre + QPointF(std::cos(angle), std::sin(angle)) * length;
        i == 0 ? path.moveTo(corner) : path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

void paintKnee(QPainter& painter, const QRectF& box, KneeSide side, Knee knee, const QStringList& tinted) {
    const KneeArt& art = KneeArt::of(side);
    const double scale = std::min(box.width() / KneeArt::width, box.height() / KneeArt::height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    painter.scale(knee == Knee::Left ? -scale : scale, scale);
    painter.translate(-KneeArt::width / 2, -KneeArt::height / 2);
    art.paintUnder(painter);
    QColor fill = KneeArt::tint();
    fill.setAlphaF(0.6F);
    for (const KneeArt::Region& region : art.regions()) {
        if (tinted.contains(region.id)) {
            painter.setPen(QPen(KneeArt::tint(), 2.5));
            painter.setBrush(fill);
            painter.drawPath(region.outline);
        }
    }
    art.paintOver(painter);
    painter.restore();
}

} // namespace kneecheck::ui
