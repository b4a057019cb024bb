CREATE TABLE IF NOT EXISTS user (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  nick TEXT,
  avatar_url TEXT,
  mobile TEXT UNIQUE,
  username TEXT UNIQUE,
  pwd_hash TEXT,
  openid TEXT UNIQUE,
  unionid TEXT,
  gender INTEGER NOT NULL DEFAULT 0,
  birthday TEXT,
  province TEXT,
  city TEXT,
  level_id INTEGER,
  card_number TEXT,
  -- uid of the user who invited this one
  referrer INTEGER REFERENCES user (id),
  idcard_name TEXT,
  idcard_no TEXT,
  is_idcard_check INTEGER NOT NULL DEFAULT 0,
  is_seller INTEGER NOT NULL DEFAULT 0,
  -- 0 mini program, 1 mobile, 2 official account, 3 Alipay
  source INTEGER NOT NULL DEFAULT 0,
  -- 0 normal, 1 disabled
  status INTEGER NOT NULL DEFAULT 0,
  ext_json TEXT,
  ip_add TEXT,
  ip_login TEXT,
  date_add TEXT NOT NULL,
  date_login TEXT
);
CREATE INDEX IF NOT EXISTS user_referrer ON user (referrer);

-- Membership levels, reached by consumption (whole fen). rebate in tenths: 10 = full price, 9.5 = 5 % off.
CREATE TABLE IF NOT EXISTS user_level (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  level INTEGER NOT NULL,
  rebate REAL NOT NULL DEFAULT 10,
  -- consumption from which the level is given, in fen
  up_amount INTEGER NOT NULL DEFAULT 0,
  icon TEXT,
  remark TEXT,
  paixu INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0
);
