// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "report/html.h"
#include "report/markup.h"

namespace kneecheck::report {

/// What every part of a report is made from.
struct ReportSource {
    const assessment::Content& content;
    const assessment::AnswerSheet& sheet;
    const assessment::Assessment& result;
    const ReportFacts& facts;
    const HtmlOptions& options;
};

/// The pages of a report, and what they have in common.
class ReportParts : public ReportSource {
public:
    explicit ReportParts(const ReportSource& source) : ReportSource(source) {}

    Markup out;

    void addClinicianPage(); ///< html_clinician.cpp
    void addPlanPage();      ///< html_plan.cpp
    void addAppendix();      ///< html_appendix.cpp

    const std::string& word(const char* id) const { return content.word(id); }
    bool shortened(Shortened step) const { return options.shortened >= step; }
    /// A width as the reader of this document takes it.
    std::string width(const char* percent) const;
    /// The tag of a heading of this level, 1 to 3. QTextDocument makes h1 to h3 larger than their style says, so there
    /// it is an h4 that looks like one.
    std::string heading(int level, const char* more = "") const;
    bool careFirst() const { return result.urgency >= assessment::Urgency::SameDay; }

    /// Heading left, person and date right.
    void addHead(const std::string& title);
    /// "Right knee · Full check", capitalised.
    std::string aboutLine() const;
    /// The two cards: what to do about training, and how soon to be seen. What cannot wait comes first.
    void addCards();
    void addList(const std::vector<std::string>& lines);
    /// A title in bold and a text after it; nothing where the text is empty.
    void addLed(const std::string& lead, const std::string& words);

private:
    void addTraining();
    void addCare();
    // html_clinician.cpp
    void addFlags();
    void addConditions();
    void addFindings(const char* lead, const char* mark, const std::vector<assessment::Finding>& findings);
    void addContributors();
    void addAnswers();
    void addScores();
    void addScoreTable();
    void addSources(); // html_appendix.cpp
    // html_plan.cpp
    void addWeek();
    void addCare(const assessment::RankedCondition& condition);
    void addStage(const assessment::ShownStage& stage);
    void addWhen();
};

/// An answer as a report gives it.
struct ReportedAnswer {
    std::string section; ///< its name
    std::string question;
    std::string answer;  ///< in the words of its question
    bool denied = false; ///< "no" or "none of these"
};

/// Every question on the route that was answered, those that were filled in included, by stage. `brief`: without the
/// meaning of a number.
std::vector<ReportedAnswer> reportedAnswers(const assessment::Content& content, const assessment::AnswerSheet& sheet,
                                            bool brief);

template <class Things>
std::vector<std::string> textsOf(const Things& things) {
    std::vector<std::string> texts;
    texts.reserve(things.size());
    for (const auto& thing : things) {
        texts.push_back(thing.text);
    }
    return texts;
}

std::string capitalised(std::string words);
/// ● ◆ ■: the shapes of the chart.
std::string_view shapeOf(assessment::Training training);

} // namespace kneecheck::report
