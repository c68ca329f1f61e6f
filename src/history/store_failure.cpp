// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/store_failure.h"

#include <utility>

namespace kneecheck::history {

std::string_view toString(StoreProblem problem) {
    switch (problem) {
    case StoreProblem::Missing:
        return "missing";
    case StoreProblem::NotADatabase:
        return "not-a-database";
    case StoreProblem::Damaged:
        return "damaged";
    case StoreProblem::Newer:
        return "newer";
    case StoreProblem::ReadOnly:
        return "read-only";
    case StoreProblem::Full:
        return "full";
    case StoreProblem::Locked:
        return "locked";
    case StoreProblem::Vanished:
        return "vanished";
    case StoreProblem::Unreadable:
        return "unreadable";
    case StoreProblem::Refused:
        return "refused";
    }
    throw std::logic_error("no such store problem");
}

StoreFailure::StoreFailure(StoreProblem kind, std::filesystem::path path, int sqliteCode, const std::string& detail)
    : std::runtime_error(path.string() + ": " + std::string(toString(kind)) + ": " + detail), kind_(kind),
      path_(std::move(path)), sqliteCode_(sqliteCode) {}

} // namespace kneecheck::history
