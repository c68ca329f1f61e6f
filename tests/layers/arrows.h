// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kneecheck::layers {

struct WrongArrow {
    std::string file; ///< relative to the root of the house, with forward slashes
    int line = 0;     ///< counted from 1
    std::string found;
    std::string why;
};

/// Reads every source file below root/src and root/ui and names each line that a room may not have: an include of a
/// room or library that is not its neighbour, an include of ours that does not name its room, and, in the
/// engine, what would let in a clock, a locale or chance. Sorted by file and line. Comments and strings do not count.
std::vector<WrongArrow> wrongArrows(const std::filesystem::path& root);

/// How many files wrongArrows() reads, so that a test can tell an empty house from a clean one.
std::size_t filesRead(const std::filesystem::path& root);

} // namespace kneecheck::layers
