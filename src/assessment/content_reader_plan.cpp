// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "assessment/content_reader.h"

namespace kneecheck::assessment {

namespace {

using Need = TextSlot::Need;

constexpr int mostPain = 10;

PlanItem readPlanItem(ContentDraft& draft, const Fields& fields, const JsonNode& node) {
    static const std::vector<std::pair<std::string, PlanKind>> kinds{
        {"do", PlanKind::Do}, {"change", PlanKind::Change}, {"avoid", PlanKind::Avoid}, {"load", PlanKind::Load}};
    PlanItem item;
    if (const JsonNode* const kind = fields["kind"]; kind != nullptr)
        item.kind = oneOf(draft.log, *kind, kinds).value_or(PlanKind::Do);
    item.training = readTrainings(draft, fields);
    if (item.kind == PlanKind::Load) {
        for (const JsonNode& verdict : fields.list("training")) {
            if (verdict.is(JsonNode::Kind::Text) && verdict.text == toString(Training::Stop)) {
                draft.log.error(ProblemCode::OutOfRange, verdict.place(),
                                "what loads the knee is not shown under 'stop'");
            }
        }
    }
    item.when = draft.rule(fields["when"], PredicateUse::Rule);
    item.asks = readActivities(draft, fields, "asks");
    item.rulesOut = readActivities(draft, fields, "rulesOut");
    if (contradict(item.asks, item.rulesOut))
        draft.log.error(ProblemCode::OutOfRange, fields["asks"]->place(), "the line asks for what it rules out");
    if (fields.member("painLimit") != nullptr)
        item.painLimit = fields.whole("painLimit");
    if (item.painLimit && (*item.painLimit < 0 || *item.painLimit > mostPain))
        draft.log.error(ProblemCode::OutOfRange, fields["painLimit"]->place(), "expected 0 to 10");
    item.sources = draft.sources(fields, node);
    return item;
}

} // namespace

const std::vector<std::pair<std::string, Training>>& trainingNames() {
    static const std::vector<std::pair<std::string, Training>> names{
        {"push-through", Training::PushThrough}, {"modify", Training::Modify}, {"stop", Training::Stop}};
    return names;
}

const std::vector<std::pair<std::string, Urgency>>& urgencyNames() {
    static const std::vector<std::pair<std::string, Urgency>> names{{"self-care", Urgency::SelfCare},
                                                                    {"routine", Urgency::Routine},
                                                                    {"soon", Urgency::Soon},
                                                                    {"same-day", Urgency::SameDay},
                                                                    {"emergency", Urgency::Emergency}};
    return names;
}

std::vector<Training> readTrainings(ContentDraft& draft, const Fields& fields) {
    std::vector<Training> trainings;
    if (fields["training"] != nullptr && fields.list("training").empty()) {
        draft.log.error(ProblemCode::OutOfRange, fields["training"]->place(),
                        "there must be a verdict under which it is shown");
    }
    for (const JsonNode& verdict : fields.list("training")) {
        if (const auto training = oneOf(draft.log, verdict, trainingNames()))
            trainings.push_back(*training);
    }
    return trainings;
}

Activities readActivities(ContentDraft& draft, const Fields& fields, std::string_view key) {
    Activities activities;
    for (const JsonNode& node : fields.list(key)) {
        if (const auto activity = oneOf(draft.log, node, activityNames()))
            activities.insert(*activity);
    }
    return activities;
}

std::vector<PlanItem> readPlanItems(ContentDraft& draft, const std::vector<JsonNode>& nodes,
                                    const std::string& textFile, const std::vector<std::string>& textPath,
                                    const std::function<PlanItemAt(std::size_t)>& at) {
    std::vector<PlanItem> items;
    std::set<std::string> taken;
    for (const JsonNode& node : nodes) {
        const Fields fields(draft.log, node, "a line of the plan",
                            {{"id", Shape::Text},
                             {"kind", Shape::Text},
                             {"training", Shape::List},
                             {"when", Shape::Object, false},
                             {"asks", Shape::List, false},
                             {"rulesOut", Shape::List, false},
                             {"painLimit", Shape::Whole, false},
                             {"sources", Shape::List, false}});
        const JsonNode* const id = draft.newId(fields, taken);
        PlanItem item = readPlanItem(draft, fields, node);
        if (id == nullptr)
            continue;
        item.id = id->text;
        std::vector<std::string> path = textPath;
        path.push_back(item.id);
        draft.needWords(
            textFile, std::move(path), id,
            [line = at(items.size())](Content& content, const std::string& text) { line(content).text = text; },
            Need::Words, numbersIn(item.when));
        items.push_back(std::move(item));
    }
    return items;
}

void readPlan(ContentDraft& draft) {
    const std::string file = "rules/plan.json";
    const std::vector<JsonNode>& nodes = draft.table(file, "plan", draft.rulesComplete);
    std::vector<PlanItem>& plan = draft.content.plan;
    plan = readPlanItems(draft, nodes, "plan.json", {}, [](std::size_t index) -> PlanItemAt {
        return [index](Content& content) -> PlanItem& { return content.plan.at(index); };
    });
    // Nothing can drop such a line: it asks for nothing that another line could rule out.
    const bool stopIsCovered = std::any_of(plan.begin(), plan.end(), [](const PlanItem& item) {
        return item.kind == PlanKind::Do && item.when.kind == Predicate::Kind::Always && item.asks.empty() &&
               std::count(item.training.begin(), item.training.end(), Training::Stop) > 0;
    });
    const auto found = draft.parsed.find(file);
    const bool read = found != draft.parsed.end() && found->second.root != nullptr;
    const JsonMember* const list = read ? found->second.root->find("plan") : nullptr;
    if (!stopIsCovered && list != nullptr && list->value.is(JsonNode::Kind::List)) {
        draft.log.error(ProblemCode::MissingRule, list->value.place(),
                        "one line of kind 'do' without 'when' must be there under 'stop'");
    }
}

} // namespace kneecheck::assessment
