// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/ranking.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace kneecheck::assessment {

namespace {

double strength(const Finding& finding) {
    return std::abs(std::log(finding.ratio));
}

void strongestFirst(std::vector<Finding>& findings) {
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& left, const Finding& right) { return strength(left) > strength(right); });
}

/// Marks all but the strongest of each group as not counted, and adds up the rest. Expects the strongest first.
double logOddsOf(std::vector<Finding>& findings, const std::map<std::string, std::string>& groupOf) {
    std::map<std::string, bool> spoken;
    double sum = 0.0;
    for (Finding& finding : findings) {
        const std::string& group = groupOf.at(finding.id);
        finding.counted = group.empty() || !std::exchange(spoken[group], true);
        if (finding.counted)
            sum += std::log(finding.ratio);
    }
    return sum;
}

RankedCondition judge(const Condition& condition, double prior, const Reader& reader) {
    RankedCondition ranked;
    ranked.id = condition.id;
    ranked.name = condition.name;
    ranked.term = condition.term;
    ranked.what = condition.what;
    ranked.course = condition.course;
    ranked.seeSomeone = condition.seeSomeone;
    ranked.sources = condition.sources;

    double logOdds = std::log(prior / (1.0 - prior));
    for (const PriorFactor& factor : condition.priorFactors) {
        if (reader.read(factor.when, Reading::Evidence) == Truth::Yes)
            logOdds += std::log(factor.times);
    }

    std::map<std::string, std::string> groupOf;
    std::map<std::string, double> possible; // what an unasked finding could have weighed
    for (const EvidenceItem& item : condition.evidence) {
        groupOf[item.id] = item.group;
        const Truth truth = reader.read(item.when, Reading::Evidence);
        if (truth == Truth::Unknown) {
            ranked.notAsked.push_back({item.id, item.textAsk, 1.0, false, item.sources});
            possible[item.id] = std::max(std::abs(std::log(item.present)), std::abs(std::log(item.absent)));
            continue;
        }
        const double ratio = truth == Truth::Yes ? item.present : item.absent;
        if (ratio > 1.0) {
            ranked.speaksFor.push_back({item.id, item.textFor, ratio, true, item.sources});
        } else if (ratio < 1.0) {
            ranked.speaksAgainst.push_back({item.id, item.textAgainst, ratio, true, item.sources});
        }
    }
    strongestFirst(ranked.speaksFor);
    strongestFirst(ranked.speaksAgainst);
    std::stable_sort(ranked.notAsked.begin(), ranked.notAsked.end(), [&](const Finding& left, const Finding& right) {
        return possible.at(left.id) > possible.at(right.id);
    });
    logOdds += logOddsOf(ranked.speaksFor, groupOf) + logOddsOf(ranked.speaksAgainst, groupOf);
    ranked.probability = 1.0 / (1.0 + std::exp(-logOdds));
    return ranked;
}

} // namespace

double priorAt(const Condition& condition, const Answer* age) {
    const auto at = [&](int years) {
        for (const PriorBand& band : condition.prior) {
            if (years >= band.from && years <= band.to)
                return band.probability;
        }
        return 0.0;
    };
    if (const Number* years = age ? std::get_if<Number>(age) : nullptr)
        return at(years->value);
    double sum = 0.0;
    for (int years = 10; years < 80; ++years)
        sum += at(years);
    return sum / 70.0;
}

std::vector<RankedCondition> rank(const Content& content, const AnswerSheet& sheet, const Reader& reader) {
    std::vector<RankedCondition> conditions;
    for (const Condition& condition : content.conditions) {
        if (const double prior = priorAt(condition, sheet.find("age")); prior > 0.0)
            conditions.push_back(judge(condition, prior, reader));
    }
    std::sort(conditions.begin(), conditions.end(), [](const RankedCondition& left, const RankedCondition& right) {
        return left.probability != right.probability ? left.probability > right.probability : left.id < right.id;
    });
    int shown = 0;
    for (RankedCondition& condition : conditions) {
        if (shown == content.ranking.shownAtMost || condition.probability < content.ranking.partly)
            break;
        if (condition.speaksFor.empty()) // common is not the same as fitting
            continue;
        condition.fit = condition.probability >= content.ranking.well ? Fit::Well : Fit::Partly;
        ++shown;
    }
    return conditions;
}

} // namespace kneecheck::assessment
