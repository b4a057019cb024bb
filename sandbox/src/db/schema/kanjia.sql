-- Bargains: activities of goods, what users have started, the cuts of their friends. Money is fen.

CREATE TABLE IF NOT EXISTS kanjia (
  id INTEGER PRIMARY KEY,
  goods_id INTEGER NOT NULL,
  original_price INTEGER NOT NULL,
  min_price INTEGER NOT NULL,              -- the floor
  help_price_min INTEGER NOT NULL,         -- one cut is something between both
  help_price_max INTEGER NOT NULL,
  number INTEGER NOT NULL,                 -- pieces offered
  number_buy INTEGER NOT NULL DEFAULT 0,   -- pieces paid for
  status INTEGER NOT NULL DEFAULT 0,       -- 0 normal 1 switched off
  date_add TEXT NOT NULL,
  date_end TEXT NOT NULL,
  CHECK (0 <= min_price AND min_price <= original_price),
  CHECK (0 <= help_price_min AND help_price_min <= help_price_max),
  CHECK (0 <= number_buy AND number_buy <= number)
);
CREATE INDEX IF NOT EXISTS kanjia_goods ON kanjia (goods_id);

CREATE TABLE IF NOT EXISTS kanjia_joiner (
  id INTEGER PRIMARY KEY,
  kanjia_id INTEGER NOT NULL REFERENCES kanjia (id),
  uid INTEGER NOT NULL,
  cut INTEGER NOT NULL DEFAULT 0,          -- sum of the cuts
  help_number INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0,       -- 0 running 1 invalid (its purchase was refunded) 2 bought
  order_id INTEGER,                        -- the paid order
  cleared INTEGER NOT NULL DEFAULT 0,      -- given up: exists for the books only
  date_add TEXT NOT NULL,
  date_update TEXT
);
CREATE UNIQUE INDEX IF NOT EXISTS kanjia_joiner_one ON kanjia_joiner (kanjia_id, uid) WHERE cleared = 0;
CREATE INDEX IF NOT EXISTS kanjia_joiner_order ON kanjia_joiner (order_id);

CREATE TABLE IF NOT EXISTS kanjia_help (
  id INTEGER PRIMARY KEY,
  joiner_id INTEGER NOT NULL REFERENCES kanjia_joiner (id),
  uid INTEGER NOT NULL,
  cut INTEGER NOT NULL CHECK (cut > 0),
  remark TEXT,
  date_add TEXT NOT NULL,
  UNIQUE (joiner_id, uid)
);
