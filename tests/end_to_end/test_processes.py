"""Zorgdesk as a process among others: started twice, asked to end, killed, without a screen."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from zorgdesk.services.opening import open_services

_WINDOW = """
import os
import sys
import traceback
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from zorgdesk.app import open_window
from zorgdesk.domain.changes import Noun
from zorgdesk.ui.main_window import MainWindow

def shown():
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))

def fail(*what):
    traceback.print_exception(*what)
    os._exit(3)

def ready():
    sys.excepthook = fail  # no dialog, for which nobody is there
    shown().come_forward = lambda: print("forward", flush=True)
    QTimer.singleShot(0, begin)

def begin():
    window = shown()
    window.navigate(Noun.ACTIVITIES, 1, tab=sys.argv[2])
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    loaded = []
    window.context.ask(lambda: True, loaded.append)  # the lane answers in order: after the page has its rows
    while not loaded:
        QApplication.processEvents()
    window.current_page().focus_first()
    QTest.keyClicks(QApplication.focusWidget(), "Half getypt")
    print("ready", flush=True)

sys.exit(open_window(Path(sys.argv[1]), "nl", on_ready=ready))
"""

if sys.platform == "win32":
    pytestmark = pytest.mark.skip(reason="Windows has other signals")


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "Ons huis é.zorgdesk"
    services = open_services(path)
    services.activities.add("practice_table", "Drempels")
    services.close()
    return path


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", **more}


@contextmanager
def opened(store: Path, tab: str = "details") -> Iterator[subprocess.Popen[str]]:
    """A window in a process of its own, with something half typed on a tab of its activity."""
    words = [sys.executable, "-c", _WINDOW, str(store), tab]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=environment()) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            yield process
        finally:
            process.kill()


def start(*words: str, **more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "zorgdesk", *words]
    return subprocess.run(
        command, env=environment(**more), capture_output=True, text=True, timeout=60, check=False
    )


def title_of(store: Path) -> str:
    services = open_services(store)
    activity = services.activities.get(1)
    services.close()
    assert activity is not None
    return activity.title


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_what_is_half_typed_is_stored_when_the_system_asks_to_end(store: Path, asked: signal.Signals) -> None:
    with opened(store) as window:
        window.send_signal(asked)
        assert window.wait(60) == 0
    assert title_of(store) == "Half getypt"


def test_a_line_of_live_is_kept_when_the_system_asks_to_end(store: Path) -> None:
    with opened(store, "live") as window:
        window.send_signal(signal.SIGTERM)
        assert window.wait(60) == 0
    services = open_services(store)
    kept = services.entries.kept_line(1)
    services.close()
    assert kept is not None
    assert kept[0] == "Half getypt"


def test_a_second_start_brings_the_first_window_forward(store: Path) -> None:
    with opened(store) as window:
        assert window.stdout is not None
        second = start("--store", str(store))
        assert (second.returncode, second.stderr.strip()) == (0, "")
        assert window.stdout.readline() == "forward\n"


def test_a_killed_window_is_in_nobodys_way(store: Path) -> None:
    with opened(store) as window:
        window.kill()
        window.wait(60)
    with opened(store) as window:
        window.send_signal(signal.SIGTERM)
        assert window.wait(60) == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_one_sentence_says_so(store: Path) -> None:
    refused = start("--store", str(store), QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="", LANG="nl_BE")
    assert refused.returncode == 1
    assert refused.stderr.strip().splitlines() == [
        "Er is hier geen scherm om een venster op te openen: gebruik zorgdesk met een commando."
    ]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_any_word_it_wants_to_open_the_window() -> None:
    refused = start(QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="", LANG="en")
    assert refused.stderr.startswith("There is no screen")
