"""A page of the window without the rest of it, so that what is measured is the page."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from zorgdesk.domain.changes import Changes
from zorgdesk.domain.lists import ListName
from zorgdesk.services.opening import Services
from zorgdesk.settings import Settings
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.page import PageContext
from zorgdesk.ui.sweeping import Sweeper
from zorgdesk.ui.task_runner import ImmediateRunner
from zorgdesk.ui.theme import ThemeManager


def application() -> QApplication:
    """The one application of this process, dressed and swept as Zorgdesk is."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    app = QApplication([])
    Sweeper().setParent(app)
    ThemeManager(app).apply("light", 100)
    return app


def context_on(
    services: Services, folder: Path, changed: Callable[[Changes], None] = lambda _changes: None
) -> PageContext:
    """What a page needs; every question is answered before the call returns, so nothing is left out."""
    labels = Labels("nl")
    labels.learn(value for name in ListName for value in services.lists.of(name, retired=True))
    return PageContext(
        services=services,
        runner=ImmediateRunner(),
        messages=_Silence(),
        labels=labels,
        settings=Settings(folder / "settings.json"),
        navigate=lambda *_what, **_where: None,
        go=lambda *_what, **_where: None,
        changed=changed,
        undo=lambda: None,
        reopen=lambda _path: None,
        now=lambda: datetime.now(UTC),
    )


def shown(widget: QWidget) -> None:
    """Show a page at the size of a common laptop and let it settle."""
    widget.resize(1240, 800)
    widget.show()
    QTest.qWaitForWindowExposed(widget)
    QApplication.processEvents()


class _Silence:
    """Messages that nobody reads."""

    def __getattr__(self, _name: str) -> Any:
        return lambda *_what, **_how: None
