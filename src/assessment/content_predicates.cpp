// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/content_predicates.h"

namespace kneecheck::assessment {

namespace {

void addPlan(std::vector<OwnedPredicate>& all, const std::string& owner, const std::vector<PlanItem>& items) {
    for (const PlanItem& item : items)
        all.push_back({owner + " " + item.id, &item.when});
}

void addCondition(std::vector<OwnedPredicate>& all, const Condition& condition) {
    const std::string owner = "condition " + condition.id;
    for (const PriorFactor& factor : condition.priorFactors)
        all.push_back({owner + ", a factor", &factor.when});
    for (const EvidenceItem& item : condition.evidence)
        all.push_back({owner + ", evidence " + item.id, &item.when});
    addPlan(all, owner + ", plan", condition.plan);
}

} // namespace

std::vector<OwnedPredicate> everyPredicate(const Content& content) {
    std::vector<OwnedPredicate> all;
    for (const Question& question : content.questions) {
        all.push_back({"question " + question.id, &question.enableWhen});
        for (const Row& row : question.rows)
            all.push_back({"question " + question.id + ", row " + row.id, &row.enableWhen});
    }
    for (const RedFlag& flag : content.redFlags) {
        for (const RedFlagLevel& level : flag.levels)
            all.push_back({"red flag " + flag.id, &level.when});
    }
    for (const GuidanceRule& rule : content.guidance)
        all.push_back({"guidance " + rule.id, &rule.when});
    for (const Recheck& recheck : content.rechecks)
        all.push_back({"recheck " + recheck.id, &recheck.when});
    addPlan(all, "plan", content.plan);
    for (const Condition& condition : content.conditions)
        addCondition(all, condition);
    for (const Contributor& contributor : content.library.contributors) {
        all.push_back({"contributor " + contributor.id, &contributor.when});
        addPlan(all, "contributor " + contributor.id + ", plan", contributor.plan);
    }
    for (const SelfTest& test : content.library.selfTests)
        all.push_back({"self-test " + test.id, &test.enableWhen});
    if (content.library.stoppedWhen)
        all.push_back({"self-tests that were stopped", &*content.library.stoppedWhen});
    for (const Obligation& obligation : content.obligations)
        all.push_back({"obligation " + obligation.id, &obligation.given});
    return all;
}

} // namespace kneecheck::assessment
