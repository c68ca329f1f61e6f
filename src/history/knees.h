// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include "history/records.h"

namespace kneecheck::history {

/// Which knees sessions are about: "left", "right". A quick check does not ask which knee, and some sessions end before
/// it was said. Such a one is about the only knee that the person ever named, or about one that is not known.
class Knees {
public:
    explicit Knees(const std::vector<SessionSummary>& sessions);

    /// The knees that were ever named.
    const std::set<std::string>& named() const { return named_; }
    /// Empty where it is not known which.
    std::set<std::string> of(const std::string& side) const;

private:
    std::set<std::string> named_;
};

/// By id, newest first: ids rise with every session that is saved, whatever the clock says.
std::vector<SessionSummary> newestFirst(std::vector<SessionSummary> sessions);

} // namespace kneecheck::history
