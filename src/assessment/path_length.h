// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "assessment/answer_space.h"

namespace kneecheck::assessment {

struct PathLength {
    std::size_t pages = 0;
    AnswerSheet sheet;         ///< answers that give so many pages
    double combinations = 0.0; ///< of the answers that decide which pages are asked
};

/// The most of these pages that one set of answers puts on the route; with `must`, over the paths that ask it.
/// Branch and bound over the answers that branches read: what is not decided yet counts as asked, so a branch is left
/// only where even that does not beat the longest path known.
PathLength longestPath(const AnswerSpace& space, const std::vector<std::size_t>& pages,
                       std::optional<std::size_t> must = std::nullopt);

} // namespace kneecheck::assessment
