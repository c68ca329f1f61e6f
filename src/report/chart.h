// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "assessment/content.h"
#include "history/records.h"

namespace kneecheck::report {

/// One session in the chart, oldest first.
struct ChartPoint {
    history::Timestamp when = 0;
    int score = 0; ///< 0 to 10
    assessment::Training verdict = assessment::Training::Modify;
    std::optional<int> nextDay; ///< the score of the check-in that belongs to it
    std::string date;           ///< as it stands under the axis, in the person's own way of writing ("12 Feb")
    history::SessionId session = 0;
};

/// Colours as SVG writes them ("#1E6B41"). `solid` fills a marker, `soft` a band, `line` outlines and writes.
struct ChartColours {
    struct Meaning {
        std::string solid;
        std::string soft;
        std::string line;
    };
    Meaning go;
    Meaning modify;
    Meaning stop;
    std::string text;
    std::string muted;
    std::string axis;
    std::string surface;
};

/// Every word in the chart. Where one is empty, its line is left out.
struct ChartWords {
    struct Band {
        std::string range; ///< "0 to 3"
        std::string name;  ///< "OK"
    };
    Band go;
    Band modify;
    Band stop;
    std::string title;     ///< what is drawn, for those who cannot see it: the picture's own <title>
    std::string scoreAxis; ///< what the upright axis counts: "Worst pain, 0 to 10"
    std::string legendGo;  ///< the legend under the chart: shape and word for each verdict
    std::string legendModify;
    std::string legendStop;
    std::string legendNextDay;
};

struct ChartStyle {
    double width = 702;
    double height = 214;
    double textSize = 14;
    std::string fontFamily = "sans-serif";
    int scoreStep = 2;                   ///< a number on the axis every so many points
    std::optional<std::size_t> selected; ///< index of the session that a dashed line marks
};

/// The scores over time as SVG Tiny 1.2: the bands 0 to 3.5, 3.5 to 6.5 and 6.5 to 10, a line, and a marker per
/// session, which says its verdict by shape as well as by colour: circle, diamond, square.
std::string scoreChart(const std::vector<ChartPoint>& points, const ChartColours& colours, const ChartWords& words,
                       const ChartStyle& style);

} // namespace kneecheck::report
