// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/assess.h"

namespace kneecheck::tests {

/// A content that has the program's words, each "<id>", and little else.
assessment::Content headings();

/// A result with something in every field.
assessment::Assessment everything();

} // namespace kneecheck::tests
