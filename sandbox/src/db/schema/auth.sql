CREATE TABLE IF NOT EXISTS session (
  token TEXT PRIMARY KEY,
  uid INTEGER NOT NULL REFERENCES user (id),
  device_id TEXT,
  device_name TEXT,
  date_add TEXT NOT NULL,
  date_end TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS session_uid ON session (uid);

-- WeChat codes that were handed in: each works once.
CREATE TABLE IF NOT EXISTS wx_code (
  code TEXT PRIMARY KEY,
  date_add TEXT NOT NULL
) WITHOUT ROWID;

-- Wrong passwords and codes, counted until date_end.
CREATE TABLE IF NOT EXISTS attempt (
  subject TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  date_end TEXT NOT NULL
) WITHOUT ROWID;
