// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/temp_folder.h"

namespace kneecheck::tests {

struct Outcome {
    int code = -1; ///< exit code; 128 and more: ended by a signal
    std::string out;
    std::string err;
};

/// Runs a program without a shell in between, with the given standard input and additions to the environment.
inline Outcome runProgram(const std::vector<std::string>& words, const std::string& input = "",
                          const std::vector<std::pair<std::string, std::string>>& environment = {}) {
    const TempFolder folder;
    writeFile(folder / "in", input);
    std::vector<char*> pointers;
    pointers.reserve(words.size() + 1);
    for (const auto& word : words) {
        pointers.push_back(const_cast<char*>(word.c_str()));
    }
    pointers.push_back(nullptr);
    const pid_t child = ::fork();
    if (child < 0) {
        throw std::runtime_error("fork");
    }
    if (child == 0) {
        const auto redirect = [](const std::filesystem::path& path, int flags, int fd) {
            const int opened = ::open(path.c_str(), flags, 0600);
            if (opened < 0 || ::dup2(opened, fd) < 0) {
                ::_exit(126);
            }
        };
        redirect(folder / "in", O_RDONLY, STDIN_FILENO);
        redirect(folder / "out", O_WRONLY | O_CREAT, STDOUT_FILENO);
        redirect(folder / "err", O_WRONLY | O_CREAT, STDERR_FILENO);
        for (const auto& [name, value] : environment) {
            ::setenv(name.c_str(), value.c_str(), 1);
        }
        ::execv(pointers.front(), pointers.data());
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), readFile(folder / "out"),
            readFile(folder / "err")};
}

} // namespace kneecheck::tests
