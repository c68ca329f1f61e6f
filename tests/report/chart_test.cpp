// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart.h"

#include "support/catch.h"

using namespace kneecheck;
using assessment::Training;
using Catch::Matchers::Contains;

namespace {
constexpr history::Timestamp day = 86'400'000;

report::ChartColours colours() {
    return {{"#111111", "#112222", "#113333"},
            {"#221111", "#222222", "#223333"},
            {"#331111", "#332222", "#333333"},
            "#000000",
            "#555555",
            "#777777",
            "#ffffff"};
}

report::ChartWords words() {
    return {{"0 to 3", "OK"},
            {"4 to 6", "Modify"},
            {"7 to 10", "Stop"},
            "Pain & verdicts",
            "Worst pain, 0 to 10",
            "OK to continue",
            "Modify",
            "Stop",
            "next day"};
}

std::vector<report::ChartPoint> threeSessions() {
    return {{0, 7, Training::Stop, 6, "21 Feb"},
            {5 * day, 4, Training::Modify, {}, "26 Feb"},
            {10 * day, 3, Training::PushThrough, 2, "3 Mar"}};
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}
} // namespace

TEST_CASE("each verdict has its own shape, and each band its place", "[chart]") {
    const auto svg = report::scoreChart(threeSessions(), colours(), {}, {});
    CHECK(count(svg, "<circle") == 3);   // one go, two next days
    CHECK(count(svg, "<path") == 2);     // the axes, and one diamond
    CHECK(count(svg, "<rect") == 4);     // three bands and one square
    CHECK(count(svg, "<polyline") == 2); // sessions, next days
    CHECK(count(svg, "#111111") == 1);   // go, filled
    CHECK(count(svg, "#112222") == 1);   // go's band
    CHECK_THAT(svg, !Contains("<title>"));
    // Nothing that SVG Tiny does not know.
    for (const char* beyond : {"<style", "class=", "clip", "filter", "mask", "marker"}) {
        CHECK_THAT(svg, !Contains(beyond));
    }
}

TEST_CASE("the chart says every word it is handed, made safe for XML, and no other", "[chart]") {
    report::ChartStyle style;
    style.height = 300;
    const auto svg = report::scoreChart(threeSessions(), colours(), words(), style);
    for (const char* word : {"Pain &amp; verdicts", "Worst pain, 0 to 10", ">7 to 10<", ">OK<", ">next day<", ">3 Mar<",
                             ">OK to continue<"}) {
        CHECK_THAT(svg, Contains(word));
    }
    CHECK(count(report::scoreChart(threeSessions(), colours(), {}, style), "<text") == 6 + 3); // numbers and dates
}

TEST_CASE("dates that would run into each other are left out, the last one never", "[chart]") {
    std::vector<report::ChartPoint> many;
    many.reserve(100);
    for (int i = 0; i < 100; ++i) {
        many.push_back({i * day, i % 11, Training::Modify, {}, "day " + std::to_string(i)});
    }
    const auto svg = report::scoreChart(many, colours(), {}, {});
    CHECK_THAT(svg, Contains(">day 99<"));
    CHECK(count(svg, ">day ") < 15);
    CHECK(count(svg, ">day ") > 4);
}

TEST_CASE("one session stands in the middle, none leaves the bands empty", "[chart]") {
    report::ChartStyle style;
    style.width = 400;
    const auto one = report::scoreChart({threeSessions()[0]}, colours(), {}, style);
    CHECK(count(one, "<polyline") == 0);
    CHECK_THAT(one, Contains("<rect x=\"203.4"));
    const auto none = report::scoreChart({}, colours(), {}, style);
    CHECK(count(none, "<rect") == 3);
}

TEST_CASE("the chosen session has a dashed line", "[chart]") {
    report::ChartStyle style;
    CHECK(count(report::scoreChart(threeSessions(), colours(), {}, style), "stroke-dasharray=\"3 3\"") == 0);
    style.selected = 1;
    CHECK(count(report::scoreChart(threeSessions(), colours(), {}, style), "stroke-dasharray=\"3 3\"") == 1);
    style.selected = 3;
    CHECK(count(report::scoreChart(threeSessions(), colours(), {}, style), "stroke-dasharray=\"3 3\"") == 0);
}

TEST_CASE("numbers have a point whatever the locale", "[chart]") {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    const bool changed = std::setlocale(LC_ALL, "de_DE.UTF-8") != nullptr;
    const auto svg = report::scoreChart(threeSessions(), colours(), {}, {});
    std::setlocale(LC_ALL, before.c_str());
    CHECK_THAT(svg, Contains("stroke-width=\"1.5\""));
    CHECK_THAT(svg, !Contains(",5\""));
    if (!changed) {
        WARN("the system has no locale with a comma; seen with its own only");
    }
}
