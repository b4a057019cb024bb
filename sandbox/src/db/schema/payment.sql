-- Payments from outside. They fill the wallet; next_action then spends it.

CREATE TABLE IF NOT EXISTS pay_log (
  id INTEGER PRIMARY KEY,
  order_no TEXT NOT NULL UNIQUE,           -- number of the payment
  prepay_id TEXT NOT NULL UNIQUE,
  uid INTEGER NOT NULL,
  money INTEGER NOT NULL CHECK (money > 0), -- fen
  pay_gate TEXT NOT NULL,                  -- WXAPP, ALIPAY
  pay_gate_trade_id TEXT,
  pay_name TEXT,
  next_action TEXT,                        -- JSON text as it was sent
  next_action_error TEXT,                  -- why it could not be done; the money is in the wallet then
  remark TEXT,
  status INTEGER NOT NULL DEFAULT 0,       -- 0 unpaid 1 paid 2 failed
  date_add TEXT NOT NULL,
  date_update TEXT
);
CREATE INDEX IF NOT EXISTS pay_log_uid ON pay_log (uid, id);

-- Recharge `confine`, get `send` on top; looped rules count every full `confine`. Fen.
CREATE TABLE IF NOT EXISTS recharge_rule (
  id INTEGER PRIMARY KEY,
  confine INTEGER NOT NULL CHECK (confine > 0),
  send INTEGER NOT NULL CHECK (send > 0),
  loop INTEGER NOT NULL DEFAULT 0
);

-- Bills of `consume` and more cost `discounts` less. Fen.
CREATE TABLE IF NOT EXISTS bill_discount (
  id INTEGER PRIMARY KEY,
  consume INTEGER NOT NULL CHECK (consume > 0),
  discounts INTEGER NOT NULL CHECK (discounts > 0),
  loop INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE IF NOT EXISTS bill (
  id INTEGER PRIMARY KEY,
  uid INTEGER NOT NULL,
  shop_id INTEGER NOT NULL DEFAULT 0,
  money INTEGER NOT NULL,                  -- fen, before the discount
  real_money INTEGER NOT NULL,             -- fen, paid
  date_add TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS bill_uid ON bill (uid);
