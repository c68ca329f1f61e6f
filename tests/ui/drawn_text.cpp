// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawn_text.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace kneecheck::ui::test {
namespace {

/// Takes every drawing command and keeps the words.
class TextEngine : public QPaintEngine {
public:
    TextEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    Type type() const override { return User; }

    void drawTextItem(const QPointF& position, const QTextItem& item) override {
        if (item.text().trimmed().isEmpty()) {
            return;
        }
        const QTransform& map = painter()->deviceTransform(); // the one that knows where the widget lies
        DrawnText drawn;
        drawn.text = item.text();
        drawn.color = painter()->pen().color();
        drawn.box = map.mapRect(
            QRectF(position.x(), position.y() - item.ascent(), item.width(), item.ascent() + item.descent()));
        drawn.room = systemClip();
        if (painter()->hasClipping()) {
            drawn.room &= map.map(painter()->clipRegion());
        }
        texts.push_back(drawn);
    }

    std::vector<DrawnText> texts;
};

/// As large and as fine as the widget.
class TextDevice : public QPaintDevice {
public:
    explicit TextDevice(const QWidget& widget) : widget_(widget) {}
    QPaintEngine* paintEngine() const override { return &engine; }

    mutable TextEngine engine;

protected:
    int metric(PaintDeviceMetric which) const override {
        switch (which) {
        case PdmWidth:
            return widget_.width();
        case PdmHeight:
            return widget_.height();
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        case PdmWidthMM:
            return widget_.widthMM();
        case PdmHeightMM:
            return widget_.heightMM();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return widget_.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return widget_.logicalDpiY();
        default:
            return QPaintDevice::metric(which);
        }
    }

private:
    const QWidget& widget_;
};

} // namespace

std::vector<DrawnText> drawnTexts(QWidget& widget) {
    TextDevice device(widget);
    widget.render(&device, QPoint(), QRegion(), QWidget::DrawChildren);
    return device.engine.texts;
}

} // namespace kneecheck::ui::test
