// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart_view.h"

#include <algorithm>
#include <utility>

#include <QPainter>
#include <QSvgRenderer>

#include "ui/look/look.h"
#include "ui/words.h"

namespace kneecheck::ui {
namespace {

std::string svgColor(Role role) {
    return color(role).name().toStdString();
}

report::ChartColours coloursNow() {
    report::ChartColours colours;
    colours.go = {svgColor(Role::Go), svgColor(Role::GoSoft), svgColor(Role::GoLine)};
    colours.modify = {svgColor(Role::Mod), svgColor(Role::ModSoft), svgColor(Role::ModLine)};
    colours.stop = {svgColor(Role::Stop), svgColor(Role::StopSoft), svgColor(Role::StopLine)};
    colours.text = svgColor(Role::Text);
    colours.muted = svgColor(Role::Muted);
    colours.axis = svgColor(Role::Strong);
    colours.surface = svgColor(Role::Surface);
    return colours;
}

} // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Look::get(), &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChartView::setUp(std::vector<report::ChartPoint> points, const assessment::Content& content, bool full) {
    points_ = std::move(points);
    full_ = full;
    const auto advice = [&](assessment::Training training) { return content.trainingWords.at(training); };
    words_ = {};
    words_.title = tr("Pain in each session, 0 to 10").toStdString();
    words_.go.name = full ? advice(assessment::Training::PushThrough) : tr("OK", "band of the chart").toStdString();
    words_.modify.name = advice(assessment::Training::Modify);
    words_.stop.name = advice(assessment::Training::Stop);
    if (full) {
        words_.go.range = tr("0 to 3").toStdString();
        words_.modify.range = tr("4 to 6").toStdString();
        words_.stop.range = tr("7 to 10").toStdString();
        words_.go.name = tr("OK", "band of the chart").toStdString();
        words_.legendGo = advice(assessment::Training::PushThrough);
        words_.legendModify = words_.modify.name;
        words_.legendStop = words_.stop.name;
        const bool nextDays =
            std::any_of(points_.begin(), points_.end(), [](const auto& point) { return point.nextDay.has_value(); });
        words_.legendNextDay = nextDays ? tr("next day").toStdString() : std::string();
    }
    setAccessibleName(text(words_.title));
    QStringList spoken;
    for (const report::ChartPoint& point : points_) {
        spoken << tr("%1: %2, %3", "date: score, advice")
                          .arg(text(point.date))
                          .arg(point.score)
                          .arg(text(advice(point.verdict))) +
                      (point.nextDay ? tr(", next day %1").arg(*point.nextDay) : QString());
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    selected_ = 0;
    updateGeometry(); // the full one is higher
    update();
}

void ChartView::setSelected(history::SessionId session) {
    selected_ = session;
    update();
}

QSize ChartView::sizeHint() const {
    // Room for two lines of words in each band, and for the lines below.
    const double t = Look::get().t();
    return full_ ? QSize(702, static_cast<int>(80 + 180 * t)) : QSize(400, static_cast<int>(96 + 80 * t));
}

QSize ChartView::minimumSizeHint() const {
    return {240, sizeHint().height()};
}

QByteArray ChartView::svg() const {
    report::ChartStyle style;
    style.width = width();
    style.height = height();
    style.textSize = roleFont(TextRole::Small).pixelSize();
    style.fontFamily = roleFont(TextRole::Small).family().toStdString();
    style.scoreStep = full_ && !Look::get().stacked() ? 2 : 5;
    const auto marked = std::find_if(points_.begin(), points_.end(), [this](const report::ChartPoint& point) {
        return selected_ != 0 && point.session == selected_;
    });
    if (marked != points_.end()) {
        style.selected = static_cast<std::size_t>(marked - points_.begin());
    }
    return QByteArray::fromStdString(report::scoreChart(points_, coloursNow(), words_, style));
}

void ChartView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QSvgRenderer renderer(svg());
    renderer.render(&painter, rect());
}

} // namespace kneecheck::ui
