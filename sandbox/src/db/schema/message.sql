-- Template messages: the tickets that allow one, and the messages sent or waiting for an event.

CREATE TABLE IF NOT EXISTS form_id (
  id INTEGER PRIMARY KEY,
  uid INTEGER NOT NULL,
  type TEXT NOT NULL,                      -- form: one message, pay: three
  form_id TEXT NOT NULL,
  uses_left INTEGER NOT NULL CHECK (uses_left >= 0),
  date_add TEXT NOT NULL,
  UNIQUE (uid, form_id)
);

CREATE TABLE IF NOT EXISTS temple_msg (
  id INTEGER PRIMARY KEY,
  uid INTEGER NOT NULL,
  template_id TEXT NOT NULL,
  module TEXT NOT NULL,                    -- immediately order saleDistributionApply
  business_id INTEGER,                     -- the record it waits for
  trigger INTEGER,                         -- the state that sends it
  post_json TEXT NOT NULL,
  url TEXT,
  form_id TEXT,                            -- left out: a stored one is taken
  status INTEGER NOT NULL DEFAULT 0,       -- 0 waiting 1 sent 2 could not be sent
  date_add TEXT NOT NULL,
  date_send TEXT
);
CREATE INDEX IF NOT EXISTS temple_msg_wait ON temple_msg (status, module, business_id);
