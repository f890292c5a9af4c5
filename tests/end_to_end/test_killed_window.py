"""The real window is killed while a line, or words for the minutes, are typed in it.

What it showed as stored is there afterwards, and of what was being typed at most the last second is missing.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from threading import Timer

import pytest

from zorgdesk.domain.entries import EntryDraft, EntryKind
from zorgdesk.services.opening import open_services

KILLS = 12
KILLS_OF_MINUTES = 6
_LONGEST = 4.0
"""Seconds somebody may type before the power goes."""

_WINDOW = """
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from zorgdesk.domain.changes import Noun
from zorgdesk.paths import settings_file
from zorgdesk.services.opening import open_services
from zorgdesk.settings import Settings
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.task_runner import TaskRunner

application = QApplication([])
services = open_services(Path(sys.argv[1]), author="An")
window = MainWindow(
    services, TaskRunner(), Settings(settings_file()), "nl", lambda: datetime.now(UTC), lambda path: None
)
window.start()
number = int(sys.argv[3])


def open_tab(name):
    window.navigate(Noun.ACTIVITIES, int(sys.argv[2]), tab=name)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window.current_page().editor._open_tab()


def words():
    return f"Zin {number} van het gesprek, " + "en nog een woord " * 8


def type_in(field):
    for letter in words():
        QTest.keyClick(field, letter)
        QTest.qWait(10)
        print(f"typed {time.monotonic()} {field.toPlainText()}", flush=True)
    QTest.keyClick(field, Qt.Key.Key_Return)


def say_stored():
    print(f"stored {time.monotonic()} {words().strip()}", flush=True)
"""

_LINE = """
line = open_tab("live").line.edit
line.setFocus()
print("ready", flush=True)
while True:
    type_in(line)
    while line.toPlainText():
        application.processEvents()
    say_stored()  # the screen says so: the line is empty
    number += 1
"""

_PASSAGE = """
tab = open_tab("minutes")
paper = tab.paper
while not tab.model.rowCount():
    application.processEvents()
print("ready", flush=True)
while True:
    paper.write(tab.model.rowCount() - 1)
    editor = paper.delegate.editor()
    editor.selectAll()
    type_in(editor)
    while tab._written.latest[-1].block.text != words().strip():
        application.processEvents()
    say_stored()  # the paper shows what was read back from the store
    number += 1
"""


def test_kill_minus_nine_takes_nothing_stored_and_at_most_a_second_of_typing(store_path: Path) -> None:
    chance = random.Random(20)
    services = open_services(store_path)
    activity_id, _ = services.activities.add("practice_table", "Drempels")
    services.close()
    shown: list[str] = []
    unsure = 0

    for kill in range(KILLS):
        killed_at, said = type_until_killed(
            _LINE, store_path, activity_id, 1000 * kill, chance.random() * _LONGEST
        )
        shown += [text for what, _, text in said if what == "stored"]
        due = typed_a_second_before(said, killed_at)
        services = open_services(store_path)
        stored = [entry.text for entry in services.entries.of(activity_id)]
        kept = services.entries.kept_line(activity_id)
        assert [text for text in shown if text not in stored] == []
        assert due is None or (kept is not None and kept[0].startswith(due)), (kill, due, kept)
        assert services.upkeep.check().ok
        services.entries.keep_line(activity_id, "")
        services.close()
        unsure += due is not None

    assert shown
    assert unsure, "no kill came more than a second into a line: the moments prove nothing"


def test_words_for_a_passage_of_the_minutes_lose_a_second_at_most(store_path: Path) -> None:
    chance = random.Random(7)
    services = open_services(store_path)
    activity_id, _ = services.activities.add("practice_table", "Drempels")
    services.entries.add(activity_id, EntryDraft(EntryKind.POINT_OF_ATTENTION, "De bus rijdt niet."))
    services.close()
    shown = "De bus rijdt niet."
    unsure = 0

    for kill in range(KILLS_OF_MINUTES):
        killed_at, said = type_until_killed(
            _PASSAGE, store_path, activity_id, 1000 * kill, chance.random() * _LONGEST
        )
        typed = {text for what, _, text in said if what == "typed"}
        shown = next((text for what, _, text in reversed(said) if what == "stored"), shown)
        due = typed_a_second_before(said, killed_at)
        services = open_services(store_path)
        stored = services.minutes.of(activity_id).blocks[-1].text
        kept = services.kept_passages.of(activity_id)
        assert stored == shown or stored in typed
        if due is not None and not stored.startswith(due):
            assert kept is not None, (kill, due)
            assert kept[0][0].text.startswith(due), (kill, due, kept)
        assert services.upkeep.check().ok
        services.kept_passages.keep(activity_id, [])
        services.close()
        shown = stored
        unsure += due is not None

    assert unsure, "no kill came more than a second into a passage: the moments prove nothing"


def type_until_killed(
    doing: str, store: Path, activity_id: int, first: int, seconds: float
) -> tuple[float, list[tuple[str, float, str]]]:
    """Let the window do this for so long and kill it: when that was, and all it showed, with its times."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-c", _WINDOW + doing, str(store), str(activity_id), str(first)]
    killed: list[float] = []
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"

        def kill() -> None:
            killed.append(time.monotonic())
            process.send_signal(signal.SIGKILL)

        timer = Timer(seconds, kill)
        timer.start()
        lines = [line for line in process.stdout if line.endswith("\n")]
        timer.join()
    said = (line.rstrip("\n").split(" ", 2) for line in lines)
    return killed[0], [(what, float(at), text.strip()) for what, at, text in said]


def typed_a_second_before(said: list[tuple[str, float, str]], killed_at: float) -> str | None:
    """What stood in the line a second before the end, when it was still being typed at the end."""
    begun = max((place for place, (what, *_) in enumerate(said) if what == "stored"), default=-1) + 1
    early = [text for _, at, text in said[begun:] if at <= killed_at - 1]
    return early[-1] if early else None


if sys.platform == "win32":
    pytestmark = pytest.mark.skip(reason="Windows has no SIGKILL")
