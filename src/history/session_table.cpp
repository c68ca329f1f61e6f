// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

#include "history/checksum.h"
#include "history/tables.h"

namespace kneecheck::history::session_table {

namespace {
/// A row as it stands in the table.
struct Row {
    SessionId id = 0;
    PersonId person = 0;
    std::string side;
    std::string flow;
    Timestamp startedAt = 0;
    Timestamp finishedAt = 0;
    std::string training;
    std::string urgency;
    std::string scores; ///< JSON
    std::string contentHash;
    std::string contentVersion;
    std::string language;
    std::string answers;
    std::string result;
    std::optional<SessionId> follows;

    std::string listChecksum() const {
        Checksum sum("session in a list");
        addListed(sum);
        addLink(sum);
        return sum.bytes();
    }
    std::string checksum() const {
        Checksum sum("session");
        addListed(sum);
        sum.add(contentHash).add(contentVersion).add(language).add(answers).add(result);
        addLink(sum);
        return sum.bytes();
    }

private:
    void addListed(Checksum& sum) const {
        sum.add(id).add(person).add(side).add(flow).add(startedAt).add(finishedAt);
        sum.add(training).add(urgency).add(scores);
    }
    /// Only where there is one, and last: a session without a link has the checksum that version 1 gave it.
    void addLink(Checksum& sum) const {
        if (follows) {
            sum.add("follows").add(*follows);
        }
    }
};

/// What a query asks for; a check is begun once, whatever was changed after its first result.
std::string fromSessions(const SessionQuery& query) {
    return std::string(" FROM kept_sessions AS kept WHERE person_id = ?1 AND (?2 = '' OR side IN (?2, 'both'))") +
           (query.lastOfEachCheck
                ? " AND NOT EXISTS (SELECT 1 FROM sessions AS later WHERE later.person_id = kept.person_id "
                  "AND later.flow = kept.flow AND later.started_at = kept.started_at "
                  "AND later.id > kept.id)"
                : "");
}

constexpr const char* listed =
    "id, person_id, side, flow, started_at, finished_at, training, urgency, scores, list_checksum, follows";

Row listedFrom(SQLite::Statement& query) {
    Row row;
    row.id = query.getColumn(0).getInt64();
    row.person = query.getColumn(1).getInt64();
    row.side = query.getColumn(2).getString();
    row.flow = query.getColumn(3).getString();
    row.startedAt = query.getColumn(4).getInt64();
    row.finishedAt = query.getColumn(5).getInt64();
    row.training = query.getColumn(6).getString();
    row.urgency = query.getColumn(7).getString();
    row.scores = query.getColumn(8).getString();
    if (!query.getColumn(10).isNull()) {
        row.follows = query.getColumn(10).getInt64();
    }
    return row;
}

std::map<std::string, int> scoresFrom(const std::string& json) {
    return nlohmann::json::parse(json).get<std::map<std::string, int>>();
}
} // namespace

SessionId insert(SQLite::Database& db, const NewSession& session, const content_table::Kept& content) {
    // The id is part of what the checksum covers, so it is taken before the row is written.
    SQLite::Statement next(db, "SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'sessions'");
    next.executeStep();
    const Row row{next.getColumn(0).getInt64(),
                  session.person,
                  session.side,
                  session.flow,
                  session.startedAt,
                  session.finishedAt,
                  session.training,
                  session.urgency,
                  nlohmann::json(session.scores).dump(),
                  session.contentHash,
                  content.version,
                  content.language,
                  session.answersJson,
                  session.resultJson,
                  session.follows};
    const std::string listSum = row.listChecksum();
    const std::string sum = row.checksum();
    SQLite::Statement insertion(db, std::string("INSERT INTO sessions (") + listed +
                                        ", content_hash, content_version, language, checksum, answers, result) "
                                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insertion.bind(1, row.id);
    insertion.bind(2, row.person);
    insertion.bindNoCopy(3, row.side);
    insertion.bindNoCopy(4, row.flow);
    insertion.bind(5, row.startedAt);
    insertion.bind(6, row.finishedAt);
    insertion.bindNoCopy(7, row.training);
    insertion.bindNoCopy(8, row.urgency);
    insertion.bindNoCopy(9, row.scores);
    insertion.bind(10, listSum.data(), static_cast<int>(listSum.size()));
    if (row.follows) {
        insertion.bind(11, *row.follows);
    }
    insertion.bindNoCopy(12, row.contentHash);
    insertion.bindNoCopy(13, row.contentVersion);
    insertion.bindNoCopy(14, row.language);
    insertion.bind(15, sum.data(), static_cast<int>(sum.size()));
    insertion.bindNoCopy(16, row.answers);
    insertion.bindNoCopy(17, row.result);
    insertion.exec();
    return row.id;
}

std::vector<SessionSummary> list(const SQLite::Database& db, const SessionQuery& query) {
    SQLite::Statement rows(db, std::string("SELECT ") + listed + fromSessions(query) +
                                   " ORDER BY finished_at DESC, id DESC LIMIT ?3 OFFSET ?4");
    rows.bind(1, query.person);
    rows.bindNoCopy(2, query.side);
    rows.bind(3, static_cast<std::int64_t>(query.limit));
    rows.bind(4, static_cast<std::int64_t>(query.offset));
    std::vector<SessionSummary> sessions;
    while (rows.executeStep()) {
        const Row row = listedFrom(rows);
        SessionSummary session;
        session.id = row.id;
        session.intact = rows.getColumn(9).getString() == row.listChecksum();
        if (session.intact) {
            session.side = row.side;
            session.flow = row.flow;
            session.startedAt = row.startedAt;
            session.finishedAt = row.finishedAt;
            session.training = row.training;
            session.urgency = row.urgency;
            session.scores = scoresFrom(row.scores);
            session.follows = row.follows;
        }
        sessions.push_back(std::move(session));
    }
    return sessions;
}

std::size_t count(const SQLite::Database& db, const SessionQuery& wanted) {
    SQLite::Statement query(db, "SELECT count(*)" + fromSessions(wanted));
    query.bind(1, wanted.person);
    query.bindNoCopy(2, wanted.side);
    query.executeStep();
    return static_cast<std::size_t>(query.getColumn(0).getInt64());
}

std::optional<Session> find(const SQLite::Database& db, SessionId id) {
    SQLite::Statement query(
        db, std::string("SELECT ") + listed +
                ", content_hash, content_version, language, checksum, answers, result FROM kept_sessions "
                "WHERE id = ?");
    query.bind(1, id);
    if (!query.executeStep()) {
        return std::nullopt;
    }
    Row row = listedFrom(query);
    row.contentHash = query.getColumn(11).getString();
    row.contentVersion = query.getColumn(12).getString();
    row.language = query.getColumn(13).getString();
    row.answers = query.getColumn(15).getString();
    row.result = query.getColumn(16).getString();

    Session session;
    session.id = row.id;
    session.intact = query.getColumn(14).getString() == row.checksum();
    if (session.intact) {
        session.contentVersion = row.contentVersion;
        session.language = row.language;
        session.record = {row.person,  row.side,   row.flow,     row.startedAt, row.finishedAt,         row.contentHash,
                          row.answers, row.result, row.training, row.urgency,   scoresFrom(row.scores), row.follows};
    }
    return session;
}

} // namespace kneecheck::history::session_table
