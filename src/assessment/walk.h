// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "assessment/content.h"

namespace kneecheck::assessment {

/// How far a person goes through the pages.
struct Walk {
    std::size_t pages = 0;
    bool emergency = false; ///< the last of them made an emergency known, and nothing more was asked
};

/// Walks the route from its first page, answering each page from the sheet as it is asked, and leaving open what the
/// sheet leaves open, until nothing more is asked.
Walk walkThrough(const Content& content, const AnswerSheet& sheet);

} // namespace kneecheck::assessment
