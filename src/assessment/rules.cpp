// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/rules.h"

#include <algorithm>

namespace kneecheck::assessment {

Training demandedBy(Urgency urgency) {
    switch (urgency) {
    case Urgency::Emergency:
    case Urgency::SameDay:
        return Training::Stop;
    case Urgency::Soon:
        return Training::Modify;
    case Urgency::Routine:
    case Urgency::SelfCare:
        break;
    }
    return Training::PushThrough;
}

std::vector<TableLine> tableLines(const Content& content) {
    std::vector<TableLine> lines;
    for (std::size_t i = 0; i < content.redFlags.size(); ++i) {
        const RedFlag& flag = content.redFlags[i];
        const Reading reading = flag.notSureIsYes ? Reading::RuleNotSureIsYes : Reading::Rule;
        for (std::size_t level = 0; level < flag.levels.size(); ++level) {
            const RedFlagLevel& at = flag.levels[level];
            lines.push_back({TableLine::Table::RedFlag, i, level, &at.when, reading,
                             std::max(at.training, demandedBy(at.urgency)), at.urgency});
        }
    }
    for (std::size_t i = 0; i < content.guidance.size(); ++i) {
        const GuidanceRule& rule = content.guidance[i];
        lines.push_back({TableLine::Table::Guidance, i, 0, &rule.when, Reading::Rule,
                         std::max(rule.training, demandedBy(rule.urgency)), rule.urgency});
    }
    return lines;
}

} // namespace kneecheck::assessment
