// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>
#include <QVBoxLayout>

#include "made_up.h"
#include "support/catch.h"
#include "ui/widgets/chart_view.h"

using namespace kneecheck;
using namespace kneecheck::ui;

TEST_CASE("a chart that becomes the full one gets the room for its words", "[chart]") {
    assessment::Content content;
    content.trainingWords = {{assessment::Training::PushThrough, "OK to continue"},
                             {assessment::Training::Modify, "Modify"},
                             {assessment::Training::Stop, "Stop"}};
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* chart = new ChartView(&page);
    column->addWidget(chart);
    column->addStretch(1);
    test::show(page);
    const int small = chart->height();
    chart->setUp({}, content, true);
    test::settle();
    CHECK(chart->height() > small);
    CHECK(chart->height() == chart->sizeHint().height());
}
