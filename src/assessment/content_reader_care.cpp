// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "assessment/content_reader.h"

namespace kneecheck::assessment {

namespace {

using Need = TextSlot::Need;

/// What the verdicts themselves allow: nobody is told to carry on through more pain than that.
constexpr int mostWhilePushingThrough = 3;
constexpr int mostWhileModifying = 5;

class CareReader {
public:
    CareReader(ContentDraft& draft, Condition& condition, const std::string& textFile)
        : draft_(draft), condition_(condition), textFile_(textFile), index_(draft.content.conditions.size()) {}

    void readPainLimit(const JsonNode& node) {
        const Fields fields(draft_.log, node, "a pain limit",
                            {{"id", Shape::Text},
                             {"training", Shape::List},
                             {"atMost", Shape::Whole},
                             {"sources", Shape::List, false}});
        const JsonNode* const id = draft_.newId(fields, limits_);
        PainLimit limit;
        limit.training = readTrainings(draft_, fields);
        limit.atMost = fields.whole("atMost").value_or(0);
        limit.sources = draft_.sources(fields, node);
        const auto under = [&](Training training) {
            return std::count(limit.training.begin(), limit.training.end(), training) > 0;
        };
        if (under(Training::Stop)) {
            draft_.log.error(ProblemCode::OutOfRange, fields["training"]->place(),
                             "under 'stop' no pain is trained through");
        }
        const int most = under(Training::PushThrough) ? mostWhilePushingThrough : mostWhileModifying;
        if (limit.atMost < 0 || limit.atMost > most) {
            draft_.log.error(ProblemCode::OutOfRange, fields["atMost"]->place(),
                             "expected 0 to " + std::to_string(most) + " under these verdicts");
        }
        if (id == nullptr)
            return;
        limit.id = id->text;
        need({"painLimits", limit.id}, id, &Condition::painLimits, condition_.painLimits.size(), &PainLimit::text);
        condition_.painLimits.push_back(std::move(limit));
    }

    void readKeepFit(const JsonNode& node) {
        const Fields fields(draft_.log, node, "a way to keep fit",
                            {{"id", Shape::Text},
                             {"training", Shape::List},
                             {"asks", Shape::List, false},
                             {"sources", Shape::List, false}});
        const JsonNode* const id = draft_.newId(fields, waysToKeepFit_);
        PlanItem item;
        item.kind = PlanKind::Change;
        item.training = readTrainings(draft_, fields);
        item.asks = readActivities(draft_, fields, "asks");
        item.sources = draft_.sources(fields, node);
        if (id == nullptr)
            return;
        item.id = id->text;
        need({"keepFit", item.id}, id, &Condition::keepFit, condition_.keepFit.size(), &PlanItem::text);
        condition_.keepFit.push_back(std::move(item));
    }

    void readStage(const JsonNode& node) {
        const Fields fields(draft_.log, node, "a stage",
                            {{"id", Shape::Text}, {"exercises", Shape::List}, {"sources", Shape::List, false}});
        const JsonNode* const id = draft_.newId(fields, stages_);
        Stage stage;
        if (fields["exercises"] != nullptr && fields.list("exercises").empty())
            draft_.log.error(ProblemCode::OutOfRange, fields["exercises"]->place(), "there must be an exercise");
        for (const JsonNode& exercise : fields.list("exercises")) {
            if (!hasShape(draft_.log, exercise, Shape::Text))
                continue;
            stage.exercises.push_back(exercise.text);
            draft_.links.push_back({exercise.place(), "exercises", exercise.text});
        }
        stage.sources = draft_.sources(fields, node);
        if (id == nullptr)
            return;
        stage.id = id->text;
        const std::size_t at = condition_.progression.size();
        need({"progression", stage.id, "name"}, id, &Condition::progression, at, &Stage::name, Need::Key);
        need({"progression", stage.id, "when"}, id, &Condition::progression, at, &Stage::when, Need::Key);
        condition_.progression.push_back(std::move(stage));
    }

    void readTreatment(const JsonNode& node) {
        const Fields fields(draft_.log, node, "a treatment", {{"id", Shape::Text}, {"sources", Shape::List, false}});
        const JsonNode* const id = draft_.newId(fields, treatments_);
        Advice treatment{"", "", draft_.sources(fields, node)};
        if (id == nullptr)
            return;
        treatment.id = id->text;
        need({"treatments", treatment.id}, id, &Condition::treatments, condition_.treatments.size(), &Advice::text);
        condition_.treatments.push_back(std::move(treatment));
    }

private:
    template <typename Thing>
    void need(const std::vector<std::string>& path, const JsonNode* owner, std::vector<Thing> Condition::*list,
              std::size_t at, std::string Thing::*member, Need need = Need::Words) {
        draft_.needWords(
            textFile_, path, owner,
            [=, condition = index_](Content& content, const std::string& text) {
                (content.conditions.at(condition).*list).at(at).*member = text;
            },
            need);
    }

    ContentDraft& draft_;
    Condition& condition_;
    const std::string& textFile_;
    std::size_t index_;
    std::set<std::string> limits_;
    std::set<std::string> waysToKeepFit_;
    std::set<std::string> stages_;
    std::set<std::string> treatments_;
};

} // namespace

void readCare(ContentDraft& draft, const Fields& fields, Condition& condition, const std::string& textFile) {
    CareReader reader(draft, condition, textFile);
    for (const JsonNode& node : fields.list("painLimits"))
        reader.readPainLimit(node);
    for (const JsonNode& node : fields.list("keepFit"))
        reader.readKeepFit(node);
    for (const JsonNode& node : fields.list("progression"))
        reader.readStage(node);
    for (const JsonNode& node : fields.list("treatments"))
        reader.readTreatment(node);
}

} // namespace kneecheck::assessment
