-- Distributors and what they earn by the orders of those they brought.

CREATE TABLE IF NOT EXISTS fx_apply (
  id INTEGER PRIMARY KEY,
  uid INTEGER NOT NULL UNIQUE,
  name TEXT NOT NULL,
  mobile TEXT NOT NULL,
  status INTEGER NOT NULL DEFAULT 0,       -- 0 waiting 1 refused 2 accepted
  remark TEXT,                             -- why it was refused
  date_add TEXT NOT NULL,
  date_update TEXT
);

CREATE TABLE IF NOT EXISTS commission (
  id INTEGER PRIMARY KEY,
  uid INTEGER NOT NULL,                    -- who earns
  uids INTEGER NOT NULL,                   -- who bought
  order_id INTEGER NOT NULL REFERENCES orders (id),
  order_goods_id INTEGER NOT NULL REFERENCES order_goods (id),
  level INTEGER NOT NULL,                  -- 1 brought the buyer 2 brought the former
  kind INTEGER NOT NULL,                   -- 0 per cent of the sale 1 fen a piece 2 points a piece
  rate INTEGER NOT NULL,                   -- hundredths of a per cent, fen, or points
  money INTEGER NOT NULL CHECK (money >= 0), -- fen, or points
  money_back INTEGER NOT NULL DEFAULT 0,   -- taken back after a refund
  status INTEGER NOT NULL DEFAULT 0,       -- 0 waiting 1 settled 2 cancelled by a refund
  date_add TEXT NOT NULL,
  date_settle TEXT,
  UNIQUE (order_goods_id, level)
);
CREATE INDEX IF NOT EXISTS commission_uid ON commission (uid, id);
CREATE INDEX IF NOT EXISTS commission_order ON commission (order_id);
