// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iomanip>
#include <numeric>
#include <sstream>

#include "assessment/content_reader.h"
#include "assessment/ranking.h"

namespace kneecheck::assessment {

namespace {

using Need = TextSlot::Need;

constexpr int lastYear = 120;
constexpr double weakest = 0.2;
constexpr double strongest = 5.0;

bool isIcd10(const std::string& code) {
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (code.size() < 3 || code[0] < 'A' || code[0] > 'Z' || !digit(code[1]) || !digit(code[2]))
        return false;
    const auto belongs = [&](char c) { return digit(c) || (c >= 'A' && c <= 'Z'); };
    return code.size() == 3 ||
           (code.size() > 4 && code.size() < 8 && code[3] == '.' && std::all_of(code.begin() + 4, code.end(), belongs));
}

/// The file's name without its folder "conditions/" and its ending.
std::string idOf(const std::string& file) {
    constexpr std::size_t folder = 11;
    constexpr std::size_t ending = 5;
    return file.substr(folder, file.size() - folder - ending);
}

class ConditionReader {
public:
    ConditionReader(ContentDraft& draft, std::string file, const JsonNode& root)
        : draft_(draft), log_(draft.log), file_(std::move(file)), root_(root), index_(draft.content.conditions.size()),
          textFile_(file_) {}

    void read() {
        const Fields fields(log_, root_, "a condition",
                            {{"id", Shape::Text},
                             {"icd10", Shape::Text},
                             {"prior", Shape::Object},
                             {"picture", Shape::Object},
                             {"evidence", Shape::List},
                             {"plan", Shape::List},
                             {"painLimits", Shape::List, false},
                             {"keepFit", Shape::List, false},
                             {"progression", Shape::List, false},
                             {"treatments", Shape::List, false},
                             {"seeSomeone", Shape::List},
                             {"sources", Shape::List, false}});
        if (!root_.is(JsonNode::Kind::Object))
            return;
        readId(fields["id"]);
        condition_.icd10 = fields.text("icd10");
        if (const JsonNode* const code = fields["icd10"]; code != nullptr && !isIcd10(code->text)) {
            log_.error(ProblemCode::UnknownValue, code->place(),
                       "'" + code->text + "' is not an ICD-10 code, such as M22.2");
        }
        condition_.sources = draft_.sources(fields, root_);
        if (const JsonNode* const prior = fields["prior"]; prior != nullptr) {
            readPrior(*prior);
            priorPlace_ = prior->place();
        }
        if (const JsonNode* const picture = fields["picture"]; picture != nullptr)
            readPicture(*picture);
        std::set<std::string> evidence;
        for (const JsonNode& item : fields.list("evidence"))
            readEvidence(item, evidence);
        needOne(fields, "evidence", "a condition without a finding can never be likely");
        condition_.plan = readPlanItems(draft_, fields.list("plan"), textFile_, {"plan"}, planLine());
        readCare(draft_, fields, condition_, textFile_);
        std::set<std::string> advice;
        for (const JsonNode& item : fields.list("seeSomeone"))
            readAdvice(item, advice);
        needOne(fields, "seeSomeone", "a condition says when to be seen");
        need("name", &Condition::name);
        need("term", &Condition::term);
        need("what", &Condition::what);
        need("course", &Condition::course);
        draft_.content.conditions.push_back(std::move(condition_));
    }

    const Place& priorPlace() const { return priorPlace_; }

private:
    void needOne(const Fields& fields, const char* key, const std::string& why) {
        if (const JsonNode* const list = fields[key]; list != nullptr && list->items.empty())
            log_.error(ProblemCode::OutOfRange, list->place(), "the list must not be empty: " + why);
    }

    void readId(const JsonNode* id) {
        condition_.id = idOf(file_);
        owner_ = id;
        if (id == nullptr)
            return;
        if (!isKebabCase(id->text)) {
            log_.error(ProblemCode::BadId, id->place(), "'" + id->text + "' is not lower-case kebab-case");
        } else if (id->text != condition_.id) {
            log_.error(ProblemCode::BadId, id->place(),
                       "found '" + id->text + "', but the file is called '" + condition_.id + ".json'");
        }
    }

    void readPrior(const JsonNode& node) {
        const Fields fields(log_, node, "a prior",
                            {{"bands", Shape::List}, {"factors", Shape::List, false}, {"sources", Shape::List, false}});
        draft_.sources(fields, node);
        if (const JsonNode* const bands = fields["bands"]; bands != nullptr)
            readBands(*bands);
        for (const JsonNode& item : fields.list("factors")) {
            const Fields factor(log_, item, "a factor",
                                {{"when", Shape::Object}, {"times", Shape::Number}, {"sources", Shape::List, false}});
            PriorFactor read;
            read.when = draft_.rule(factor["when"], PredicateUse::Evidence, {Flow::Full});
            read.sources = draft_.sources(factor, item);
            if (const JsonNode* const times = factor["times"]; times != nullptr) {
                read.times = times->number;
                if (read.times <= 0.0)
                    log_.error(ProblemCode::BadPrior, times->place(), "a factor must be above 0");
            }
            condition_.priorFactors.push_back(std::move(read));
        }
    }

    void readBands(const JsonNode& list) {
        int next = 0;
        bool sound = true;
        const JsonNode* lastEnd = nullptr;
        for (const JsonNode& item : list.items) {
            const Fields band(log_, item, "an age band",
                              {{"from", Shape::Whole}, {"to", Shape::Whole}, {"probability", Shape::Number}});
            if (const JsonNode* const probability = band["probability"];
                probability != nullptr && (probability->number < 0.0 || probability->number >= 1.0)) {
                log_.error(ProblemCode::BadPrior, probability->place(),
                           "found " + describe(*probability) + ", expected 0 or more, and below 1");
            }
            const auto from = band.whole("from");
            const auto to = band.whole("to");
            sound = sound && from && to;
            if (!sound)
                continue;
            if (*to < *from) {
                log_.error(ProblemCode::OutOfRange, band["to"]->place(), "the band ends before it starts");
            } else if (*to > lastYear) {
                log_.error(ProblemCode::BadPrior, band["to"]->place(), "the last age is 120");
            }
            if (*from != next) {
                log_.error(ProblemCode::BadPrior, band["from"]->place(),
                           std::string(*from > next ? "a hole" : "an overlap") + ": the band should start at " +
                               std::to_string(next));
            }
            next = std::max(*to, *from) < lastYear ? std::max(*to, *from) + 1 : lastYear + 1;
            lastEnd = band["to"];
            const JsonNode* const probability = band["probability"];
            condition_.prior.push_back({*from, *to, probability == nullptr ? 0.0 : probability->number});
        }
        if (!sound || next > lastYear)
            return;
        const Place place = lastEnd == nullptr ? list.place() : lastEnd->place();
        log_.error(ProblemCode::BadPrior, place, "the bands must cover every age from 0 to 120");
    }

    void readPicture(const JsonNode& node) {
        static const std::vector<std::pair<std::string, std::string>> views{
            {"front", "front"}, {"inner", "inner"}, {"outer", "outer"}, {"back", "back"}};
        const Fields fields(log_, node, "a picture", {{"view", Shape::Text}, {"regions", Shape::List}});
        const JsonNode* const viewNode = fields["view"];
        const auto view = viewNode == nullptr ? std::nullopt : oneOf(log_, *viewNode, views);
        condition_.picture.view = view.value_or("");
        for (const JsonNode& item : fields.list("regions")) {
            if (!hasShape(log_, item, Shape::Text))
                continue;
            condition_.picture.regions.push_back(item.text);
            const Region* const region = draft_.content.findRegion(item.text);
            if (region == nullptr && draft_.regionsComplete) {
                std::vector<std::string> known;
                for (const Region& candidate : draft_.content.regions)
                    known.push_back(candidate.id);
                log_.error(ProblemCode::UnknownRegion, item.place(),
                           "regions.json has no '" + item.text + "'" + didYouMean(item.text, known));
            } else if (region != nullptr && view && !region->view.empty() && region->view != *view) {
                log_.error(ProblemCode::UnknownRegion, item.place(),
                           "'" + item.text + "' is on the picture '" + region->view + "', not on '" + *view + "'");
            }
        }
    }

    double readRatio(const Fields& fields, const char* key) {
        const JsonNode* const node = fields[key];
        if (node == nullptr)
            return 1.0;
        if (node->number < weakest || node->number > strongest) {
            log_.error(ProblemCode::EvidenceOutOfRange, node->place(),
                       "found " + describe(*node) + "; one answer weighs at least 0.2 and at most 5");
        }
        return node->number;
    }

    void readEvidence(const JsonNode& node, std::set<std::string>& taken) {
        const Fields fields(log_, node, "a finding",
                            {{"id", Shape::Text},
                             {"when", Shape::Object},
                             {"group", Shape::Text, false},
                             {"present", Shape::Number},
                             {"absent", Shape::Number},
                             {"sources", Shape::List, false}});
        const JsonNode* const id = fields["id"];
        const bool repeated = id != nullptr && taken.contains(id->text);
        draft_.claimId(id, taken);
        EvidenceItem item;
        item.when = draft_.rule(fields["when"], PredicateUse::Evidence, {Flow::Full});
        item.group = fields.text("group");
        if (const JsonNode* const group = fields["group"]; group != nullptr && !isKebabCase(group->text))
            log_.error(ProblemCode::BadId, group->place(), "'" + group->text + "' is not lower-case kebab-case");
        item.present = readRatio(fields, "present");
        item.absent = readRatio(fields, "absent");
        item.sources = draft_.sources(fields, node);
        if (id == nullptr || repeated)
            return;
        item.id = id->text;
        const std::size_t condition = index_;
        const std::size_t index = condition_.evidence.size();
        const auto words = [&](const std::string& key, std::string EvidenceItem::*member, bool known) {
            draft_.needWords(
                textFile_, {"evidence", item.id, key}, id,
                [=](Content& content, const std::string& text) {
                    content.conditions.at(condition).evidence.at(index).*member = text;
                },
                Need::Key, known ? numbersIn(item.when) : std::set<std::size_t>{});
        };
        words("for", &EvidenceItem::textFor, true);
        words("against", &EvidenceItem::textAgainst, true);
        words("ask", &EvidenceItem::textAsk, false); // said where the answer is not known
        condition_.evidence.push_back(std::move(item));
    }

    std::function<PlanItemAt(std::size_t)> planLine() const {
        return [condition = index_](std::size_t index) -> PlanItemAt {
            return [=](Content& content) -> PlanItem& { return content.conditions.at(condition).plan.at(index); };
        };
    }

    void readAdvice(const JsonNode& node, std::set<std::string>& taken) {
        const Fields fields(log_, node, "an advice to see someone",
                            {{"id", Shape::Text}, {"sources", Shape::List, false}});
        const JsonNode* const id = fields["id"];
        const bool repeated = id != nullptr && taken.contains(id->text);
        draft_.claimId(id, taken);
        Advice advice{fields.text("id"), "", draft_.sources(fields, node)};
        if (id == nullptr || repeated)
            return;
        const std::size_t condition = index_;
        const std::size_t index = condition_.seeSomeone.size();
        draft_.needWords(textFile_, {"seeSomeone", advice.id}, id, [=](Content& content, const std::string& text) {
            content.conditions.at(condition).seeSomeone.at(index).text = text;
        });
        condition_.seeSomeone.push_back(std::move(advice));
    }

    void need(const std::string& key, std::string Condition::*member) {
        const std::size_t condition = index_;
        draft_.needWords(
            textFile_, {key}, owner_,
            [=](Content& content, const std::string& text) { content.conditions.at(condition).*member = text; },
            Need::Key);
    }

    ContentDraft& draft_;
    ProblemLog& log_;
    std::string file_;
    const JsonNode& root_;
    std::size_t index_;
    std::string textFile_; ///< the words have the same path, below texts/<language>/
    const JsonNode* owner_ = nullptr;
    Condition condition_;
    Place priorPlace_;
};

/// The priors are shares of the sore knees of an age, so together they are about 1. A little more is a matter of
/// rounding; much more is a slip of the point, and puts one condition before all others.
void checkPriorSums(ContentDraft& draft, const std::vector<Place>& places) {
    constexpr double most = 1.1;
    const std::vector<Condition>& conditions = draft.content.conditions;
    const auto sumAt = [&](const Answer& age) {
        return std::accumulate(conditions.begin(), conditions.end(), 0.0,
                               [&](double sum, const Condition& condition) { return sum + priorAt(condition, &age); });
    };
    Answer worst = Number{0};
    for (int age = 1; age <= lastYear; ++age) {
        if (const Answer next = Number{age}; sumAt(next) > sumAt(worst))
            worst = next;
    }
    if (sumAt(worst) <= most)
        return;
    const auto largest =
        std::max_element(conditions.begin(), conditions.end(), [&](const auto& one, const auto& other) {
            return priorAt(one, &worst) < priorAt(other, &worst);
        });
    std::ostringstream message;
    message << "at age " << std::get<Number>(worst).value << " the probabilities of all conditions add up to "
            << std::setprecision(3) << sumAt(worst) << ", expected about 1; this one is the largest";
    draft.log.warning(ProblemCode::BadPrior, places.at(static_cast<std::size_t>(largest - conditions.begin())),
                      message.str());
}

} // namespace

void readConditions(ContentDraft& draft) {
    std::vector<std::string> files;
    for (const auto& [file, source] : draft.parsed) {
        if (file.starts_with("conditions/"))
            files.push_back(file);
    }
    // By id, not by file name: "a.json" comes after "a-b.json".
    std::sort(files.begin(), files.end(),
              [](const std::string& one, const std::string& other) { return idOf(one) < idOf(other); });
    std::vector<Place> priors;
    for (const std::string& file : files) {
        if (const JsonNode* const root = draft.open(file); root != nullptr) {
            ConditionReader reader(draft, file, *root);
            reader.read();
            priors.push_back(reader.priorPlace());
        } else {
            draft.rulesComplete = false;
        }
    }
    bool any = !files.empty();
    for (const std::string& file : draft.refused) {
        if (file.starts_with("conditions/")) {
            any = true;
            draft.rulesComplete = false;
        }
    }
    if (draft.rulesComplete)
        checkPriorSums(draft, priors);
    if (!any)
        draft.log.error(ProblemCode::UnreadableFile, {"conditions", 0, 0, ""}, "there is no file of a condition");
}

} // namespace kneecheck::assessment
