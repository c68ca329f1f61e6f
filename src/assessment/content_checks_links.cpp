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
            {"faq", idsOf(library.faq)},
            {"help", idsOf(library.help)}};
}

/// A person meets an exercise only in a stage of a condition. Topics and questions often asked are listed to be read,
/// self-tests and contributors are chosen by the answers: nothing has to name those.
void checkExercises(ContentDraft& draft) {
    std::set<std::string> named;
    for (const Condition& condition : draft.content.conditions) {
        for (const Stage& stage : condition.progression)
            named.insert(stage.exercises.begin(), stage.exercises.end());
    }
    for (const JsonNode* const id : draft.exerciseIds) {
        if (!named.contains(id->text)) {
            draft.log.warning(ProblemCode::UnusedEntry, id->place(),
                              "no stage of a condition names '" + id->text + "', so nobody is shown it");
        }
    }
}

void checkSources(ContentDraft& draft) {
    for (const JsonNode* const id : draft.sourceIds) {
        if (!draft.citedSources.contains(id->text)) {
            draft.log.warning(ProblemCode::UnusedEntry, id->place(), "nothing names the source '" + id->text + "'");
        }
    }
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
    checkExercises(draft);
    checkSources(draft);
}

} // namespace kneecheck::assessment
