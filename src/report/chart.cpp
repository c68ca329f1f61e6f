// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/chart.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "report/markup.h"
#include "report/text_lines.h"

namespace kneecheck::report {

using assessment::Training;

namespace {

constexpr double markerRadius = 7;
constexpr double nextDayRadius = 4;
constexpr double nextDayShift = 14; ///< beside its session, not over it
constexpr double sideRoom = 18;     ///< between the ends of the axis and the first and last session
constexpr double highest = 10;
constexpr double goUpTo = 3.5;
constexpr double modifyUpTo = 6.5;
constexpr double letterWidth = 0.6; ///< of the text size; the widest letters of common fonts, on average
constexpr double baseline = 0.36;   ///< of the text size: from the middle of a line of text down to its foot

/// Digits with a point, whatever the locale.
std::string number(double value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, 2);
    std::string result(text.data(), end.ptr);
    result.erase(result.find_last_not_of('0') + 1);
    if (result.back() == '.') {
        result.pop_back();
    }
    return result;
}

class Drawing {
public:
    Drawing(const std::vector<ChartPoint>& points, const ChartColours& colours, const ChartWords& words,
            const ChartStyle& style)
        : points_(points), colours_(colours), words_(words), style_(style) {
        left_ = widthOf("10") + 14;
        const double bandWords =
            std::max({widthOf(words.go.range), widthOf(words.go.name), widthOf(words.modify.range),
                      widthOf(words.modify.name), widthOf(words.stop.range), widthOf(words.stop.name)});
        right_ = style.width - (bandWords > 0 ? bandWords + 14 : 10);
        top_ = words.scoreAxis.empty() ? 10 : 10 + line();
        layOutLegend();
        bottom_ = style.height - line() - 8 - legendHeight();
    }

    std::string svg() {
        out_ = "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.2\" baseProfile=\"tiny\" width=\"" +
               number(style_.width) + "\" height=\"" + number(style_.height) + "\" viewBox=\"0 0 " +
               number(style_.width) + " " + number(style_.height) + "\" font-family=\"" + escaped(style_.fontFamily) +
               "\" font-size=\"" + number(style_.textSize) + "\">\n";
        if (!words_.title.empty()) {
            out_ += "<title>" + escaped(words_.title) + "</title>\n";
        }
        bands();
        axes();
        selection();
        nextDays();
        scores();
        dates();
        legend();
        return out_ + "</svg>\n";
    }

private:
    double line() const { return style_.textSize * 1.3; }
    double widthOf(const std::string& text) const {
        return static_cast<double>(letters(text)) * letterWidth * style_.textSize;
    }
    double y(double score) const { return top_ + (bottom_ - top_) * (1 - score / highest); }
    double x(const ChartPoint& point) const {
        const double first = left_ + sideRoom;
        const double last = right_ - sideRoom;
        const auto from = points_.front().when;
        const auto to = points_.back().when;
        if (to <= from) {
            return (first + last) / 2;
        }
        return first + (last - first) * static_cast<double>(point.when - from) / static_cast<double>(to - from);
    }
    const ChartColours::Meaning& meaning(Training verdict) const {
        switch (verdict) {
        case Training::PushThrough:
            return colours_.go;
        case Training::Modify:
            return colours_.modify;
        case Training::Stop:
            break;
        }
        return colours_.stop;
    }

    void text(double atX, double middleY, const std::string& words, const std::string& colour, const char* anchor,
              bool bold = false) {
        out_ += "<text x=\"" + number(atX) + "\" y=\"" + number(middleY + baseline * style_.textSize) +
                "\" text-anchor=\"" + anchor + "\" fill=\"" + colour + "\"" + (bold ? " font-weight=\"bold\"" : "") +
                ">" + escaped(words) + "</text>\n";
    }

    void band(double from, double to, const ChartColours::Meaning& colour, const ChartWords::Band& words) {
        out_ += "<rect x=\"" + number(left_) + "\" y=\"" + number(y(to)) + "\" width=\"" + number(right_ - left_) +
                "\" height=\"" + number(y(from) - y(to)) + "\" fill=\"" + colour.soft + "\"/>\n";
        const double middle = (y(from) + y(to)) / 2;
        const double apart = words.range.empty() || words.name.empty() ? 0 : line() / 2;
        if (!words.range.empty()) {
            text(right_ + 10, middle - apart, words.range, colour.line, "start", true);
        }
        if (!words.name.empty()) {
            text(right_ + 10, middle + apart, words.name, colour.line, "start");
        }
    }

    void bands() {
        band(0, goUpTo, colours_.go, words_.go);
        band(goUpTo, modifyUpTo, colours_.modify, words_.modify);
        band(modifyUpTo, highest, colours_.stop, words_.stop);
    }

    void axes() {
        for (int score = 0; score <= static_cast<int>(highest); score += std::max(1, style_.scoreStep)) {
            text(left_ - 8, y(score), std::to_string(score), colours_.muted, "end");
        }
        if (!words_.scoreAxis.empty()) {
            text(left_, top_ - line() / 2 - 4, words_.scoreAxis, colours_.muted, "start");
        }
        out_ += "<path d=\"M" + number(left_) + " " + number(top_) + "V" + number(y(0)) + "H" + number(right_) +
                "\" fill=\"none\" stroke=\"" + colours_.axis + "\"/>\n";
    }

    void selection() {
        if (!style_.selected || *style_.selected >= points_.size()) {
            return;
        }
        const std::string at = number(x(points_[*style_.selected]));
        out_ += "<path d=\"M" + at + " " + number(top_) + "V" + number(y(0)) + "\" fill=\"none\" stroke=\"" +
                colours_.text + "\" stroke-dasharray=\"3 3\"/>\n";
    }

    void polyline(const std::vector<std::pair<double, double>>& corners, const std::string& colour, const char* more) {
        if (corners.size() < 2) {
            return;
        }
        out_ += "<polyline fill=\"none\" stroke=\"" + colour + "\" stroke-linejoin=\"round\" " + more + " points=\"";
        for (const auto& [atX, atY] : corners) {
            out_ += number(atX) + "," + number(atY) + " ";
        }
        out_.back() = '"';
        out_ += "/>\n";
    }

    void nextDays() {
        std::vector<std::pair<double, double>> corners;
        for (const auto& point : points_) {
            if (point.nextDay) {
                corners.emplace_back(x(point) + nextDayShift, y(*point.nextDay));
            }
        }
        polyline(corners, colours_.muted, "stroke-width=\"1.5\" stroke-dasharray=\"2 4\"");
        for (const auto& [atX, atY] : corners) {
            nextDayMarker(atX, atY);
        }
    }

    void scores() {
        std::vector<std::pair<double, double>> corners;
        for (const auto& point : points_) {
            corners.emplace_back(x(point), y(point.score));
        }
        polyline(corners, colours_.text, "stroke-width=\"2\"");
        for (std::size_t i = 0; i < points_.size(); ++i) {
            marker(points_[i].verdict, corners[i].first, corners[i].second);
        }
    }

    void nextDayMarker(double atX, double atY) {
        out_ += "<circle cx=\"" + number(atX) + "\" cy=\"" + number(atY) + "\" r=\"" + number(nextDayRadius) +
                "\" fill=\"" + colours_.surface + "\" stroke=\"" + colours_.text + "\" stroke-width=\"2\"/>\n";
    }

    void marker(Training verdict, double atX, double atY) {
        const auto& colour = meaning(verdict);
        const std::string paint =
            " fill=\"" + colour.solid + "\" stroke=\"" + colour.line + "\" stroke-width=\"2\"/>\n";
        const double r = markerRadius;
        switch (verdict) {
        case Training::PushThrough:
            out_ += "<circle cx=\"" + number(atX) + "\" cy=\"" + number(atY) + "\" r=\"" + number(r) + "\"" + paint;
            break;
        case Training::Modify: {
            const double tip = r + 2;
            out_ += "<path d=\"M" + number(atX) + " " + number(atY - tip) + "L" + number(atX + tip) + " " +
                    number(atY) + "L" + number(atX) + " " + number(atY + tip) + "L" + number(atX - tip) + " " +
                    number(atY) + "Z\" stroke-linejoin=\"round\"" + paint;
            break;
        }
        case Training::Stop:
            out_ += "<rect x=\"" + number(atX - r) + "\" y=\"" + number(atY - r) + "\" width=\"" + number(2 * r) +
                    "\" height=\"" + number(2 * r) + "\"" + paint;
            break;
        }
    }

    /// As many dates as stand side by side; the last one always, since it is today's.
    void dates() {
        const double middle = bottom_ + 8 + line() / 2;
        double taken = style_.width + style_.textSize;
        for (auto point = points_.rbegin(); point != points_.rend(); ++point) {
            const double half = widthOf(point->date) / 2;
            const double at = std::max(x(*point), half);
            if (point->date.empty() || at + half + style_.textSize > taken) {
                continue;
            }
            text(at, middle, point->date, colours_.muted, "middle");
            taken = at - half;
        }
    }

    struct LegendEntry {
        std::string words;
        std::optional<Training> verdict; ///< none: the next day
        double x = 0;
        std::size_t row = 0;
    };

    /// Side by side, in as many rows as it takes.
    void layOutLegend() {
        const double start = left_ + markerRadius + 4;
        double at = start;
        std::size_t row = 0;
        const auto add = [&](const std::string& words, std::optional<Training> verdict) {
            if (words.empty()) {
                return;
            }
            const double room = markerRadius + 10 + widthOf(words);
            if (at > start && at + room > style_.width) {
                at = start;
                ++row;
            }
            legend_.push_back({words, verdict, at, row});
            at += room + 2 * style_.textSize;
        };
        add(words_.legendGo, Training::PushThrough);
        add(words_.legendModify, Training::Modify);
        add(words_.legendStop, Training::Stop);
        add(words_.legendNextDay, {});
    }

    double legendHeight() const {
        return legend_.empty() ? 0 : static_cast<double>(legend_.back().row + 1) * (line() + 8);
    }

    void legend() {
        for (const auto& entry : legend_) {
            const double middle =
                style_.height - legendHeight() + static_cast<double>(entry.row) * (line() + 8) + line() / 2 + 6;
            if (entry.verdict) {
                marker(*entry.verdict, entry.x, middle);
            } else {
                nextDayMarker(entry.x, middle);
            }
            text(entry.x + markerRadius + 10, middle, entry.words, colours_.text, "start");
        }
    }

    const std::vector<ChartPoint>& points_;
    const ChartColours& colours_;
    const ChartWords& words_;
    const ChartStyle& style_;
    double left_ = 0;
    double right_ = 0;
    double top_ = 0;
    double bottom_ = 0;
    std::vector<LegendEntry> legend_;
    std::string out_;
};

} // namespace

std::string scoreChart(const std::vector<ChartPoint>& points, const ChartColours& colours, const ChartWords& words,
                       const ChartStyle& style) {
    return Drawing(points, colours, words, style).svg();
}

} // namespace kneecheck::report
