-- Sequences and short addresses.

CREATE TABLE IF NOT EXISTS unique_id (
  type TEXT PRIMARY KEY,
  last TEXT NOT NULL                       -- a whole number beyond what a JavaScript number holds
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS short_url (
  code TEXT PRIMARY KEY,
  url TEXT NOT NULL,
  date_add TEXT NOT NULL
) WITHOUT ROWID;
