// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

#include "history/checksum.h"
#include "history/tables.h"

namespace kneecheck::history::content_table {

namespace {
struct Row {
    std::string hash;
    std::string version;
    std::string language;
    Timestamp keptAt = 0;
    std::string files;

    std::string checksum() const {
        return Checksum("content").add(hash).add(version).add(language).add(keptAt).add(files).bytes();
    }
};
} // namespace

void keep(SQLite::Database& db, const std::string& hash, const assessment::Content& content, Timestamp now) {
    SQLite::Statement known(db, "SELECT 1 FROM content_versions WHERE hash = ?");
    known.bindNoCopy(1, hash);
    if (known.executeStep()) {
        return;
    }
    const Row row{hash, content.version, content.language, now, nlohmann::json(content.files).dump()};
    const std::string sum = row.checksum();
    SQLite::Statement insert(db, "INSERT INTO content_versions (hash, version, language, kept_at, checksum, files) "
                                 "VALUES (?, ?, ?, ?, ?, ?)");
    insert.bindNoCopy(1, row.hash);
    insert.bindNoCopy(2, row.version);
    insert.bindNoCopy(3, row.language);
    insert.bind(4, row.keptAt);
    insert.bind(5, sum.data(), static_cast<int>(sum.size()));
    insert.bindNoCopy(6, row.files);
    insert.exec();
}

std::optional<Kept> find(const SQLite::Database& db, const std::string& hash) {
    SQLite::Statement query(db, "SELECT version, language FROM content_versions WHERE hash = ?");
    query.bindNoCopy(1, hash);
    if (!query.executeStep()) {
        return std::nullopt;
    }
    return Kept{query.getColumn(0).getString(), query.getColumn(1).getString()};
}

std::optional<std::string> files(const SQLite::Database& db, const std::string& hash) {
    SQLite::Statement query(
        db, "SELECT hash, version, language, kept_at, checksum, files FROM content_versions WHERE hash = ?");
    query.bindNoCopy(1, hash);
    if (!query.executeStep()) {
        return std::nullopt;
    }
    Row row{query.getColumn(0).getString(), query.getColumn(1).getString(), query.getColumn(2).getString(),
            query.getColumn(3).getInt64(), query.getColumn(5).getString()};
    if (query.getColumn(4).getString() != row.checksum()) {
        row.files.clear();
    }
    return row.files;
}

std::map<std::string, std::string> filesFrom(const std::string& json) {
    return nlohmann::json::parse(json).get<std::map<std::string, std::string>>();
}

} // namespace kneecheck::history::content_table
