-- Queues and the numbers taken in them. Numbers begin anew every day.

CREATE TABLE IF NOT EXISTS queue_type (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  descript TEXT,
  service_window TEXT,
  minitus REAL NOT NULL CHECK (minitus > 0), -- minutes a number takes
  date_begin TEXT NOT NULL DEFAULT '00:00', -- opening hours, HH:mm
  date_end TEXT NOT NULL DEFAULT '24:00',
  weekdays TEXT NOT NULL DEFAULT '0123456', -- open on these, 0 = Sunday
  number_totle INTEGER NOT NULL DEFAULT 0, -- numbers a day, 0 = as many as there are people
  crowd INTEGER NOT NULL DEFAULT 0,        -- so many other people like to wait: when one is called another one comes
  paixu INTEGER NOT NULL DEFAULT 0,
  day TEXT NOT NULL DEFAULT '',            -- the day the counters below are of
  cur_number INTEGER NOT NULL DEFAULT 0,   -- called last
  number_get INTEGER NOT NULL DEFAULT 0,   -- taken
  called_at TEXT NOT NULL DEFAULT ''       -- when cur_number was called
);

CREATE TABLE IF NOT EXISTS queue_log (
  id INTEGER PRIMARY KEY,
  type_id INTEGER NOT NULL,
  uid INTEGER NOT NULL,
  day TEXT NOT NULL,
  number INTEGER NOT NULL,
  status INTEGER NOT NULL DEFAULT 0,       -- 0 waiting 1 being served 2 done 3 passed
  mobile TEXT,
  date_add TEXT NOT NULL,
  date_called TEXT,
  date_update TEXT,
  UNIQUE (type_id, day, number)
);
CREATE INDEX IF NOT EXISTS queue_log_uid ON queue_log (uid, id);
CREATE INDEX IF NOT EXISTS queue_log_live ON queue_log (status, type_id);
-- One live number a user and queue.
CREATE UNIQUE INDEX IF NOT EXISTS queue_log_one ON queue_log (type_id, uid) WHERE status IN (0, 1);
