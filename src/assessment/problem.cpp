// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/problem.h"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace kneecheck::assessment {

namespace {

/// A key or a file name may hold anything; a line of output stays one line.
std::string onOneLine(const std::string& text) {
    static constexpr std::array hex{'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    std::string line;
    line.reserve(text.size());
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (byte < 0x20 || byte == 0x7f) {
            line += "\\u00";
            line += hex.at(byte >> 4U);
            line += hex.at(byte & 0xfU);
        } else {
            line += character;
        }
    }
    return line;
}

} // namespace

std::string toString(ProblemCode code) {
    switch (code) {
    case ProblemCode::UnreadableFile:
        return "unreadable-file";
    case ProblemCode::Syntax:
        return "syntax";
    case ProblemCode::RepeatedKey:
        return "repeated-key";
    case ProblemCode::UnknownKey:
        return "unknown-key";
    case ProblemCode::MissingKey:
        return "missing-key";
    case ProblemCode::WrongType:
        return "wrong-type";
    case ProblemCode::UnknownValue:
        return "unknown-value";
    case ProblemCode::DuplicateId:
        return "duplicate-id";
    case ProblemCode::BadId:
        return "bad-id";
    case ProblemCode::UnknownQuestion:
        return "unknown-question";
    case ProblemCode::UnknownOption:
        return "unknown-option";
    case ProblemCode::UnknownRegion:
        return "unknown-region";
    case ProblemCode::WrongOperator:
        return "wrong-operator";
    case ProblemCode::OutOfRange:
        return "out-of-range";
    case ProblemCode::CircularBranch:
        return "circular-branch";
    case ProblemCode::LateBranch:
        return "late-branch";
    case ProblemCode::ClosingBranch:
        return "closing-branch";
    case ProblemCode::ForbiddenOperator:
        return "forbidden-operator";
    case ProblemCode::UnreachableQuestion:
        return "unreachable-question";
    case ProblemCode::UnreadOption:
        return "unread-option";
    case ProblemCode::MissingText:
        return "missing-text";
    case ProblemCode::UnusedText:
        return "unused-text";
    case ProblemCode::BadPlaceholder:
        return "bad-placeholder";
    case ProblemCode::UnknownSource:
        return "unknown-source";
    case ProblemCode::MissingSource:
        return "missing-source";
    case ProblemCode::EvidenceOutOfRange:
        return "evidence-out-of-range";
    case ProblemCode::BadPrior:
        return "bad-prior";
    case ProblemCode::TooManyRows:
        return "too-many-rows";
    case ProblemCode::UnknownId:
        return "unknown-id";
    case ProblemCode::BadGoal:
        return "bad-goal";
    case ProblemCode::MissingRule:
        return "missing-rule";
    case ProblemCode::UnusedEntry:
        return "unused-entry";
    case ProblemCode::ReadingGrade:
        return "reading-grade";
    }
    throw std::logic_error("a problem of no kind");
}

std::string toString(const Problem& problem) {
    const Place& place = problem.place;
    return onOneLine(place.file) + ":" + std::to_string(place.line) + ":" + std::to_string(place.column) + ": " +
           onOneLine(place.pointer) + ": " + toString(problem.code) + ": " + onOneLine(problem.message);
}

bool hasErrors(const std::vector<Problem>& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.severity == ProblemSeverity::Error; });
}

} // namespace kneecheck::assessment
