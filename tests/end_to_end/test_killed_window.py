"""The real window is killed while lines are typed in it: what it showed as stored is there afterwards."""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from zorgdesk.services.opening import open_services

KILLS = 20

_TYPING = """
import sys
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
window.navigate(Noun.ACTIVITIES, int(sys.argv[2]), tab="live")
window.activateWindow()
QTest.qWaitForWindowActive(window)
line = window.current_page().editor._open_tab().line.edit
line.setFocus()
print("ready", flush=True)
number = int(sys.argv[3])
while True:
    text = f"Zin {number} van het gesprek."
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    while line.toPlainText():
        application.processEvents()
    print(text, flush=True)  # the line is empty: the screen says that it is stored
    number += 1
"""


def test_what_was_shown_as_stored_survives_kill_minus_nine(store_path: Path) -> None:
    chance = random.Random(20)
    services = open_services(store_path)
    activity_id, _ = services.activities.add("practice_table", "Drempels")
    services.close()
    shown: list[str] = []

    for _ in range(KILLS):
        shown += type_until_killed(store_path, activity_id, len(shown) + 1000, chance.randint(1, 12))
        services = open_services(store_path)
        stored = [entry.text for entry in services.entries.of(activity_id)]
        assert [text for text in shown if text not in stored] == []
        assert services.upkeep.check().ok
        services.close()

    assert len(shown) >= KILLS


def type_until_killed(store: Path, activity_id: int, first: int, lines: int) -> list[str]:
    """Let the window type, and kill it somewhere in the line after so many were shown as stored."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-c", _TYPING, str(store), str(activity_id), str(first)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        shown = [process.stdout.readline().strip() for _ in range(lines)]
        process.send_signal(signal.SIGKILL)
        return [*shown, *(text.strip() for text in process.stdout)]


if sys.platform == "win32":
    pytestmark = pytest.mark.skip(reason="Windows has no SIGKILL")
