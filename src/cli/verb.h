// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stdexcept>

namespace CLI { // NOLINT(readability-identifier-naming): its own name
class App;
}

namespace kneecheck::cli {

enum Exit { Done = 0, Refused = 1, Usage = 2 };

/// Ends the verb with Exit::Refused after its message went to standard error: what happened, what is safe, what to do.
class Refusal : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// What a verb does once the command line is parsed; gives the exit code.
using Run = std::function<int()>;

/// Each adds its verb, and calls `chosen` with what to run when the command line names it. One file each.
using AddVerb = void(CLI::App& app, const std::function<void(Run)>& chosen);
AddVerb addQuestions;
AddVerb addNext;
AddVerb addAssess;
AddVerb addExplain;
AddVerb addCheckContent;
AddVerb addVerifySafety;
AddVerb addVignettes;
AddVerb addCompareContent;
AddVerb addHistory;

} // namespace kneecheck::cli
