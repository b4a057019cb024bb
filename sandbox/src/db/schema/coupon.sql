-- Coupon rules and the coupons of users. A value is fen, or hundredths of a per cent with money_type 1 (1000 = 10 %).

CREATE TABLE IF NOT EXISTS coupon (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  money_min INTEGER NOT NULL,
  money_max INTEGER NOT NULL,              -- a fetched coupon is worth something between both
  money_type INTEGER NOT NULL DEFAULT 0,   -- 0 money 1 per cent off
  money_hreshold INTEGER NOT NULL DEFAULT 0, -- fen of goods in its scope
  date_start_type INTEGER NOT NULL DEFAULT 1, -- 0 date_start, 1 when fetched, 2 the day after
  date_start TEXT,
  date_end_type INTEGER NOT NULL DEFAULT 1, -- 0 date_end, 1 after date_end_days
  date_end TEXT,
  date_end_days INTEGER NOT NULL DEFAULT 30,
  number_totle INTEGER NOT NULL,
  number_git INTEGER NOT NULL DEFAULT 0,   -- fetched
  number_used INTEGER NOT NULL DEFAULT 0,
  number_person_max INTEGER NOT NULL DEFAULT 1, -- 0 = without limit
  need_score INTEGER NOT NULL DEFAULT 0,
  need_signed_continuous INTEGER NOT NULL DEFAULT 0,
  need_amount INTEGER NOT NULL DEFAULT 0,  -- price, fen
  pwd TEXT,
  type TEXT,
  ref_id TEXT,
  only_freight INTEGER NOT NULL DEFAULT 0,
  shop_id INTEGER NOT NULL DEFAULT 0,      -- 0 = every shop
  show_in_front INTEGER NOT NULL DEFAULT 1,
  send_register INTEGER NOT NULL DEFAULT 0,
  send_birthday INTEGER NOT NULL DEFAULT 0,
  send_invite_m INTEGER NOT NULL DEFAULT 0, -- to who invites
  send_invite_s INTEGER NOT NULL DEFAULT 0, -- to who was invited
  send_order_evaluate INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 0,       -- 0 running 1 ended by the merchant
  date_add TEXT NOT NULL,
  CHECK (number_git <= number_totle)
);

-- What a rule is for; none = everything.
CREATE TABLE IF NOT EXISTS coupon_ref (
  coupon_id INTEGER NOT NULL REFERENCES coupon (id),
  type INTEGER NOT NULL,                   -- 0 category with all below it, 1 goods
  ref_id INTEGER NOT NULL,
  PRIMARY KEY (coupon_id, type, ref_id)
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS my_coupon (
  id INTEGER PRIMARY KEY,
  uid INTEGER NOT NULL,
  coupon_id INTEGER NOT NULL REFERENCES coupon (id),
  money INTEGER NOT NULL,
  date_start TEXT NOT NULL,
  date_end TEXT NOT NULL,                  -- expired by the clock, never by a flag
  status INTEGER NOT NULL DEFAULT 0,       -- 0 not used 1 made invalid 3 used
  order_id INTEGER,                        -- the order that used it
  source INTEGER NOT NULL DEFAULT 0,       -- 0 fetched 1 given by the merchant 2 present of another user
  uid_from INTEGER,
  date_add TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS my_coupon_uid ON my_coupon (uid, id);
CREATE INDEX IF NOT EXISTS my_coupon_coupon ON my_coupon (coupon_id, uid);
CREATE INDEX IF NOT EXISTS my_coupon_order ON my_coupon (order_id);
