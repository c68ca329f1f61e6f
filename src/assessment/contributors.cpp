// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "assessment/route.h"
#include "assessment/self_help.h"

namespace kneecheck::assessment {

namespace {

bool isOpenFlag(const Assessment& result, const std::string& flag) {
    return std::any_of(result.redFlags.begin(), result.redFlags.end(),
                       [&](const FiredFlag& fired) { return fired.id == flag; }) ||
           std::count(result.notRuledOut.begin(), result.notRuledOut.end(), flag) > 0;
}

bool isOffered(const Assessment& result, const std::string& test) {
    return std::any_of(result.selfTests.begin(), result.selfTests.end(),
                       [&](const OfferedSelfTest& offered) { return offered.id == test; });
}

/// Whether some outcome of the test, which has not been done yet, makes the predicate hold.
bool couldTell(const Judged& judged, const SelfTest& test, const Predicate& when) {
    if (!test.result || judged.values.at(*test.result).given())
        return false;
    const Variable result = *test.result;
    for (Answer& answer : distinctAnswers(judged.content, result, atomsAbout(result, {&when}))) {
        const Value outcome{std::move(answer)};
        const Reader after(judged.content, judged.sheet.flow, [&](const Variable& variable) {
            return variable == result ? &outcome : &judged.values.at(variable);
        });
        if (after.read(when, Reading::Evidence) == Truth::Yes)
            return true;
    }
    return false;
}

/// "Try pressing …" among what was not asked offers a test as much as the list of tests does.
void hideClosedTests(const Judged& judged, Assessment& result) {
    const auto isClosed = [&](const Variable& variable) {
        const std::vector<SelfTest>& tests = judged.content.library.selfTests;
        const auto tells = [&](const SelfTest& test) {
            return test.result && test.result->question == variable.question;
        };
        return judged.content.questions[variable.question].given && std::any_of(tests.begin(), tests.end(), tells) &&
               std::none_of(tests.begin(), tests.end(),
                            [&](const SelfTest& test) { return tells(test) && isOffered(result, test.id); });
    };
    for (RankedCondition& ranked : result.conditions) {
        const Condition* const condition = judged.content.findCondition(ranked.id);
        std::erase_if(ranked.notAsked, [&](const Finding& finding) {
            const auto item = std::find_if(condition->evidence.begin(), condition->evidence.end(),
                                           [&](const EvidenceItem& one) { return one.id == finding.id; });
            const std::set<Variable> read = variablesOf(item->when);
            return std::any_of(read.begin(), read.end(), isClosed);
        });
    }
}

void offer(const Judged& judged, Assessment& result) {
    if (result.urgency >= Urgency::SameDay)
        return;
    const Library& library = judged.content.library;
    const bool stopped =
        library.stoppedWhen && judged.reader.read(*library.stoppedWhen, Reading::Evidence) == Truth::Yes;
    const bool mayMove = result.training != Training::Stop && !stopped &&
                         std::none_of(library.gateFlags.begin(), library.gateFlags.end(),
                                      [&](const std::string& flag) { return isOpenFlag(result, flag); });
    for (const SelfTest& test : library.selfTests) {
        if (test.kind == SelfTest::Kind::Movement && !mayMove)
            continue;
        // What is not known does not allow a test.
        if (judged.reader.read(test.enableWhen, Reading::Evidence) == Truth::Yes)
            result.selfTests.push_back({test.id, test.kind, test.name, test.sources});
    }
}

} // namespace

std::string_view toString(RankedContributor::Status status) {
    return status == RankedContributor::Status::Likely ? "likely" : "possible";
}

void offerSelfTests(const Judged& judged, Assessment& result) {
    offer(judged, result);
    hideClosedTests(judged, result);
}

void nameContributors(const Judged& judged, Assessment& result) {
    using Status = RankedContributor::Status;
    const Library& library = judged.content.library;
    for (const Contributor& contributor : library.contributors) {
        const Truth truth = judged.reader.read(contributor.when, Reading::Evidence);
        RankedContributor named;
        bool tellable = false;
        for (const std::string& id : contributor.selfTests) {
            if (!isOffered(result, id))
                continue;
            named.selfTests.push_back(id);
            tellable = tellable || couldTell(judged, *library.findSelfTest(id), contributor.when);
        }
        if (truth == Truth::No || (truth == Truth::Unknown && !tellable))
            continue;
        named.id = contributor.id;
        named.name = fillIn(judged.content, judged.sheet, contributor.name);
        named.why = fillIn(judged.content, judged.sheet, contributor.why);
        named.status = truth == Truth::Yes ? Status::Likely : Status::Possible;
        named.sources = contributor.sources;
        result.contributors.push_back(std::move(named));
    }
    std::stable_partition(result.contributors.begin(), result.contributors.end(),
                          [](const RankedContributor& one) { return one.status == Status::Likely; });
}

} // namespace kneecheck::assessment
