"""Garbage is collected on the GUI thread, and nowhere else."""

import gc
import threading

from PySide6.QtCore import QObject

from observance_viewer.app.collecting import Collecting


class _Knot:
    def __init__(self, told):
        self.myself = self
        self._told = told

    def __del__(self):
        self._told.append(threading.current_thread())


def test_what_another_thread_leaves_is_taken_apart_on_the_gui_thread(qapp):
    told = []
    was_enabled = gc.isenabled()
    parent = QObject()
    collecting = Collecting(parent)
    try:
        worker = threading.Thread(target=lambda: [_Knot(told) for _ in range(5000)])
        worker.start()
        worker.join()
        assert told == []
        collecting.collect_due()
        assert len(told) >= 5000 - 1
        assert set(told) == {threading.main_thread()}
    finally:
        gc.unfreeze()
        if was_enabled:
            gc.enable()


def test_what_outlives_a_collection_of_all_is_left_out_of_the_next_one(qapp, monkeypatch):
    was_enabled = gc.isenabled()
    parent = QObject()
    collecting = Collecting(parent)
    try:
        before = gc.get_freeze_count()
        monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 1000))
        collecting.collect_due()
        assert gc.get_freeze_count() > before
    finally:
        gc.unfreeze()
        if was_enabled:
            gc.enable()
