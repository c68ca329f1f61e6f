// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "assessment/content_checks.h"

namespace kneecheck::assessment {

namespace {

template <typename Things>
std::vector<std::string> idsOf(const Things& things) {
    std::vector<std::string> ids;
    ids.reserve(things.size());
    for (const auto& thing : things)
        ids.push_back(thing.id);
    return ids;
}

std::map<std::string, std::vector<std::string>> everyId(const Content& content) {
    const Library& library = content.library;
    return {{"questions", idsOf(content.questions)},
            {"red-flags", idsOf(content.redFlags)},
            {"guidance", idsOf(content.guidance)},
            {"rechecks", idsOf(content.rechecks)},
            {"plan", idsOf(content.plan)},
            {"safety-net", idsOf(content.safetyNet)},
            {"conditions", idsOf(content.conditions)},
            {"obligations", idsOf(content.obligations)},
            {"exercises", idsOf(library.exercises)},
            {"self-tests", idsOf(library.selfTests)},
            {"contributors", idsOf(library.contributors)},
            {"topics", idsOf(library.topics)},
            {"faq", idsOf(library.faq)}};
}

} // namespace

void checkLinks(ContentDraft& draft) {
    if (!draft.rulesComplete || !draft.questionsComplete)
        return;
    const auto known = everyId(draft.content);
    std::vector<std::string> kinds;
    kinds.reserve(known.size());
    for (const auto& [kind, ids] : known)
        kinds.push_back(kind);
    for (const LinkSource& link : draft.links) {
        const auto found = known.find(link.kind);
        if (found == known.end()) {
            draft.log.error(ProblemCode::UnknownValue, link.place,
                            "found '" + link.kind + "' before the '/', expected one of " + listed(kinds) +
                                didYouMean(link.kind, kinds));
        } else if (std::count(found->second.begin(), found->second.end(), link.id) == 0) {
            draft.log.error(ProblemCode::UnknownId, link.place,
                            "there is no '" + link.id + "' among the " + link.kind +
                                didYouMean(link.id, found->second));
        }
    }
}

} // namespace kneecheck::assessment
