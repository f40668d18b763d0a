import GRDB

/// The store's tables, and how older stores become newer ones.
///
/// Row numbers are never used twice, and a changed unit is a new row: so "every row above N" is all that
/// is new since N, and the index needs no other log. A released migration is never changed.
enum Schema {
  /// `TWMM`: tells our files from other SQLite databases.
  static let application: Int32 = 0x5457_4D4D

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: units and variants") { try $0.execute(sql: first) }
    return migrator
  }

  private static let first = """
    CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
    INSERT INTO meta VALUES('identity', random());
    INSERT INTO meta VALUES('prefix', lower(hex(randomblob(3))));
    CREATE TABLE language(id INTEGER PRIMARY KEY, tag TEXT NOT NULL UNIQUE);
    -- A file that is the truth for the units in it; its fingerprint when it was read.
    CREATE TABLE container(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, fingerprint TEXT NOT NULL);
    -- A unit's variants are the rows first ..< first + count of `variant`.
    CREATE TABLE unit(
      id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT, container INTEGER,
      first INTEGER NOT NULL, count INTEGER NOT NULL, status INTEGER NOT NULL,
      file TEXT, position TEXT, created TEXT, createdBy TEXT, changed TEXT, changedBy TEXT,
      confidence REAL, previous TEXT, next TEXT, key TEXT, notes TEXT, properties TEXT);
    CREATE UNIQUE INDEX unitByName ON unit(name) WHERE name IS NOT NULL;
    CREATE INDEX unitByContainer ON unit(container) WHERE container IS NOT NULL;
    CREATE TABLE variant(
      id INTEGER PRIMARY KEY AUTOINCREMENT, unit INTEGER NOT NULL, language INTEGER NOT NULL,
      text TEXT NOT NULL, codes TEXT, notes TEXT, properties TEXT);
    PRAGMA application_id = \(application);
    """
}
