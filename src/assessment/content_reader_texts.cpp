// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "assessment/content_reader.h"

namespace kneecheck::assessment {

namespace {

using Need = TextSlot::Need;

/// Sentences of the program itself, in words.json.
constexpr std::array requiredWords{"knee-left",
                                   "knee-right",
                                   "knee-unknown",
                                   "yes",
                                   "no",
                                   "not-sure",
                                   "none-of-these",
                                   "not-sure-about-some",
                                   "open-safety-why",
                                   "open-safety-now",
                                   "safety-net-heading",
                                   "emergency-number",
                                   "emergency-call",
                                   "emergency-not-asked-further",
                                   "nothing-fits",
                                   "may-be-heading",
                                   "may-be-note",
                                   "this-week-heading",
                                   "open-questions-heading",
                                   "not-ruled-out-heading",
                                   "stricter-plan-note",
                                   "contributors-heading",
                                   "contributor-possible",
                                   "self-tests-heading",
                                   "pain-limit-heading",
                                   "keep-fit-heading",
                                   "build-up-heading",
                                   "treatments-heading",
                                   "knee-both",
                                   "flow-full",
                                   "flow-quick",
                                   "flow-check-in",
                                   "training-label",
                                   "now-label",
                                   "report-heading",
                                   "report-self-report",
                                   "report-answers-heading",
                                   "report-rules-heading",
                                   "report-sources-heading",
                                   "report-shortened",
                                   "content-version-label",
                                   "red-flags-heading",
                                   "red-flags-none",
                                   "red-flag-assumed",
                                   "speaks-for",
                                   "speaks-against",
                                   "not-asked",
                                   "more-answers-label",
                                   "scores-heading",
                                   "scores-first",
                                   "score-date",
                                   "score-label",
                                   "score-next-day",
                                   "band-go",
                                   "band-modify",
                                   "band-stop",
                                   "plan-heading",
                                   "plan-do",
                                   "plan-change",
                                   "plan-avoid",
                                   "plan-load",
                                   "plan-more",
                                   "see-someone-heading",
                                   "rechecks-heading",
                                   "dose-exercise",
                                   "dose-sets",
                                   "dose-repetitions",
                                   "dose-hold",
                                   "dose-minutes",
                                   "dose-week",
                                   "appendix-heading",
                                   "source-consensus",
                                   "not-a-diagnosis",
                                   "reading-not-a-check",
                                   "carer-note",
                                   "carried-over",
                                   "check-in-better",
                                   "check-in-same",
                                   "check-in-worse",
                                   "check-in-no-baseline",
                                   "check-in-next",
                                   "answer-missing",
                                   "rows-missing",
                                   "number-missing",
                                   "main-region-missing"};

/// The files of words that are always there, beside those of the conditions.
constexpr std::array textFiles{"questions.json", "sections.json", "regions.json",    "red-flags.json", "guidance.json",
                               "rechecks.json",  "plan.json",     "safety-net.json", "outcomes.json",  "words.json"};

/// The shape of one file of words, put together from what is needed.
struct Outline {
    std::map<std::string, Outline> parts;
    bool keys = false; ///< its parts are keys of the format, not ids
    bool leaf = false;
    bool hint = false;
    bool list = false;
    std::size_t most = 0; ///< list: sentences
};

/// The words of one file, read against its outline.
class TextFile {
public:
    TextFile(ContentDraft& draft, std::string file, std::string name)
        : draft_(draft), log_(draft.log), file_(std::move(file)), name_(std::move(name)) {}

    void read(Content& content) {
        for (const TextSlot& slot : draft_.texts) {
            if (slot.file == name_)
                add(slot);
        }
        root_ = draft_.open(file_);
        if (root_ == nullptr)
            return;
        check(*root_, outline_);
        if (!root_->is(JsonNode::Kind::Object))
            return;
        for (const TextSlot& slot : draft_.texts) {
            if (slot.file == name_)
                fill(content, slot);
        }
    }

private:
    void add(const TextSlot& slot) {
        Outline* outline = &outline_;
        for (std::size_t i = 0; i < slot.path.size(); ++i) {
            if (i + 1 == slot.path.size() && slot.need == Need::Key)
                outline->keys = true;
            outline = &outline->parts[slot.path[i]];
        }
        outline->leaf = true;
        outline->list = slot.list;
        outline->most = slot.most;
        outline->hint = slot.setHint != nullptr;
    }

    void check(const JsonNode& node, const Outline& outline) {
        if (outline.leaf) {
            checkLeaf(node, outline);
            return;
        }
        if (!hasShape(log_, node, Shape::Object))
            return;
        for (const JsonMember& member : node.members) {
            const auto part = outline.parts.find(member.key);
            if (part != outline.parts.end()) {
                check(member.value, part->second);
            } else {
                reportOwnerless(member, outline);
            }
        }
    }

    void checkLeaf(const JsonNode& node, const Outline& outline) {
        if (outline.list) {
            if (!hasShape(log_, node, Shape::List))
                return;
            if (node.items.empty() || node.items.size() > outline.most) {
                log_.error(ProblemCode::OutOfRange, node.place(),
                           "expected 1 to " + std::to_string(outline.most) + " sentences, found " +
                               std::to_string(node.items.size()));
            }
            for (const JsonNode& item : node.items)
                checkSentence(item);
        } else if (outline.hint && node.is(JsonNode::Kind::Object)) {
            const Fields fields(log_, node, "a label", {{"text", Shape::Text}, {"hint", Shape::Text, false}});
            for (const char* const key : {"text", "hint"}) {
                if (fields[key] != nullptr)
                    checkSentence(*fields[key]);
            }
        } else {
            checkSentence(node);
        }
    }

    void checkSentence(const JsonNode& node) {
        if (hasShape(log_, node, Shape::Text) && isBlank(node.text))
            log_.error(ProblemCode::MissingText, node.place(), "the words are empty");
    }

    void reportOwnerless(const JsonMember& member, const Outline& outline) {
        static constexpr std::array questionKeys{"unit", "options", "rows", "meanings"};
        const bool otherType = name_ == "questions.json" && outline.keys &&
                               std::find(questionKeys.begin(), questionKeys.end(), member.key) != questionKeys.end();
        std::vector<std::string> known;
        for (const auto& [key, part] : outline.parts)
            known.push_back(key);
        if (outline.keys && !otherType) {
            log_.error(ProblemCode::UnknownKey, member.keyPlace(),
                       "there is no key '" + member.key + "' here" + didYouMean(member.key, known) + "; there are " +
                           listed(known));
        } else if (draft_.questionsComplete && draft_.rulesComplete && draft_.flowsComplete && draft_.regionsComplete) {
            log_.warning(ProblemCode::UnusedText, member.keyPlace(),
                         "nothing uses the words of '" + member.key + "'" + didYouMean(member.key, known));
        }
    }

    void fill(Content& content, const TextSlot& slot) {
        const JsonNode* node = root_;
        for (std::size_t i = 0; i < slot.path.size(); ++i) {
            if (!node->is(JsonNode::Kind::Object))
                return; // a problem already
            const JsonMember* const member = node->find(slot.path[i]);
            if (member == nullptr) {
                reportMissing(slot, *node, i);
                return;
            }
            node = &member->value;
        }
        if (slot.list) {
            for (const JsonNode& item : node->items)
                put(content, slot, slot.set, item);
        } else if (node->is(JsonNode::Kind::Object) && slot.setHint) {
            if (const JsonMember* const text = node->find("text"); text != nullptr)
                put(content, slot, slot.set, text->value);
            if (const JsonMember* const hint = node->find("hint"); hint != nullptr)
                put(content, slot, slot.setHint, hint->value);
        } else {
            put(content, slot, slot.set, *node);
        }
    }

    void reportMissing(const TextSlot& slot, const JsonNode& deepest, std::size_t step) {
        if (slot.need == Need::Maybe)
            return;
        std::string pointer;
        for (const std::string& part : slot.path)
            pointer += "/" + part;
        if (slot.need == Need::Key && step + 1 == slot.path.size()) {
            log_.error(ProblemCode::MissingKey, deepest.place(),
                       "the words must have the key '" + slot.path.back() + "', a text");
        } else {
            log_.error(ProblemCode::MissingText, slot.owner.line == 0 ? root_->place() : slot.owner,
                       "there are no words for it: " + file_ + " has no " + pointer);
        }
    }

    void put(Content& content, const TextSlot& slot, const TextSlot::Setter& set, const JsonNode& node) {
        if (!node.is(JsonNode::Kind::Text))
            return; // a problem already
        checkPlaceholders(slot, node);
        set(content, node.text);
    }

    void checkPlaceholders(const TextSlot& slot, const JsonNode& node) {
        const auto bad = [&](const std::string& message) {
            log_.error(ProblemCode::BadPlaceholder, node.place(), message);
        };
        const std::string& text = node.text;
        for (std::size_t at = text.find_first_of("{}"); at != std::string::npos; at = text.find_first_of("{}", at)) {
            const std::size_t end = text.find_first_of("{}", at + 1);
            if (text[at] == '}' || end == std::string::npos || text[end] == '{') {
                bad(std::string("a '") + text[at] + "' without its other half");
                return;
            }
            const std::string name = text.substr(at + 1, end - at - 1);
            at = end + 1;
            if (name == "knee" || name == "emergency-number")
                continue;
            const auto question = draft_.content.findQuestion(name);
            if (question && slot.numbers.contains(*question))
                continue;
            if (question || draft_.questionsComplete) {
                bad(question
                        ? "'{" + name + "}' cannot be filled in here: its rule does not read that number"
                        : "'{" + name +
                              "}' is neither {knee} nor {emergency-number} nor the id of a scale or number question");
            }
        }
    }

    ContentDraft& draft_;
    ProblemLog& log_;
    std::string file_; ///< inside the content folder
    std::string name_; ///< inside texts/<language>/
    Outline outline_;
    const JsonNode* root_ = nullptr;
};

} // namespace

void needProgramWords(ContentDraft& draft) {
    for (const char* const word : requiredWords) {
        draft.needWords(
            "words.json", {word}, nullptr,
            [id = std::string(word)](Content& content, const std::string& text) { content.words[id] = text; });
    }
    for (const Urgency urgency :
         {Urgency::SelfCare, Urgency::Routine, Urgency::Soon, Urgency::SameDay, Urgency::Emergency}) {
        const std::string name(toString(urgency));
        const auto need = [&](const std::string& key, TextSlot::Setter set, bool list) {
            draft.needWords("outcomes.json", {"urgency", name, key}, nullptr, std::move(set), Need::Key);
            draft.texts.back().list = list;
        };
        need(
            "level", [=](Content& content, const std::string& text) { content.urgencyWords[urgency].level = text; },
            false);
        need(
            "heading", [=](Content& content, const std::string& text) { content.urgencyWords[urgency].heading = text; },
            false);
        need(
            "bullets",
            [=](Content& content, const std::string& text) { content.urgencyWords[urgency].bullets.push_back(text); },
            true);
    }
    for (const Training training : {Training::PushThrough, Training::Modify, Training::Stop}) {
        draft.needWords(
            "outcomes.json", {"training", std::string(toString(training))}, nullptr,
            [=](Content& content, const std::string& text) { content.trainingWords[training] = text; }, Need::Key);
    }
    for (const Fit fit : {Fit::Unlikely, Fit::Partly, Fit::Well}) {
        draft.needWords(
            "outcomes.json", {"fit", std::string(toString(fit))}, nullptr,
            [=](Content& content, const std::string& text) { content.fitWords[fit] = text; }, Need::Key);
    }
}

void readTexts(ContentDraft& draft, Content& content, const std::string& language) {
    std::set<std::string> names(textFiles.begin(), textFiles.end());
    for (const auto& [file, source] : draft.parsed) {
        if (file.starts_with("conditions/"))
            names.insert(file);
    }
    // The other files of words are there where something needs them.
    for (const TextSlot& slot : draft.texts)
        names.insert(slot.file);
    const std::string folder = "texts/" + language + "/";
    for (const std::string& name : names) {
        std::string file = folder;
        file += name;
        TextFile(draft, std::move(file), name).read(content);
    }
}

} // namespace kneecheck::assessment
