// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace kneecheck::ui {

/// Where in the check a page stands, by named stages: a bar and a name each, what is done ticked. Compact: one line of
/// dashes and the current stage's name. Widths depend on the names alone, so nothing shifts from page to page.
class StageStrip : public QWidget {
    Q_OBJECT
public:
    explicit StageStrip(QWidget* parent = nullptr);

    void setStages(const QStringList& names, int current);
    void setCompact(bool compact);
    /// Whether every name fits below its bar at this width.
    bool fits(int width) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<double> widthsFor(int width) const;
    int nameWidth(const QString& name) const;
    void paintStages(QPainter& painter) const;
    void paintDashes(QPainter& painter) const;
    void paintBar(QPainter& painter, const QRectF& box, int stage) const;

    QStringList names_;
    int current_ = 0;
    bool compact_ = false;
};

} // namespace kneecheck::ui
