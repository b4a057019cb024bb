-- Group buying: the setting of a goods (pingtuan), groups (tuan), their paid members.

CREATE TABLE IF NOT EXISTS pingtuan (
  id INTEGER PRIMARY KEY,
  goods_id INTEGER NOT NULL UNIQUE,
  number_persion INTEGER NOT NULL CHECK (number_persion >= 2), -- people needed
  number_success INTEGER NOT NULL DEFAULT 0, -- groups that became complete
  timeout_hours INTEGER NOT NULL DEFAULT 24 CHECK (timeout_hours > 0),
  refund_type INTEGER NOT NULL DEFAULT 0,  -- 0 into the wallet 1 back the way it was paid
  status INTEGER NOT NULL DEFAULT 0,       -- 0 normal 1 switched off
  date_add TEXT NOT NULL,
  date_end TEXT NOT NULL                   -- no new groups after it
);

CREATE TABLE IF NOT EXISTS tuan (
  id INTEGER PRIMARY KEY,
  pingtuan_id INTEGER NOT NULL REFERENCES pingtuan (id),
  goods_id INTEGER NOT NULL,
  uid INTEGER NOT NULL,                    -- who opened it
  status INTEGER NOT NULL DEFAULT 0,       -- 0 running 1 failed 2 complete
  date_paid TEXT,                          -- when the leader paid: nobody else sees the group before
  date_add TEXT NOT NULL,
  date_end TEXT NOT NULL,
  date_update TEXT
);
CREATE INDEX IF NOT EXISTS tuan_goods ON tuan (goods_id, status);
CREATE INDEX IF NOT EXISTS tuan_end ON tuan (status, date_end);
CREATE INDEX IF NOT EXISTS tuan_uid ON tuan (uid);

CREATE TABLE IF NOT EXISTS tuan_member (
  id INTEGER PRIMARY KEY,
  tuan_id INTEGER NOT NULL REFERENCES tuan (id),
  uid INTEGER NOT NULL,
  order_id INTEGER NOT NULL UNIQUE,
  is_left INTEGER NOT NULL DEFAULT 0,      -- refunded before the group was complete: the seat is free again
  date_add TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS tuan_member_one ON tuan_member (tuan_id, uid) WHERE is_left = 0;
CREATE INDEX IF NOT EXISTS tuan_member_uid ON tuan_member (uid);
