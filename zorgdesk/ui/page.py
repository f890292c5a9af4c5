"""What every page and every tab of an activity is, and what it is given to work with.

A page shows records and emits intents; its presenter calls one service function through `PageContext.act` or
reads through `PageContext.ask`. Both run on the database lane; what they answer comes back on the GUI thread.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.ui.task_runner import Lane

if TYPE_CHECKING:
    from zorgdesk.services.opening import Services
    from zorgdesk.settings import Settings
    from zorgdesk.ui.labels import Labels
    from zorgdesk.ui.messages import Messages
    from zorgdesk.ui.task_runner import Runner

T = TypeVar("T")
Outcome = TypeVar("Outcome", bound=Changes | tuple[Any, Changes])


class Navigate(Protocol):
    """Opens a record on its own page; `where` says which tab ("live") or which entry to show there."""

    def __call__(self, noun: Noun, record_id: int, tab: str | None = None, **where: Any) -> None: ...


class Go(Protocol):
    """Opens a page by its name, without a record; `new` begins a new one there, `only` narrows its list."""

    def __call__(self, name: str, new: bool = False, only: str = "") -> None: ...


@dataclass(frozen=True)
class PageContext:
    """What a page and its presenter may use: handed down, so that nothing is looked up in a global."""

    services: "Services"
    runner: "Runner"
    messages: "Messages"
    labels: "Labels"
    settings: "Settings"
    navigate: Navigate
    go: Go
    changed: Callable[[Changes], None]
    """Tells every page what an action touched; `act` does it by itself."""
    undo: Callable[[], None]
    """Ctrl+Z, for the button on a toast that says what was deleted."""
    reopen: Callable[[Path | None], None]
    """Makes the window anew, in the same place: in another language or text size, or on another store."""
    now: Callable[[], datetime]
    """The time in UTC; tests give their own."""
    owner: QObject | None = None
    """The window: once it is gone, no answer comes."""
    crashed: bool = False
    """Whether the window before this one, on the same store, stopped without being closed."""

    def today(self) -> date:
        """The local day."""
        return self.now().astimezone().date()

    def ask(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Read: run `work` on the database lane, then give `done` the answer on the GUI thread.

        `work` must not touch widgets. A known error becomes a message unless `failed` takes it.
        Give a dialog, or whatever else may be gone before the answer, as `owner`: then none comes.
        """
        self.runner.run(Lane.DATABASE, work, done, failed or self.messages.failed, owner or self.owner)

    def act(
        self,
        work: Callable[[], Outcome],
        done: Callable[[Outcome], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Change: run one service action, tell every page what it touched, then give `done` what it returned.

        "Bewaard 14:02" is updated when something was really changed. A known error becomes a message unless
        `failed` takes it; the pages then still show what is in the store once they refresh.
        """

        def finished(outcome: Outcome) -> None:
            changes = outcome if isinstance(outcome, Changes) else outcome[-1]
            if changes:
                self.messages.saved(self.now())
                self.changed(changes)
            if done and (owner is None or shiboken6.isValid(owner)):
                done(outcome)

        self.runner.run(Lane.DATABASE, work, finished, failed or self.messages.failed, self.owner)


class Latest:
    """Lets only the answer to the newest question through: `ask(work, latest(self._show))`."""

    def __init__(self) -> None:
        self._asked = 0

    def __call__(self, done: Callable[[T], object]) -> Callable[[T], None]:
        self._asked += 1
        mine = self._asked

        def answer(value: T) -> None:
            if mine == self._asked:
                done(value)

        return answer


@dataclass(frozen=True)
class ChosenRecord:
    """The record somebody is on. `title` is how it is known."""

    noun: Noun
    id: int
    title: str


@dataclass(frozen=True)
class Command:
    """Something the person can do by its name with Ctrl+K. `title` is in the person's language."""

    title: str
    run: Callable[[], object]
    icon: str = "chevron-right"
    keys: str = ""


class Pane(QWidget):
    """Shows what is in the store, and looks again when that changed: now, or when it is shown."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._stale = True

    def take(self, changes: Changes) -> None:
        """Called for every change anywhere, by whoever holds this pane."""
        if self.isVisible():
            self.refresh(changes)
        else:
            self._stale = True

    def refresh(self, changes: Changes | None) -> None:
        """Load what is shown; None means all of it. Only called while visible: override this one."""

    def mark_stale(self) -> None:
        """What it shows is no longer what it should: load at once when visible, else when shown."""
        self._stale = True
        if self.isVisible():
            self._load()

    def state(self) -> dict[str, Any]:
        """What comes back after a restart: sizes, columns, the chosen record. Values JSON can hold."""
        return {}

    def restore(self, state: dict[str, Any]) -> None:
        """Take back what `state` gave, perhaps from an older version: doubt every key."""

    def focus_first(self) -> None:
        """Put the keyboard where work begins."""
        self.setFocus()

    def focus_filter(self) -> None:
        """Ctrl+F."""
        self.focus_first()

    def commands(self) -> list[Command]:
        """What Ctrl+K offers while this pane is on screen."""
        return []

    def chosen_record(self) -> ChosenRecord | None:
        """What the person is on, so that its history can be shown (Ctrl+Shift+H)."""
        return None

    def keys(self) -> list[tuple[str, str]]:
        """Keys of this pane with what they do, for the list behind F1: ("Ctrl+Enter", "new person")."""
        return []

    def reveal(self, changes: Changes) -> None:
        """This was taken back or done again just now: choose it, where it is one thing that is shown here."""

    def set_full_screen(self, on: bool) -> None:
        """F11: the rail, the bars around are already gone or back; hide or show what else distracts."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._load()

    def _load(self) -> None:
        self._stale = False
        self.refresh(None)


class Page(Pane):
    """One of the pages on the rail. `name` is the key of its PageSpec."""

    name = ""

    def title(self) -> str:
        """What the title bar says: the open record or the page."""
        return ""

    def open(self, record_id: int, **where: Any) -> None:
        """Show this record. It may come before the first `refresh`, and the record may be gone."""

    def current(self) -> tuple[int, dict[str, Any]] | None:
        """The open record and where in it (`{"tab": "live"}`), as `open` takes it: for Alt+Left."""
        return None

    def new_record(self) -> None:
        """Ctrl+N."""

    def show_only(self, what: str) -> None:
        """Narrow the list to what another page counted: "ownerless"."""


class Tab(Pane):
    """One tab of an activity. It is made when first opened, and then shows one activity after the other."""

    activity_id: int | None = None

    def show_activity(self, activity_id: int | None) -> None:
        """Show another activity, or none."""
        if activity_id != self.activity_id:
            self.activity_id = activity_id
            self.mark_stale()

    def point_at(self, **where: Any) -> None:
        """Bring one thing on this tab into view: `entry=12`."""


@dataclass(frozen=True)
class PageSpec:
    """A page before it is made. `title` is an English source text in the context "pages".

    `under` names the page on the rail that is lit for one that has no place there.
    """

    name: str
    title: str
    icon: str
    factory: Callable[[PageContext], Page]
    shortcut: str
    foot: bool = False
    under: str = ""


@dataclass(frozen=True)
class TabSpec:
    """A tab before it is made. `title` is an English source text in the context "pages"."""

    name: str
    title: str
    factory: Callable[[PageContext], Tab]
