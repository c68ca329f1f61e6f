// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/reading.h"
#include "assessment/rules.h"

namespace kneecheck::assessment {

/// Whether a line of the tables could stop holding, for whatever other answers, when one answer changes from one value
/// to another (or from given to open or "not sure"). Read off the line's form, without trying any answers: every
/// comparison of the changed answer, and every branch that hangs on it, moves up, down or not at all, "and", "or" and
/// "at least so many of" keep the direction, "not" turns it round. False is a proof that the line cannot fall; true may
/// be caution, and is then decided by trying.
bool mayStopHolding(const Content& content, const TableLine& line, const Variable& changed, const Value& from,
                    const Value& to);

} // namespace kneecheck::assessment
