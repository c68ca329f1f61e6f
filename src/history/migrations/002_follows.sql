-- SPDX-FileCopyrightText: KneeCheck contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The session that a check-in or a recheck looks back on. Ids are never given twice, so one that was deleted leaves a
-- link that leads nowhere, and the record that bears it stays as it was. The checksum covers it where it is there.

ALTER TABLE sessions ADD COLUMN follows INTEGER;
ALTER TABLE drafts ADD COLUMN follows INTEGER;
