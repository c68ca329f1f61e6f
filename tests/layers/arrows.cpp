// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/arrows.h"

#include <algorithm>
#include <cctype>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <stdexcept>

namespace kneecheck::layers {
namespace {

namespace fs = std::filesystem;

struct Room {
    std::set<std::string> rooms;     ///< whose headers it may include
    std::set<std::string> libraries; ///< beside the standard library
};

/// The table of arrows. A library is named by the first part of its includes, or by the header where it has no folder.
const std::map<std::string, Room>& house() {
    static const std::set<std::string> posix{"unistd.h", "fcntl.h", "sys"};
    static const auto with = [](std::set<std::string> some, const std::set<std::string>& more) {
        some.insert(more.begin(), more.end());
        return some;
    };
    static const std::map<std::string, Room> rooms{
        {"assessment", {{"assessment"}, {"nlohmann"}}},
        {"history", {{"history", "assessment"}, with({"nlohmann", "SQLiteCpp", "sqlite3.h", "sodium.h"}, posix)}},
        {"report", {{"report", "history", "assessment"}, {"nlohmann"}}},
        {"cli", {{"cli", "report", "history", "assessment"}, with({"nlohmann", "CLI"}, posix)}},
        {"ui", {{"ui", "report", "history", "assessment"}, with({"nlohmann", "Qt"}, posix)}},
    };
    return rooms;
}

const std::set<std::string>& standardHeaders() {
    static const std::set<std::string> headers{"algorithm",
                                               "any",
                                               "array",
                                               "atomic",
                                               "bit",
                                               "bitset",
                                               "cassert",
                                               "cctype",
                                               "cerrno",
                                               "cfloat",
                                               "charconv",
                                               "chrono",
                                               "cinttypes",
                                               "climits",
                                               "clocale",
                                               "cmath",
                                               "compare",
                                               "concepts",
                                               "condition_variable",
                                               "csignal",
                                               "cstddef",
                                               "cstdint",
                                               "cstdio",
                                               "cstdlib",
                                               "cstring",
                                               "ctime",
                                               "deque",
                                               "exception",
                                               "filesystem",
                                               "forward_list",
                                               "fstream",
                                               "functional",
                                               "future",
                                               "initializer_list",
                                               "iomanip",
                                               "ios",
                                               "iosfwd",
                                               "iostream",
                                               "istream",
                                               "iterator",
                                               "limits",
                                               "list",
                                               "locale",
                                               "map",
                                               "memory",
                                               "memory_resource",
                                               "mutex",
                                               "new",
                                               "numbers",
                                               "numeric",
                                               "optional",
                                               "ostream",
                                               "queue",
                                               "random",
                                               "ranges",
                                               "ratio",
                                               "regex",
                                               "set",
                                               "shared_mutex",
                                               "span",
                                               "sstream",
                                               "stack",
                                               "stdexcept",
                                               "stop_token",
                                               "streambuf",
                                               "string",
                                               "string_view",
                                               "system_error",
                                               "thread",
                                               "tuple",
                                               "type_traits",
                                               "typeindex",
                                               "typeinfo",
                                               "unordered_map",
                                               "unordered_set",
                                               "utility",
                                               "valarray",
                                               "variant",
                                               "vector",
                                               "version"};
    return headers;
}

std::string readWhole(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        throw std::runtime_error("cannot read " + file.string());
    }
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

/// The end of the comment or literal that begins at `at`, or `at` where none does. Raw strings count as literals.
std::size_t endOfNotCode(const std::string& text, std::size_t at) {
    const auto after = [&](const std::string& closing, std::size_t from) {
        const std::size_t end = text.find(closing, from);
        return end == std::string::npos ? text.size() : end + closing.size();
    };
    if (text.compare(at, 2, "//") == 0) {
        return std::min(text.find('\n', at), text.size());
    }
    if (text.compare(at, 2, "/*") == 0) {
        return after("*/", at + 2);
    }
    if (text.compare(at, 2, "R\"") == 0) {
        const std::size_t open = std::min(text.find('(', at), text.size());
        return after(")" + text.substr(at + 2, open - at - 2) + "\"", open);
    }
    const bool digitSeparator =
        at > 0 && text[at] == '\'' && std::isxdigit(static_cast<unsigned char>(text[at - 1])) != 0;
    if ((text[at] != '"' && text[at] != '\'') || digitSeparator) {
        return at;
    }
    std::size_t end = at + 1;
    while (end < text.size() && text[end] != text[at] && text[end] != '\n') {
        end += text[end] == '\\' ? 2 : 1;
    }
    return std::min(end + 1, text.size());
}

/// Blanks comments and literals, except what an include names; keeps every line where it was.
std::string codeOnly(const std::string& text) {
    std::string code = text;
    bool directive = false; // the line so far begins with '#'
    bool lineIsEmpty = true;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = endOfNotCode(text, at);
        if (end == at) {
            if (text[at] == '\n') {
                directive = false;
                lineIsEmpty = true;
            } else if (std::isspace(static_cast<unsigned char>(text[at])) == 0) {
                directive = directive || (lineIsEmpty && text[at] == '#');
                lineIsEmpty = false;
            }
            ++at;
            continue;
        }
        for (; at < end; ++at) {
            if (text[at] != '\n' && !(directive && text[end - 1] == '"')) {
                code[at] = ' ';
            }
        }
    }
    return code;
}

bool isQt(const std::string& header) {
    return header.size() > 1 && header[0] == 'Q' &&
           (header[1] == 't' || std::isupper(static_cast<unsigned char>(header[1])) != 0);
}

/// Empty where the include is allowed.
std::string whyNotQuoted(const fs::path& root, const std::string& room, const std::string& header) {
    if (room == "ui" && header.find('/') == std::string::npos && header.rfind("ui_", 0) == 0) {
        return {}; // made from a form
    }
    if (room == "ui" && header.find('/') == std::string::npos && header.ends_with(".moc")) {
        return {};
    }
    const std::string owner = header.substr(0, header.find('/'));
    if (header.find('/') == std::string::npos || house().count(owner) == 0) {
        return "an include of ours names its room";
    }
    if (house().at(room).rooms.count(owner) == 0) {
        return room + " may not know " + owner;
    }
    const fs::path base = owner == "ui" ? root : root / "src";
    return fs::exists(base / header) ? std::string() : "no such file in its room";
}

std::string whyNotAngled(const std::string& room, const std::string& header) {
    const std::set<std::string>& allowed = house().at(room).libraries;
    if (isQt(header)) {
        return allowed.count("Qt") != 0 ? std::string() : "Qt is for ui alone";
    }
    const std::string library = header.substr(0, header.find('/'));
    if (house().count(library) != 0 || library == "ui") {
        return "an include of ours stands in quotes";
    }
    if (standardHeaders().count(header) != 0 || allowed.count(library) != 0) {
        return {};
    }
    return room + " may not use " + library;
}

/// What the engine may not name: the same answers give the same result at any hour, in any country.
const std::regex& impure() {
    static const std::regex words(
        R"re(\b(system_clock|steady_clock|high_resolution_clock|utc_clock|random_device|mt19937(?:_64)?|setlocale)\b)re"
        R"re(|\b(?:std::)?(?:locale|localtime|gmtime|strftime|rand|srand|time|clock|getenv)\s*\()re"
        R"re(|\bstd::locale\b|#\s*include\s*<(?:ctime|time\.h|locale|clocale|random)>)re");
    return words;
}

void readFile(const fs::path& root, const fs::path& file, const std::string& room, std::vector<WrongArrow>& wrong) {
    static const std::regex include(R"re(^\s*#\s*(?:include|import)\s*([<"])([^>"]+)[>"])re");
    std::istringstream lines(codeOnly(readWhole(file)));
    const std::string name = fs::relative(file, root).generic_string();
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        std::smatch hit;
        if (std::regex_search(line, hit, include)) {
            const std::string header = hit[2];
            const std::string why = hit[1] == "\"" ? whyNotQuoted(root, room, header) : whyNotAngled(room, header);
            if (!why.empty()) {
                wrong.push_back({name, number, header, why});
                continue;
            }
        }
        if (room == "assessment" && std::regex_search(line, hit, impure())) {
            wrong.push_back(
                {name, number, hit[0], "the engine has no clock, no locale, no chance and no surroundings"});
        }
    }
}

/// Each source file of the house with the room it stands in; a file directly in src/ belongs to none.
std::vector<std::pair<fs::path, std::string>> sources(const fs::path& root) {
    std::vector<std::pair<fs::path, std::string>> found;
    for (const char* top : {"src", "ui"}) {
        if (!fs::exists(root / top)) {
            continue;
        }
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
            static const std::set<std::string> kinds{".h", ".hpp", ".cpp", ".cc", ".inc"};
            if (!entry.is_regular_file() || kinds.count(entry.path().extension().string()) == 0) {
                continue;
            }
            const fs::path inside = fs::relative(entry.path(), root / top);
            const bool inRoom = std::distance(inside.begin(), inside.end()) > 1;
            found.emplace_back(entry.path(), std::string(top) == "ui" ? "ui" : inRoom ? inside.begin()->string() : "");
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

std::vector<WrongArrow> wrongArrows(const fs::path& root) {
    std::vector<WrongArrow> wrong;
    for (const auto& [file, room] : sources(root)) {
        if (house().count(room) == 0) {
            wrong.push_back({fs::relative(file, root).generic_string(), 1, room, "not a room of the house"});
        } else {
            readFile(root, file, room, wrong);
        }
    }
    return wrong;
}

std::size_t filesRead(const fs::path& root) {
    return sources(root).size();
}

} // namespace kneecheck::layers
