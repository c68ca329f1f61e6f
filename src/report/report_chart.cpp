// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

namespace kneecheck::report {

namespace as = assessment;

std::string reportChart(const as::Content& content, const ReportFacts& facts) {
    if (facts.scores.size() < 2) {
        return {};
    }
    // Greys far enough apart for any printer; what matters is said by shape and word.
    const ChartColours colours{{"#ffffff", "#f7f7f7", "#000000"},
                               {"#bbbbbb", "#e9e9e9", "#000000"},
                               {"#000000", "#d6d6d6", "#000000"},
                               "#000000",
                               "#333333",
                               "#555555",
                               "#ffffff"};
    const auto advice = [&](as::Training training) {
        const auto words = content.trainingWords.find(training);
        return words == content.trainingWords.end() ? std::string() : words->second;
    };
    ChartWords words;
    words.title = content.word("scores-heading");
    words.go = {content.word("band-go"), {}};
    words.modify = {content.word("band-modify"), {}};
    words.stop = {content.word("band-stop"), {}};
    words.legendGo = advice(as::Training::PushThrough);
    words.legendModify = advice(as::Training::Modify);
    words.legendStop = advice(as::Training::Stop);
    for (const ChartPoint& point : facts.scores) {
        if (point.nextDay) {
            words.legendNextDay = content.word("score-next-day");
        }
    }
    ChartStyle style;
    style.width = reportChartWidth;
    style.height = reportChartHeight;
    style.textSize = 11;
    style.scoreStep = 5;
    return scoreChart(facts.scores, colours, words, style);
}

} // namespace kneecheck::report
