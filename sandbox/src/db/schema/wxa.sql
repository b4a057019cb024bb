-- Mini-program codes. Pages of the published mini program: none listed means that any page is known.

CREATE TABLE IF NOT EXISTS wxa_page (
  path TEXT PRIMARY KEY
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS wxa_qrcode (
  file_key TEXT PRIMARY KEY,               -- file.key of the picture
  page TEXT NOT NULL,
  scene TEXT NOT NULL,
  date_expire TEXT                         -- the picture is deleted then
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS wxa_qrcode_expire ON wxa_qrcode (date_expire);
