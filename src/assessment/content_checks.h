// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/content_reader.h"

namespace kneecheck::assessment {

/// Branches that depend on themselves, that read what is asked later, or that a worse answer can close.
void checkBranches(ContentDraft& draft);

/// Questions that no flow asks, and rules that can never hold.
void checkReach(ContentDraft& draft);

/// Things that are named by their kind and id and are not there.
void checkLinks(ContentDraft& draft);

/// How hard the pages of the English texts are to read; a warning for each that is too hard.
std::vector<PageGrade> gradePages(ContentDraft& draft);

} // namespace kneecheck::assessment
