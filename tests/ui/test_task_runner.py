"""Work beside the window: order, errors, cancelling, owners that are gone, and the end."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from zorgdesk.ui.task_runner import ImmediateRunner, Lane, Task, TaskCancelled, TaskRunner


@pytest.fixture
def runner(qapp: object) -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.shutdown()


class Heard:
    """What came back, and on which thread."""

    def __init__(self) -> None:
        self.results: list[Any] = []
        self.errors: list[Exception] = []
        self.progress: list[tuple[int, int]] = []
        self.threads: set[int] = set()

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.add(threading.get_ident())

    def failed(self, error: Exception) -> None:
        self.errors.append(error)
        self.threads.add(threading.get_ident())

    def told(self, done: int, total: int) -> None:
        self.progress.append((done, total))
        self.threads.add(threading.get_ident())

    def count(self) -> int:
        return len(self.results) + len(self.errors)


@pytest.fixture
def heard() -> Heard:
    return Heard()


def broken() -> None:
    raise ValueError("no")


def test_work_is_done_elsewhere_and_told_here(runner: TaskRunner, heard: Heard, qtbot: QtBot) -> None:
    runner.run(Lane.DATABASE, threading.get_ident, heard.done, heard.failed)
    qtbot.waitUntil(lambda: heard.count() == 1)
    assert heard.threads == {threading.get_ident()}
    assert heard.results != [threading.get_ident()]


def test_one_lane_is_one_thread_and_keeps_order(runner: TaskRunner, heard: Heard, qtbot: QtBot) -> None:
    threads: list[int] = []

    def work(number: int) -> Callable[[], int]:
        return lambda: (threads.append(threading.get_ident()), number)[1]

    for number in range(50):
        runner.run(Lane.DATABASE, work(number), heard.done, heard.failed)
    qtbot.waitUntil(lambda: heard.count() == 50)
    assert heard.results == list(range(50))
    assert len(set(threads)) == 1


def test_a_long_export_holds_up_no_entry(runner: TaskRunner, heard: Heard, qtbot: QtBot) -> None:
    go_on = threading.Event()
    runner.run(Lane.EXPORT, go_on.wait, heard.done, heard.failed)
    runner.run(Lane.DATABASE, lambda: "entry", heard.done, heard.failed)
    qtbot.waitUntil(lambda: heard.count() == 1)
    assert heard.results == ["entry"]
    go_on.set()
    qtbot.waitUntil(lambda: heard.count() == 2)


def test_an_error_comes_back_as_it_was_raised(runner: TaskRunner, heard: Heard, qtbot: QtBot) -> None:
    runner.run(Lane.DATABASE, broken, heard.done, heard.failed)
    qtbot.waitUntil(lambda: heard.count() == 1)
    assert isinstance(heard.errors[0], ValueError)
    runner.run(Lane.DATABASE, lambda: "still alive", heard.done, heard.failed)
    qtbot.waitUntil(lambda: heard.results == ["still alive"])


def test_progress_arrives_before_the_result(runner: TaskRunner, heard: Heard, qtbot: QtBot) -> None:
    def work(task: Task) -> str:
        for step in (1, 2, 3):
            task.report(step, 3)
        return "ready"

    runner.run_long(Lane.EXPORT, work, heard.done, heard.failed, heard.told)
    qtbot.waitUntil(lambda: heard.count() == 1)
    assert heard.progress == [(1, 3), (2, 3), (3, 3)]
    assert heard.threads == {threading.get_ident()}


def test_cancelled_work_stops_at_its_next_check(runner: TaskRunner, heard: Heard, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work(task: Task) -> None:
        begun.set()
        go_on.wait()
        task.check()

    task = runner.run_long(Lane.EXPORT, work, heard.done, heard.failed)
    begun.wait()
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: heard.count() == 1)
    assert isinstance(heard.errors[0], TaskCancelled)


def test_work_cancelled_before_its_turn_never_begins(runner: TaskRunner, heard: Heard, qtbot: QtBot) -> None:
    go_on, begun = threading.Event(), []
    runner.run(Lane.DATABASE, go_on.wait, heard.done, heard.failed)
    runner.run(Lane.DATABASE, lambda: begun.append(1), heard.done, heard.failed).cancel()
    go_on.set()
    qtbot.waitUntil(lambda: heard.count() == 2)
    assert begun == []
    assert isinstance(heard.errors[0], TaskCancelled)


def test_an_owner_that_is_gone_hears_nothing(runner: TaskRunner, heard: Heard, qtbot: QtBot) -> None:
    gone, there = QObject(), QObject()
    go_on = threading.Event()
    runner.run(Lane.DATABASE, go_on.wait, heard.done, heard.failed, owner=gone)
    runner.run(Lane.DATABASE, lambda: "there", heard.done, heard.failed, owner=there)
    shiboken6.delete(gone)
    go_on.set()
    qtbot.waitUntil(lambda: heard.count() == 1)
    assert heard.results == ["there"]


def test_shutdown_finishes_the_store_and_says_nothing_more(heard: Heard, qtbot: QtBot) -> None:
    runner, written = TaskRunner(), []
    for number in range(20):
        runner.run(Lane.DATABASE, lambda n=number: written.append(n), heard.done, heard.failed)
    runner.shutdown()
    assert written == list(range(20))
    qtbot.wait(1)
    assert heard.count() == 0


def test_shutdown_cancels_exports(heard: Heard, qapp: object) -> None:
    runner, ended, begun = TaskRunner(), [], threading.Event()

    def work(task: Task) -> None:
        begun.set()
        while not task.cancelled:
            threading.Event().wait(0.001)
        ended.append("cancelled")

    runner.run_long(Lane.EXPORT, work, heard.done, heard.failed)
    begun.wait()
    runner.shutdown()
    assert ended == ["cancelled"]


def test_the_immediate_runner_answers_within_the_call(heard: Heard) -> None:
    runner = ImmediateRunner()
    runner.run(Lane.DATABASE, lambda: 7, heard.done, heard.failed)
    runner.run(Lane.EXPORT, broken, heard.done, heard.failed)
    runner.run_long(Lane.EXPORT, lambda task: task.report(1, 2), heard.done, heard.failed, heard.told)
    assert heard.results == [7, None]
    assert isinstance(heard.errors[0], ValueError)
    assert heard.progress == [(1, 2)]
