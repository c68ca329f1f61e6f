// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "assessment/content.h"
#include "assessment/content_reader_shape.h"
#include "assessment/json_source.h"
#include "assessment/predicate_compiler.h"

namespace kneecheck::assessment {

/// A row of a checklist, and where its parts stand.
struct RowSource {
    const JsonNode* id = nullptr;
    const JsonNode* branchNode = nullptr; ///< null where it has no enableWhen
    CompiledPredicate branch;
};

/// A question, and where its parts stand.
struct QuestionSource {
    const JsonNode* id = nullptr;
    const JsonNode* section = nullptr; ///< null where that is a problem already
    const JsonNode* branchNode = nullptr;
    CompiledPredicate branch;
    std::vector<RowSource> rows;
};

/// A rule's predicate, for the checks that need every flow.
struct RuleSource {
    Place place;
    PredicateUse use = PredicateUse::Rule;
    CompiledPredicate when;
    std::vector<Flow> flows; ///< those it is meant for
};

/// Words that something in the content needs: where they stand in the texts, and where they go.
struct TextSlot {
    enum class Need {
        Words, ///< an id without words: a problem of the id
        Key,   ///< the last step of the path is a key that such words always have: a problem of the texts
        Maybe, ///< may be left out
    };
    using Setter = std::function<void(Content&, const std::string&)>;

    std::string file; ///< inside texts/<language>/
    std::vector<std::string> path;
    Need need = Need::Words;
    Place owner; ///< the id that needs them; without a line where the program itself does
    Setter set;
    Setter setHint = {};                ///< may be written as {"text", "hint"}
    bool list = false;                  ///< a list of sentences, set one by one
    std::size_t most = 5;               ///< list: no more sentences than this
    std::set<std::size_t> numbers = {}; ///< questions whose number may be filled in
};

/// Something that names another thing of the content by its kind and id: {"exercises", "wall-sit"}.
struct LinkSource {
    Place place;
    std::string kind;
    std::string id;
};

/// A step of a self-test that something refers to by its number.
struct StepSource {
    Place place;
    std::size_t test = 0; ///< index into Library::selfTests
    std::size_t step = 0;
};

/// Content while it is being read, and what the checks need to know about where it came from.
struct ContentDraft {
    explicit ContentDraft(ProblemLog& theLog) : log(theLog) {}

    ProblemLog& log;
    Content content;
    std::map<std::string, JsonSource> parsed;
    std::set<std::string> refused;  ///< files that are there and are a problem already
    std::set<std::string> expected; ///< files that belong to the content
    std::vector<std::string> languages;

    bool questionsComplete = true; ///< every file of questions could be read
    bool regionsComplete = true;
    bool sourcesComplete = true;
    bool rulesComplete = true;
    bool flowsComplete = true;

    std::vector<QuestionSource> questionSources; ///< as Content::questions
    std::set<std::size_t> unsound;               ///< questions that are a problem themselves
    std::vector<RuleSource> rules;
    std::vector<TextSlot> texts;
    std::vector<LinkSource> links;
    std::vector<StepSource> steps;
    std::vector<const JsonNode*> exerciseIds; ///< as Library::exercises
    std::vector<const JsonNode*> sourceIds;   ///< each once
    std::set<std::string> citedSources;
    std::unique_ptr<PredicateCompiler> compiler;

    /// The root of a file that must be there; null, with a problem, where it cannot be read.
    const JsonNode* open(const std::string& file);

    /// The members of the list that is all that a file holds; none where there is none.
    const std::vector<JsonNode>& table(const std::string& file, std::string_view key, bool& complete);

    /// The same for a file that a content may do without.
    const std::vector<JsonNode>& optionalTable(const std::string& file, std::string_view key);

    /// Checks the form of an id and that it is the first of its kind.
    void claimId(const JsonNode* id, std::set<std::string>& taken);

    /// The id, claimed; null where it is missing or was taken: what has no id of its own has no words either.
    const JsonNode* newId(const Fields& fields, std::set<std::string>& taken);

    /// The sources of a claim; it must name one, or "consensus".
    SourceIds sources(const Fields& fields, const JsonNode& claim);

    /// Compiles a rule's `when`; always where it is left out.
    Predicate rule(const JsonNode* when, PredicateUse use, std::vector<Flow> flows = {});

    void needWords(std::string file, std::vector<std::string> path, const JsonNode* owner, TextSlot::Setter set,
                   TextSlot::Need need = TextSlot::Need::Words, std::set<std::size_t> numbers = {});

    /// A list of sentences, under a key that such words always have.
    void needSentences(std::string file, std::vector<std::string> path, const JsonNode* owner, TextSlot::Setter add,
                       std::size_t most);
};

/// The questions whose number a predicate compares: they are given wherever it can hold because of them.
std::set<std::size_t> numbersIn(const Predicate& predicate);

/// Where in the content a line of the plan stands, to give it its words.
using PlanItemAt = std::function<PlanItem&(Content&)>;

const std::vector<std::pair<std::string, Training>>& trainingNames();
const std::vector<std::pair<std::string, Urgency>>& urgencyNames();

/// The verdicts under which something is shown.
std::vector<Training> readTrainings(ContentDraft& draft, const Fields& fields);
Activities readActivities(ContentDraft& draft, const Fields& fields, std::string_view key);

/// Plan lines stand in rules/plan.json, in each condition and with each contributor; the last two arguments say where
/// the words stand and, given the line's place in its list, the line.
std::vector<PlanItem> readPlanItems(ContentDraft& draft, const std::vector<JsonNode>& nodes,
                                    const std::string& textFile, const std::vector<std::string>& textPath,
                                    const std::function<PlanItemAt(std::size_t)>& at);

/// What a condition says about living and training with it.
void readCare(ContentDraft& draft, const Fields& fields, Condition& condition, const std::string& textFile);

/// The regions of the knee pictures, which questions and conditions name.
void readRegions(ContentDraft& draft);
void readQuestions(ContentDraft& draft);
void readFlows(ContentDraft& draft);
void readRules(ContentDraft& draft);
void readPlan(ContentDraft& draft);
/// Which answers a result may tell about. Expects questions and red flags.
void readWhatChanges(ContentDraft& draft);
void readConditions(ContentDraft& draft);
/// Exercises, self-tests and contributors.
void readLibrary(ContentDraft& draft);
/// Every step that a self-test refers to is one of its steps. Expects the words.
void checkSteps(ContentDraft& draft);
/// Topics, questions often asked, and what maintainers keep account of.
void readPages(ContentDraft& draft);
/// How to use the program, what it is, and the numbers to call in an emergency.
void readHelp(ContentDraft& draft);
void readTerms(ContentDraft& draft, Content& content, const std::string& language);
/// The program's own words: urgencies, verdicts, headings.
void needProgramWords(ContentDraft& draft);
/// Puts the words of one language into their places.
void readTexts(ContentDraft& draft, Content& content, const std::string& language);

/// The JSON files below a folder, `schema/` left out. What cannot be read becomes a problem and is named in `refused`.
std::map<std::string, std::string> readFolder(const std::filesystem::path& folder, std::set<std::string>& refused,
                                              ProblemLog& log);

} // namespace kneecheck::assessment
