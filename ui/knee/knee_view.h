// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QPixmap>
#include <QTransform>
#include <QWidget>

#include "ui/knee/knee_art.h"

namespace kneecheck::ui {

/// The four views of one knee as pictures to choose on. A list beside it always says and does the same: to assistive
/// technology this is one described image, and it takes no focus.
/// States differ without colour: free dashed, pointed at outlined, chosen filled, the main one fuller with a star.
class KneeView : public QWidget {
    Q_OBJECT
public:
    KneeView(const QStringList& regions, Knee knee, QWidget* parent = nullptr);

    Knee knee() const { return knee_; }
    void setKnee(Knee knee);
    void setChosen(const QStringList& regions, const QString& main);
    /// The region that the mouse or the focus is on in the list; empty: none.
    void setPointed(const QString& region);

    /// The region at a place of this widget, or one within a few pixels of it; empty: none.
    QString regionAt(const QPointF& position) const;
    /// A place of this widget that is well inside the region.
    QPoint placeOf(const QString& region) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {440, 380}; }
    QSize minimumSizeHint() const override { return {260, 240}; }

Q_SIGNALS:
    void clicked(const QString& region);
    void pointedAt(const QString& region); ///< empty: the mouse left

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Frame {
        KneeSide side = KneeSide::Front;
        QRectF box;
        QTransform toWidget; ///< from the art's coordinates, mirrored for the left
        QPixmap under;
        QPixmap over;
    };

    void place();
    void draw(Frame& frame) const;
    void paintFrame(QPainter& painter, Frame& frame) const;
    void paintRegion(QPainter& painter, const Frame& frame, const KneeArt::Region& region) const;
    void paintWords(QPainter& painter, const Frame& frame) const;
    QString nameOf(KneeSide side) const;
    QString atLeft(KneeSide side) const;
    QString atRight(KneeSide side) const;
    const Frame* frameAt(const QPointF& position) const;
    void describe();
    void point(const QString& region);

    QStringList regions_;
    Knee knee_;
    QStringList chosen_;
    QString main_;
    QString pointed_;
    std::vector<Frame> frames_;
};

} // namespace kneecheck::ui
