// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content_files.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "support/catch.h"

namespace kneecheck::assessment {

std::map<std::string, std::string> filesBelow(const std::string& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.path().extension() != ".json")
            continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        files[entry.path().lexically_relative(folder).generic_string()] =
            std::string(std::istreambuf_iterator<char>(stream), {});
    }
    REQUIRE_FALSE(files.empty());
    return files;
}

const std::map<std::string, std::string>& smallFiles() {
    static const auto files = filesBelow(KNEECHECK_TESTS_DIR "/content/valid/small");
    return files;
}

} // namespace kneecheck::assessment
