// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "assessment/content.h"

namespace kneecheck::assessment {

/// A predicate, and what it belongs to: "red flag RF01", "condition x, evidence y".
struct OwnedPredicate {
    std::string owner;
    const Predicate* predicate = nullptr;
};

/// Everything in the content that reads answers. The pointers hold as long as the content does.
std::vector<OwnedPredicate> everyPredicate(const Content& content);

} // namespace kneecheck::assessment
