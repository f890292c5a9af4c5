"""An evening with two parts and three voices, and a runner that answers only when told."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from zorgdesk.domain.entries import Entry, EntryDraft, EntryKind
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.services.opening import Services
from zorgdesk.ui.live.tab import LiveTab
from zorgdesk.ui.page import PageContext, Pane
from zorgdesk.ui.task_runner import ImmediateRunner, Lane, Task


@dataclass(frozen=True)
class Room:
    """Keys of what is in the store."""

    services: Services
    id: int
    first: int
    second: int
    trees: int
    achiel: int
    kvlv: int

    def say(self, text: str, kind: EntryKind = EntryKind.STATEMENT, **fields: Any) -> Entry:
        return self.services.entries.add(self.id, replace(EntryDraft(kind, text), **fields))[0]

    def said(self) -> list[tuple[EntryKind, str]]:
        return [(entry.kind, entry.text) for entry in self.services.entries.of(self.id)]

    def texts(self) -> list[str]:
        return [text for _, text in self.said()]


@pytest.fixture
def room(services: Services) -> Room:
    activity, _ = services.activities.add("practice_table", "Drempels in de vrije tijd", number=3)
    parts = [
        services.programme.add(activity, title, duration_minutes=25)[0]
        for title in ("Twee verhalen uit de buurt", "Gesprek")
    ]
    kvlv, _ = services.organisations.add("KVLV Lokeren")
    trees, _ = services.people.add("Trees", "Debusschere", organisation_id=kvlv)
    achiel, _ = services.people.add("Achiel", "De Cuyper")
    for person in (trees, achiel):
        services.participations.add(activity, person, status=ParticipationStatus.PRESENT)
    return Room(services, activity, parts[0], parts[1], trees, achiel, kvlv)


@pytest.fixture
def open_tab(context: PageContext, show: Callable[[Pane], Pane], room: Room) -> Callable[..., LiveTab]:
    """The tab on screen, with the keyboard in its line."""

    def opened(within: PageContext = context) -> LiveTab:
        tab = LiveTab(within)
        show(tab)
        tab.activateWindow()
        tab.show_activity(room.id)
        tab.focus_first()
        QApplication.processEvents()
        return tab

    return opened


@pytest.fixture
def tab(open_tab: Callable[..., LiveTab]) -> LiveTab:
    return open_tab()


class WaitingRunner(ImmediateRunner):
    """Does nothing until `go_on`, as a store on a slow disk."""

    def __init__(self) -> None:
        self.waits = False
        self._queue: list[Callable[[], object]] = []

    def run(self, lane: Lane, work: Any, done: Any, failed: Any, owner: Any = None) -> Task:
        if not self.waits:
            return super().run(lane, work, done, failed, owner)
        self._queue.append(lambda: super(WaitingRunner, self).run(lane, work, done, failed, owner))
        return Task()

    def go_on(self) -> None:
        """Do all that waits, and what comes of it."""
        while self._queue:
            self._queue.pop(0)()


@pytest.fixture
def runner() -> WaitingRunner:
    return WaitingRunner()


@pytest.fixture
def slow_tab(open_tab: Callable[..., LiveTab], context: PageContext, runner: WaitingRunner) -> LiveTab:
    return open_tab(replace(context, runner=runner))
