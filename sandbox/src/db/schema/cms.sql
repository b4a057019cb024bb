-- Articles, single pages, comments, videos.

CREATE TABLE IF NOT EXISTS cms_category (
  id INTEGER PRIMARY KEY,
  pid INTEGER NOT NULL DEFAULT 0,
  level INTEGER NOT NULL DEFAULT 1,
  name TEXT NOT NULL,
  type TEXT,
  key TEXT,
  icon TEXT,
  is_use INTEGER NOT NULL DEFAULT 1,
  paixu INTEGER NOT NULL DEFAULT 0,
  ext_json TEXT NOT NULL DEFAULT '{}',
  date_add TEXT NOT NULL,
  date_update TEXT
);

CREATE TABLE IF NOT EXISTS cms_article (
  id INTEGER PRIMARY KEY,
  category_id INTEGER NOT NULL,
  title TEXT NOT NULL,
  descript TEXT,
  author TEXT,
  pic TEXT,
  income TEXT,                             -- where the text comes from
  keywords TEXT,
  tags TEXT,                               -- comma separated
  content TEXT NOT NULL DEFAULT '',        -- HTML
  is_recommend INTEGER NOT NULL DEFAULT 0,
  views INTEGER NOT NULL DEFAULT 0,
  status INTEGER NOT NULL DEFAULT 2,       -- 0 waiting, 1 refused, 2 published
  paixu INTEGER NOT NULL DEFAULT 0,
  date_add TEXT NOT NULL,
  date_update TEXT
);
CREATE INDEX IF NOT EXISTS cms_article_category ON cms_article (category_id, status);

CREATE TABLE IF NOT EXISTS cms_page (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  content TEXT NOT NULL,                   -- HTML
  type INTEGER NOT NULL DEFAULT 0,
  ext_json TEXT NOT NULL DEFAULT '{}',
  date_add TEXT NOT NULL
);

CREATE TABLE IF NOT EXISTS comment (
  id INTEGER PRIMARY KEY,
  type INTEGER NOT NULL DEFAULT 0,         -- 0 message 1 feedback 2 complaint 3 article 4 API request 5 booking 6 order
  ref_id INTEGER,
  pid INTEGER,
  uid INTEGER,
  content TEXT NOT NULL,
  reply TEXT,
  status INTEGER NOT NULL DEFAULT 0,       -- 0 waiting, 1 refused, 2 published
  ext_json TEXT NOT NULL DEFAULT '{}',
  date_add TEXT NOT NULL,
  date_reply TEXT
);
CREATE INDEX IF NOT EXISTS comment_ref ON comment (type, ref_id);

CREATE TABLE IF NOT EXISTS video (
  video_id TEXT PRIMARY KEY,
  title TEXT,
  cover_url TEXT,
  fd_mp4 TEXT,
  ld_mp4 TEXT,
  fd_m3u8 TEXT,
  ld_m3u8 TEXT,
  status INTEGER NOT NULL DEFAULT 2        -- 2 = ready to play
);
