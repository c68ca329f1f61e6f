-- SPDX-FileCopyrightText: KneeCheck contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Times are milliseconds since 1970-01-01T00:00:00Z. A checksum covers every other field of its row (see checksum.h).
-- Texts that can be long stand last, so that a list does not have to step over them.

CREATE TABLE people (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT    NOT NULL,
    created_at INTEGER NOT NULL,
    checksum   BLOB    NOT NULL
) STRICT;

-- One copy of each content that judged a session: a JSON object, path inside the content folder -> text.
CREATE TABLE content_versions (
    hash     TEXT    PRIMARY KEY NOT NULL,
    version  TEXT    NOT NULL,
    language TEXT    NOT NULL,
    kept_at  INTEGER NOT NULL,
    checksum BLOB    NOT NULL,
    files    TEXT    NOT NULL
) STRICT;

-- list_checksum covers what a list shows, so that a list need not read the long texts.
CREATE TABLE sessions (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id       INTEGER NOT NULL REFERENCES people (id),
    side            TEXT    NOT NULL,
    flow            TEXT    NOT NULL,
    started_at      INTEGER NOT NULL,
    finished_at     INTEGER NOT NULL,
    training        TEXT    NOT NULL,
    urgency         TEXT    NOT NULL,
    scores          TEXT    NOT NULL,
    list_checksum   BLOB    NOT NULL,
    content_hash    TEXT    NOT NULL REFERENCES content_versions (hash),
    content_version TEXT    NOT NULL,
    language        TEXT    NOT NULL,
    checksum        BLOB    NOT NULL,
    answers         TEXT    NOT NULL,
    result          TEXT    NOT NULL
) STRICT;

CREATE INDEX sessions_newest ON sessions (person_id, finished_at, id);

CREATE TABLE drafts (
    person_id        INTEGER NOT NULL REFERENCES people (id),
    flow             TEXT    NOT NULL,
    side             TEXT    NOT NULL,
    started_at       INTEGER NOT NULL,
    updated_at       INTEGER NOT NULL,
    content_version  TEXT    NOT NULL,
    content_hash     TEXT    NOT NULL,
    current_question TEXT    NOT NULL,
    checksum         BLOB    NOT NULL,
    answers          TEXT    NOT NULL,
    PRIMARY KEY (person_id, flow)
) STRICT;
