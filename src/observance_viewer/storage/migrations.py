"""The forms that the notes database has had: the statements that lead from each to the next."""

from __future__ import annotations

APPLICATION = 0x4F425356

MIGRATIONS = (
    (
        """CREATE TABLE note (
            rowid INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            symbol TEXT NOT NULL,
            at TEXT,
            quote TEXT,
            text TEXT NOT NULL,
            tags TEXT NOT NULL,
            created TEXT NOT NULL,
            modified TEXT NOT NULL,
            state TEXT NOT NULL,
            deleted TEXT
        ) STRICT""",
        "CREATE INDEX note_place ON note (symbol, at) WHERE deleted IS NULL",
        "CREATE INDEX note_modified ON note (modified) WHERE deleted IS NULL",
        """CREATE TABLE version (
            note TEXT NOT NULL REFERENCES note (id) ON DELETE CASCADE,
            modified TEXT NOT NULL,
            text TEXT NOT NULL,
            tags TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX version_note ON version (note, modified)",
        "CREATE VIRTUAL TABLE note_words USING fts5 (words, tokenize = 'unicode61 remove_diacritics 0')",
    ),
    # A note without a checksum was written before there were any.
    ("ALTER TABLE note ADD COLUMN checksum TEXT",),
    # A note of revision 0 was written before they were counted; its checksum covers less.
    (
        "ALTER TABLE note ADD COLUMN revision INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE note ADD COLUMN origin TEXT",
        "ALTER TABLE note ADD COLUMN source TEXT",
        "ALTER TABLE version ADD COLUMN checksum TEXT",
        "ALTER TABLE version ADD COLUMN kept TEXT",
        "CREATE INDEX note_deleted ON note (deleted) WHERE deleted IS NOT NULL",
        """CREATE TABLE text_version (
            hash TEXT PRIMARY KEY,
            symbol TEXT NOT NULL,
            language TEXT NOT NULL,
            passages BLOB NOT NULL
        ) STRICT""",
        "CREATE TABLE purged (id TEXT PRIMARY KEY, moment TEXT NOT NULL, revision INTEGER NOT NULL) STRICT",
    ),
)
