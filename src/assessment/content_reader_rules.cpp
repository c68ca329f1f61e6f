// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "assessment/content_reader.h"

namespace kneecheck::assessment {

namespace {

using Need = TextSlot::Need;

template <typename Enum>
std::optional<Enum> named(ContentDraft& draft, const JsonNode* node,
                          const std::vector<std::pair<std::string, Enum>>& names) {
    return node == nullptr ? std::nullopt : oneOf(draft.log, *node, names);
}

Training demandedBy(Urgency urgency) {
    if (urgency >= Urgency::SameDay)
        return Training::Stop;
    return urgency == Urgency::Soon ? Training::Modify : Training::PushThrough;
}

bool isFlagId(const std::string& id) {
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    return isKebabCase(id) || (id.size() == 4 && id.starts_with("RF") && digit(id[2]) && digit(id[3]));
}

RedFlagLevel readLevel(ContentDraft& draft, const JsonNode& node, const std::string& flag, std::size_t flagIndex,
                       std::size_t levelIndex) {
    const Fields fields(draft.log, node, "a level of a red flag",
                        {{"when", Shape::Object}, {"urgency", Shape::Text}, {"training", Shape::Text, false}});
    RedFlagLevel level;
    level.when = draft.rule(fields["when"], PredicateUse::Table);
    const auto urgency = named(draft, fields["urgency"], urgencyNames());
    const auto training = named(draft, fields["training"], trainingNames());
    if (!urgency)
        return level;
    level.urgency = *urgency;
    level.training = std::max(training.value_or(Training::PushThrough), demandedBy(*urgency));
    if (training && *training < demandedBy(*urgency)) {
        draft.log.error(ProblemCode::OutOfRange, fields["training"]->place(),
                        "'" + std::string(toString(*urgency)) + "' demands at least '" +
                            std::string(toString(demandedBy(*urgency))) + "'; a flag may only be stricter");
    }
    draft.needWords(
        "red-flags.json", {flag, "now", std::string(toString(*urgency))}, fields["urgency"],
        [=](Content& content, const std::string& text) {
            content.redFlags.at(flagIndex).levels.at(levelIndex).now = text;
        },
        Need::Words, numbersIn(level.when));
    return level;
}

void readRedFlags(ContentDraft& draft) {
    std::set<std::string> taken;
    for (const JsonNode& node : draft.table("rules/red-flags.json", "redFlags", draft.rulesComplete)) {
        const Fields fields(draft.log, node, "a red flag",
                            {{"id", Shape::Text},
                             {"levels", Shape::List},
                             {"notSureIsYes", Shape::Flag, false},
                             {"noConditions", Shape::Flag, false},
                             {"sources", Shape::List, false}});
        RedFlag flag;
        flag.sources = draft.sources(fields, node);
        const JsonNode* const id = fields["id"];
        if (id == nullptr)
            continue;
        if (!isFlagId(id->text)) {
            draft.log.error(ProblemCode::BadId, id->place(),
                            "'" + id->text + "' is neither RF and two digits nor lower-case kebab-case");
        }
        if (!taken.insert(id->text).second) {
            draft.log.error(ProblemCode::DuplicateId, id->place(), "there is a '" + id->text + "' already");
            continue;
        }
        flag.id = id->text;
        flag.notSureIsYes = fields.flag("notSureIsYes");
        flag.noConditions = fields.flag("noConditions");
        const std::size_t index = draft.content.redFlags.size();
        if (fields["levels"] != nullptr && fields.list("levels").empty())
            draft.log.error(ProblemCode::OutOfRange, fields["levels"]->place(), "there must be a level");
        std::set<std::size_t> numbers;
        for (const JsonNode& level : fields.list("levels")) {
            flag.levels.push_back(readLevel(draft, level, flag.id, index, flag.levels.size()));
            numbers.merge(numbersIn(flag.levels.back().when));
        }
        const auto need = [&](const std::string& key, std::string RedFlag::*member) {
            draft.needWords(
                "red-flags.json", {flag.id, key}, id,
                [=](Content& content, const std::string& text) { content.redFlags.at(index).*member = text; },
                Need::Key, numbers);
        };
        need("name", &RedFlag::name);
        need("why", &RedFlag::why);
        draft.content.redFlags.push_back(std::move(flag));
    }
}

/// A table whose last word is the row that always holds.
void requireDefault(ContentDraft& draft, const std::string& file, const std::string& key, bool has) {
    const auto found = draft.parsed.find(file);
    if (has || found == draft.parsed.end() || found->second.root == nullptr)
        return;
    const JsonMember* const list = found->second.root->find(key);
    if (list != nullptr && list->value.is(JsonNode::Kind::List))
        draft.log.error(ProblemCode::MissingRule, list->value.place(), "one row must always hold: it has no 'when'");
}

void readGuidance(ContentDraft& draft) {
    std::set<std::string> taken;
    bool always = false;
    for (const JsonNode& node : draft.table("rules/guidance.json", "guidance", draft.rulesComplete)) {
        const Fields fields(draft.log, node, "a row of guidance",
                            {{"id", Shape::Text},
                             {"when", Shape::Object, false},
                             {"training", Shape::Text},
                             {"urgency", Shape::Text, false},
                             {"sources", Shape::List, false}});
        GuidanceRule rule;
        const JsonNode* const id = fields["id"];
        const bool repeated = id != nullptr && taken.contains(id->text);
        draft.claimId(id, taken);
        always = always || (node.is(JsonNode::Kind::Object) && fields.member("when") == nullptr);
        rule.when = draft.rule(fields["when"], PredicateUse::Table);
        rule.training = named(draft, fields["training"], trainingNames()).value_or(Training::Stop);
        rule.urgency = named(draft, fields["urgency"], urgencyNames()).value_or(Urgency::SelfCare);
        rule.sources = draft.sources(fields, node);
        if (id == nullptr || repeated)
            continue;
        rule.id = id->text;
        const std::size_t index = draft.content.guidance.size();
        const auto need = [&](const std::string& key, std::string GuidanceRule::*member) {
            draft.needWords(
                "guidance.json", {rule.id, key}, id,
                [=](Content& content, const std::string& text) { content.guidance.at(index).*member = text; },
                Need::Key, numbersIn(rule.when));
        };
        need("why", &GuidanceRule::why);
        need("now", &GuidanceRule::now);
        draft.content.guidance.push_back(std::move(rule));
    }
    requireDefault(draft, "rules/guidance.json", "guidance", always);
}

constexpr int longestRecheck = 24 * 366; // hours

/// When a recheck may be done, and by what.
void readDueTime(ContentDraft& draft, const Fields& fields, Recheck& recheck) {
    static const std::vector<std::pair<std::string, Flow>> flows{{"full", Flow::Full}, {"check-in", Flow::CheckIn}};
    recheck.flow = named(draft, fields["flow"], flows).value_or(Flow::Full);
    recheck.dueFromHours = fields.whole("dueFromHours").value_or(recheck.afterHours);
    recheck.dueUntilHours = fields.whole("dueUntilHours").value_or(2 * recheck.afterHours);
    if (recheck.dueFromHours < 1 || recheck.dueFromHours > recheck.afterHours) {
        if (const JsonNode* const from = fields["dueFromHours"]; from != nullptr) {
            draft.log.error(ProblemCode::OutOfRange, from->place(), "expected 1 hour to what 'afterHours' says");
        }
    }
    if (recheck.dueUntilHours <= recheck.afterHours || recheck.dueUntilHours > 2 * longestRecheck) {
        if (const JsonNode* const until = fields["dueUntilHours"]; until != nullptr) {
            draft.log.error(ProblemCode::OutOfRange, until->place(),
                            "expected more hours than 'afterHours' says, up to " + std::to_string(2 * longestRecheck));
        }
    }
}

void readRechecks(ContentDraft& draft) {
    constexpr int longest = longestRecheck;
    std::set<std::string> taken;
    bool always = false;
    for (const JsonNode& node : draft.table("rules/rechecks.json", "rechecks", draft.rulesComplete)) {
        const Fields fields(draft.log, node, "a recheck",
                            {{"id", Shape::Text},
                             {"when", Shape::Object, false},
                             {"afterHours", Shape::Whole},
                             {"dueFromHours", Shape::Whole, false},
                             {"dueUntilHours", Shape::Whole, false},
                             {"flow", Shape::Text, false},
                             {"sources", Shape::List, false}});
        Recheck recheck;
        const JsonNode* const id = fields["id"];
        const bool repeated = id != nullptr && taken.contains(id->text);
        draft.claimId(id, taken);
        always = always || (node.is(JsonNode::Kind::Object) && fields.member("when") == nullptr);
        recheck.when = draft.rule(fields["when"], PredicateUse::Rule);
        recheck.sources = draft.sources(fields, node);
        recheck.afterHours = fields.whole("afterHours").value_or(recheck.afterHours);
        if (recheck.afterHours < 1 || recheck.afterHours > longest) {
            draft.log.error(ProblemCode::OutOfRange, fields["afterHours"]->place(),
                            "expected 1 to " + std::to_string(longest) + " hours");
        }
        readDueTime(draft, fields, recheck);
        if (id == nullptr || repeated)
            continue;
        recheck.id = id->text;
        const std::size_t index = draft.content.rechecks.size();
        draft.needWords(
            "rechecks.json", {recheck.id}, id,
            [=](Content& content, const std::string& text) { content.rechecks.at(index).text = text; }, Need::Words,
            numbersIn(recheck.when));
        draft.content.rechecks.push_back(std::move(recheck));
    }
    requireDefault(draft, "rules/rechecks.json", "rechecks", always);
}

void readSafetyNet(ContentDraft& draft) {
    const std::string file = "rules/safety-net.json";
    std::set<std::string> taken;
    const auto& table = draft.table(file, "safetyNet", draft.rulesComplete);
    for (const JsonNode& node : table) {
        const Fields fields(draft.log, node, "a line of the safety net",
                            {{"id", Shape::Text}, {"sources", Shape::List, false}});
        const JsonNode* const id = fields["id"];
        const bool repeated = id != nullptr && taken.contains(id->text);
        draft.claimId(id, taken);
        Advice advice{fields.text("id"), "", draft.sources(fields, node)};
        if (id == nullptr || repeated)
            continue;
        const std::size_t index = draft.content.safetyNet.size();
        draft.needWords("safety-net.json", {advice.id}, id,
                        [=](Content& content, const std::string& text) { content.safetyNet.at(index).text = text; });
        draft.content.safetyNet.push_back(std::move(advice));
    }
    requireDefault(draft, file, "safetyNet", !table.empty());
}

void readRanking(ContentDraft& draft) {
    const JsonNode* const root = draft.open("rules/ranking.json");
    if (root == nullptr)
        return;
    constexpr int mostShown = 3;
    constexpr int mostPlanLines = 20;
    const Fields fields(draft.log, *root, "the ranking rule",
                        {{"well", Shape::Number},
                         {"partly", Shape::Number},
                         {"shownAtMost", Shape::Whole},
                         {"planLinesAtMost", Shape::Whole, false},
                         {"sources", Shape::List, false}});
    RankingRule& ranking = draft.content.ranking;
    ranking.sources = draft.sources(fields, *root);
    const auto share = [&](const char* key, double& value) {
        const JsonNode* const node = fields[key];
        if (node == nullptr)
            return;
        value = node->number;
        if (value <= 0.0 || value >= 1.0) {
            draft.log.error(ProblemCode::OutOfRange, node->place(),
                            "found " + describe(*node) + ", expected a share between 0 and 1");
        }
    };
    share("well", ranking.well);
    share("partly", ranking.partly);
    if (fields["partly"] != nullptr && fields["well"] != nullptr && ranking.partly >= ranking.well)
        draft.log.error(ProblemCode::OutOfRange, fields["partly"]->place(), "'partly' must be below 'well'");
    ranking.shownAtMost = fields.whole("shownAtMost").value_or(mostShown);
    if (ranking.shownAtMost < 1 || ranking.shownAtMost > mostShown)
        draft.log.error(ProblemCode::OutOfRange, fields["shownAtMost"]->place(), "expected 1 to 3");
    if (fields.member("planLinesAtMost") != nullptr)
        ranking.planLinesAtMost = fields.whole("planLinesAtMost");
    if (ranking.planLinesAtMost && (*ranking.planLinesAtMost < 1 || *ranking.planLinesAtMost > mostPlanLines))
        draft.log.error(ProblemCode::OutOfRange, fields["planLinesAtMost"]->place(), "expected 1 to 20");
}

void readObligations(ContentDraft& draft) {
    static const std::vector<std::pair<std::string, Flow>> flowNames{
        {"full", Flow::Full}, {"quick", Flow::Quick}, {"check-in", Flow::CheckIn}};
    constexpr int lastInvariant = 7;
    std::set<std::string> taken;
    for (const JsonNode& node : draft.table("rules/safety-obligations.json", "obligations", draft.rulesComplete)) {
        const Fields fields(draft.log, node, "an obligation",
                            {{"id", Shape::Text},
                             {"invariant", Shape::Whole},
                             {"flows", Shape::List},
                             {"given", Shape::Object},
                             {"training", Shape::Text, false},
                             {"urgency", Shape::Text, false},
                             {"asks", Shape::List, false},
                             {"sources", Shape::List, false}});
        Obligation obligation;
        const JsonNode* const id = fields["id"];
        if (id != nullptr && !isFlagId(id->text))
            draft.log.error(ProblemCode::BadId, id->place(), "'" + id->text + "' is not lower-case kebab-case");
        if (id != nullptr && !taken.insert(id->text).second)
            draft.log.error(ProblemCode::DuplicateId, id->place(), "there is a '" + id->text + "' already");
        obligation.id = fields.text("id");
        obligation.invariant = fields.whole("invariant").value_or(1);
        if (obligation.invariant < 1 || obligation.invariant > lastInvariant)
            draft.log.error(ProblemCode::OutOfRange, fields["invariant"]->place(), "expected 1 to 7");
        for (const JsonNode& flow : fields.list("flows")) {
            if (const auto known = oneOf(draft.log, flow, flowNames))
                obligation.flows.push_back(*known);
        }
        if (fields["flows"] != nullptr && fields.list("flows").empty())
            draft.log.error(ProblemCode::OutOfRange, fields["flows"]->place(), "there must be a flow");
        obligation.given = draft.rule(fields["given"], PredicateUse::Obligation, obligation.flows);
        obligation.training = named(draft, fields["training"], trainingNames());
        obligation.urgency = named(draft, fields["urgency"], urgencyNames());
        for (const JsonNode& asked : fields.list("asks")) {
            if (const auto variable = draft.compiler->variable(asked))
                obligation.asks.push_back(*variable);
        }
        if (fields["asks"] != nullptr && fields.list("asks").empty())
            draft.log.error(ProblemCode::OutOfRange, fields["asks"]->place(), "the list must not be empty");
        if (node.is(JsonNode::Kind::Object) && fields.member("training") == nullptr &&
            fields.member("urgency") == nullptr && fields.member("asks") == nullptr) {
            draft.log.error(ProblemCode::MissingKey, node.place(),
                            "an obligation must have one of 'training', 'urgency' and 'asks'");
        }
        obligation.sources = draft.sources(fields, node);
        draft.content.obligations.push_back(std::move(obligation));
    }
}

} // namespace

void readRules(ContentDraft& draft) {
    readRedFlags(draft);
    readGuidance(draft);
    readRechecks(draft);
    readPlan(draft);
    readSafetyNet(draft);
    readRanking(draft);
    readWhatChanges(draft);
    readObligations(draft);
}

} // namespace kneecheck::assessment
