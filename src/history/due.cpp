// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/due.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

#include <nlohmann/json.hpp>

#include "history/knees.h"

namespace kneecheck::history {

namespace {

using assessment::Flow;

constexpr Timestamp hour = 60LL * 60 * 1000;
constexpr Timestamp day = 24 * hour;

bool isFull(const SessionSummary& session) {
    return session.flow == assessment::toString(Flow::Full);
}
bool isCheckIn(const SessionSummary& session) {
    return session.flow == assessment::toString(Flow::CheckIn);
}

class Search {
public:
    Search(const std::vector<SessionSummary>& sessions, const RechecksOf& rechecksOf,
           const assessment::Content& content, Timestamp now)
        : sessions_(newestFirst(sessions)), knees_(sessions_), rechecksOf_(rechecksOf), content_(content), now_(now) {
        std::erase_if(sessions_, [](const SessionSummary& session) { return !session.intact; });
        longest_ = 2 * day;
        for (const assessment::Recheck& recheck : content.rechecks) {
            longest_ = std::max(longest_, recheck.dueUntilHours * hour);
        }
    }

    DueList run() {
        for (std::size_t i = 0; i < sessions_.size(); ++i) {
            const SessionSummary& session = sessions_[i];
            const bool over = session.finishedAt + longest_ <= now_ || (isCheckIn(session) && endsTheChain(session));
            if (!over && !coveredByFullCheck(i)) {
                look(i);
            }
        }
        std::stable_sort(list_.due.begin(), list_.due.end(),
                         [](const Due& one, const Due& other) { return rank(one) < rank(other); });
        std::stable_sort(list_.coming.begin(), list_.coming.end(),
                         [](const Due& one, const Due& other) { return one.from < other.from; });
        return std::move(list_);
    }

private:
    /// The more urgent result first, then what takes three questions, then what is over soonest.
    static std::tuple<int, bool, Timestamp> rank(const Due& due) {
        const auto urgency = assessment::urgencyFrom(due.session.urgency);
        return {-static_cast<int>(urgency.value_or(assessment::Urgency::SelfCare)), due.flow == Flow::Full, due.until};
    }

    static bool endsTheChain(const SessionSummary& checkIn) {
        return checkIn.training == assessment::toString(assessment::Training::PushThrough);
    }

    Due made(const SessionSummary& session, const NamedRecheck& named) const {
        Due due{session, named.id, named.text, Flow::Full, session.finishedAt + named.afterHours * hour, 0, 0};
        due.at = due.from;
        due.until = session.finishedAt + 2 * named.afterHours * hour;
        for (const assessment::Recheck& rule : content_.rechecks) {
            if (rule.id == named.id) {
                due.flow = rule.flow;
                due.from = session.finishedAt + rule.dueFromHours * hour;
                due.until = session.finishedAt + rule.dueUntilHours * hour;
            }
        }
        return due;
    }

    const std::vector<Due>& rechecks(const SessionSummary& session) {
        const auto known = made_.find(session.id);
        if (known != made_.end()) {
            return known->second;
        }
        std::vector<Due>& all = made_[session.id];
        for (const NamedRecheck& named : rechecksOf_(session.id)) {
            all.push_back(made(session, named));
        }
        std::stable_sort(all.begin(), all.end(), [](const Due& one, const Due& other) { return one.at < other.at; });
        return all;
    }

    /// When the first check-in of a session is asked for.
    Timestamp firstCheckIn(const SessionSummary& session) {
        for (const Due& due : rechecks(session)) {
            if (due.flow == Flow::CheckIn) {
                return due.at;
            }
        }
        return std::numeric_limits<Timestamp>::min();
    }

    bool covers(const SessionSummary& later, const std::string& knee) const {
        const std::set<std::string> knees = knees_.of(later.side);
        return knee.empty() ? knees.empty() : knees.contains(knee);
    }

    bool takesOver(const SessionSummary& later, const Due& due) {
        if (isFull(later)) {
            return true;
        }
        if (due.flow == Flow::Full) {
            return false;
        }
        return isCheckIn(later) ? later.finishedAt >= due.from : firstCheckIn(later) >= due.at;
    }

    bool follows(const SessionSummary& later, const Due& due, bool first) const {
        return due.flow == Flow::CheckIn && isCheckIn(later) && later.follows == due.session.id &&
               (first || later.finishedAt < due.session.finishedAt);
    }

    bool answered(std::size_t index, const Due& due, bool first) {
        std::set<std::string> open = knees_.of(due.session.side);
        if (open.empty()) {
            open.insert(std::string());
        }
        for (std::size_t i = 0; i < index; ++i) {
            const SessionSummary& later = sessions_[i];
            if (follows(later, due, first)) {
                return true;
            }
            std::erase_if(open, [&](const std::string& knee) { return covers(later, knee) && takesOver(later, due); });
        }
        return open.empty();
    }

    /// Then nothing of it is left, and its long result need not be read.
    bool coveredByFullCheck(std::size_t index) const {
        std::set<std::string> open = knees_.of(sessions_[index].side);
        if (open.empty()) {
            open.insert(std::string());
        }
        for (std::size_t i = 0; i < index; ++i) {
            std::erase_if(open,
                          [&](const std::string& knee) { return isFull(sessions_[i]) && covers(sessions_[i], knee); });
        }
        return open.empty();
    }

    void look(std::size_t index) {
        const SessionSummary& session = sessions_[index];
        const bool clockSetBack = session.finishedAt > now_ + day;
        bool first = true; // of the check-ins
        for (const Due& due : std::vector<Due>(rechecks(session))) {
            const bool firstCheckIn = due.flow == Flow::CheckIn && first;
            first = first && due.flow != Flow::CheckIn;
            if (now_ >= due.until || answered(index, due, firstCheckIn)) {
                continue;
            }
            if (now_ >= due.from || (clockSetBack && firstCheckIn)) {
                addDue(due);
            } else {
                list_.coming.push_back(due);
            }
        }
    }

    /// In place of an earlier recheck of the same session; behind the one of a newer session of that knee.
    void addDue(const Due& due) {
        const auto same = std::find_if(list_.due.begin(), list_.due.end(), [&](const Due& other) {
            return other.flow == due.flow && knees_.of(other.session.side) == knees_.of(due.session.side);
        });
        if (same == list_.due.end()) {
            list_.due.push_back(due);
        } else if (same->session.id == due.session.id) {
            *same = due;
        }
    }

    std::vector<SessionSummary> sessions_;
    Knees knees_;
    const RechecksOf& rechecksOf_;
    const assessment::Content& content_;
    Timestamp now_;
    Timestamp longest_ = 0;
    std::map<SessionId, std::vector<Due>> made_;
    DueList list_;
};

} // namespace

DueList dueOf(const std::vector<SessionSummary>& sessions, const RechecksOf& rechecksOf,
              const assessment::Content& content, Timestamp now) {
    return Search(sessions, rechecksOf, content, now).run();
}

DueList dueOf(const HistoryStore& store, PersonId person, const assessment::Content& content, Timestamp now) {
    const auto rechecksOf = [&store](SessionId id) {
        const auto session = store.session(id);
        return session && session->intact ? rechecksIn(session->record.resultJson) : std::vector<NamedRecheck>();
    };
    return dueOf(store.sessions({person, "", std::numeric_limits<std::int64_t>::max(), 0}), rechecksOf, content, now);
}

std::vector<NamedRecheck> rechecksIn(const std::string& resultJson) {
    const auto json = nlohmann::json::parse(resultJson, nullptr, false);
    std::vector<NamedRecheck> named;
    if (!json.is_object() || !json.contains("rechecks") || !json["rechecks"].is_array()) {
        return named;
    }
    for (const auto& recheck : json["rechecks"]) {
        const auto member = [&](const char* key) { return recheck.value(key, nlohmann::json()); };
        if (recheck.is_object() && member("id").is_string() && member("afterHours").is_number_integer() &&
            member("text").is_string()) {
            named.push_back({recheck["id"], recheck["afterHours"], recheck["text"]});
        }
    }
    return named;
}

} // namespace kneecheck::history
