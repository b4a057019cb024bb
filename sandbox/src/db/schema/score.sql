-- What earns points, daily check-ins, printed tickets, points given for orders, shares into groups.

CREATE TABLE IF NOT EXISTS score_rule (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,                      -- REG invite CONSUME RECHARGE goodReputation sign share
  code_str TEXT,
  confine INTEGER NOT NULL DEFAULT 0,      -- yuan, people or days in a row from which it counts
  score INTEGER NOT NULL CHECK (score >= 0),
  UNIQUE (code, confine)
);

CREATE TABLE IF NOT EXISTS score_sign (
  id INTEGER PRIMARY KEY,
  uid INTEGER NOT NULL,
  day TEXT NOT NULL,
  continuous INTEGER NOT NULL CHECK (continuous > 0), -- days in a row, this one included
  score INTEGER NOT NULL,
  date_add TEXT NOT NULL,
  UNIQUE (uid, day)
);

CREATE TABLE IF NOT EXISTS score_ticket (
  number TEXT PRIMARY KEY COLLATE NOCASE,
  score INTEGER NOT NULL CHECK (score > 0),
  uid INTEGER,                             -- who used it
  date_use TEXT
) WITHOUT ROWID;

-- Points given for a received order, so that a refund takes the same back.
CREATE TABLE IF NOT EXISTS score_order (
  order_id INTEGER PRIMARY KEY,
  uid INTEGER NOT NULL,
  score INTEGER NOT NULL
);

CREATE TABLE IF NOT EXISTS score_share (
  uid INTEGER NOT NULL,
  group_id TEXT NOT NULL,
  day TEXT NOT NULL,
  PRIMARY KEY (uid, group_id, day)
) WITHOUT ROWID;
