// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <cmath>

#include <QFile>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>

#include "ui/look/look.h"

namespace kneecheck::ui {
namespace {

int grown(int size) {
    return static_cast<int>(std::lround(size * Look::get().iconScale()));
}

struct MarkColors {
    Role solid;
    Role on;
    Role line;
};

MarkColors colorsOf(assessment::Training training) {
    switch (training) {
    case assessment::Training::Stop:
        return {Role::Stop, Role::OnStop, Role::StopLine};
    case assessment::Training::Modify:
        return {Role::Mod, Role::OnMod, Role::ModLine};
    case assessment::Training::PushThrough:
        break;
    }
    return {Role::Go, Role::OnGo, Role::GoLine};
}

/// Shape and glyph on a 48 grid.
void addShape(assessment::Training training, QPainterPath& shape, QPainterPath& glyph) {
    switch (training) {
    case assessment::Training::Stop:
        shape.addPolygon(QPolygonF{
            {15.7, 4}, {32.3, 4}, {44, 15.7}, {44, 32.3}, {32.3, 44}, {15.7, 44}, {4, 32.3}, {4, 15.7}, {15.7, 4}});
        glyph.moveTo(14, 24);
        glyph.lineTo(34, 24);
        return;
    case assessment::Training::Modify:
        shape.addPolygon(QPolygonF{{24, 2.5}, {45.5, 24}, {24, 45.5}, {2.5, 24}, {24, 2.5}});
        glyph.moveTo(24, 13.5);
        glyph.lineTo(24, 32.5);
        glyph.moveTo(16, 25);
        glyph.lineTo(24, 33);
        glyph.lineTo(32, 25);
        return;
    case assessment::Training::PushThrough:
        shape.addEllipse(QPointF(24, 24), 20, 20);
        glyph.moveTo(14.5, 24.5);
        glyph.lineTo(21, 31);
        glyph.lineTo(34, 18);
        return;
    }
}

} // namespace

QPixmap iconPixmap(const QString& name, const QColor& color, int size, double devicePixelRatio, double stroke) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(stroke) + "\"");
    QSvgRenderer renderer(svg);
    const int pixels = static_cast<int>(std::ceil(size * devicePixelRatio));
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon icon(const QString& name, Role role, int size) {
    QIcon icon;
    for (const double ratio : {1.0, 2.0, 3.0}) {
        icon.addPixmap(iconPixmap(name, color(role), grown(size), ratio));
    }
    return icon;
}

void paintMark(QPainter& painter, const QRectF& box, assessment::Training training, bool plain, const QColor& line) {
    QPainterPath shape;
    QPainterPath glyph;
    addShape(training, shape, glyph);
    const MarkColors colors = colorsOf(training);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 48, box.height() / 48);
    const double glyphWidth = box.width() < 28 ? 5 : 4;
    painter.setPen(
        QPen(plain ? line : color(colors.line), plain ? 3 : 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(plain ? QBrush(Qt::NoBrush) : QBrush(color(colors.solid)));
    painter.drawPath(shape);
    painter.setPen(QPen(plain ? line : color(colors.on), glyphWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(glyph);
    painter.restore();
}

IconView::IconView(const QString& name, Role role, int size, QWidget* parent)
    : QWidget(parent), name_(name), role_(role), size_(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&Look::get(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconView::setIcon(const QString& name, Role role) {
    name_ = name;
    role_ = role;
    update();
}

void IconView::setStroke(double stroke) {
    stroke_ = stroke;
    update();
}

QSize IconView::sizeHint() const {
    return {grown(size_), grown(size_)};
}

void IconView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.drawPixmap(0, 0, iconPixmap(name_, color(role_), grown(size_), devicePixelRatioF(), stroke_));
}

MarkView::MarkView(assessment::Training training, int size, QWidget* parent)
    : QWidget(parent), training_(training), size_(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&Look::get(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize MarkView::sizeHint() const {
    return {grown(size_), grown(size_)};
}

void MarkView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintMark(painter, rect(), training_, false);
}

} // namespace kneecheck::ui
