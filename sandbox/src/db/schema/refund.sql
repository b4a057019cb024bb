-- After-sale requests (refund_apply) and the money that went back for them (refund).

CREATE TABLE IF NOT EXISTS refund_apply (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES orders (id),
  order_goods_id INTEGER,                  -- NULL = the whole order
  uid INTEGER NOT NULL,
  type INTEGER NOT NULL,                   -- 0 refund 1 return and refund 2 exchange
  logistics_status INTEGER NOT NULL,       -- 0 not received 1 received
  reason TEXT NOT NULL,
  remark TEXT,
  number INTEGER NOT NULL,
  amount INTEGER NOT NULL,                 -- fen
  status INTEGER NOT NULL DEFAULT 0,       -- 0 new 1 withdrawn 2 refused 3 in work 4 done
  reject_reason TEXT,
  date_add TEXT NOT NULL,
  date_update TEXT
);
CREATE INDEX IF NOT EXISTS refund_apply_order ON refund_apply (order_id);

CREATE TABLE IF NOT EXISTS refund_apply_pic (
  id INTEGER PRIMARY KEY,
  apply_id INTEGER NOT NULL REFERENCES refund_apply (id),
  pic TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS refund_apply_pic_apply ON refund_apply_pic (apply_id);

CREATE TABLE IF NOT EXISTS refund (
  id INTEGER PRIMARY KEY,
  refund_no TEXT NOT NULL UNIQUE,
  order_id INTEGER NOT NULL REFERENCES orders (id),
  apply_id INTEGER REFERENCES refund_apply (id),
  uid INTEGER NOT NULL,
  money INTEGER NOT NULL,                  -- fen
  score INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 3,       -- 1 to submit 2 at the bank 3 done 4 failed
  remark TEXT,
  date_add TEXT NOT NULL,
  date_update TEXT
);
CREATE INDEX IF NOT EXISTS refund_order ON refund (order_id);
