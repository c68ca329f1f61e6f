// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "assessment/answers.h"
#include "history/clock.h"

namespace kneecheck::ui::test {

// Answers and sessions as people have them, over the shipped content. What does not fit it throws std::runtime_error.

/// {"flow": …, "answers": {…}} as it stands, the rest open.
assessment::AnswerSheet readSheet(const assessment::Content& content, const std::string& json);
/// The same, and "no" or the mildest answer to everything else that is asked.
assessment::AnswerSheet answered(const assessment::Content& content, const std::string& json);
/// The answers of a labelled case of tests/vignettes.
assessment::AnswerSheet caseSheet(const assessment::Content& content, const std::string& id);

/// A history file to fill; made when the first session is saved. The clock must live as long.
class SampleHistory {
public:
    SampleHistory(std::filesystem::path file, const history::Clock& clock,
                  std::shared_ptr<const assessment::Content> content);

    void save(const assessment::AnswerSheet& sheet, int daysAgo) const;
    /// An unfinished check that stopped at this question.
    void saveDraft(const assessment::AnswerSheet& sheet, const std::string& question) const;
    /// A knee that gets better in six weeks, with two bad days on the way.
    void saveSixWeeks() const;

private:
    std::filesystem::path file_;
    const history::Clock& clock_;
    std::shared_ptr<const assessment::Content> content_;
};

} // namespace kneecheck::ui::test
