// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/library_search.h"

#include <algorithm>
#include <iterator>

#include "assessment/search_letters.h"

namespace kneecheck::assessment {

namespace {

/// What the singular and the plural of an English word share; other words stay. What is left is looked for at the
/// beginning of words, so cutting too much finds more, never less.
std::string withoutEnding(const std::string& word) {
    constexpr std::size_t shortest = 4;
    const auto cut = [&](std::size_t letters) { return word.substr(0, word.size() - letters); };
    const auto endsWith = [&](std::string_view end) { return word.ends_with(end); };
    if (word.size() < shortest)
        return word;
    if (endsWith("y"))
        return cut(1);
    if (!endsWith("s") || endsWith("ss") || endsWith("us") || endsWith("is"))
        return word;
    if (endsWith("ies"))
        return cut(3);
    return cut(endsWith("ches") || endsWith("shes") || endsWith("sses") || endsWith("xes") ? 2 : 1);
}

bool hasBeginning(const std::vector<std::string>& sorted, const std::string& beginning) {
    const auto found = std::lower_bound(sorted.begin(), sorted.end(), beginning);
    return found != sorted.end() && found->starts_with(beginning);
}

bool hasAll(const std::vector<std::string>& sorted, const std::vector<std::string>& beginnings) {
    return std::all_of(beginnings.begin(), beginnings.end(),
                       [&](const std::string& beginning) { return hasBeginning(sorted, beginning); });
}

template <typename Lines>
void append(std::vector<std::string>& body, const Lines& lines) {
    for (const auto& line : lines)
        body.push_back(line.text);
}

std::vector<std::string> bodyOf(const Condition& condition, const Content& content) {
    std::vector<std::string> body{condition.what, condition.course};
    append(body, condition.plan);
    append(body, condition.painLimits);
    append(body, condition.keepFit);
    append(body, condition.treatments);
    append(body, condition.seeSomeone);
    for (const Stage& stage : condition.progression) {
        body.push_back(stage.name);
        body.push_back(stage.when);
        for (const std::string& id : stage.exercises) {
            if (const Exercise* const exercise = content.library.findExercise(id))
                body.push_back(exercise->name);
        }
    }
    for (const std::string& id : condition.picture.regions) {
        if (const Region* const region = content.findRegion(id))
            body.push_back(region->text);
    }
    return body;
}

std::vector<std::string> bodyOf(const SelfTest& test) {
    std::vector<std::string> body = test.how;
    body.insert(body.end(), {test.positive, test.means, test.validity, test.notWhen, test.stop});
    return body;
}

std::vector<std::string> bodyOf(const Exercise& exercise) {
    std::vector<std::string> body = exercise.how;
    body.insert(body.end(), {exercise.stepUp, exercise.stepDown, exercise.stop});
    return body;
}

} // namespace

std::vector<std::string> searchWords(std::string_view text) {
    std::vector<std::string> words(1);
    for (std::size_t at = 0; at < text.size();) {
        const SearchLetter letter = nextSearchLetter(text, at);
        if (letter.kind == SearchLetter::Kind::Letter) {
            words.back() += letter.folded;
        } else if (letter.kind == SearchLetter::Kind::Between && !words.back().empty()) {
            words.emplace_back();
        }
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

LibrarySearch::LibrarySearch(const Content& content) {
    const auto sortFrom = [this](std::size_t first) {
        // By their words and not their bytes, so that capitals and accents do not part what belongs together.
        std::stable_sort(items_.begin() + static_cast<std::ptrdiff_t>(first), items_.end(),
                         [](const LibraryItem& left, const LibraryItem& right) {
                             return searchWords(left.title) < searchWords(right.title);
                         });
    };
    for (const Condition& condition : content.conditions)
        items_.push_back({LibraryKind::Condition, condition.id, condition.name, condition.term});
    sortFrom(0);
    const std::size_t tests = items_.size();
    for (const SelfTest& test : content.library.selfTests)
        items_.push_back({LibraryKind::SelfTest, test.id, test.name, ""});
    sortFrom(tests);
    const std::size_t exercises = items_.size();
    for (const Exercise& exercise : content.library.exercises)
        items_.push_back({LibraryKind::Exercise, exercise.id, exercise.name, ""});
    sortFrom(exercises);
    for (const ReadingPage& page : content.library.faq)
        items_.push_back({LibraryKind::Question, page.id, page.title, ""});
    for (const ReadingPage& page : content.library.topics)
        items_.push_back({LibraryKind::Topic, page.id, page.title, ""});
    for (const LibraryItem& item : items_)
        words_.push_back(wordsOf(item, content));
}

LibrarySearch::Words LibrarySearch::wordsOf(const LibraryItem& item, const Content& content) {
    const auto page = [&](const std::vector<ReadingPage>& pages) {
        return std::find_if(pages.begin(), pages.end(), [&](const ReadingPage& one) { return one.id == item.id; })
            ->paragraphs;
    };
    std::vector<std::string> body;
    switch (item.kind) {
    case LibraryKind::Condition:
        body = bodyOf(*content.findCondition(item.id), content);
        break;
    case LibraryKind::SelfTest:
        body = bodyOf(*content.library.findSelfTest(item.id));
        break;
    case LibraryKind::Exercise:
        body = bodyOf(*content.library.findExercise(item.id));
        break;
    case LibraryKind::Question:
        body = page(content.library.faq);
        break;
    case LibraryKind::Topic:
        body = page(content.library.topics);
        break;
    }
    Words words;
    words.title = searchWords(item.title + " " + item.line);
    words.all = words.title;
    for (const std::string& text : body) {
        std::vector<std::string> more = searchWords(text);
        std::move(more.begin(), more.end(), std::back_inserter(words.all));
    }
    std::sort(words.title.begin(), words.title.end());
    std::sort(words.all.begin(), words.all.end());
    return words;
}

std::vector<std::size_t> LibrarySearch::find(std::string_view query) const {
    std::vector<std::string> beginnings = searchWords(query);
    std::transform(beginnings.begin(), beginnings.end(), beginnings.begin(), withoutEnding);
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < items_.size(); ++at) {
        if (hasAll(words_[at].all, beginnings))
            found.push_back(at);
    }
    std::stable_sort(found.begin(), found.end(), [&](std::size_t left, std::size_t right) {
        if (items_[left].kind != items_[right].kind)
            return items_[left].kind < items_[right].kind;
        return hasAll(words_[left].title, beginnings) && !hasAll(words_[right].title, beginnings);
    });
    return found;
}

} // namespace kneecheck::assessment
