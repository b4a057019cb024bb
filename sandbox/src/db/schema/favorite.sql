-- Goods a user has marked. One row per user and goods.

CREATE TABLE IF NOT EXISTS fav (
  id INTEGER PRIMARY KEY,
  uid INTEGER NOT NULL,
  goods_id INTEGER NOT NULL,
  goods_name TEXT NOT NULL,                -- as it was when marked: a deleted goods keeps its name in the list
  pic TEXT NOT NULL,
  date_add TEXT NOT NULL,
  date_update TEXT,
  UNIQUE (uid, goods_id)
);
