-- SPDX-FileCopyrightText: KneeCheck contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Sessions that were deleted and can still be brought back. Their rows stay untouched until they are purged, so that
-- they come back byte for byte.
CREATE TABLE deleted_sessions (
    session_id INTEGER PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
    deleted_at INTEGER NOT NULL
) STRICT;

-- What every query reads.
CREATE VIEW kept_sessions AS
    SELECT * FROM sessions WHERE id NOT IN (SELECT session_id FROM deleted_sessions);

-- Every result of one check: it has one beginning.
CREATE INDEX sessions_of_a_check ON sessions (person_id, flow, started_at, id);
