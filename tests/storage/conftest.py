"""A store on a file of its own, and a clock that moves when a test says so."""

from datetime import UTC, datetime, timedelta

import pytest

from observance_viewer.storage.notes import open_notes


class Clock:
    def __init__(self):
        self.moment = datetime(2026, 11, 24, 10, tzinfo=UTC)

    def __call__(self):
        return self.moment

    def advance(self, **span):
        self.moment += timedelta(**span)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def notes(tmp_path, clock):
    store = open_notes(tmp_path / "profile" / "notes.sqlite3", now=clock)
    yield store
    store.close()


@pytest.fixture
def other(notes, clock):
    """Give a second store on the same file, as another window has it."""
    store = open_notes(notes.path, now=clock)
    yield store
    store.close()
