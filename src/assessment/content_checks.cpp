// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/content_checks.h"

namespace kneecheck::assessment {

void checkBranches(ContentDraft& /*draft*/) {}

void checkReach(ContentDraft& /*draft*/) {}

} // namespace kneecheck::assessment
