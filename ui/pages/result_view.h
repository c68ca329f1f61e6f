// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "assessment/assess.h"
#include "history/history_store.h"

namespace kneecheck::ui {

/// A result as the pages show it, just given or old: read back from the stored text either way, so that both look the
/// same, with the words of the content that judged.
struct ResultView {
    assessment::Assessment result;
    assessment::AnswerSheet sheet;
    std::shared_ptr<const assessment::Content> content;
    std::string side; ///< "left", "right", "both" or empty, as it was said
    std::string knee; ///< the knee that was asked about: of both, the worse one
    history::Timestamp finishedAt = 0;
    std::optional<history::SessionId> id; ///< nothing where it could not be saved
    std::optional<history::SessionId> follows;
    std::optional<history::SessionSummary> lookBack; ///< the session that it follows, where that is still there
    std::map<std::string, assessment::Flow> due;     ///< the rechecks of it that may be done now, by id
    bool old = false; ///< opened from the history: its answers cannot be changed any more
};

/// Whether what earlier checks said made the result stricter than the answers of the day alone would.
bool isCarriedOver(const ResultView& view);

/// Nothing where the stored text is no result. `judgedBy` is the content that judged.
std::optional<ResultView> resultView(const history::NewSession& record,
                                     std::shared_ptr<const assessment::Content> judgedBy);

} // namespace kneecheck::ui
