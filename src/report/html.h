// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "assessment/assess.h"
#include "report/chart.h"

namespace kneecheck::report {

/// What a report says beside its result. Dates are written by the caller, in the person's own way.
struct ReportFacts {
    std::string person;                    ///< empty where there is no name: it is then not mentioned
    std::string side;                      ///< "left", "right", "both"; empty where it was not said
    std::string date;                      ///< when the check was finished
    std::vector<ChartPoint> scores;        ///< of this knee, up to and with this check, oldest first
    std::vector<std::string> recheckDates; ///< of Assessment::rechecks, one for each
};

/// What leaves the clinician's page where all of it does not fit, in this order: each step includes those before it.
/// Verdict, urgency, red flags, what is not ruled out, and the names of what it may be never leave. Whatever has left
/// is in the appendix, and the page says so.
enum class Shortened {
    Nothing,
    SmallType,    ///< nothing yet: 8 point in place of 9
    NotAsked,     ///< what was not asked about what it may be
    Denied,       ///< questions answered with "no" or "none of these"
    Drawing,      ///< the chart; its numbers stay
    Findings,     ///< all but the two strongest for and against each
    Contributors, ///< what may add to the pain
    Answers,      ///< all answers
};
constexpr Shortened mostShortened = Shortened::Answers;

struct HtmlOptions {
    Shortened shortened = Shortened::Nothing;
    /// Empty: for a browser, the chart drawn in place. Otherwise for QTextDocument, with the chart as an image of this
    /// name (reportChart gives it), and sizes as attributes.
    std::string chartImage;
};

/// A result as one HTML document that needs no other file: a page for a clinician, then the person's plan, then an
/// appendix with every answer and the sources. Well-formed as XML; black on white; a new page is a
/// `page-break-before`. From same-day urgency up it begins with what to do now, and has no exercises.
std::string asHtml(const assessment::Content& content, const assessment::AnswerSheet& sheet,
                   const assessment::Assessment& result, const ReportFacts& facts, const HtmlOptions& options = {});

/// The chart of a report as SVG, in greys; empty where there are not two scores to compare.
std::string reportChart(const assessment::Content& content, const ReportFacts& facts);

/// The size of reportChart, in CSS pixels.
constexpr int reportChartWidth = 660;
constexpr int reportChartHeight = 138;

} // namespace kneecheck::report
