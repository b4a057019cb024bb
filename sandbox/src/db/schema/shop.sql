-- Sub-shops (门店). Goods with shop_id 0 belong to the platform.

CREATE TABLE IF NOT EXISTS shop (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  number TEXT,
  type TEXT,
  pic TEXT,
  address TEXT,
  province_id TEXT NOT NULL,
  city_id TEXT NOT NULL,
  district_id TEXT,
  latitude REAL NOT NULL,
  longitude REAL NOT NULL,
  link_phone TEXT,
  introduce TEXT,
  characteristic TEXT,
  activity TEXT,
  express_type TEXT,
  printer_sn TEXT,
  opening_hours TEXT,                      -- '07:00-21:30'
  service_distance REAL,                   -- km
  open_waimai INTEGER NOT NULL DEFAULT 0,
  open_ziqu INTEGER NOT NULL DEFAULT 0,    -- buyers may pick their orders up here
  open_scan INTEGER NOT NULL DEFAULT 0,
  number_order INTEGER NOT NULL DEFAULT 0,
  number_good_reputation INTEGER NOT NULL DEFAULT 0,
  number_reputation INTEGER NOT NULL DEFAULT 0,
  number_fav INTEGER NOT NULL DEFAULT 0,
  recommend_status INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0,       -- 0 normal, 1 closed by the merchant
  paixu INTEGER NOT NULL DEFAULT 0,
  ext_json TEXT NOT NULL DEFAULT '{}',
  date_add TEXT NOT NULL,
  date_update TEXT
);
