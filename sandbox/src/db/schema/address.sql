CREATE TABLE IF NOT EXISTS address (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid INTEGER NOT NULL,
  link_man TEXT NOT NULL,
  mobile TEXT NOT NULL,
  province_id TEXT NOT NULL,
  city_id TEXT NOT NULL,
  district_id TEXT,
  street_id TEXT,
  address TEXT NOT NULL,
  code TEXT,
  idcard TEXT,
  latitude REAL,
  longitude REAL,
  is_default INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0,       -- 0 normal 1 disabled
  ext_json TEXT NOT NULL DEFAULT '{}',
  date_add TEXT NOT NULL,
  date_update TEXT
);
CREATE UNIQUE INDEX IF NOT EXISTS address_default ON address (uid) WHERE is_default = 1;
CREATE INDEX IF NOT EXISTS address_uid ON address (uid);
