// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QByteArray>
#include <QWidget>

#include "assessment/content.h"
#include "report/chart.h"

namespace kneecheck::ui {

/// The chart of src/report in the colours and type of the moment. To assistive technology one described picture.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    /// `full`: with ranges, legend and every number on the axis; otherwise the small one of the home page.
    void setUp(std::vector<report::ChartPoint> points, const assessment::Content& content, bool full);
    /// Marks a session with a dashed line; none where it is not in the chart.
    void setSelected(history::SessionId session);
    QByteArray svg() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<report::ChartPoint> points_;
    report::ChartWords words_;
    history::SessionId selected_ = 0;
    bool full_ = false;
};

} // namespace kneecheck::ui
