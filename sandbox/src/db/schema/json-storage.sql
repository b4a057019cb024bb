CREATE TABLE IF NOT EXISTS json_record (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- 0 = public record without an owner
  uid INTEGER NOT NULL DEFAULT 0,
  type TEXT,
  ref_id TEXT,
  content TEXT NOT NULL,
  date_add TEXT NOT NULL,
  date_update TEXT
);
CREATE INDEX IF NOT EXISTS json_record_uid ON json_record (uid, type);
