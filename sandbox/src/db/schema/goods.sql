-- Catalogue. Money is integer fen, weight is kilograms, dates are China time text.
-- The stock of a goods with SKUs is the sum of its SKUs' stock; domain/goods.ts keeps both (takeStock, returnStock).

CREATE TABLE IF NOT EXISTS category (
  id INTEGER PRIMARY KEY,
  pid INTEGER NOT NULL DEFAULT 0,          -- 0 = top
  level INTEGER NOT NULL DEFAULT 1,
  name TEXT NOT NULL,
  key TEXT,
  type TEXT,
  icon TEXT,
  is_use INTEGER NOT NULL DEFAULT 1,
  paixu INTEGER NOT NULL DEFAULT 0,
  date_add TEXT NOT NULL,
  date_update TEXT
);
CREATE INDEX IF NOT EXISTS category_pid ON category (pid);

CREATE TABLE IF NOT EXISTS goods (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sub_name TEXT,
  characteristic TEXT,
  category_id INTEGER NOT NULL,
  shop_id INTEGER NOT NULL DEFAULT 0,      -- 0 = the platform itself
  pic TEXT NOT NULL,
  content TEXT NOT NULL DEFAULT '',        -- HTML
  ext_json TEXT NOT NULL DEFAULT '{}',     -- spec table
  min_price INTEGER NOT NULL,              -- fen; with SKUs the lowest of them
  original_price INTEGER NOT NULL,         -- fen
  min_score INTEGER NOT NULL DEFAULT 0,    -- points per piece, in addition to the price
  pingtuan INTEGER NOT NULL DEFAULT 0,
  pingtuan_price INTEGER NOT NULL DEFAULT 0,
  date_start_pingtuan TEXT,
  date_end_pingtuan TEXT,
  kanjia INTEGER NOT NULL DEFAULT 0,
  kanjia_price INTEGER NOT NULL DEFAULT 0,
  miaosha INTEGER NOT NULL DEFAULT 0,      -- flash sale: may be bought from date_start until date_end
  date_start TEXT,
  date_end TEXT,
  limitation INTEGER NOT NULL DEFAULT 0,
  commission INTEGER NOT NULL DEFAULT 0,   -- commission_type 1: points, 2: fen
  commission_type INTEGER NOT NULL DEFAULT 0,
  got_score INTEGER NOT NULL DEFAULT 0,    -- points a buyer earns per piece
  got_score_type INTEGER NOT NULL DEFAULT 0, -- 0 fixed points, 1 percent of the paid yuan
  logistics_id INTEGER NOT NULL DEFAULT 0, -- 0 = needs no delivery template
  need_logistics INTEGER NOT NULL DEFAULT 1, -- 0 = nothing is delivered (tickets, farm visits)
  no_rebate INTEGER NOT NULL DEFAULT 0,    -- 1 = the member level's rebate does not apply
  day_price INTEGER NOT NULL DEFAULT 0,    -- 1 = priced and stocked per day (daily_price)
  weight REAL NOT NULL DEFAULT 0,
  unit TEXT,
  stores INTEGER NOT NULL DEFAULT 0 CHECK (stores >= 0),
  min_buy_number INTEGER NOT NULL DEFAULT 1,
  number_fav INTEGER NOT NULL DEFAULT 0,
  number_good_reputation INTEGER NOT NULL DEFAULT 0,
  number_reputation INTEGER NOT NULL DEFAULT 0,
  number_orders INTEGER NOT NULL DEFAULT 0,
  number_sells INTEGER NOT NULL DEFAULT 0,
  views INTEGER NOT NULL DEFAULT 0,
  recommend_status INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0,       -- 0 on sale, 1 off sale
  hidden INTEGER NOT NULL DEFAULT 0,
  has_addition INTEGER NOT NULL DEFAULT 0,
  tags TEXT,
  bar_code TEXT,
  after_sale TEXT,                         -- kinds of after-sale allowed, '0,1,2'
  purchase_notes TEXT,
  video_id TEXT,
  paixu INTEGER NOT NULL DEFAULT 0,
  date_add TEXT NOT NULL,
  date_update TEXT
);
CREATE INDEX IF NOT EXISTS goods_category ON goods (category_id, status);
CREATE INDEX IF NOT EXISTS goods_shop ON goods (shop_id, status);
CREATE INDEX IF NOT EXISTS goods_bar_code ON goods (bar_code);

CREATE TABLE IF NOT EXISTS goods_pic (
  id INTEGER PRIMARY KEY,
  goods_id INTEGER NOT NULL,
  pic TEXT NOT NULL,
  paixu INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS goods_pic_goods ON goods_pic (goods_id, paixu);

-- Pictures that belong to one choice ("red" shows the red one).
CREATE TABLE IF NOT EXISTS goods_sub_pic (
  goods_id INTEGER NOT NULL,
  option_value_id INTEGER NOT NULL,        -- goods_property_child.id
  pic TEXT NOT NULL,
  PRIMARY KEY (goods_id, option_value_id)
);

CREATE TABLE IF NOT EXISTS goods_property (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  paixu INTEGER NOT NULL DEFAULT 0,
  date_add TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS goods_property_child (
  id INTEGER PRIMARY KEY,
  property_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  paixu INTEGER NOT NULL DEFAULT 0,
  date_add TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS goods_property_child_property ON goods_property_child (property_id);

-- property_child_ids is canonical: pairs sorted by property id, a comma after every pair ('3:31,5:52,').
CREATE TABLE IF NOT EXISTS sku (
  id INTEGER PRIMARY KEY,
  goods_id INTEGER NOT NULL,
  property_child_ids TEXT NOT NULL,
  property_child_names TEXT NOT NULL,      -- '规格:500g,口味:原味,'
  price INTEGER NOT NULL,                  -- fen
  original_price INTEGER NOT NULL,         -- fen
  pingtuan_price INTEGER NOT NULL DEFAULT 0, -- fen
  score INTEGER NOT NULL DEFAULT 0,
  stores INTEGER NOT NULL DEFAULT 0 CHECK (stores >= 0),
  weight REAL NOT NULL DEFAULT 0,
  bar_code TEXT,
  UNIQUE (goods_id, property_child_ids)
);

CREATE TABLE IF NOT EXISTS goods_limitation (
  id INTEGER PRIMARY KEY,
  goods_id INTEGER NOT NULL,
  sku_id INTEGER NOT NULL DEFAULT 0,       -- 0 = the goods as a whole
  user_level_id INTEGER NOT NULL DEFAULT 0, -- 0 = users without a level
  buy_numbers INTEGER NOT NULL,
  duration INTEGER NOT NULL DEFAULT 1,
  unit INTEGER NOT NULL DEFAULT 0,         -- 0 calendar day, 1 calendar month, 2 calendar year
  UNIQUE (goods_id, sku_id, user_level_id, unit, duration)
);

CREATE TABLE IF NOT EXISTS daily_price (
  id INTEGER PRIMARY KEY,
  goods_id INTEGER NOT NULL,
  sku_id INTEGER NOT NULL DEFAULT 0,       -- 0 = goods without SKUs
  day TEXT NOT NULL,                       -- 'yyyy-MM-dd'
  price INTEGER NOT NULL,                  -- fen
  original_price INTEGER NOT NULL DEFAULT 0, -- fen
  score INTEGER NOT NULL DEFAULT 0,
  stores INTEGER NOT NULL CHECK (stores >= 0),
  UNIQUE (goods_id, sku_id, day)
);

CREATE TABLE IF NOT EXISTS logistics (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  is_free INTEGER NOT NULL DEFAULT 0,
  fee_type INTEGER NOT NULL DEFAULT 0      -- 0 pieces, 1 weight (kg), 2 volume
);

-- The most particular region wins: district before city before province before '' (everywhere else).
CREATE TABLE IF NOT EXISTS logistics_rule (
  id INTEGER PRIMARY KEY,
  logistics_id INTEGER NOT NULL,
  type INTEGER NOT NULL DEFAULT 0,         -- 0 express, 1 EMS, 2 ordinary post
  region_id TEXT NOT NULL DEFAULT '',      -- 12 digits of a province, city or district; '' = everywhere else
  served INTEGER NOT NULL DEFAULT 1,       -- 0 = no delivery to this region
  first_number REAL NOT NULL DEFAULT 1,
  first_amount INTEGER NOT NULL DEFAULT 0, -- fen
  add_number REAL NOT NULL DEFAULT 1,
  add_amount INTEGER NOT NULL DEFAULT 0,   -- fen
  free_from INTEGER,                       -- fen; goods of this template worth this much are delivered free
  UNIQUE (logistics_id, type, region_id)
);

-- Extras a buyer may add to one piece. A group is a row with pid 0, its choices point to it.
CREATE TABLE IF NOT EXISTS goods_addition (
  id INTEGER PRIMARY KEY,
  goods_id INTEGER NOT NULL,
  pid INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL,
  type INTEGER NOT NULL DEFAULT 0,         -- of a group: 0 one choice, 1 several
  required INTEGER NOT NULL DEFAULT 0,     -- of a group
  price INTEGER NOT NULL DEFAULT 0,        -- fen, of a choice
  paixu INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS goods_addition_goods ON goods_addition (goods_id);
