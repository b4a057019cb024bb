-- Money left with the shop as a security. It leaves the balance when it is paid and comes back when the merchant returns it. Fen.

CREATE TABLE IF NOT EXISTS deposit (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  uid INTEGER NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  status INTEGER NOT NULL DEFAULT 1,       -- 1 paid 2 returned; an unpaid one (0) is not kept
  asked_back INTEGER NOT NULL DEFAULT 0,   -- 1: the merchant has to answer
  reject_reason TEXT,                      -- why it was not given back when it was asked for last
  ref_code TEXT,                           -- the payer's own reference
  remark TEXT,
  ext_json TEXT NOT NULL DEFAULT '{}',
  date_add TEXT NOT NULL,
  date_update TEXT
);
CREATE INDEX IF NOT EXISTS deposit_uid ON deposit (uid, id);
