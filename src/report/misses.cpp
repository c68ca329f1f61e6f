// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/misses.h"

#include <algorithm>

#include "report/reasons.h"

namespace kneecheck::report {

namespace as = assessment;

namespace {

class MissesOfCase {
public:
    MissesOfCase(const as::Content& content, const as::MeasuredCase& one) : content_(content), one_(one) {}

    std::vector<Miss> find() {
        const auto& label = one_.label;
        const auto& result = one_.result;
        if (one_.ranked && one_.rank != 1) {
            const bool any = !result.conditions.empty();
            add("condition", joined({label.acceptable.begin(), label.acceptable.end()}, " or "),
                any ? result.conditions.front().id : "no list", any ? whyCondition() : whyNoList());
        }
        if (one_.underTriaged() || one_.overTriaged()) {
            add(one_.underTriaged() ? "under-triage" : "over-triage", std::string(toString(label.triage)),
                std::string(toString(result.urgency)), whyTriage());
        }
        if (result.training != label.training) {
            add("training", std::string(toString(label.training)), std::string(toString(result.training)),
                whyTraining());
        }
        return std::move(misses_);
    }

private:
    void add(const char* what, std::string expected, std::string came, std::string why) {
        misses_.push_back({one_.id, what, std::move(expected), std::move(came), std::move(why)});
    }

    template <class Fired>
    std::string named(const Fired& fired) const {
        const auto said = saidAbout(content_, one_.sheet, fired.because);
        return fired.id + (said.empty() ? "" : " (" + said + ")");
    }

    /// Every rule that by itself makes the result as strict as it is.
    template <class Level>
    std::vector<std::string> deciding(Level as::FiredFlag::*ofFlag, Level as::FiredGuidance::*ofRule,
                                      Level level) const {
        std::vector<std::string> rules;
        for (const auto& flag : one_.result.redFlags) {
            if (flag.*ofFlag == level) {
                rules.push_back((flag.assumed ? "assumed " : "") + named(flag));
            }
        }
        for (const auto& rule : one_.result.guidance) {
            if (rule.*ofRule == level && level != Level{}) { // a mildest rule decides nothing
                rules.push_back(named(rule));
            }
        }
        return rules;
    }

    static std::string orNothing(const std::vector<std::string>& rules) {
        return rules.empty() ? "no rule asks for more" : joined(rules, "; ");
    }

    std::string whyTriage() const {
        auto why = orNothing(deciding(&as::FiredFlag::urgency, &as::FiredGuidance::urgency, one_.result.urgency));
        if (one_.underTriaged() && !one_.result.notRuledOut.empty()) {
            why += "; not ruled out: " + joined(one_.result.notRuledOut, ", ");
        }
        return why;
    }

    std::string whyTraining() const {
        auto rules = deciding(&as::FiredFlag::training, &as::FiredGuidance::training, one_.result.training);
        const auto& open = one_.result.unanswered;
        if (rules.empty() && one_.result.training == as::Training::Modify &&
            std::any_of(open.begin(), open.end(), [](const auto& item) { return item.safety && !item.notSure; })) {
            rules.emplace_back("a safety question is open");
        }
        return orNothing(rules);
    }

    std::string whyNoList() const {
        std::vector<std::string> flags;
        for (const auto& flag : one_.result.redFlags) {
            flags.push_back(named(flag));
        }
        return orNothing(flags);
    }

    /// "patellofemoral-pain partly: +stairs +sitting -swollen": what counted, strongest first.
    static std::string findings(const as::RankedCondition& condition) {
        std::vector<std::string> parts;
        for (const auto* list : {&condition.speaksFor, &condition.speaksAgainst}) {
            for (const auto& finding : *list) {
                if (finding.counted) {
                    parts.push_back((list == &condition.speaksFor ? "+" : "-") + finding.id);
                }
            }
        }
        return condition.id + " " + std::string(toString(condition.fit)) + ": " + joined(parts, " ");
    }

    std::string whyCondition() const {
        const auto& listed = one_.result.conditions;
        auto why = findings(listed.front());
        if (one_.rank == 0) {
            return why + "; none of those expected is listed";
        }
        return why + "; place " + std::to_string(one_.rank) + " " + findings(listed[one_.rank - 1]);
    }

    const as::Content& content_;
    const as::MeasuredCase& one_;
    std::vector<Miss> misses_;
};

} // namespace

std::vector<Miss> missesOf(const as::Content& content, const std::vector<as::MeasuredCase>& cases) {
    std::vector<Miss> misses;
    for (const auto& one : cases) {
        auto some = MissesOfCase(content, one).find();
        std::move(some.begin(), some.end(), std::back_inserter(misses));
    }
    return misses;
}

} // namespace kneecheck::report
