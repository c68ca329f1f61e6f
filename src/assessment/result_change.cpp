// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/result_change.h"

#include <algorithm>
#include <map>

namespace kneecheck::assessment {

namespace {

using Lines = std::map<std::string, std::string>; ///< id to what it came to

std::string levels(Urgency urgency, Training training) {
    return std::string(toString(urgency)) + ", " + std::string(toString(training));
}

Lines flags(const Assessment& result) {
    Lines lines;
    for (const FiredFlag& flag : result.redFlags)
        lines[flag.id] = levels(flag.urgency, flag.training) + (flag.assumed ? ", assumed" : "");
    return lines;
}

Lines notRuledOut(const Assessment& result) {
    Lines lines;
    for (const std::string& id : result.notRuledOut)
        lines[id] = "told";
    return lines;
}

Lines guidance(const Assessment& result) {
    Lines lines;
    for (const FiredGuidance& rule : result.guidance)
        lines[rule.id] = levels(rule.urgency, rule.training);
    return lines;
}

Lines plan(const Assessment& result) {
    Lines lines;
    for (const PlanLine& line : result.plan)
        lines[line.id] = toString(line.kind);
    for (const PlanLine& line : result.planMore)
        lines[line.id] = std::string(toString(line.kind)) + ", folded away";
    if (result.planIsStricter)
        lines["stricter-plan-note"] = "told";
    return lines;
}

Lines contributors(const Assessment& result) {
    Lines lines;
    for (const RankedContributor& contributor : result.contributors)
        lines[contributor.id] = toString(contributor.status);
    return lines;
}

Lines selfTests(const Assessment& result) {
    Lines lines;
    for (const OfferedSelfTest& test : result.selfTests)
        lines[test.id] = toString(test.kind);
    return lines;
}

Lines rechecks(const Assessment& result) {
    Lines lines;
    for (const RecheckDate& recheck : result.rechecks)
        lines[recheck.id] = std::to_string(recheck.afterHours) + " h";
    return lines;
}

Lines safetyNet(const Assessment& result) {
    Lines lines;
    for (const Advice& advice : result.safetyNet)
        lines[advice.id] = "told";
    return lines;
}

Lines unanswered(const Assessment& result) {
    Lines lines;
    for (const OpenItem& item : result.unanswered) {
        lines[item.what.question + (item.what.row.empty() ? "" : "/" + item.what.row)] =
            item.notSure ? "not-sure" : "open";
    }
    return lines;
}

/// What is told along with the conditions that are shown as likely.
Lines adviceOn(const std::vector<RankedCondition>& conditions) {
    Lines lines;
    for (const RankedCondition& condition : conditions) {
        const auto add = [&](const char* kind, const std::string& id, const std::string& what) {
            lines[condition.id + "/" + kind + "/" + id] = what;
        };
        for (const ShownPainLimit& limit : condition.painLimits)
            add("painLimits", limit.id, "at most " + std::to_string(limit.atMost));
        for (const Advice& advice : condition.keepFit)
            add("keepFit", advice.id, "told");
        for (const ShownStage& stage : condition.progression) {
            std::string exercises;
            for (const ShownExercise& exercise : stage.exercises)
                exercises += (exercises.empty() ? "" : " + ") + exercise.id;
            add("progression", stage.id, exercises.empty() ? "told" : exercises);
        }
        for (const Advice& advice : condition.treatments)
            add("treatments", advice.id, "told");
        for (const Advice& advice : condition.seeSomeone)
            add("seeSomeone", advice.id, "told");
    }
    return lines;
}

/// A condition that is likely in one result only brings or takes its advice, which is told as a change of the list.
Change<Lines> advice(const Assessment& was, const Assessment& is) {
    const auto likelyIn = [](const Assessment& result, const std::string& id) {
        return std::any_of(result.conditions.begin(), result.conditions.end(), [&](const RankedCondition& condition) {
            return condition.id == id && condition.fit != Fit::Unlikely;
        });
    };
    const auto ofBoth = [&](const Assessment& result) {
        std::vector<RankedCondition> conditions;
        for (const RankedCondition& condition : result.conditions) {
            if (likelyIn(was, condition.id) && likelyIn(is, condition.id))
                conditions.push_back(condition);
        }
        return adviceOn(conditions);
    };
    return {ofBoth(was), ofBoth(is)};
}

std::vector<ChangedLine> changedLines(const Change<Lines>& lines) {
    std::map<std::string, ChangedLine> all;
    for (const auto& [id, what] : lines.was)
        all[id] = {id, what, ""};
    for (const auto& [id, what] : lines.is) {
        all[id].id = id;
        all[id].is = what;
    }
    std::vector<ChangedLine> changed;
    for (auto& [id, line] : all) {
        if (line.was != line.is)
            changed.push_back(std::move(line));
    }
    return changed;
}

std::vector<ListedCondition> listed(const Assessment& result) {
    std::vector<ListedCondition> list;
    list.reserve(result.conditions.size());
    for (const RankedCondition& condition : result.conditions)
        list.push_back({condition.id, condition.fit});
    return list;
}

} // namespace

std::vector<ListedCondition> topOf(const std::vector<ListedCondition>& conditions) {
    std::vector<ListedCondition> top;
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        if (i < 3 || conditions[i].fit != Fit::Unlikely)
            top.push_back(conditions[i]);
    }
    return top;
}

bool ResultChange::topChanged() const {
    return topOf(conditions.was) != topOf(conditions.is);
}

bool ResultChange::moved() const {
    return urgency.any() || training.any() || topChanged() || otherReason ||
           std::any_of(parts.begin(), parts.end(), [](const ChangedPart& part) { return part.name != "guidance"; });
}

ResultChange changeBetween(const Assessment& was, const Assessment& is) {
    ResultChange change{{was.urgency, is.urgency}, {was.training, is.training}, {listed(was), listed(is)}, {}, false};
    const std::vector<std::pair<const char*, Change<Lines>>> parts{
        {"redFlags", {flags(was), flags(is)}},
        {"plan", {plan(was), plan(is)}},
        {"guidance", {guidance(was), guidance(is)}},
        {"notRuledOut", {notRuledOut(was), notRuledOut(is)}},
        {"contributors", {contributors(was), contributors(is)}},
        {"selfTests", {selfTests(was), selfTests(is)}},
        {"rechecks", {rechecks(was), rechecks(is)}},
        {"advice", advice(was, is)},
        {"safetyNet", {safetyNet(was), safetyNet(is)}},
        {"unanswered", {unanswered(was), unanswered(is)}}};
    for (const auto& [name, lines] : parts) {
        if (auto changed = changedLines(lines); !changed.empty())
            change.parts.push_back({name, std::move(changed)});
    }
    // The same rule may have new words: it is another reason only where the rules that hold differ.
    change.otherReason = was.why != is.why && !changedLines({guidance(was), guidance(is)}).empty();
    return change;
}

} // namespace kneecheck::assessment
