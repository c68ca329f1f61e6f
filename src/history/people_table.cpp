// SPDX-FileCopyrightText: KneeCheck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>

#include "history/checksum.h"
#include "history/tables.h"

namespace kneecheck::history::people_table {

namespace {
std::string checksum(PersonId id, const std::string& name, Timestamp createdAt) {
    return Checksum("person").add(id).add(name).add(createdAt).bytes();
}
} // namespace

PersonId insert(SQLite::Database& db, const std::string& name, Timestamp now) {
    SQLite::Statement next(db, "SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'people'");
    next.executeStep();
    const PersonId id = next.getColumn(0).getInt64();
    const std::string sum = checksum(id, name, now);
    SQLite::Statement row(db, "INSERT INTO people (id, name, created_at, checksum) VALUES (?, ?, ?, ?)");
    row.bind(1, id);
    row.bindNoCopy(2, name);
    row.bind(3, now);
    row.bind(4, sum.data(), static_cast<int>(sum.size()));
    row.exec();
    return id;
}

std::vector<Person> all(const SQLite::Database& db) {
    SQLite::Statement rows(db, "SELECT id, name, created_at, checksum FROM people ORDER BY id");
    std::vector<Person> people;
    while (rows.executeStep()) {
        Person person;
        person.id = rows.getColumn(0).getInt64();
        person.name = rows.getColumn(1).getString();
        person.intact = rows.getColumn(3).getString() == checksum(person.id, person.name, rows.getColumn(2).getInt64());
        if (!person.intact) {
            person.name.clear();
        }
        people.push_back(std::move(person));
    }
    return people;
}

} // namespace kneecheck::history::people_table
