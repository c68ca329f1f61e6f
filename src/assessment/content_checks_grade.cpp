// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "assessment/content_checks.h"
#include "assessment/reading_grade.h"

namespace kneecheck::assessment {

namespace {

constexpr double hardest = 8.0;
/// The grade of fewer words says little: one long word moves it by years.
constexpr std::size_t fewestWords = 50;
/// A heading or a label is taken in at a glance. Counted as a sentence each, a page full of them would seem easier than
/// its sentences are. One of this many words is read like a sentence.
constexpr std::size_t fewestWordsOfALabel = 10;

/// The formula is one for English.
const std::string folder = "texts/en/";

/// What the words of one file are for a reader.
struct PageForm {
    bool each = false;                    ///< every member is a page of its own; otherwise the file is one page
    std::vector<std::string_view> labels; ///< where in a page headings and labels stand; '*' is any id
};

/// The files of words that have sentences.
const std::map<std::string, PageForm>& pageForms() {
    static const std::map<std::string, PageForm> forms{
        {"conditions", {false, {"name", "term", "evidence", "progression/*/name"}}},
        {"questions", {true, {"unit", "options", "rows", "meanings"}}},
        {"contributors", {true, {"name"}}},
        {"exercises", {true, {"name"}}},
        {"self-tests", {true, {"name"}}},
        {"topics", {true, {"title"}}},
        {"faq", {true, {"question"}}},
        {"help", {true, {"title"}}},
        {"red-flags", {false, {"*/name"}}},
        {"outcomes", {false, {"urgency/*/level", "urgency/*/heading", "training", "fit"}}},
        {"words", {false, {"*"}}},
        {"guidance", {}},
        {"plan", {}},
        {"rechecks", {}},
        {"safety-net", {}},
        {"what-changes", {}}};
    return forms;
}

std::string_view firstStep(std::string_view& path) {
    const std::string_view step = path.substr(0, path.find('/'));
    path.remove_prefix(std::min(step.size() + 1, path.size()));
    return step;
}

bool matches(std::string_view pattern, std::string_view path) {
    while (!pattern.empty() && !path.empty()) {
        const std::string_view expected = firstStep(pattern);
        if (const std::string_view found = firstStep(path); expected != "*" && expected != found)
            return false;
    }
    return pattern.empty() && path.empty();
}

class GradedPages {
public:
    explicit GradedPages(ContentDraft& draft) : draft_(draft) {
        const auto file = draft.parsed.find(folder + "terms.json");
        if (file == draft.parsed.end() || file->second.root == nullptr)
            return;
        if (const JsonMember* const list = file->second.root->find("terms"); list != nullptr) {
            for (const JsonNode& term : list->value.items)
                terms_.insert(term.text);
        }
    }

    std::vector<PageGrade> grades() && {
        for (const auto& [file, source] : draft_.parsed) {
            if (!file.starts_with(folder) || source.root == nullptr)
                continue;
            const std::string page = file.substr(folder.size(), file.rfind('.') - folder.size());
            const std::string kind = page.substr(0, page.find('/'));
            const auto form = pageForms().find(kind);
            if (form == pageForms().end())
                continue;
            if (!form->second.each) {
                add(kind, page, *source.root, source.root->place());
            } else {
                for (const JsonMember& member : source.root->members)
                    add(kind, page + "/" + member.key, member.value, member.keyPlace());
            }
        }
        return std::move(grades_);
    }

private:
    ReadingCount count(const JsonNode& node, const PageForm& form, const std::string& path, bool label) const {
        label = label || std::any_of(form.labels.begin(), form.labels.end(),
                                     [&](std::string_view pattern) { return matches(pattern, path); });
        ReadingCount sum = countReading(node.text, terms_);
        if (label && sum.words < fewestWordsOfALabel)
            sum = {};
        for (const JsonNode& item : node.items)
            sum += count(item, form, path, label);
        for (const JsonMember& member : node.members)
            sum += count(member.value, form, path.empty() ? member.key : path + "/" + member.key, label);
        return sum;
    }

    void add(const std::string& kind, const std::string& page, const JsonNode& node, Place place) {
        const ReadingCount counted = count(node, pageForms().at(kind), "", false);
        if (counted.words < fewestWords)
            return;
        const double grade = readingGrade(counted);
        grades_.push_back({kind, page, grade});
        if (grade > hardest) {
            draft_.log.warning(ProblemCode::ReadingGrade, std::move(place),
                               "reading grade " + gradeText(grade) + ", expected at most " + gradeText(hardest) +
                                   ": shorter sentences and shorter words lower it");
        }
    }

    ContentDraft& draft_;
    std::set<std::string> terms_;
    std::vector<PageGrade> grades_;
};

} // namespace

std::vector<PageGrade> gradePages(ContentDraft& draft) {
    return GradedPages(draft).grades();
}

} // namespace kneecheck::assessment
