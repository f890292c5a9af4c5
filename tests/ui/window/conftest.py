"""The real window on a real store; what it runs is done before the call returns."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock
from zorgdesk.paths import settings_file
from zorgdesk.services.opening import Services
from zorgdesk.settings import Settings
from zorgdesk.ui.main_window import MainWindow
from zorgdesk.ui.task_runner import ImmediateRunner

Open = Callable[[], MainWindow]


@pytest.fixture
def reopened() -> list[Path | None]:
    """With what the window asked to be made anew."""
    return []


@pytest.fixture
def open_window(qtbot: QtBot, services: Services, clock: FakeClock, reopened: list[Path | None]) -> Open:
    """Opens the window as often as somebody starts Zorgdesk."""

    def opened() -> MainWindow:
        window = MainWindow(
            services, ImmediateRunner(), Settings(settings_file()), "nl", clock, reopened.append
        )
        qtbot.addWidget(window)
        window.start()
        window.resize(1280, 820)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return opened


@pytest.fixture
def window(open_window: Open) -> MainWindow:
    return open_window()
