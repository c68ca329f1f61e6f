// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "assessment/assess.h"
#include "assessment/result_change.h"

namespace kneecheck::report {

/// Pain goes up and down by a point without meaning anything: so many points up or down are a change.
constexpr int pointsThatCount = 2;

/// A session to compare: its answers, what came of them, and the content that judged it.
struct ComparedSession {
    const assessment::Content& content;
    const assessment::AnswerSheet& sheet;
    const assessment::Assessment& result;
};

/// What became of a question in one of the two.
struct AnswerThen {
    enum class State {
        NotAsked, ///< another kind of check, another way through it, or a content that did not have the question
        Open,
        Given,
    };
    State state = State::NotAsked;
    std::string asked;             ///< the question in the words of its content; empty where it was not asked
    std::string wording;           ///< the same before the knee was filled in: other words only where content changed
    std::vector<std::string> said; ///< one line per thing said
};

struct ComparedAnswer {
    std::string question; ///< its id
    AnswerThen older;
    AnswerThen newer;
    bool same = false; ///< asked in both, and the same was said (in whatever words); or open in both

    bool askedInBoth() const {
        return older.state != AnswerThen::State::NotAsked && newer.state != AnswerThen::State::NotAsked;
    }
};

/// A scale that both or one of the two has a number for.
struct ComparedScore {
    std::string question;
    std::string asked; ///< in the newer words where there are some
    std::optional<int> older;
    std::optional<int> newer;

    /// Up (more than 0) or down, where it is enough to count; 0: about the same. Nothing where one is missing.
    std::optional<int> change() const;
};

/// What one of the two says about a condition or a red flag.
struct LineThen {
    enum class State {
        NotLooked,   ///< the session did not look for it, so it says nothing about it
        Absent,      ///< it looked, and it is not there
        NotRuledOut, ///< a red flag that something open or not sure would raise
        Assumed,     ///< a red flag that was raised because something was open or not sure
        There,
    };
    State state = State::NotLooked;
    std::string says; ///< "Fits well"; why a red flag matters; empty where it is not there
};

struct ComparedLine {
    std::string id;
    std::string name; ///< in the newer words where there are some
    LineThen older;
    LineThen newer;
};

/// What two sessions say, side by side.
struct Comparison {
    bool sameFlow = false;
    assessment::Change<assessment::Training> training;
    assessment::Change<assessment::Urgency> urgency;
    std::vector<ComparedScore> scores;
    std::vector<ComparedLine> conditions; ///< likely in one of them; the newer one's first, in its order
    std::vector<ComparedLine> redFlags;   ///< raised in one of them; the newer one's first
    std::vector<ComparedAnswer> answers;  ///< in the newer one's order, then what only the older one asked
};

Comparison compare(const ComparedSession& older, const ComparedSession& newer);

} // namespace kneecheck::report
