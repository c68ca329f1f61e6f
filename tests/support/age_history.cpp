// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <limits>
#include <stdexcept>
#include <string>

#include "history/history_store.h"

using namespace kneecheck;

namespace {

/// Writes the sessions of one history into another, each so much earlier; their numbers stay.
void copyEarlier(const history::HistoryStore& from, history::HistoryStore& to, history::Timestamp by) {
    auto sessions = from.sessions({from.defaultPerson(), "", std::numeric_limits<std::int64_t>::max(), 0});
    std::sort(sessions.begin(), sessions.end(), [](const auto& one, const auto& other) { return one.id < other.id; });
    for (const auto& summary : sessions) {
        auto session = from.session(summary.id).value();
        const auto files = from.contentFiles(session.record.contentHash).value();
        to.keepContent(*assessment::readContent(files, session.language).content);
        session.record.startedAt -= by;
        session.record.finishedAt -= by;
        if (!session.intact || to.saveSession(session.record) != summary.id) {
            throw std::runtime_error("session " + std::to_string(summary.id) + " cannot be copied as it is");
        }
    }
}

} // namespace

/// age_history FILE HOURS: lets so many hours pass since everything in a history that no program has open. A journey
/// cannot wait for tomorrow. Drafts are left out.
int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: age_history FILE HOURS\n";
        return 2;
    }
    const std::filesystem::path path = argv[1];
    const std::filesystem::path older = path.string() + ".older";
    try {
        const history::SystemClock clock;
        {
            const auto from = history::HistoryStore::openReadOnly(path);
            auto to = history::HistoryStore::open(older, clock);
            copyEarlier(from, to, std::atoll(argv[2]) * 60 * 60 * 1000);
        }
        std::filesystem::remove(path.string() + "-wal");
        std::filesystem::remove(path.string() + "-shm");
        std::filesystem::rename(older, path);
    } catch (const std::exception& failure) {
        std::cerr << "age_history: " << failure.what() << '\n';
        return 1;
    }
    return 0;
}
