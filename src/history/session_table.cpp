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

    std::string listChecksum() const {
        Checksum sum("session in a list");
        addListed(sum);
        return sum.bytes();
    }
    std::string checksum() const {
        Checksum sum("session");
        addListed(sum);
        sum.add(contentHash).add(contentVersion).add(language).add(answers).add(result);
        return sum.bytes();
    }

private:
    void addListed(Checksum& sum) const {
        sum.add(id).add(person).add(side).add(flow).add(startedAt).add(finishedAt);
        sum.add(training).add(urgency).add(scores);
    }
};

/// A check is begun once, whatever was changed after its first result.
constexpr const char* noLaterResult =
    " AND NOT EXISTS (SELECT 1 FROM sessions AS later WHERE later.person_id = sessions.person_id "
    "AND later.flow = sessions.flow AND later.started_at = sessions.started_at "
    "AND later.id > sessions.id)";

constexpr const char* listed =
    "id, person_id, side, flow, started_at, finished_at, training, urgency, scores, list_checksum";

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
                  session.resultJson};
    const std::string listSum = row.listChecksum();
    const std::string sum = row.checksum();
    SQLite::Statement insertion(db, std::string("INSERT INTO sessions (") + listed +
                                        ", content_hash, content_version, language, checksum, answers, result) "
                                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
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
    insertion.bindNoCopy(11, row.contentHash);
    insertion.bindNoCopy(12, row.contentVersion);
    insertion.bindNoCopy(13, row.language);
    insertion.bind(14, sum.data(), static_cast<int>(sum.size()));
    insertion.bindNoCopy(15, row.answers);
    insertion.bindNoCopy(16, row.result);
    insertion.exec();
    return row.id;
}

std::vector<SessionSummary> list(const SQLite::Database& db, const SessionQuery& query) {
    SQLite::Statement rows(db, std::string("SELECT ") + listed +
                                   " FROM sessions WHERE person_id = ?1 AND (?2 = '' OR side IN (?2, 'both'))" +
                                   (query.lastOfEachCheck ? noLaterResult : "") +
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
        }
        sessions.push_back(std::move(session));
    }
    return sessions;
}

std::size_t count(const SQLite::Database& db, PersonId person, bool lastOfEachCheck) {
    SQLite::Statement query(db, std::string("SELECT count(*) FROM sessions WHERE person_id = ?") +
                                    (lastOfEachCheck ? noLaterResult : ""));
    query.bind(1, person);
    query.executeStep();
    return static_cast<std::size_t>(query.getColumn(0).getInt64());
}

std::optional<Session> find(const SQLite::Database& db, SessionId id) {
    SQLite::Statement query(db,
                            std::string("SELECT ") + listed +
                                ", content_hash, content_version, language, checksum, answers, result FROM sessions "
                                "WHERE id = ?");
    query.bind(1, id);
    if (!query.executeStep()) {
        return std::nullopt;
    }
    Row row = listedFrom(query);
    row.contentHash = query.getColumn(10).getString();
    row.contentVersion = query.getColumn(11).getString();
    row.language = query.getColumn(12).getString();
    row.answers = query.getColumn(14).getString();
    row.result = query.getColumn(15).getString();

    Session session;
    session.id = row.id;
    session.intact = query.getColumn(13).getString() == row.checksum();
    if (session.intact) {
        session.contentVersion = row.contentVersion;
        session.language = row.language;
        session.record = {row.person,  row.side,   row.flow,     row.startedAt, row.finishedAt,        row.contentHash,
                          row.answers, row.result, row.training, row.urgency,   scoresFrom(row.scores)};
    }
    return session;
}

} // namespace kneecheck::history::session_table
