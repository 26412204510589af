-- What is due and what was seen. Times are milliseconds since 1970 in UTC.
CREATE TABLE IF NOT EXISTS page (
  url TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  role TEXT NOT NULL,
  source TEXT NOT NULL,
  origin TEXT,
  redirects INTEGER NOT NULL,
  title TEXT,
  published INTEGER,
  precision TEXT,
  older INTEGER NOT NULL,
  depth INTEGER NOT NULL,
  seen INTEGER NOT NULL,
  due INTEGER,
  pause INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  asked INTEGER,
  changed INTEGER,
  status INTEGER NOT NULL,
  etag TEXT,
  last_modified TEXT,
  words TEXT,
  record TEXT,
  recorded TEXT,
  digest TEXT
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS page_due ON page (site, older, due) WHERE due IS NOT NULL;
CREATE INDEX IF NOT EXISTS page_source ON page (source, role);

CREATE TABLE IF NOT EXISTS site (
  site TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  not_before INTEGER,
  asked INTEGER
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS robots (
  site TEXT PRIMARY KEY,
  at INTEGER,
  status INTEGER NOT NULL,
  body BLOB NOT NULL,
  next TEXT,
  redirects INTEGER NOT NULL
);

-- The stretches of time in which a source was watched.
CREATE TABLE IF NOT EXISTS watch (
  source TEXT NOT NULL,
  since INTEGER NOT NULL,
  until INTEGER NOT NULL,
  PRIMARY KEY (source, since)
) WITHOUT ROWID;

-- How far back a source's history was asked for, and how it was named in sources.yaml.
CREATE TABLE IF NOT EXISTS source (
  source TEXT PRIMARY KEY,
  since INTEGER,
  version TEXT
) WITHOUT ROWID;

-- How far the archive has been taken in.
CREATE TABLE IF NOT EXISTS position (
  file TEXT PRIMARY KEY,
  offset INTEGER NOT NULL
) WITHOUT ROWID;
