"""The real window on a real store: keys and clicks go where a person's would."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock
from zorgdesk.paths import settings_file
from zorgdesk.services.opening import Services, open_services
from zorgdesk.settings import Settings
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.task_runner import ImmediateRunner

Shown = TypeVar("Shown", bound=QWidget)
_NO = Qt.KeyboardModifier.NoModifier


def shown_in(window: QWidget, kind: type[Shown]) -> Shown:
    """What of this kind can be seen there."""
    return next(one for one in window.findChildren(kind) if one.isVisible())


def dialog_shown(kind: type[Shown]) -> Shown:
    """What lies over the window."""
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


@dataclass
class Hands:
    """Types wherever the keyboard is, and counts the keys."""

    window: MainWindow
    keys: int = 0
    clicks: int = 0

    def type(self, text: str) -> None:
        """Type a text, a key per letter."""
        self.keys += len(text)
        QTest.keyClicks(self._where(), text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NO) -> None:
        """Press one key, with Ctrl, Shift or Alt held."""
        self.keys += 1
        QTest.keyClick(self._where(), key, modifiers)
        QApplication.processEvents()

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return)

    def ctrl(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def shift(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ShiftModifier)

    def do_by_name(self, name: str) -> None:
        """Ctrl+K, the name of a command, Enter."""
        self.ctrl(Qt.Key.Key_K)
        self.type(name)
        self.enter()

    def tab_to(self, wanted: QWidget, back: bool = False) -> None:
        """Tab, or Shift+Tab, until a field or a list has the keyboard."""
        for _ in range(60):
            if wanted in (where := self._where(), where.parentWidget()):
                return
            (self.shift if back else self.press)(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        raise AssertionError(f"no way by Tab to {wanted.accessibleName() or wanted}")

    def _where(self) -> QWidget:
        over = QApplication.activeModalWidget() or self.window
        if not over.isActiveWindow():  # the offscreen platform lets go of a window by itself
            over.activateWindow()
            QTest.qWaitForWindowActive(over)
        return QApplication.focusWidget() or self.window


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def services(tmp_path: Path, clock: FakeClock) -> Iterator[Services]:
    opened = open_services(tmp_path / "werking.zorgdesk", author="An", clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def open_main_window(qtbot: QtBot, services: Services, clock: FakeClock) -> Callable[[], MainWindow]:
    """Opens the window, as often as somebody starts Zorgdesk."""

    def opened() -> MainWindow:
        window = MainWindow(
            services,
            ImmediateRunner(),
            Settings(settings_file()),
            "nl",
            clock,
            reopen=lambda _path: None,
        )
        qtbot.addWidget(window)
        window.start()
        window.resize(1280, 820)  # a laptop's; the screen of the tests is smaller
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return opened


@pytest.fixture
def letters(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every file that was handed to another program, such as a letter to the mail program."""
    files: list[Path] = []

    def open_url(url: QUrl) -> bool:
        files.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return files


@pytest.fixture
def hands(open_main_window: Callable[[], MainWindow]) -> Hands:
    return Hands(open_main_window())
