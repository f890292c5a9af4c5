"""What is left in circles is freed on the thread of the window, whatever runs beside it."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from zorgdesk.ui.task_runner import Lane, TaskRunner


class Left(QObject):
    """A part of a closed window: its timer runs, and it holds on to itself."""

    def __init__(self) -> None:
        super().__init__()
        self.timer = QTimer(self, interval=10)
        self.timer.start()
        self.itself = self


def test_work_beside_the_window_frees_nothing_of_it(qtbot: QtBot) -> None:
    gc.collect()
    runner = TaskRunner()
    freed_on: list[int] = []
    weakref.finalize(Left(), lambda: freed_on.append(threading.get_ident()))
    work: list[list[list[int]]] = []
    runner.run(Lane.DATABASE, lambda: [[] for _ in range(300_000)], work.append, work.append)
    qtbot.waitUntil(lambda: bool(work))
    qtbot.waitUntil(lambda: bool(freed_on))
    runner.shutdown()
    assert freed_on == [threading.get_ident()]


def test_python_frees_by_itself_again_after_the_last_one(qtbot: QtBot) -> None:
    first, second = TaskRunner(), TaskRunner()
    first.shutdown()
    first.shutdown()
    assert not gc.isenabled()
    second.shutdown()
    assert gc.isenabled()
