"""How a scene gets somewhere: a page, a tab, a widget that is on screen."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from tests.shots_story import tonight
from zorgdesk.domain.changes import Noun
from zorgdesk.services.opening import Services
from zorgdesk.ui.main_window import MainWindow

T = TypeVar("T", bound=QWidget)


def services_of(window: MainWindow) -> Services:
    return window.context.services


def open_tonight(tab: str) -> Callable[[MainWindow], object]:
    return lambda window: window.navigate(Noun.ACTIVITIES, tonight(services_of(window)), tab=tab)


def find(window: MainWindow, kind: type[T]) -> T:
    return next(one for one in window.findChildren(kind) if one.isVisible())


def go(page: str) -> Callable[[MainWindow], object]:
    return lambda window: window.go(page)
