-- Money (fen) and points of the users. Written by domain/books.ts only: each change is a row of a log,
-- and the rows of a log add up to the wallet.

CREATE TABLE IF NOT EXISTS wallet (
  uid INTEGER PRIMARY KEY,
  balance INTEGER NOT NULL DEFAULT 0 CHECK (balance >= 0),
  freeze INTEGER NOT NULL DEFAULT 0 CHECK (freeze >= 0), -- asked to be withdrawn
  consumed INTEGER NOT NULL DEFAULT 0,     -- paid for orders and bills, refunds taken off
  score INTEGER NOT NULL DEFAULT 0 CHECK (score >= 0)
);

CREATE TABLE IF NOT EXISTS cash_log (
  id INTEGER PRIMARY KEY,
  uid INTEGER NOT NULL,
  behavior INTEGER NOT NULL,               -- 0 in 1 out
  type INTEGER NOT NULL,                   -- the kinds of CashLog.type
  amount INTEGER NOT NULL CHECK (amount > 0),
  balance INTEGER NOT NULL,                -- afterwards
  freeze INTEGER NOT NULL,                 -- afterwards
  order_id INTEGER,
  remark TEXT,
  date_add TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS cash_log_uid ON cash_log (uid, id);

CREATE TABLE IF NOT EXISTS score_log (
  id INTEGER PRIMARY KEY,
  uid INTEGER NOT NULL,
  behavior INTEGER NOT NULL,               -- 0 in 1 out
  type INTEGER NOT NULL,                   -- the kinds of ScoreLog.type
  score INTEGER NOT NULL CHECK (score > 0),
  score_left INTEGER NOT NULL,             -- afterwards
  remark TEXT,
  date_add TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS score_log_uid ON score_log (uid, id);

CREATE TABLE IF NOT EXISTS withdraw (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  uid INTEGER NOT NULL,
  money INTEGER NOT NULL,                  -- fen
  money_fee INTEGER NOT NULL DEFAULT 0,    -- fen
  status INTEGER NOT NULL DEFAULT 0,       -- 0 waiting 1 done 2 refused 3 at the bank
  remark TEXT,
  date_add TEXT NOT NULL,
  date_update TEXT
);
CREATE INDEX IF NOT EXISTS withdraw_uid ON withdraw (uid, id);
