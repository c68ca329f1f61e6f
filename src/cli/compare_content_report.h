// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "assessment/result_change.h"
#include "cli/cases_input.h"

namespace kneecheck::cli {

struct ComparedCase {
    std::string id;
    assessment::ResultChange change;
};

struct Comparison {
    assessment::Change<std::string> contentVersion;
    std::vector<ComparedCase> cases; ///< those whose verdict got milder first, then stricter, then the others
    std::vector<RefusedLine> refused;
};

/// How many results moved, and what of each.
std::string asText(const Comparison& comparison);
/// The same, with the whole lists of conditions.
nlohmann::ordered_json asJson(const Comparison& comparison);

} // namespace kneecheck::cli
