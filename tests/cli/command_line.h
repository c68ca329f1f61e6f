// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "support/run_program.h"

namespace kneecheck::tests {

/// A content about squeaking chairs: small, complete, and not about knees, so that no medical edit moves these tests.
inline const std::string chairs = KNEECHECK_TESTS_DIR "/content/valid/small";

inline Outcome kneecheckCli(std::vector<std::string> words, const std::string& input = "",
                            const std::vector<std::pair<std::string, std::string>>& environment = {}) {
    words.insert(words.begin(), KNEECHECK_CLI);
    return runProgram(words, input, environment);
}

/// A copy of the chairs with `from` replaced once in one file.
inline void brokenChairs(const std::filesystem::path& folder, const std::string& file, const std::string& from,
                         const std::string& to) {
    std::filesystem::copy(chairs, folder, std::filesystem::copy_options::recursive);
    auto text = readFile(folder / file);
    const auto at = text.find(from);
    if (at == std::string::npos) {
        throw std::runtime_error(file + " does not have " + from);
    }
    writeFile(folder / file, text.replace(at, from.size(), to));
}

} // namespace kneecheck::tests
