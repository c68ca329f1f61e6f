// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <iomanip>
#include <iostream>
#include <string>

#include <unistd.h>

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "assessment/verify.h"
#include "cli/content_option.h"
#include "cli/verb.h"

namespace kneecheck::cli {

namespace as = assessment;

namespace {

/// A bar on standard error, only where someone watches.
class Progress {
public:
    Progress() : watched_(::isatty(STDERR_FILENO) == 1) {}
    ~Progress() {
        if (watched_ && shown_ >= 0) {
            std::cerr << '\r' << std::string(width + 8, ' ') << '\r' << std::flush;
        }
    }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void operator()(double part) {
        const int percent = static_cast<int>(part * 100);
        if (!watched_ || percent == shown_) {
            return;
        }
        shown_ = percent;
        const auto full = static_cast<std::size_t>(percent * width / 100);
        std::cerr << "\r[" << std::string(full, '#') << std::string(width - full, ' ') << "] " << std::setw(3)
                  << percent << '%' << std::flush;
    }

private:
    static constexpr int width = 40;
    bool watched_ = false;
    int shown_ = -1;
};

void print(const as::Counterexample& found) {
    std::cout << '\n'
              << (found.invariant == 0 ? "This does not hold"
                                       : "Invariant " + std::to_string(found.invariant) + " does not hold")
              << " (" << found.check << "): " << found.message << '\n';
    if (found.sheet) {
        std::cout << toJson(*found.sheet).dump() << '\n';
    }
    if (found.milder) {
        std::cout << "milder answers that came out stricter:\n" << toJson(*found.milder).dump() << '\n';
    }
}

int verify(const std::string& folder) {
    const auto content = contentFrom(folder);
    const auto start = std::chrono::steady_clock::now();
    as::VerifyReport report;
    {
        Progress progress;
        report = as::verifySafety(*content, [&](double part) { progress(part); });
    }
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - start;
    std::cout << "content:            " << content->version << " in " << folder << '\n'
              << "statements checked: " << report.checks << '\n'
              << "combinations:       " << std::setprecision(3) << report.combinations << '\n'
              << "time:               " << std::fixed << std::setprecision(1) << time.count() << " s\n"
              << "longest path:       " << report.longestPath << " pages\n"
              << "emergency within:   " << report.emergencyWithin << " pages\n"
              << "counterexamples:    " << report.counterexamples.size() << '\n';
    for (const auto& found : report.counterexamples) {
        print(found);
    }
    if (!report.counterexamples.empty()) {
        std::cerr << "This content does not hold what it promises: do not use it. Each line of answers above is a file "
                     "for \"kneecheck-cli explain\".\n";
        return Exit::Refused;
    }
    return Exit::Done;
}

} // namespace

void addVerifySafety(CLI::App& app, const std::function<void(Run)>& chosen) {
    auto* verb = app.add_subcommand("verify-safety", "Holds the content against the safety invariants, over every "
                                                     "combination of answers");
    const auto folder = std::make_shared<std::string>();
    addContentArgument(*verb, *folder);
    verb->callback([=] { chosen([=] { return verify(*folder); }); });
}

} // namespace kneecheck::cli
