// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/case_measures.h"

#include <algorithm>
#include <map>
#include <utility>

namespace kneecheck::assessment {

namespace {

bool isRanked(const Content& content, const std::string& id, Flow flow) {
    return flow == Flow::Full && content.findCondition(id) != nullptr;
}

void addTo(Agreement& agreement, const MeasuredCase& one, Urgency urgency, Training training) {
    if (one.flagsAboveLabel.empty()) {
        agreement.triageExact.count(urgency == one.label.triage);
        agreement.overTriage.count(urgency > one.label.triage);
    }
    agreement.underTriage.count(urgency < one.label.triage);
    agreement.training.count(training == one.label.training);
}

void addRank(CaseTotals& totals, const MeasuredCase& one) {
    totals.first.count(one.rank == 1);
    totals.firstLikely.count(one.rank == 1 && one.result.conditions.front().fit != Fit::Unlikely);
    totals.firstThree.count(one.rank >= 1 && one.rank <= 3);
}

double median(std::vector<std::size_t> values) {
    if (values.empty())
        return 0.0;
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    const auto upper = static_cast<double>(values[half]);
    return values.size() % 2 == 1 ? upper : (static_cast<double>(values[half - 1]) + upper) / 2.0;
}

/// Of conditions with as many labels the one that scores best: the harder one to beat.
void compareWithCommonest(CaseTotals& totals, const std::vector<MeasuredCase>& cases) {
    std::map<std::string, std::size_t> labels;
    for (const MeasuredCase& one : cases) {
        if (one.ranked)
            ++labels[one.label.condition];
    }
    std::size_t most = 0;
    for (const auto& [id, count] : labels) {
        Share share;
        for (const MeasuredCase& one : cases) {
            if (one.ranked)
                share.count(one.label.acceptable.contains(id));
        }
        if (std::pair(count, share.part) > std::pair(most, totals.alwaysCommonest.part)) {
            most = count;
            totals.commonest = id;
            totals.alwaysCommonest = share;
        }
    }
}

} // namespace

MeasuredCase measure(const Content& content, const std::string& id, const Label& label, AnswerSheet sheet) {
    MeasuredCase measured;
    measured.id = id;
    measured.label = label;
    measured.sheet = std::move(sheet);
    measured.result = assess(content, measured.sheet);
    measured.walk = walkThrough(content, measured.sheet);
    measured.ranked = isRanked(content, label.condition, measured.sheet.flow);
    const auto& listed = measured.result.conditions;
    for (std::size_t i = 0; i < listed.size(); ++i) {
        measured.likely += listed[i].fit != Fit::Unlikely ? 1 : 0;
        if (measured.rank == 0 && label.acceptable.contains(listed[i].id))
            measured.rank = i + 1;
    }
    for (const FiredFlag& flag : measured.result.redFlags) {
        if (!flag.assumed && flag.urgency == measured.result.urgency && flag.urgency > label.triage)
            measured.flagsAboveLabel.push_back(flag.id);
    }
    return measured;
}

CaseTotals totalsOf(const std::vector<MeasuredCase>& cases) {
    CaseTotals totals;
    totals.cases = cases.size();
    std::vector<std::size_t> pages;
    for (const MeasuredCase& one : cases) {
        if (one.ranked)
            addRank(totals, one);
        totals.mostLikely = std::max(totals.mostLikely, one.likely);
        totals.allLikely += one.likely;
        addTo(totals.agreement, one, one.result.urgency, one.result.training);
        addTo(totals.alwaysPhysio, one, Urgency::Routine, Training::Modify);
        if (one.label.triage >= Urgency::SameDay)
            totals.urgentUnderTriaged.count(one.underTriaged());
        pages.push_back(one.walk.pages);
        totals.mostPages = std::max(totals.mostPages, one.walk.pages);
        if (one.walk.emergency)
            totals.latestEmergency = std::max(totals.latestEmergency, one.walk.pages);
    }
    totals.medianPages = median(std::move(pages));
    compareWithCommonest(totals, cases);
    return totals;
}

} // namespace kneecheck::assessment
