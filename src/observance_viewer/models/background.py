"""Work off the GUI thread: one worker, results delivered on the GUI thread in the order of the calls."""

from __future__ import annotations

from concurrent.futures import CancelledError, Future
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class _Landing(Generic[Result]):
    """A piece of work: while it waits, and finished on its way to the GUI thread."""

    future: Future[Result]
    work: Callable[[], Result]
    done: Callable[[Result], None]
    failed: Callable[[BaseException], None]


def nothing(_result: object = None) -> None:
    """Stand for what is done with a result that nobody waits for, or for work of which only the end counts."""


class Background(QObject):
    """Runs functions on a thread of its own.

    The functions must not touch widgets. `done` and `failed` are called on the thread that owns this object.
    """

    _landed = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._waiting: SimpleQueue[_Landing[Any] | None] = SimpleQueue()
        self._thread: Thread | None = None
        self._unwanted: set[Future[Any]] = set()
        # Held where a piece of work ends or is given up, so that one thread works on, never two or none.
        self._lock = Lock()
        self._landed.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        failed: Callable[[BaseException], None],
    ) -> Future[Result]:
        """Queue `work`; exactly one of `done` and `failed` follows, and neither when the future is cancelled."""
        landing = _Landing(Future[Result](), work, done, failed)
        landing.future.add_done_callback(lambda _: self._landed.emit(landing))
        self._waiting.put(landing)
        if self._thread is None:
            self._start()
        return landing.future

    def give_up(self, unwanted: Future[Any]) -> None:
        """Deliver nothing of `unwanted`, a future of `run`; what was asked for behind it no longer waits for it."""
        with self._lock:
            begun = unwanted not in self._unwanted and not unwanted.cancel() and unwanted.running()
            self._unwanted.add(unwanted)
        if begun:
            self._start()

    def close(self, patience_s: float | None = None) -> None:
        """Drop what waits, finish what runs, or leave it behind after `patience_s`; nothing is delivered afterwards."""
        self._landed.disconnect(self._deliver)
        with suppress(Empty):
            while (landing := self._waiting.get_nowait()) is not None:
                landing.future.cancel()
        self._end(patience_s)

    def finish(self) -> None:
        """Finish what waits and what runs; nothing is delivered afterwards."""
        self._landed.disconnect(self._deliver)
        self._end(None)

    def _start(self) -> None:
        # The interpreter waits at its end for every thread that is no daemon, whatever `close` has said.
        self._thread = Thread(
            target=_work_off, args=(self._waiting, self._unwanted, self._lock), name=self._name, daemon=True
        )
        self._thread.start()

    def _end(self, patience_s: float | None) -> None:
        self._waiting.put(None)
        if self._thread is not None:
            self._thread.join(patience_s)

    def _deliver(self, landing: _Landing[object]) -> None:
        if landing.future in self._unwanted:
            self._unwanted.discard(landing.future)
            return
        try:
            error = landing.future.exception()
        except CancelledError:
            return
        if error is None:
            landing.done(landing.future.result())
        else:
            landing.failed(error)


def _work_off(waiting: SimpleQueue[_Landing[Any] | None], unwanted: set[Future[Any]], lock: Lock) -> None:
    """Do what waits up to the first None, or up to a piece of work that is given up while it is done."""
    while (landing := waiting.get()) is not None:
        if not landing.future.set_running_or_notify_cancel():
            continue
        error: BaseException | None = None
        result = None
        try:
            result = landing.work()
        except BaseException as failure:  # noqa: BLE001 - whatever it is, it is delivered
            error = failure
        with lock:
            given_up = landing.future in unwanted
            if error is None:
                landing.future.set_result(result)
            else:
                landing.future.set_exception(error)
        if given_up:
            return
