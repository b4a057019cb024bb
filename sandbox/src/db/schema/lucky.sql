-- Lucky draws: prizes with chances and stock, the tries of users.

CREATE TABLE IF NOT EXISTS lucky (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  content TEXT,
  times_per_user INTEGER NOT NULL DEFAULT 1 CHECK (times_per_user > 0),
  status INTEGER NOT NULL DEFAULT 0,       -- 0 normal 1 switched off
  date_begin TEXT NOT NULL,
  date_end TEXT NOT NULL,
  date_add TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS lucky_prize (
  id INTEGER PRIMARY KEY,
  lucky_id INTEGER NOT NULL REFERENCES lucky (id),
  name TEXT NOT NULL,
  pic TEXT,
  score INTEGER NOT NULL DEFAULT 0,        -- points won
  coupon_id INTEGER,                       -- coupon rule won
  chance INTEGER NOT NULL DEFAULT 1 CHECK (chance >= 0), -- weight against the other prizes
  stock INTEGER,                           -- NULL = without limit
  won INTEGER NOT NULL DEFAULT 0,
  paixu INTEGER NOT NULL DEFAULT 0,
  CHECK (stock IS NULL OR won <= stock)
);
CREATE INDEX IF NOT EXISTS lucky_prize_lucky ON lucky_prize (lucky_id);

CREATE TABLE IF NOT EXISTS lucky_log (
  id INTEGER PRIMARY KEY,
  lucky_id INTEGER NOT NULL REFERENCES lucky (id),
  uid INTEGER NOT NULL,
  prize_id INTEGER REFERENCES lucky_prize (id), -- NULL: nothing was left to win
  prize_name TEXT NOT NULL,
  date_add TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS lucky_log_uid ON lucky_log (lucky_id, uid);
