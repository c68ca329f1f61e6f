// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/assess.h"

#include <algorithm>
#include <set>

#include "assessment/ranking.h"
#include "assessment/reading.h"
#include "assessment/route.h"
#include "assessment/rules.h"
#include "assessment/self_help.h"

namespace kneecheck::assessment {

namespace {

/// A line of the tables that holds, with the words of the verdict that it would give.
struct Reason {
    Training training = Training::PushThrough;
    Urgency urgency = Urgency::SelfCare;
    bool specific = true; ///< false for the row that always holds
    std::string why;
    std::string now;
};

class Judge {
public:
    Judge(const Content& content, const AnswerSheet& sheet)
        : content_(content), sheet_(sheet), values_(valuesOf(content, sheet)),
          reader_(content, sheet.flow, [this](const Variable& variable) { return &values_.at(variable); }) {}

    Verdict verdict() {
        collectOpenItems();
        applyTables();
        applyOpenSafetyQuestions();
        result_.training = std::max(result_.training, demandedBy(result_.urgency));
        return {result_.training, result_.urgency};
    }

    Assessment judge() {
        result_.contentVersion = content_.version;
        result_.flow = sheet_.flow;
        verdict();
        chooseVerdictWords();
        lookForCauses();
        composePlan(judged_, result_);
        addRechecksAndSafetyNet();
        return std::move(result_);
    }

private:
    std::string words(const std::string& text) const { return fillIn(content_, sheet_, text); }

    AskedThing asked(const Variable& variable) const {
        const Question& question = content_.questions[variable.question];
        return {question.id, variable.row == Variable::noRow ? "" : question.rows[variable.row].id};
    }

    /// What the line read that speaks for it, in the order of its predicate.
    std::vector<AskedThing> because(const TableLine& line) const {
        std::vector<AskedThing> things;
        forEachAtom(*line.when, [&](const Atom& atom) {
            Predicate alone;
            alone.kind = Predicate::Kind::Atom;
            alone.atom = atom;
            AskedThing thing = asked(atom.variable);
            if (reader_.read(alone, line.reading) == Truth::Yes &&
                std::find(things.begin(), things.end(), thing) == things.end())
                things.push_back(std::move(thing));
        });
        return things;
    }

    void noteOpen(const Variable& variable, const std::string& text) {
        const Value& value = values_.at(variable);
        if (!value.given()) {
            result_.unanswered.push_back(
                {asked(variable), words(text), value.notSure(), content_.questions[variable.question].safety});
        }
    }

    void collectOpenItems() {
        for (const Page& page : routeFor(content_, sheet_).pages) {
            const Question& question = content_.questions[page.question];
            if (question.type != QuestionType::Checklist)
                noteOpen({page.question, Variable::noRow}, question.text);
            for (const std::size_t row : page.rows)
                noteOpen({page.question, row}, question.rows[row].text);
        }
    }

    void raise(Training training, Urgency urgency) {
        result_.training = std::max(result_.training, training);
        result_.urgency = std::max(result_.urgency, urgency);
    }

    void applyTables() {
        // Of a flag that holds at several levels the most severe one is told.
        std::map<std::size_t, TableLine> flags;
        std::set<std::size_t> possibleFlags;
        for (const TableLine& line : tableLines(content_)) {
            if (reader_.read(*line.when, line.reading) != Truth::Yes) {
                if (line.table == TableLine::Table::RedFlag && reader_.read(*line.when, Reading::Worst) == Truth::Yes)
                    possibleFlags.insert(line.index);
                continue;
            }
            raise(line.training, line.urgency);
            if (line.table == TableLine::Table::Guidance) {
                addGuidance(line);
            } else if (const auto [known, isNew] = flags.try_emplace(line.index, line);
                       !isNew && std::pair(line.urgency, line.training) >
                                     std::pair(known->second.urgency, known->second.training)) {
                known->second = line;
            }
        }
        for (const auto& [index, line] : flags)
            addFlag(line);
        for (const std::size_t index : possibleFlags) {
            if (!flags.contains(index))
                result_.notRuledOut.push_back(content_.redFlags[index].id);
        }
        const auto moreSevere = [](const auto& left, const auto& right) {
            return std::pair(left.urgency, left.training) > std::pair(right.urgency, right.training);
        };
        std::stable_sort(result_.redFlags.begin(), result_.redFlags.end(), moreSevere);
        std::stable_sort(result_.guidance.begin(), result_.guidance.end(), [](const auto& left, const auto& right) {
            return std::pair(left.training, left.urgency) > std::pair(right.training, right.urgency);
        });
    }

    void addFlag(const TableLine& line) {
        const RedFlag& flag = content_.redFlags[line.index];
        FiredFlag fired;
        fired.id = flag.id;
        fired.urgency = line.urgency;
        fired.training = line.training;
        fired.name = words(flag.name);
        fired.why = words(flag.why);
        fired.now = words(flag.levels[line.level].now);
        fired.because = because(line);
        fired.assumed = reader_.read(*line.when, Reading::Evidence) != Truth::Yes;
        fired.sources = flag.sources;
        noConditions_ = noConditions_ || flag.noConditions;
        reasons_.push_back({fired.training, fired.urgency, true, fired.why, fired.now});
        result_.redFlags.push_back(std::move(fired));
    }

    void addGuidance(const TableLine& line) {
        const GuidanceRule& rule = content_.guidance[line.index];
        const bool specific = line.when->kind != Predicate::Kind::Always;
        FiredGuidance fired{rule.id,         line.training, line.urgency, words(rule.why),
                            words(rule.now), because(line), rule.sources};
        reasons_.push_back({fired.training, fired.urgency, specific, fired.why, fired.now});
        result_.guidance.push_back(std::move(fired));
    }

    void applyOpenSafetyQuestions() {
        const bool open = std::any_of(result_.unanswered.begin(), result_.unanswered.end(),
                                      [](const OpenItem& item) { return item.safety && !item.notSure; });
        if (!open)
            return;
        raise(Training::Modify, Urgency::SelfCare);
        reasons_.push_back({Training::Modify, Urgency::SelfCare, true, content_.word("open-safety-why"),
                            content_.word("open-safety-now")});
    }

    /// The verdict is told in the words of the line that makes it as strict as it is; flags before guidance.
    void chooseVerdictWords() {
        const Reason* best = nullptr;
        for (const Reason& reason : reasons_) {
            if (reason.training != result_.training)
                continue;
            if (!best || std::pair(reason.urgency, reason.specific) > std::pair(best->urgency, best->specific))
                best = &reason;
        }
        if (best) {
            result_.why = best->why;
            result_.now = best->now;
        }
        result_.trainingHeading = content_.trainingWords.at(result_.training);
        result_.urgencyWords = content_.urgencyWords.at(result_.urgency);
        result_.urgencyWords.heading = words(result_.urgencyWords.heading);
        for (std::string& bullet : result_.urgencyWords.bullets)
            bullet = words(bullet);
    }

    /// The words of a condition may name the knee, and what was answered.
    void fillWords(RankedCondition& condition) const {
        for (std::string* text : {&condition.name, &condition.what, &condition.course})
            *text = words(*text);
        for (auto* findings : {&condition.speaksFor, &condition.speaksAgainst, &condition.notAsked}) {
            for (Finding& finding : *findings)
                finding.text = words(finding.text);
        }
        for (Advice& advice : condition.seeSomeone)
            advice.text = words(advice.text);
    }

    void lookForCauses() {
        if (sheet_.flow != Flow::Full || noConditions_)
            return;
        result_.conditions = rank(content_, sheet_, reader_);
        for (RankedCondition& condition : result_.conditions)
            fillWords(condition);
        result_.nothingFitsWell = std::none_of(result_.conditions.begin(), result_.conditions.end(),
                                               [](const RankedCondition& one) { return one.fit == Fit::Well; });
        offerSelfTests(judged_, result_);
        nameContributors(judged_, result_);
    }

    void addRechecksAndSafetyNet() {
        for (const Recheck& recheck : content_.rechecks) {
            if (reader_.read(recheck.when, Reading::Rule) == Truth::Yes)
                result_.rechecks.push_back({recheck.id, recheck.afterHours, words(recheck.text), recheck.sources});
        }
        std::stable_sort(result_.rechecks.begin(), result_.rechecks.end(),
                         [](const auto& left, const auto& right) { return left.afterHours < right.afterHours; });
        for (const Advice& line : content_.safetyNet)
            result_.safetyNet.push_back({line.id, words(line.text), line.sources});
    }

    const Content& content_;
    const AnswerSheet& sheet_;
    const std::map<Variable, Value> values_;
    const Reader reader_;
    const Judged judged_{content_, sheet_, values_, reader_};
    Assessment result_;
    std::vector<Reason> reasons_;
    bool noConditions_ = false;
};

} // namespace

Assessment assess(const Content& content, const AnswerSheet& sheet) {
    return Judge(content, sheet).judge();
}

Verdict verdictOf(const Content& content, const AnswerSheet& sheet) {
    return Judge(content, sheet).verdict();
}

} // namespace kneecheck::assessment
