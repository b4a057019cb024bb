-- Content that is sold. What is paid for (content, json_obj) is answered to buyers only.

CREATE TABLE IF NOT EXISTS virtual_goods (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  price INTEGER NOT NULL CHECK (price >= 0), -- fen
  buy_number INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0,       -- 0 on sale 1 off sale
  content TEXT,                            -- HTML
  json_obj TEXT,
  date_add TEXT NOT NULL,
  date_update TEXT
);

CREATE TABLE IF NOT EXISTS virtual_buy (
  id INTEGER PRIMARY KEY,
  v_id INTEGER NOT NULL REFERENCES virtual_goods (id),
  uid INTEGER NOT NULL,
  price INTEGER NOT NULL,                  -- fen, paid
  date_add TEXT NOT NULL,
  UNIQUE (v_id, uid)
);
CREATE INDEX IF NOT EXISTS virtual_buy_uid ON virtual_buy (uid);
