// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/history_text.h"

#include <array>
#include <cstdio>
#include <ctime>
#include <iomanip>
#include <sstream>

#include <nlohmann/json.hpp>

namespace kneecheck::cli {

namespace {
using history::StoreProblem;

std::string scoresInWords(const std::map<std::string, int>& scores) {
    std::string words;
    for (const auto& [question, score] : scores) {
        words += (words.empty() ? "" : ", ") + question + " " + std::to_string(score);
    }
    return words;
}

std::string formatted(const std::tm& parts, const char* format) {
    std::array<char, 40> text{};
    std::strftime(text.data(), text.size(), format, &parts);
    return text.data();
}
} // namespace

std::string isoTime(history::Timestamp time) {
    // Rounds down, also before 1970.
    const history::Timestamp milliseconds = ((time % 1000) + 1000) % 1000;
    const auto seconds = static_cast<std::time_t>((time - milliseconds) / 1000);
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    std::array<char, 8> fraction{};
    std::snprintf(fraction.data(), fraction.size(), ".%03dZ", static_cast<int>(milliseconds));
    return formatted(parts, "%Y-%m-%dT%H:%M:%S") + fraction.data();
}

std::string localTime(history::Timestamp time) {
    const auto seconds = static_cast<std::time_t>(time / 1000);
    std::tm parts{};
    ::localtime_r(&seconds, &parts);
    return formatted(parts, "%Y-%m-%d %H:%M");
}

std::string localDay(history::Timestamp time) {
    return localTime(time).substr(0, sizeof "2026-11-22" - 1);
}

std::string listAsText(const std::vector<history::SessionSummary>& sessions) {
    std::ostringstream out;
    out << std::left << std::setw(7) << "id" << std::setw(18) << "finished" << std::setw(10) << "check" << std::setw(7)
        << "side" << std::setw(14) << "training" << std::setw(11) << "urgency" << std::setw(9) << "follows"
        << "scores\n";
    for (const auto& session : sessions) {
        out << std::setw(7) << session.id;
        if (session.intact) {
            out << std::setw(18) << localTime(session.finishedAt) << std::setw(10) << session.flow << std::setw(7)
                << session.side << std::setw(14) << session.training << std::setw(11) << session.urgency << std::setw(9)
                << (session.follows ? std::to_string(*session.follows) : "") << scoresInWords(session.scores) << '\n';
        } else {
            out << "damaged: what is stored is not what was saved, so it is not shown\n";
        }
    }
    return out.str();
}

nlohmann::ordered_json listAsJson(const std::vector<history::SessionSummary>& sessions) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& session : sessions) {
        nlohmann::ordered_json json{{"id", session.id}, {"intact", session.intact}};
        if (session.intact) {
            json["flow"] = session.flow;
            json["side"] = session.side;
            json["startedAt"] = isoTime(session.startedAt);
            json["finishedAt"] = isoTime(session.finishedAt);
            json["training"] = session.training;
            json["urgency"] = session.urgency;
            json["scores"] = session.scores;
            if (session.follows) {
                json["follows"] = *session.follows;
            }
        }
        list.push_back(std::move(json));
    }
    return list;
}

std::string inWords(const history::StoreFailure& failure) {
    const auto& path = failure.path().string();
    switch (failure.kind()) {
    case StoreProblem::Missing:
        return "There is no history at " + path +
               ". Nothing was made. The window makes one when its first check is saved; --data names another file.";
    case StoreProblem::NotADatabase:
        return path + " is not a history of KneeCheck. It was left as it is. Name another file with --data.";
    case StoreProblem::Damaged:
        return "The history " + path + " is damaged (" + failure.what() +
               "). It was left as it is. Keep a copy of it; the window can set it aside and begin a new one.";
    case StoreProblem::Newer:
        return "A newer version of KneeCheck wrote the history " + path +
               ". It was left as it is. Use that version to change it.";
    case StoreProblem::ReadOnly:
        return "The history " + path +
               " cannot be written. What is in it is safe. Check the rights of the file and its folder.";
    case StoreProblem::Full:
        return "There is no space left for " + path + ". What is in it is safe. Free some space and try again.";
    case StoreProblem::Locked:
        return "Another program is holding the history " + path +
               ". What is in it is safe. Close that program, or try again in a moment.";
    case StoreProblem::Vanished:
        return "The history " + path + " went away while it was read. Put it back, or name another file with --data.";
    case StoreProblem::Unreadable:
    case StoreProblem::Refused:
        break;
    }
    return "The history cannot be read: " + std::string(failure.what()) +
           ". It was left as it is. Check the rights of the file and its folder.";
}

} // namespace kneecheck::cli
