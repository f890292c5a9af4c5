"""The real window on a real store: keys and clicks go where a person's would."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock
from zorgdesk.paths import settings_file
from zorgdesk.services.opening import Services, open_services
from zorgdesk.settings import Settings
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.task_runner import ImmediateRunner

_NO = Qt.KeyboardModifier.NoModifier


@dataclass
class Hands:
    """Types wherever the keyboard is, and counts the keys."""

    window: MainWindow
    keys: int = 0

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

    def _where(self) -> QWidget:
        if not self.window.isActiveWindow():  # the offscreen platform lets go of a window by itself
            self.window.activateWindow()
            QApplication.processEvents()
        return QApplication.focusWidget() or self.window


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    opened = open_services(tmp_path / "werking.zorgdesk", author="An", clock=FakeClock())
    yield opened
    opened.close()


@pytest.fixture
def open_main_window(qtbot: QtBot, services: Services) -> Callable[[], MainWindow]:
    """Opens the window, as often as somebody starts Zorgdesk."""

    def opened() -> MainWindow:
        window = MainWindow(
            services,
            ImmediateRunner(),
            Settings(settings_file()),
            "nl",
            FakeClock(),
            reopen=lambda _path: None,
        )
        qtbot.addWidget(window)
        window.start()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return opened


@pytest.fixture
def hands(open_main_window: Callable[[], MainWindow]) -> Hands:
    return Hands(open_main_window())
