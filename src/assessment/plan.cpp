// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "assessment/route.h"
#include "assessment/self_help.h"

namespace kneecheck::assessment {

namespace {

/// The pain that the verdicts themselves allow; a lower limit is stricter than any of them but "stop".
constexpr int painAllowed = 3;

template <typename Line>
bool isFor(const Line& line, Training training) {
    return std::find(line.training.begin(), line.training.end(), training) != line.training.end();
}

class PlanOfTheWeek {
public:
    PlanOfTheWeek(const Judged& judged, Assessment& result)
        : judged_(judged), content_(judged.content), result_(result), urgent_(result.urgency >= Urgency::SameDay) {}

    void compose() {
        if (urgent_)
            addWhatFlagsSay();
        // From same-day up the plan is what the flags say to do now and general relief, nothing about training.
        const Condition* const likeliest = urgent_ ? nullptr : findLikeliest();
        if (likeliest)
            findStrictestLimit(*likeliest);
        if (result_.urgency != Urgency::Emergency)
            add(content_.plan, "", result_.plan);
        std::vector<PlanLine> drivers;
        if (likeliest)
            addCondition(*likeliest);
        if (!urgent_)
            addContributors(drivers);
        collectRuledOut(result_.plan);
        collectRuledOut(drivers);
        dropContradictions(result_.plan);
        dropContradictions(drivers);
        if (likeliest)
            addFirstStage(*likeliest);
        result_.plan.insert(result_.plan.end(), drivers.begin(), drivers.end());
        dropRepeated();
        addCare();
        result_.planIsStricter = isStricter();
        keepShort();
    }

private:
    std::string words(const std::string& text) const { return fillIn(content_, judged_.sheet, text); }

    bool mayLoad() const { return result_.training != Training::Stop && !urgent_; }

    const Condition* findLikeliest() const {
        const bool any = !result_.conditions.empty() && result_.conditions.front().fit != Fit::Unlikely;
        return any ? content_.findCondition(result_.conditions.front().id) : nullptr;
    }

    void findStrictestLimit(const Condition& condition) {
        for (const PainLimit& limit : condition.painLimits) {
            if (isFor(limit, result_.training))
                strictestLimit_ = std::min(strictestLimit_.value_or(limit.atMost), limit.atMost);
        }
    }

    /// Two limits side by side leave a person to guess which one counts.
    bool givesWay(const PlanItem& item) const {
        return item.painLimit && strictestLimit_ && *strictestLimit_ < *item.painLimit;
    }

    void addWhatFlagsSay() {
        for (const FiredFlag& flag : result_.redFlags) {
            if (flag.urgency >= Urgency::SameDay)
                result_.plan.push_back({flag.id, PlanKind::Do, flag.now, flag.sources});
        }
    }

    void add(const std::vector<PlanItem>& items, const std::string& prefix, std::vector<PlanLine>& lines) const {
        for (const PlanItem& item : items) {
            if (!isFor(item, result_.training) || (item.kind == PlanKind::Load && !mayLoad()) || givesWay(item))
                continue;
            if (judged_.reader.read(item.when, Reading::Evidence) == Truth::Yes) {
                lines.push_back(
                    {prefix + item.id, item.kind, words(item.text), item.sources, item.asks, item.rulesOut});
            }
        }
    }

    void addCondition(const Condition& condition) {
        for (const PainLimit& limit : condition.painLimits) {
            if (isFor(limit, result_.training)) {
                result_.plan.push_back(
                    {condition.id + "/pain-limit/" + limit.id, PlanKind::Change, words(limit.text), limit.sources});
            }
        }
        add(condition.plan, condition.id + "/", result_.plan);
        add(condition.keepFit, condition.id + "/keep-fit/", result_.plan);
    }

    void addContributors(std::vector<PlanLine>& lines) const {
        for (const Contributor& contributor : content_.library.contributors) {
            const bool likely =
                std::any_of(result_.contributors.begin(), result_.contributors.end(), [&](const auto& one) {
                    return one.id == contributor.id && one.status == RankedContributor::Status::Likely;
                });
            if (likely)
                add(contributor.plan, "contributors/" + contributor.id + "/", lines);
        }
    }

    void collectRuledOut(const std::vector<PlanLine>& lines) {
        for (const PlanLine& line : lines)
            ruledOut_.insert(line.rulesOut.begin(), line.rulesOut.end());
    }

    /// The stricter line wins, whichever comes first; what a dropped line rules out stays ruled out.
    void dropContradictions(std::vector<PlanLine>& lines) const {
        std::erase_if(lines, [&](const PlanLine& line) { return contradict(line.asks, ruledOut_); });
    }

    /// "Two legs: Box squat, Bridge. Step up when …", without the exercises that something rules out.
    void addFirstStage(const Condition& condition) {
        if (!mayLoad() || condition.progression.empty())
            return;
        const Stage& stage = condition.progression.front();
        std::string exercises;
        Activities asks;
        for (const std::string& id : stage.exercises) {
            const Exercise* const exercise = content_.library.findExercise(id);
            if (!exercise || contradict(exercise->asks, ruledOut_))
                continue;
            exercises += (exercises.empty() ? "" : ", ") + exercise->name;
            asks.insert(exercise->asks.begin(), exercise->asks.end());
        }
        if (!exercises.empty()) {
            result_.plan.push_back({condition.id + "/stage/" + stage.id, PlanKind::Load,
                                    words(stage.name + ": " + exercises + ". " + stage.when), stage.sources, asks});
        }
    }

    void dropRepeated() {
        std::set<std::string> said;
        std::erase_if(result_.plan, [&](const PlanLine& line) { return !said.insert(line.text).second; });
    }

    /// A sore, tired person reads a few lines. The general ones come first, then how much pain is allowed, then what
    /// goes with the likeliest condition, then with what may add to it; the last ones move out of sight.
    void keepShort() {
        const std::optional<int> most = content_.ranking.planLinesAtMost;
        if (!most || urgent_)
            return;
        std::map<PlanKind, int> shown;
        std::vector<PlanLine> kept;
        for (PlanLine& line : result_.plan) {
            const bool fits = ++shown[line.kind] <= *most;
            (fits ? kept : result_.planMore).push_back(std::move(line));
        }
        result_.plan = std::move(kept);
    }

    void addCare() {
        for (RankedCondition& ranked : result_.conditions) {
            const Condition* const condition =
                ranked.fit == Fit::Unlikely ? nullptr : content_.findCondition(ranked.id);
            if (!condition)
                continue;
            for (const Advice& treatment : condition->treatments)
                ranked.treatments.push_back({treatment.id, words(treatment.text), treatment.sources});
            if (urgent_)
                continue;
            for (const PainLimit& limit : condition->painLimits) {
                if (isFor(limit, result_.training))
                    ranked.painLimits.push_back({limit.id, limit.atMost, words(limit.text), limit.sources});
            }
            for (const PlanItem& item : condition->keepFit) {
                if (isFor(item, result_.training) && !contradict(item.asks, ruledOut_))
                    ranked.keepFit.push_back({item.id, words(item.text), item.sources});
            }
            if (mayLoad())
                addStages(*condition, ranked);
        }
    }

    /// All of them: the later ones are for later, whatever this week rules out.
    void addStages(const Condition& condition, RankedCondition& ranked) const {
        for (const Stage& stage : condition.progression) {
            ShownStage shown{stage.id, words(stage.name), words(stage.when), {}, stage.sources};
            for (const std::string& id : stage.exercises) {
                if (const Exercise* const exercise = content_.library.findExercise(id))
                    shown.exercises.push_back({exercise->id, exercise->name});
            }
            ranked.progression.push_back(std::move(shown));
        }
    }

    /// Where the verdict lets training go on, and the plan allows less pain than the verdict does; or where the verdict
    /// is to carry on as it is, and the plan rules something out.
    bool isStricter() const {
        if (!mayLoad())
            return false;
        if (strictestLimit_ && *strictestLimit_ < painAllowed)
            return true;
        return result_.training == Training::PushThrough &&
               std::any_of(result_.plan.begin(), result_.plan.end(),
                           [](const PlanLine& line) { return !line.rulesOut.empty(); });
    }

    const Judged& judged_;
    const Content& content_;
    Assessment& result_;
    const bool urgent_;
    std::optional<int> strictestLimit_; ///< of the likeliest condition
    Activities ruledOut_;
};

} // namespace

void composePlan(const Judged& judged, Assessment& result) {
    PlanOfTheWeek(judged, result).compose();
}

} // namespace kneecheck::assessment
