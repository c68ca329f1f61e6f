// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "assessment/case_measures.h"
#include "cli/cases_input.h"

namespace kneecheck::cli {

struct Vignettes {
    std::string contentVersion;
    std::string folder; ///< of the content
    std::vector<assessment::MeasuredCase> cases;
    std::vector<RefusedLine> refused;
};

/// A table of the cases, those to look at first, the totals, and why each miss came about.
std::string asText(const assessment::Content& content, const Vignettes& vignettes);
/// The same.
nlohmann::ordered_json asJson(const assessment::Content& content, const Vignettes& vignettes);

} // namespace kneecheck::cli
