// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "assessment/content_reader.h"

namespace kneecheck::assessment {

namespace {

using Need = TextSlot::Need;

constexpr std::size_t mostSteps = 10;

/// Words under an id, in the file of words of one list of the library.
template <typename Thing>
class WordsOf {
public:
    WordsOf(ContentDraft& draft, std::string file, std::vector<Thing> Library::*list, const JsonNode& id)
        : draft_(draft), file_(std::move(file)), list_(list), at_((draft.content.library.*list).size()), id_(id) {}

    void need(const std::string& key, std::string Thing::*member, Need need = Need::Key) {
        draft_.needWords(
            file_, {id_.text, key}, &id_,
            [list = list_, at = at_, member](Content& content, const std::string& text) {
                (content.library.*list).at(at).*member = text;
            },
            need);
    }

    void needSentences(const std::string& key, std::vector<std::string> Thing::*member) {
        draft_.needSentences(
            file_, {id_.text, key}, &id_,
            [list = list_, at = at_, member](Content& content, const std::string& text) {
                ((content.library.*list).at(at).*member).push_back(text);
            },
            mostSteps);
    }

private:
    ContentDraft& draft_;
    std::string file_;
    std::vector<Thing> Library::*list_;
    std::size_t at_;
    const JsonNode& id_;
};

/// A number of the dose: sets, seconds …
std::optional<int> dose(ContentDraft& draft, const Fields& fields, const char* key, int most) {
    const std::optional<int> number = fields.whole(key);
    if (number && (*number < 1 || *number > most))
        draft.log.error(ProblemCode::OutOfRange, fields[key]->place(), "expected 1 to " + std::to_string(most));
    return number;
}

/// Seconds down, held, up: "3-0-3".
bool isTempo(const std::string& text) {
    const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    return text.size() == 5 && digit(0) && text[1] == '-' && digit(2) && text[3] == '-' && digit(4);
}

void readExercise(ContentDraft& draft, const JsonNode& node, std::set<std::string>& taken) {
    constexpr int mostSets = 10;
    constexpr int mostRepetitions = 100;
    constexpr int mostSeconds = 300;
    constexpr int mostMinutes = 120;
    constexpr int mostPerWeek = 21;
    const Fields fields(draft.log, node, "an exercise",
                        {{"id", Shape::Text},
                         {"figure", Shape::Text, false},
                         {"sets", Shape::Whole},
                         {"repetitions", Shape::Whole, false},
                         {"holdSeconds", Shape::Whole, false},
                         {"minutes", Shape::Whole, false},
                         {"tempo", Shape::Text, false},
                         {"perWeek", Shape::Whole},
                         {"asks", Shape::List, false},
                         {"sources", Shape::List, false}});
    const JsonNode* const id = draft.newId(fields, taken);
    Exercise exercise;
    exercise.figure = figureName(draft.log, fields["figure"]);
    exercise.sets = dose(draft, fields, "sets", mostSets).value_or(1);
    exercise.repetitions = dose(draft, fields, "repetitions", mostRepetitions);
    exercise.holdSeconds = dose(draft, fields, "holdSeconds", mostSeconds);
    exercise.minutes = dose(draft, fields, "minutes", mostMinutes);
    exercise.tempo = fields.text("tempo");
    exercise.perWeek = dose(draft, fields, "perWeek", mostPerWeek).value_or(1);
    exercise.asks = readActivities(draft, fields, "asks");
    exercise.sources = draft.sources(fields, node);
    if (node.is(JsonNode::Kind::Object) && fields.member("repetitions") == nullptr &&
        fields.member("holdSeconds") == nullptr && fields.member("minutes") == nullptr) {
        draft.log.error(ProblemCode::MissingKey, node.place(),
                        "an exercise must have 'repetitions', 'holdSeconds' or 'minutes'");
    }
    if (fields["tempo"] != nullptr && !isTempo(exercise.tempo)) {
        draft.log.error(ProblemCode::UnknownValue, fields["tempo"]->place(),
                        "found '" + exercise.tempo + "', expected seconds down, held and up, such as 3-0-3");
    }
    if (id == nullptr)
        return;
    exercise.id = id->text;
    WordsOf<Exercise> words(draft, "exercises.json", &Library::exercises, *id);
    words.need("name", &Exercise::name);
    words.needSentences("how", &Exercise::how);
    words.need("stepUp", &Exercise::stepUp);
    words.need("stepDown", &Exercise::stepDown);
    words.need("stop", &Exercise::stop);
    draft.exerciseIds.push_back(id);
    draft.content.library.exercises.push_back(std::move(exercise));
}

/// The answer that a self-test fills in. It is a given one, or a sign of danger that is asked anyway: an answer to
/// anything else would be put into the person's mouth.
std::optional<Variable> readResult(ContentDraft& draft, const JsonNode& node) {
    const JsonNode* questionNode = &node;
    const JsonNode* rowNode = nullptr;
    if (node.is(JsonNode::Kind::Object)) {
        const Fields fields(draft.log, node, "a result", {{"question", Shape::Text}, {"row", Shape::Text}});
        questionNode = fields["question"];
        rowNode = fields["row"];
        if (questionNode == nullptr || rowNode == nullptr)
            return std::nullopt;
    } else if (!hasShape(draft.log, node, Shape::Text)) {
        return std::nullopt;
    }
    const std::optional<std::size_t> index = draft.compiler->question(*questionNode);
    if (!index || draft.compiler->isUnsound(*index))
        return std::nullopt;
    const Question& question = draft.content.questions.at(*index);
    if (rowNode != nullptr && !question.findRow(rowNode->text)) {
        draft.log.error(ProblemCode::UnknownOption, rowNode->place(),
                        "'" + question.id + "' has no row '" + rowNode->text + "'");
        return std::nullopt;
    }
    if (rowNode != nullptr ? !question.safety && !question.given : !question.given) {
        draft.log.error(ProblemCode::UnknownValue, questionNode->place(),
                        "'" + question.id + "' is neither given nor a row of a safety question");
    }
    return Variable{*index, rowNode == nullptr ? Variable::noRow : *question.findRow(rowNode->text)};
}

/// The pictures of the self-test that is read next; each has a caption under its name.
std::vector<TestFigure> readFigures(ContentDraft& draft, const Fields& fields, const std::string& test) {
    static const std::vector<std::pair<std::string, TestFigure::Mark>> marks{{"good", TestFigure::Mark::Good},
                                                                             {"avoid", TestFigure::Mark::Avoid}};
    std::vector<TestFigure> figures;
    const std::size_t owner = draft.content.library.selfTests.size();
    for (const JsonNode& node : fields.list("figures")) {
        const Fields figure(draft.log, node, "a figure", {{"name", Shape::Text}, {"mark", Shape::Text, false}});
        const JsonNode* const name = figure["name"];
        TestFigure read;
        read.name = figureName(draft.log, name);
        if (const JsonNode* const mark = figure["mark"]; mark != nullptr)
            read.mark = oneOf(draft.log, *mark, marks).value_or(TestFigure::Mark::None);
        if (!test.empty() && isKebabCase(read.name)) {
            draft.needWords("self-tests.json", {test, "figures", read.name}, name,
                            [owner, at = figures.size()](Content& content, const std::string& text) {
                                content.library.selfTests.at(owner).figures.at(at).caption = text;
                            });
        }
        figures.push_back(std::move(read));
    }
    return figures;
}

/// The number of a step, counted from 1; whether there is such a step is known once the words are there.
std::size_t readStep(ContentDraft& draft, const Fields& fields) {
    const int number = dose(draft, fields, "step", static_cast<int>(mostSteps)).value_or(1);
    const std::size_t step = number < 1 ? 0 : static_cast<std::size_t>(number) - 1;
    if (const JsonNode* const node = fields["step"]; node != nullptr)
        draft.steps.push_back({node->place(), draft.content.library.selfTests.size(), step});
    return step;
}

std::vector<TimedStep> readTimed(ContentDraft& draft, const Fields& fields) {
    constexpr int mostSeconds = 1800;
    std::vector<TimedStep> timed;
    for (const JsonNode& node : fields.list("timed")) {
        const Fields step(draft.log, node, "a timed step", {{"step", Shape::Whole}, {"seconds", Shape::Whole}});
        timed.push_back({readStep(draft, step), dose(draft, step, "seconds", mostSeconds).value_or(1)});
    }
    return timed;
}

std::optional<StepCount> readStepCount(ContentDraft& draft, const JsonNode* node) {
    constexpr int mostSeconds = 120;
    constexpr int mostStepsPerCount = 2;
    constexpr int mostPercent = 20;
    if (node == nullptr)
        return std::nullopt;
    const Fields fields(draft.log, *node, "a step count",
                        {{"step", Shape::Whole},
                         {"seconds", Shape::Whole},
                         {"stepsPerCount", Shape::Whole},
                         {"tryFromPercent", Shape::Whole},
                         {"tryToPercent", Shape::Whole}});
    StepCount count;
    count.step = readStep(draft, fields);
    count.seconds = dose(draft, fields, "seconds", mostSeconds).value_or(count.seconds);
    count.stepsPerCount = dose(draft, fields, "stepsPerCount", mostStepsPerCount).value_or(count.stepsPerCount);
    count.tryFromPercent = dose(draft, fields, "tryFromPercent", mostPercent).value_or(count.tryFromPercent);
    count.tryToPercent = dose(draft, fields, "tryToPercent", mostPercent).value_or(count.tryToPercent);
    if (fields["tryToPercent"] != nullptr && count.tryToPercent < count.tryFromPercent)
        draft.log.error(ProblemCode::OutOfRange, fields["tryToPercent"]->place(), "it is below 'tryFromPercent'");
    return count;
}

void readSelfTest(ContentDraft& draft, const JsonNode& node, std::set<std::string>& taken) {
    static const std::vector<std::pair<std::string, SelfTest::Kind>> kinds{{"look", SelfTest::Kind::Look},
                                                                           {"movement", SelfTest::Kind::Movement}};
    const Fields fields(draft.log, node, "a self-test",
                        {{"id", Shape::Text},
                         {"kind", Shape::Text},
                         {"enableWhen", Shape::Object, false},
                         {"result", Shape::Any, false},
                         {"minutes", Shape::Whole, false},
                         {"figures", Shape::List, false},
                         {"timed", Shape::List, false},
                         {"stepCount", Shape::Object, false},
                         {"sources", Shape::List, false}});
    constexpr int mostMinutes = 60;
    const JsonNode* const id = draft.newId(fields, taken);
    const std::size_t stepsBefore = draft.steps.size();
    SelfTest test;
    const JsonNode* const kind = fields["kind"];
    test.kind = (kind == nullptr ? std::nullopt : oneOf(draft.log, *kind, kinds)).value_or(SelfTest::Kind::Movement);
    test.enableWhen = draft.rule(fields["enableWhen"], PredicateUse::Evidence);
    if (const JsonNode* const result = fields["result"]; result != nullptr)
        test.result = readResult(draft, *result);
    test.minutes = dose(draft, fields, "minutes", mostMinutes);
    test.figures = readFigures(draft, fields, id == nullptr ? std::string() : id->text);
    test.timed = readTimed(draft, fields);
    test.stepCount = readStepCount(draft, fields["stepCount"]);
    test.sources = draft.sources(fields, node);
    if (id == nullptr) {
        draft.steps.resize(stepsBefore);
        return;
    }
    test.id = id->text;
    WordsOf<SelfTest> words(draft, "self-tests.json", &Library::selfTests, *id);
    words.need("name", &SelfTest::name);
    words.needSentences("how", &SelfTest::how);
    words.need("positive", &SelfTest::positive);
    words.need("means", &SelfTest::means);
    words.need("validity", &SelfTest::validity);
    words.need("notWhen", &SelfTest::notWhen);
    words.need("stop", &SelfTest::stop, test.kind == SelfTest::Kind::Look ? Need::Maybe : Need::Key);
    if (test.stepCount) {
        const std::size_t owner = draft.content.library.selfTests.size();
        const auto needOfCount = [&](const char* key, std::string StepCount::*member) {
            draft.needWords(
                "self-tests.json", {id->text, key}, id,
                [owner, member](Content& content, const std::string& text) {
                    (*content.library.selfTests.at(owner).stepCount).*member = text;
                },
                Need::Key);
        };
        needOfCount("tap", &StepCount::tap);
        needOfCount("count", &StepCount::count);
    }
    draft.content.library.selfTests.push_back(std::move(test));
}

void readSelfTests(ContentDraft& draft) {
    const std::string file = "self-tests.json";
    draft.expected.insert(file);
    if (!draft.parsed.contains(file) && !draft.refused.contains(file))
        return;
    const JsonNode* const root = draft.open(file);
    if (root == nullptr) {
        draft.rulesComplete = false;
        return;
    }
    const Fields fields(
        draft.log, *root, file,
        {{"gateFlags", Shape::List, false}, {"stoppedWhen", Shape::Object, false}, {"selfTests", Shape::List}});
    if (const JsonNode* const stopped = fields["stoppedWhen"]; stopped != nullptr)
        draft.content.library.stoppedWhen = draft.rule(stopped, PredicateUse::Evidence);
    for (const JsonNode& flag : fields.list("gateFlags")) {
        if (!hasShape(draft.log, flag, Shape::Text))
            continue;
        draft.content.library.gateFlags.push_back(flag.text);
        draft.links.push_back({flag.place(), "red-flags", flag.text});
    }
    std::set<std::string> taken;
    for (const JsonNode& node : fields.list("selfTests"))
        readSelfTest(draft, node, taken);
}

void readContributor(ContentDraft& draft, const JsonNode& node, std::set<std::string>& taken) {
    const std::string textFile = "contributors.json";
    const Fields fields(draft.log, node, "a contributor",
                        {{"id", Shape::Text},
                         {"when", Shape::Object},
                         {"selfTests", Shape::List},
                         {"plan", Shape::List},
                         {"sources", Shape::List, false}});
    const JsonNode* const id = draft.newId(fields, taken);
    Contributor contributor;
    contributor.when = draft.rule(fields["when"], PredicateUse::Evidence);
    for (const JsonNode& test : fields.list("selfTests")) {
        if (!hasShape(draft.log, test, Shape::Text))
            continue;
        contributor.selfTests.push_back(test.text);
        draft.links.push_back({test.place(), "self-tests", test.text});
    }
    contributor.sources = draft.sources(fields, node);
    if (id == nullptr)
        return;
    contributor.id = id->text;
    WordsOf<Contributor> words(draft, textFile, &Library::contributors, *id);
    words.need("name", &Contributor::name);
    words.need("why", &Contributor::why);
    const std::size_t owner = draft.content.library.contributors.size();
    contributor.plan = readPlanItems(
        draft, fields.list("plan"), textFile, {contributor.id, "plan"}, [owner](std::size_t index) -> PlanItemAt {
            return [=](Content& content) -> PlanItem& { return content.library.contributors.at(owner).plan.at(index); };
        });
    draft.content.library.contributors.push_back(std::move(contributor));
}

} // namespace

void checkSteps(ContentDraft& draft) {
    for (const StepSource& source : draft.steps) {
        const std::size_t steps = draft.content.library.selfTests.at(source.test).how.size();
        if (steps != 0 && source.step >= steps)
            draft.log.error(ProblemCode::OutOfRange, source.place, "it has " + std::to_string(steps) + " steps");
    }
}

void readLibrary(ContentDraft& draft) {
    std::set<std::string> exercises;
    for (const JsonNode& node : draft.optionalTable("exercises.json", "exercises"))
        readExercise(draft, node, exercises);
    readSelfTests(draft);
    std::set<std::string> contributors;
    for (const JsonNode& node : draft.optionalTable("rules/contributors.json", "contributors"))
        readContributor(draft, node, contributors);
}

} // namespace kneecheck::assessment
