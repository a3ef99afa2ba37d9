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
        if was_enabled:
            gc.enable()
