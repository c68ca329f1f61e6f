// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "assessment/reading.h"

namespace kneecheck::assessment {

/// One line of the most-severe-wins tables, whichever file it stands in: what makes it hold, and how strict it is.
/// `assess` and the safety proof read the tables through these, so that they cannot differ.
struct TableLine {
    enum class Table { RedFlag, Guidance };
    Table table = Table::Guidance;
    std::size_t index = 0; ///< into Content::redFlags or Content::guidance
    std::size_t level = 0; ///< red flags: into RedFlag::levels
    const Predicate* when = nullptr;
    Reading reading = Reading::Rule;
    Training training = Training::PushThrough; ///< never milder than what the urgency demands
    Urgency urgency = Urgency::SelfCare;
};

/// What an urgency demands of training: same-day or emergency stop it, soon makes it at least modify.
Training demandedBy(Urgency urgency);

std::vector<TableLine> tableLines(const Content& content);

} // namespace kneecheck::assessment
