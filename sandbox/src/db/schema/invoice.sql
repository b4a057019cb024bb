-- Invoices users ask for. Money is integer fen.

CREATE TABLE IF NOT EXISTS invoice (
  id INTEGER PRIMARY KEY,
  uid INTEGER NOT NULL,
  com_name TEXT NOT NULL,                  -- person or company
  tfn TEXT,                                -- tax number, companies have one
  amount INTEGER NOT NULL CHECK (amount > 0),
  consumption TEXT NOT NULL,               -- what was bought
  remark TEXT,
  email TEXT,
  order_id INTEGER,                        -- empty: for what was spent in general
  ext_json TEXT NOT NULL DEFAULT '{}',
  status INTEGER NOT NULL DEFAULT 0,       -- 0 waiting 1 refused 2 in work 3 issued
  reject_reason TEXT,
  file TEXT,                               -- address of the issued invoice
  date_add TEXT NOT NULL,
  date_update TEXT
);
CREATE INDEX IF NOT EXISTS invoice_uid ON invoice (uid, id);
-- An order has one invoice; a refused one makes room.
CREATE UNIQUE INDEX IF NOT EXISTS invoice_order ON invoice (order_id) WHERE order_id IS NOT NULL AND status <> 1;
