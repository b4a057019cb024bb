-- What the kernel keeps about the tenant: the clock's offset, the seed it was made from.
CREATE TABLE IF NOT EXISTS kernel (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- Parameters that were sent although the method does not know them, for the audit.
CREATE TABLE IF NOT EXISTS unknown_param (
  method TEXT NOT NULL,
  name TEXT NOT NULL,
  number INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (method, name)
) WITHOUT ROWID;
