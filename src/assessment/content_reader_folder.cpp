// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <sstream>
#include <system_error>

#include "assessment/content_reader.h"

namespace kneecheck::assessment {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largestFile = 8U * 1024U * 1024U;

/// Why the file cannot be taken; empty where it can.
std::string obstacle(const fs::path& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (error)
        return error.message();
    if (fs::is_directory(status))
        return "it is a folder";
    if (!fs::is_regular_file(status))
        return "it is not an ordinary file";
    const std::uintmax_t size = fs::file_size(path, error);
    if (error)
        return error.message();
    return size > largestFile ? "it is larger than 8 MB" : "";
}

} // namespace

std::map<std::string, std::string> readFolder(const fs::path& folder, std::set<std::string>& refused, ProblemLog& log) {
    std::map<std::string, std::string> files;
    const auto refuse = [&](const std::string& name, const std::string& why) {
        refused.insert(name);
        log.error(ProblemCode::UnreadableFile, {name, 0, 0, ""}, why);
    };
    std::error_code error;
    fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, error);
    // A folder without permission is skipped like an empty one; the second look says which it was.
    if (!error)
        fs::directory_iterator(folder, error);
    if (error) {
        refuse(".", "the folder '" + folder.string() + "' cannot be read: " + error.message());
        return files;
    }
    while (entry != fs::recursive_directory_iterator()) {
        const fs::path path = entry->path();
        const std::string name = path.lexically_relative(folder).generic_string();
        const bool hidden = path.filename().string().starts_with(".");
        if (hidden || name == "schema") {
            entry.disable_recursion_pending();
        } else if (path.extension() == ".json") {
            entry.disable_recursion_pending();
            std::string why = obstacle(path);
            if (why.empty()) {
                std::ifstream stream(path, std::ios::binary);
                std::ostringstream text;
                text << stream.rdbuf();
                if (stream && (text || stream.peek() == std::ifstream::traits_type::eof())) {
                    files[name] = std::move(text).str();
                } else {
                    why = "it cannot be read";
                }
            }
            if (!why.empty())
                refuse(name, why);
        }
        entry.increment(error);
        if (error) {
            refuse(".", "the folder '" + folder.string() + "' cannot be read to its end: " + error.message());
            break;
        }
    }
    return files;
}

} // namespace kneecheck::assessment
