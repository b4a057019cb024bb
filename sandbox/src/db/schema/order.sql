-- Orders. Money is integer fen. What a line really cost is kept with it, so that refunds are exact.

CREATE TABLE IF NOT EXISTS orders (
  id INTEGER PRIMARY KEY,
  order_number TEXT NOT NULL UNIQUE,
  uid INTEGER NOT NULL,
  shop_id INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0,       -- -1 closed 0 unpaid 1 paid 2 shipped 3 to review 4 done
  goods_number INTEGER NOT NULL,
  amount INTEGER NOT NULL,                 -- goods
  amount_logistics INTEGER NOT NULL DEFAULT 0,
  amount_coupons INTEGER NOT NULL DEFAULT 0,
  amount_deduction INTEGER NOT NULL DEFAULT 0, -- by points
  amount_real INTEGER NOT NULL CHECK (amount_real >= 0), -- amount + freight - coupons - deduction
  amount_refund INTEGER NOT NULL DEFAULT 0,
  score INTEGER NOT NULL DEFAULT 0,        -- points to pay, taken with the payment
  score_deduction INTEGER NOT NULL DEFAULT 0, -- points taken when the order was placed
  score_refund INTEGER NOT NULL DEFAULT 0,
  is_pay INTEGER NOT NULL DEFAULT 0,
  has_refund INTEGER NOT NULL DEFAULT 0,
  refund_status INTEGER NOT NULL DEFAULT 0, -- 0 none 1 asked for 2 partly refunded 3 wholly refunded
  is_need_logistics INTEGER NOT NULL DEFAULT 0,
  peisong_type TEXT NOT NULL DEFAULT 'kd', -- kd delivery, zq pick-up
  is_can_hx INTEGER NOT NULL DEFAULT 0,
  hx_number TEXT UNIQUE,
  shop_id_zt INTEGER,
  shop_name_zt TEXT,
  kjid INTEGER,
  pingtuan_open_id INTEGER,
  is_success_pingtuan INTEGER NOT NULL DEFAULT 0,
  remark TEXT,
  ext_json TEXT NOT NULL DEFAULT '{}',
  submit_key TEXT,                         -- extJsonStr.submitKey: the same submit answers the same order
  pay_number TEXT,
  is_hidden INTEGER NOT NULL DEFAULT 0,    -- deleted by the buyer
  ip TEXT,
  date_add TEXT NOT NULL,
  date_update TEXT,
  date_close TEXT NOT NULL,                -- unpaid until then: closed
  date_pay TEXT,
  date_ship TEXT,
  date_confirm TEXT                        -- shipped and not confirmed until then: received
);
CREATE INDEX IF NOT EXISTS orders_uid ON orders (uid, id);
CREATE INDEX IF NOT EXISTS orders_status_close ON orders (status, date_close);
CREATE INDEX IF NOT EXISTS orders_status_confirm ON orders (status, date_confirm);
CREATE INDEX IF NOT EXISTS orders_tuan ON orders (pingtuan_open_id);
CREATE UNIQUE INDEX IF NOT EXISTS orders_submit ON orders (uid, submit_key, shop_id) WHERE submit_key IS NOT NULL;

CREATE TABLE IF NOT EXISTS order_goods (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES orders (id),
  goods_id INTEGER NOT NULL,
  sku_id INTEGER NOT NULL DEFAULT 0,
  goods_name TEXT NOT NULL,
  pic TEXT NOT NULL,
  property TEXT,                           -- chosen SKU and extras as text
  property_child_ids TEXT,
  number INTEGER NOT NULL CHECK (number > 0),
  amount_single INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  coupon_share INTEGER NOT NULL DEFAULT 0,
  deduction_share INTEGER NOT NULL DEFAULT 0,
  score INTEGER NOT NULL DEFAULT 0,
  score_deduction_share INTEGER NOT NULL DEFAULT 0,
  refund_number INTEGER NOT NULL DEFAULT 0, -- pieces refunded
  refund_amount INTEGER NOT NULL DEFAULT 0, -- fen given back
  days TEXT,                               -- comma separated days of day-priced goods
  weight REAL NOT NULL DEFAULT 0,
  unit TEXT,
  after_sale TEXT,
  inviter_id INTEGER
);
CREATE INDEX IF NOT EXISTS order_goods_order ON order_goods (order_id);
CREATE INDEX IF NOT EXISTS order_goods_goods ON order_goods (goods_id);

CREATE TABLE IF NOT EXISTS order_logistics (
  order_id INTEGER PRIMARY KEY REFERENCES orders (id),
  link_man TEXT NOT NULL,
  mobile TEXT NOT NULL,
  province_id TEXT NOT NULL,
  city_id TEXT NOT NULL,
  district_id TEXT,
  street_id TEXT,
  province_str TEXT NOT NULL,
  city_str TEXT NOT NULL,
  area_str TEXT,
  street_str TEXT,
  address TEXT NOT NULL,
  code TEXT,
  idcard TEXT,
  date_add TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS order_parcel (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES orders (id),
  shipper_code TEXT,
  shipper_name TEXT NOT NULL,
  tracking_number TEXT NOT NULL,
  date_add TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS order_parcel_order ON order_parcel (order_id);

CREATE TABLE IF NOT EXISTS order_log (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES orders (id),
  type INTEGER NOT NULL,                   -- the kinds of OrderLog.type
  remark TEXT,
  date_add TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS order_log_order ON order_log (order_id);

-- Points that pay a part of the price: `score` points are worth `money`; looped rules may be used several times.
CREATE TABLE IF NOT EXISTS score_deduction_rule (
  id INTEGER PRIMARY KEY,
  score INTEGER NOT NULL CHECK (score > 0),
  money INTEGER NOT NULL CHECK (money > 0), -- fen
  loop INTEGER NOT NULL DEFAULT 0
);
