// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include <SQLiteCpp/SQLiteCpp.h>

#include "assessment/content.h"
#include "history/history_store.h"

namespace kneecheck::tests {

/// A content as far as the history looks at it.
inline assessment::Content sampleContent(const std::string& version = "2026.1") {
    assessment::Content content;
    content.version = version;
    content.language = "en";
    content.files = {{"content.json", "{ \"version\": \"" + version + "\" }\n"},
                     {"texts/en/words.json", "{ \"é\": \"\\u00e9\" }"}};
    return content;
}

inline history::NewSession sampleSession(history::HistoryStore& store, history::Timestamp finishedAt = 2000) {
    history::NewSession session;
    session.person = store.defaultPerson();
    session.side = "right";
    session.flow = "full";
    // Each is a check of its own.
    session.startedAt = finishedAt - 1000 + static_cast<history::Timestamp>(store.countSessions({session.person, {}}));
    session.finishedAt = finishedAt;
    session.contentHash = store.keepContent(sampleContent());
    session.answersJson = R"({"answers":{"pain-now":5},"flow":"full"})";
    session.resultJson = "{\"urgency\":\"routine\", \"odd\" : \"\\u00e9 \xc3\xa9\"}\n";
    session.training = "modify";
    session.urgency = "routine";
    session.scores = {{"pain-now", 5}, {"pain-worst", 7}};
    return session;
}

inline history::Draft sampleDraft(history::PersonId person, const std::string& answers = "{}") {
    history::Draft draft;
    draft.person = person;
    draft.flow = "full";
    draft.side = "left";
    draft.startedAt = 500;
    draft.contentVersion = "2026.1";
    draft.contentHash = "abc";
    draft.answersJson = answers;
    draft.currentQuestion = "pain-now";
    return draft;
}

/// Changes a history behind the store's back.
inline void tamper(const std::filesystem::path& path, const std::string& sql) {
    SQLite::Database db(path.string(), SQLite::OPEN_READWRITE, 3000);
    db.exec(sql);
}

/// The kind of the failure that the job ends in; a failed test where it does not.
template <class Job>
history::StoreProblem problemOf(Job&& job) {
    try {
        std::forward<Job>(job)();
    } catch (const history::StoreFailure& failure) {
        return failure.kind();
    }
    throw std::runtime_error("the store did not complain");
}

} // namespace kneecheck::tests
