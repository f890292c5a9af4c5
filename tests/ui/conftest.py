"""A real store, a context that runs at once, and a way to show a pane."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.fakes import FakeClock, RecordedMessages
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.lists import ListName
from zorgdesk.paths import settings_file
from zorgdesk.services.opening import Services, open_services
from zorgdesk.settings import Settings
from zorgdesk.ui.labels import Labels
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.task_runner import ImmediateRunner


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def services(tmp_path: Path, clock: FakeClock) -> Iterator[Services]:
    opened = open_services(tmp_path / "najaarswerking.zorgdesk", author="An", clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def messages() -> RecordedMessages:
    return RecordedMessages()


class Went:
    """Where the pages sent the person, and what they said was touched."""

    def __init__(self) -> None:
        self.records: list[tuple[Noun, int, str | None, dict[str, Any]]] = []
        self.pages: list[str] = []
        self.changes: list[Changes] = []
        self.panes: list[Pane] = []
        self.reopened: list[Path | None] = []

    def navigate(self, noun: Noun, record_id: int, tab: str | None = None, **where: Any) -> None:
        self.records.append((noun, record_id, tab, where))

    def go(self, name: str, new: bool = False, only: str = "") -> None:
        self.pages.append(" ".join(part for part in (name, "new" if new else "", only) if part))

    def changed(self, changes: Changes) -> None:
        self.changes.append(changes)
        for pane in self.panes:
            pane.take(changes)


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def context(services: Services, messages: RecordedMessages, went: Went, clock: FakeClock) -> PageContext:
    """Dutch list values, English source texts; every action is done before the call returns."""
    labels = Labels("nl")
    labels.learn(value for name in ListName for value in services.lists.of(name, retired=True))
    return PageContext(
        services=services,
        runner=ImmediateRunner(),
        messages=messages,
        labels=labels,
        settings=Settings(settings_file()),
        navigate=went.navigate,
        go=went.go,
        changed=went.changed,
        undo=lambda: went.changed(services.history.undo()),
        reopen=went.reopened.append,
        now=clock,
    )


@pytest.fixture
def show(qtbot: QtBot, went: Went) -> Callable[[Pane], Pane]:
    """Put a pane on the (offscreen) screen; from then on it hears of every change, as in the window."""

    def shown(pane: Pane) -> Pane:
        qtbot.addWidget(pane)
        went.panes.append(pane)
        pane.resize(1180, 760)
        pane.show()
        return pane

    return shown
