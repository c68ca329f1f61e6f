// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

#include "report/html_parts.h"

namespace kneecheck::report {

namespace as = assessment;

namespace {

// Only what QTextDocument knows as well: points for type, pixels for room, no flex and no grid.
constexpr const char* style = R"(
body { font-family: sans-serif; font-size: 10pt; color: #000000; background-color: #ffffff; }
.h1 { font-size: 15pt; margin-top: 0px; margin-bottom: 2px; }
.h2 { font-size: 12pt; margin-top: 12px; margin-bottom: 3px; }
.h3 { font-size: 10pt; margin-top: 8px; margin-bottom: 2px; }
p { margin-top: 0px; margin-bottom: 3px; }
ul, ol { margin-top: 0px; margin-bottom: 3px; }
table { border-collapse: collapse; }
td, th { vertical-align: top; text-align: left; padding: 0px; }
.right { text-align: right; }
.small { font-size: 8pt; }
.verdict { font-size: 14pt; font-weight: bold; }
.act { font-size: 12pt; font-weight: bold; }
.grid td, .grid th { border: 1px solid #888888; padding: 3px; }
td.card { border: 1px solid #000000; padding: 6px; }
td.urgent { border: 3px solid #000000; padding: 6px; background-color: #eeeeee; }
td.first { padding-right: 12px; }
.newpage { page-break-before: always; }
)";

constexpr const char* clinicianStyle = R"(
.clinician p, .clinician li, .clinician td, .clinician th { font-size: 9pt; }
.clinician .h2 { font-size: 10pt; margin-top: 7px; margin-bottom: 1px; }
.clinician p, .clinician ul { margin-bottom: 1px; }
.clinician .verdict { font-size: 14pt; }
.clinician .act { font-size: 11pt; }
.clinician .small, .clinician .grid td, .clinician .grid th { font-size: 8pt; padding: 1px 3px 1px 3px; }
)";

constexpr const char* clinicianSmall = R"(
.clinician p, .clinician li, .clinician td, .clinician th { font-size: 8pt; }
.clinician .h2 { font-size: 9pt; margin-top: 4px; margin-bottom: 0px; }
.clinician p, .clinician ul { margin-bottom: 0px; }
.clinician .verdict { font-size: 13pt; }
.clinician .act { font-size: 10pt; }
.clinician .small, .clinician .grid td, .clinician .grid th { font-size: 7.5pt; padding: 0px 2px 0px 2px; }
)";

constexpr const char* browserStyle = R"(
@page { margin: 14mm; }
body { max-width: 182mm; margin-left: auto; margin-right: auto; }
ul, ol { padding-left: 14pt; }
svg { width: 100%; height: auto; }
tr, h2, h3 { page-break-inside: avoid; }
)";

/// The level is a heading of its own on the page, so the act stands without it.
const std::string& act(const as::Content& content, const as::Assessment& result) {
    return result.urgency == as::Urgency::Emergency ? content.word("emergency-call") : result.urgencyWords.heading;
}

} // namespace

std::string capitalised(std::string words) {
    if (!words.empty() && words.front() >= 'a' && words.front() <= 'z') {
        words.front() = static_cast<char>(words.front() - 'a' + 'A');
    }
    return words;
}

std::string_view shapeOf(as::Training training) {
    switch (training) {
    case as::Training::PushThrough:
        return "●";
    case as::Training::Modify:
        return "◆";
    case as::Training::Stop:
        break;
    }
    return "■";
}

std::string ReportParts::width(const char* percent) const {
    return options.chartImage.empty() ? std::string(" style=\"width: ") + percent + "\""
                                      : std::string(" width=\"") + percent + "\"";
}

std::string ReportParts::aboutLine() const {
    const bool named = facts.side == "left" || facts.side == "right" || facts.side == "both";
    const std::string& knee = content.word(named ? "knee-" + facts.side : "knee-unknown");
    return capitalised(knee) + " · " + content.word("flow-" + std::string(toString(result.flow)));
}

std::string ReportParts::heading(int level, const char* more) const {
    const std::string name = "h" + std::to_string(level);
    return (options.chartImage.empty() ? name : std::string("h4")) + " class=\"" + name + more + "\"";
}

void ReportParts::addHead(const std::string& title) {
    out.open("table" + width("100%")).open("tr").open("td" + width("70%"));
    out.element(heading(1), title);
    out.element("p", aboutLine());
    out.close().open("td class=\"right\"" + width("30%"));
    out.element("p class=\"right\"", facts.person);
    out.element("p class=\"right\"", facts.date);
    out.close().close().close();
}

void ReportParts::addList(const std::vector<std::string>& lines) {
    if (lines.empty()) {
        return;
    }
    out.open("ul");
    for (const std::string& line : lines) {
        out.element("li", line);
    }
    out.close();
}

void ReportParts::addLed(const std::string& lead, const std::string& words) {
    if (!words.empty()) {
        out.open("p").element("b", lead).text(" ").text(words).close();
    }
}

void ReportParts::addTraining() {
    out.element("p", word("training-label"));
    out.element("p class=\"verdict\"", std::string(shapeOf(result.training)) + " " + result.trainingHeading);
    out.element("p", result.why);
    addLed(word("now-label"), result.now);
    if (result.planIsStricter) {
        out.element("p", word("stricter-plan-note"));
    }
}

void ReportParts::addCare() {
    out.element("p", result.urgencyWords.level);
    out.element("p class=\"act\"", act(content, result));
    if (act(content, result) != result.urgencyWords.heading) {
        out.element("p", result.urgencyWords.heading);
    }
    addList(result.urgencyWords.bullets);
}

void ReportParts::addCards() {
    out.open("table" + width("100%")).open("tr");
    out.open((careFirst() ? "td class=\"urgent\"" : "td class=\"card\"") + width("50%"));
    careFirst() ? addCare() : addTraining();
    out.close().open("td class=\"card\"" + width("50%"));
    careFirst() ? addTraining() : addCare();
    out.close().close().close();
}

std::string asHtml(const as::Content& content, const as::AnswerSheet& sheet, const as::Assessment& result,
                   const ReportFacts& facts, const HtmlOptions& options) {
    ReportParts parts({content, sheet, result, facts, options});
    Markup& out = parts.out;
    out.asItIs("<!DOCTYPE html>\n");
    out.open("html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"" + escaped(content.language) + "\"").open("head");
    out.empty("meta charset=\"utf-8\"");
    out.element("title", "KneeCheck, " + parts.aboutLine() + ", " + facts.date);
    out.open("style").asItIs(style);
    out.asItIs(parts.shortened(Shortened::SmallType) ? clinicianSmall : clinicianStyle);
    if (options.chartImage.empty()) {
        out.asItIs(browserStyle);
    }
    out.close().close().open("body");
    parts.addClinicianPage();
    parts.addPlanPage();
    parts.addAppendix();
    out.close().close();
    return out.whole();
}

} // namespace kneecheck::report
