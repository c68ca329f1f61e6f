// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace kneecheck::assessment {

/// Where in a content file something stands: the first character of the key or value at fault.
struct Place {
    std::string file;       ///< relative to the content folder, with '/', e.g. "rules/red-flags.json"
    std::size_t line = 0;   ///< 1-based; 0 where the problem has no place inside the file (the file is missing)
    std::size_t column = 0; ///< 1-based, counted in characters (code points), not bytes
    std::string pointer;    ///< JSON pointer (RFC 6901); empty is the whole document
};

enum class ProblemCode {
    UnreadableFile,      ///< the file or folder is missing or cannot be read
    Syntax,              ///< not JSON (RFC 8259), or nested deeper than 64
    RepeatedKey,         ///< an object names one key twice
    UnknownKey,          ///< a key that this kind of object does not have
    MissingKey,          ///< a key that this kind of object must have
    WrongType,           ///< text where a number belongs, and so on
    UnknownValue,        ///< a word outside its list (a question type, an urgency, a section …)
    DuplicateId,         ///< two things of one kind bear one id
    BadId,               ///< an id that is not lower-case kebab-case (red flags: RF and two digits)
    UnknownQuestion,     ///< a predicate or flow names a question that does not exist
    UnknownOption,       ///< … an option, row or region that its question does not have
    UnknownRegion,       ///< a region that no picture shows
    WrongOperator,       ///< an operator that does not go with the question's type (a number on a choice)
    OutOfRange,          ///< a number outside what is allowed; a range whose end lies before its start
    CircularBranch,      ///< enableWhen of a question depends, in the end, on that question
    LateBranch,          ///< enableWhen reads a question that its flow asks later
    ClosingBranch,       ///< an enableWhen that a worse answer can close
    ForbiddenOperator,   ///< `answered`, or `not` over a severity question, in a red-flag or guidance table
    UnreachableQuestion, ///< no flow asks it
    UnreadOption,        ///< an option that can never be chosen or a rule that can never fire
    MissingText,         ///< no words for an id
    UnusedText,          ///< words whose owner does not exist
    BadPlaceholder,      ///< {something} in a text that cannot be filled in
    UnknownSource,       ///< a source id that sources.json does not have
    MissingSource,       ///< a claim that names neither a source nor "consensus"
    EvidenceOutOfRange,  ///< a likelihood ratio of a single item above 5 or below 0.2, or not positive
    BadPrior,            ///< a prior outside 0..1, or age bands that overlap or leave a hole
    TooManyRows,         ///< a checklist page of more than eight rows
    UnknownId,           ///< an exercise, a self-test, a flag or a page that the content does not have
    BadGoal,             ///< a load goal on which alone a red flag rests, or which decides what is asked
    MissingRule,         ///< a table without the row that always holds
    UnusedEntry,         ///< an exercise that no stage of a condition names, a source that nothing rests on
    ReadingGrade,        ///< a page that is hard to read
};

enum class ProblemSeverity { Error, Warning };

/// One thing wrong with content. Tests and tools compare code and place, never the sentence.
struct Problem {
    ProblemCode code = ProblemCode::Syntax;
    ProblemSeverity severity = ProblemSeverity::Error;
    Place place;
    std::string message; ///< what was found, what was expected
};

/// The code as printed: "unknown-question", "repeated-key" …
std::string toString(ProblemCode code);

/// FILE:LINE:COLUMN: /pointer: code: message
std::string toString(const Problem& problem);

/// Whether any of them is an error (a warning does not stop a check from starting).
bool hasErrors(const std::vector<Problem>& problems);

} // namespace kneecheck::assessment
