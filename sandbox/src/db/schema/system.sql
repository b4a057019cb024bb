CREATE TABLE IF NOT EXISTS banner (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  pic_url TEXT NOT NULL,
  business_id INTEGER NOT NULL DEFAULT 0,
  link_type INTEGER NOT NULL DEFAULT 0,
  link_url TEXT,
  type TEXT NOT NULL,
  paixu INTEGER NOT NULL DEFAULT 0,
  remark TEXT,
  shop_id INTEGER NOT NULL DEFAULT 0,
  -- 0 shown, 1 hidden
  status INTEGER NOT NULL DEFAULT 0,
  date_add TEXT NOT NULL,
  date_update TEXT
);

CREATE TABLE IF NOT EXISTS notice (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  content TEXT NOT NULL,
  type TEXT,
  is_show INTEGER NOT NULL DEFAULT 1,
  is_remind INTEGER NOT NULL DEFAULT 0,
  date_add TEXT NOT NULL,
  date_update TEXT
);

-- Settings of the merchant; values are always text ('1' and '0' for switches).
CREATE TABLE IF NOT EXISTS config (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  remark TEXT,
  date_update TEXT
);

CREATE TABLE IF NOT EXISTS friendly_partner (
  id INTEGER PRIMARY KEY,
  type TEXT,
  title TEXT NOT NULL,
  pic_url TEXT,
  link_url TEXT,
  remark TEXT,
  paixu INTEGER NOT NULL DEFAULT 0,
  -- 0 shown, 1 hidden
  status INTEGER NOT NULL DEFAULT 0,
  date_add TEXT NOT NULL,
  date_update TEXT
);
