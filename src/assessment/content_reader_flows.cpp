// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/content_reader.h"

namespace kneecheck::assessment {

namespace {

void readSections(ContentDraft& draft, const Fields& fields) {
    std::set<std::string> taken;
    for (const JsonNode& node : fields.list("sections")) {
        if (!hasShape(draft.log, node, Shape::Text))
            continue;
        const bool repeated = taken.contains(node.text);
        draft.claimId(&node, taken);
        if (repeated)
            continue;
        const std::size_t index = draft.content.sections.size();
        draft.content.sections.push_back({node.text, ""});
        draft.needWords("sections.json", {node.text}, &node,
                        [=](Content& content, const std::string& text) { content.sections.at(index).name = text; });
    }
    if (fields["sections"] == nullptr)
        return;
    const std::vector<std::string> known(taken.begin(), taken.end());
    for (const QuestionSource& question : draft.questionSources) {
        const JsonNode* const section = question.section;
        if (section != nullptr && !taken.contains(section->text)) {
            draft.log.error(ProblemCode::UnknownValue, section->place(),
                            "flows.json has no section '" + section->text + "'" + didYouMean(section->text, known));
        }
    }
}

/// One of the two lists of a flow: questions that the program fills in, or pages.
void readList(ContentDraft& draft, const JsonNode& list, bool given, std::set<std::size_t>& taken,
              std::vector<std::size_t>& pages) {
    for (const JsonNode& id : list.items) {
        const auto question = draft.compiler->question(id);
        if (!question)
            continue;
        if (!taken.insert(*question).second) {
            draft.log.error(ProblemCode::DuplicateId, id.place(), "'" + id.text + "' is in this flow already");
            continue;
        }
        if (draft.content.questions[*question].given != given) {
            draft.log.error(ProblemCode::UnknownValue, id.place(),
                            given ? "'" + id.text + "' is not a question that the program fills in (\"given\": true)"
                                  : "'" + id.text + "' is filled in by the program, it cannot be a page");
        }
        pages.push_back(*question);
    }
}

} // namespace

void readRegions(ContentDraft& draft) {
    static const std::vector<std::pair<std::string, std::string>> views{
        {"front", "front"}, {"inner", "inner"}, {"outer", "outer"}, {"back", "back"}};
    std::set<std::string> taken;
    for (const JsonNode& node : draft.table("regions.json", "regions", draft.regionsComplete)) {
        const Fields fields(draft.log, node, "a region", {{"id", Shape::Text}, {"view", Shape::Text}});
        const JsonNode* const id = fields["id"];
        draft.claimId(id, taken);
        const JsonNode* const view = fields["view"];
        const auto known = view == nullptr ? std::nullopt : oneOf(draft.log, *view, views);
        if (id == nullptr || draft.content.findRegion(id->text) != nullptr)
            continue;
        const std::size_t index = draft.content.regions.size();
        draft.content.regions.push_back({id->text, known.value_or(""), ""});
        draft.needWords("regions.json", {id->text}, id,
                        [=](Content& content, const std::string& text) { content.regions.at(index).text = text; });
    }
}

void readFlows(ContentDraft& draft) {
    const JsonNode* const root = draft.open("flows.json");
    draft.flowsComplete = root != nullptr;
    if (root == nullptr)
        return;
    const Fields fields(draft.log, *root, "flows.json", {{"sections", Shape::List}, {"flows", Shape::Object}});
    readSections(draft, fields);
    draft.flowsComplete = fields["flows"] != nullptr;
    if (!draft.flowsComplete)
        return;
    const Fields flows(draft.log, *fields["flows"], "'flows'",
                       {{"full", Shape::Object}, {"quick", Shape::Object}, {"check-in", Shape::Object}});
    for (const Flow flow : {Flow::Full, Flow::Quick, Flow::CheckIn}) {
        const JsonNode* const node = flows[toString(flow)];
        if (node == nullptr) {
            draft.flowsComplete = false;
            continue;
        }
        const Fields parts(draft.log, *node, "a flow", {{"given", Shape::List, false}, {"pages", Shape::List}});
        std::set<std::size_t> taken;
        std::vector<std::size_t>& pages = draft.content.flows[flow];
        if (parts["given"] != nullptr)
            readList(draft, *parts["given"], true, taken, pages);
        if (parts["pages"] != nullptr) {
            readList(draft, *parts["pages"], false, taken, pages);
        } else {
            draft.flowsComplete = false;
        }
    }
}

} // namespace kneecheck::assessment
