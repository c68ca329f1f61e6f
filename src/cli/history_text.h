// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "history/records.h"
#include "history/store_failure.h"

namespace kneecheck::cli {

std::string listAsText(const std::vector<history::SessionSummary>& sessions); ///< a table, times in local time
nlohmann::ordered_json listAsJson(const std::vector<history::SessionSummary>& sessions);

std::string isoTime(history::Timestamp time);   ///< "2026-11-22T05:30:00.000Z"
std::string localTime(history::Timestamp time); ///< "2026-11-22 06:30"
std::string localDay(history::Timestamp time);  ///< "2026-11-22"

/// What happened, what is safe, what to do next.
std::string inWords(const history::StoreFailure& failure);

} // namespace kneecheck::cli
