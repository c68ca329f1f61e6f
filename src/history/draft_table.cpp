// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>

#include "history/checksum.h"
#include "history/tables.h"

namespace kneecheck::history::draft_table {

namespace {
std::string checksum(const Draft& draft) {
    Checksum sum("draft");
    sum.add(draft.person)
        .add(draft.flow)
        .add(draft.side)
        .add(draft.startedAt)
        .add(draft.updatedAt)
        .add(draft.contentVersion)
        .add(draft.contentHash)
        .add(draft.currentQuestion)
        .add(draft.answersJson);
    if (draft.follows) { // without a link it is the checksum that version 1 gave
        sum.add("follows").add(*draft.follows);
    }
    return sum.bytes();
}
} // namespace

void put(SQLite::Database& db, const Draft& draft) {
    const std::string sum = checksum(draft);
    SQLite::Statement row(db, "INSERT OR REPLACE INTO drafts (person_id, flow, side, started_at, updated_at, "
                              "content_version, content_hash, current_question, checksum, answers, follows) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(1, draft.person);
    row.bindNoCopy(2, draft.flow);
    row.bindNoCopy(3, draft.side);
    row.bind(4, draft.startedAt);
    row.bind(5, draft.updatedAt);
    row.bindNoCopy(6, draft.contentVersion);
    row.bindNoCopy(7, draft.contentHash);
    row.bindNoCopy(8, draft.currentQuestion);
    row.bind(9, sum.data(), static_cast<int>(sum.size()));
    row.bindNoCopy(10, draft.answersJson);
    if (draft.follows) {
        row.bind(11, *draft.follows);
    }
    row.exec();
}

std::vector<Draft> all(const SQLite::Database& db, PersonId person) {
    SQLite::Statement rows(db, "SELECT person_id, flow, side, started_at, updated_at, content_version, content_hash, "
                               "current_question, checksum, answers, follows FROM drafts WHERE person_id = ? "
                               "ORDER BY updated_at DESC, rowid DESC");
    rows.bind(1, person);
    std::vector<Draft> drafts;
    while (rows.executeStep()) {
        Draft draft;
        draft.person = rows.getColumn(0).getInt64();
        draft.flow = rows.getColumn(1).getString();
        draft.side = rows.getColumn(2).getString();
        draft.startedAt = rows.getColumn(3).getInt64();
        draft.updatedAt = rows.getColumn(4).getInt64();
        draft.contentVersion = rows.getColumn(5).getString();
        draft.contentHash = rows.getColumn(6).getString();
        draft.currentQuestion = rows.getColumn(7).getString();
        draft.answersJson = rows.getColumn(9).getString();
        if (!rows.getColumn(10).isNull()) {
            draft.follows = rows.getColumn(10).getInt64();
        }
        if (rows.getColumn(8).getString() != checksum(draft)) {
            // The flow is half of its key: discardDraft() needs it.
            Draft damaged;
            damaged.person = draft.person;
            damaged.flow = draft.flow;
            damaged.intact = false;
            draft = std::move(damaged);
        }
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

void remove(SQLite::Database& db, PersonId person, const std::string& flow) {
    SQLite::Statement row(db, "DELETE FROM drafts WHERE person_id = ? AND flow = ?");
    row.bind(1, person);
    row.bindNoCopy(2, flow);
    row.exec();
}

} // namespace kneecheck::history::draft_table
