"""Work that must not hold up the window: two lanes of background work, answers on the GUI thread.

Database work goes to exactly one worker, so a store is never used from two threads and actions keep their
order; exports go to another, so a long report never delays an entry. Work must not touch widgets.
"""

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from enum import Enum
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from zorgdesk.ui.sweeping import Sweeper

T = TypeVar("T")
Progress = Callable[[int, int], None]
"""Told how many steps are done, of how many; 0 when that is not known."""


class Lane(Enum):
    """Where work runs; what is in one lane runs one after the other."""

    DATABASE = "database"
    EXPORT = "export"


class TaskCancelled(Exception):
    """The person cancelled the work. Raised inside it, and given to `failed`: no cause for a message."""


class Task:
    """One piece of work under way; the side that started it may cancel, the work itself may ask and tell."""

    def __init__(self, report: Progress | None = None) -> None:
        self._cancelled = threading.Event()
        self._report = report

    @property
    def cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop. Work that was not begun never will be; other work stops at its next check."""
        self._cancelled.set()

    def check(self) -> None:
        """For the work: raises TaskCancelled once somebody cancelled."""
        if self.cancelled:
            raise TaskCancelled

    def report(self, done: int, total: int = 0) -> None:
        """For the work: tell how far it is. Raises TaskCancelled once somebody cancelled."""
        self.check()
        if self._report:
            self._report(done, total)


class Runner(ABC):
    """What presenters ask for. Exactly one of `done` and `failed` is called, on the GUI thread, unless
    `owner` was destroyed meanwhile: then neither is.
    """

    def run(
        self,
        lane: Lane,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        owner: QObject | None = None,
    ) -> Task:
        """Run `work`. What it raises goes to `failed`, known errors and bugs alike."""
        return self.run_long(lane, lambda _: work(), done, failed, None, owner)

    @abstractmethod
    def run_long(
        self,
        lane: Lane,
        work: Callable[[Task], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        progress: Progress | None = None,
        owner: QObject | None = None,
    ) -> Task:
        """Run work that tells how far it is and can be cancelled: it gets the task to tell it to."""

    @abstractmethod
    def shutdown(self) -> None:
        """Finish what is queued for the store, cancel exports, wait for both; no call comes back after."""


class _Post(QObject):
    """Carries a call to the GUI thread, where this object lives."""

    sent = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sent.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)


class TaskRunner(Runner):
    """The runner of the real window. Make it on the GUI thread."""

    def __init__(self) -> None:
        self._post = _Post()
        self._sweeper = Sweeper()
        self._closed = False
        self._lanes = {lane: ThreadPoolExecutor(1, thread_name_prefix=lane.value) for lane in Lane}
        self._exports: set[Task] = set()

    def run_long(
        self,
        lane: Lane,
        work: Callable[[Task], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        progress: Progress | None = None,
        owner: QObject | None = None,
    ) -> Task:
        def on_gui(call: Callable[[], object]) -> None:
            self._post.sent.emit(lambda: self._deliver(call, owner))

        task = Task((lambda d, t: on_gui(lambda: progress(d, t))) if progress else None)
        if lane is Lane.EXPORT:
            self._exports.add(task)

        def finish(call: Callable[[], object]) -> None:
            self._exports.discard(task)
            call()

        def on_worker() -> None:
            answer = _attempt(task, work, done, failed)
            on_gui(lambda: finish(answer))

        self._lanes[lane].submit(on_worker)
        return task

    def shutdown(self) -> None:
        self._closed = True
        for task in list(self._exports):
            task.cancel()
        for executor in self._lanes.values():
            executor.shutdown(wait=True)
        self._sweeper.stop()

    def _deliver(self, call: Callable[[], object], owner: QObject | None) -> None:
        if not self._closed and (owner is None or shiboken6.isValid(owner)):
            call()


class ImmediateRunner(Runner):
    """Runs everything at once, in the call itself: for tests of presenters, and for nothing else."""

    def run_long(
        self,
        lane: Lane,
        work: Callable[[Task], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        progress: Progress | None = None,
        owner: QObject | None = None,
    ) -> Task:
        task = Task(progress)
        _attempt(task, work, done, failed)()
        return task

    def shutdown(self) -> None:
        """Nothing is ever under way here."""


def _attempt(
    task: Task, work: Callable[[Task], T], done: Callable[[T], object], failed: Callable[[Exception], object]
) -> Callable[[], object]:
    """Do the work; returns the call that tells how it ended.

    Work that was finished counts as done, also when it was cancelled too late: what it wrote is there.
    """
    try:
        task.check()
        result = work(task)
    except Exception as error:  # every error has its reader: the caller tells known ones from bugs
        problem = error
        return lambda: failed(problem)
    return lambda: done(result)
