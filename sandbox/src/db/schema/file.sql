-- Uploaded files; their content lies in the row, so a tenant is one database and nothing else.
CREATE TABLE IF NOT EXISTS file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid INTEGER NOT NULL DEFAULT 0,
  -- path below /files/{sub}/
  key TEXT NOT NULL UNIQUE,
  original_name TEXT NOT NULL,
  suffix TEXT NOT NULL,
  mime TEXT NOT NULL,
  size INTEGER NOT NULL,
  -- 0 picture, 1 audio, 2 other
  file_type INTEGER NOT NULL,
  content BLOB NOT NULL,
  date_add TEXT NOT NULL
);
