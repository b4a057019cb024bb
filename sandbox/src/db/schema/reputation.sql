-- Reviews, one per bought line. What was bought is copied, so that a review outlives the goods and can be seeded alone.

CREATE TABLE IF NOT EXISTS reputation (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL,
  order_goods_id INTEGER NOT NULL UNIQUE,
  goods_id INTEGER NOT NULL,
  goods_name TEXT NOT NULL,
  pic TEXT NOT NULL,
  property TEXT,
  number INTEGER NOT NULL,
  amount INTEGER NOT NULL,                 -- fen
  score INTEGER NOT NULL DEFAULT 0,        -- points the line cost
  uid INTEGER NOT NULL,
  good_reputation INTEGER NOT NULL,        -- 0 bad 1 medium 2 good
  stars INTEGER,                           -- 1 to 5, where they were given
  remark TEXT,
  reply TEXT,
  date_reputation TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS reputation_goods ON reputation (goods_id, id);
CREATE INDEX IF NOT EXISTS reputation_order ON reputation (order_id);

CREATE TABLE IF NOT EXISTS reputation_pic (
  id INTEGER PRIMARY KEY,
  reputation_id INTEGER NOT NULL REFERENCES reputation (id),
  pic TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS reputation_pic_reputation ON reputation_pic (reputation_id);
