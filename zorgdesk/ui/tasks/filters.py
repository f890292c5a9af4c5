"""What stands above the list of tasks: words, whose and how far, which series, and whose in particular."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.activities import Series
from zorgdesk.domain.names import fold
from zorgdesk.domain.tasks import TaskFilter
from zorgdesk.ui.widgets.choice import Choice
from zorgdesk.ui.widgets.filter_bar import FilterBar
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.search_box import SearchBox

_NOBODY = 0
"""The key of no person: what is mine when Zorgdesk does not know who I am."""


class Which(StrEnum):
    """Which tasks are shown."""

    OPEN = "open"
    MINE = "mine"
    LATE = "late"
    ALL = "all"


class TaskFilters(QWidget):
    """Emits `changed` whenever the person narrows or widens what is shown. `author` is who works here."""

    changed = Signal()

    def __init__(self, author: Callable[[], str], today: Callable[[], date]) -> None:
        super().__init__()
        self._author, self._today = author, today
        self._me = _NOBODY
        self.search = SearchBox(self.tr("Search tasks"))
        self.which = Choice(
            [
                (Which.OPEN, self.tr("Open tasks")),
                (Which.MINE, self.tr("My tasks")),
                (Which.LATE, self.tr("Too late")),
                (Which.ALL, self.tr("All tasks")),
            ]
        )
        self.which.set_key(Which.OPEN)
        self.series, self.assignee = Choice(), Choice()
        self.unknown = label("", "quiet", wrap=True)
        self._lay_out()
        self._connect()
        self.offer([], [])

    def chosen(self) -> TaskFilter:
        """What the list should show."""
        which, assignee, series = self.which.key(), self.assignee.key(), self.series.key()
        mine = self._me if which == Which.MINE else None
        return TaskFilter(
            text=self.search.edit.text(),
            open_only=which != Which.ALL,
            assignee_id=assignee if isinstance(assignee, int) else mine,
            series_id=series if isinstance(series, int) else None,
            due_before=self._today() if which == Which.LATE else None,
        )

    def offer(self, assignees: Sequence[tuple[int, str]], series: Sequence[Series]) -> None:
        """Offer who has tasks and which series there are; what was chosen stays."""
        me = fold(self._author())
        self._me = next((key for key, name in assignees if fold(name) == me), _NOBODY)
        _offer(self.assignee, self.tr("Everybody"), assignees)
        _offer(self.series, self.tr("All series"), [(one.id, one.title) for one in series])
        self._explain()

    def clear(self) -> None:
        """Everything there is."""
        self.search.edit.clear()
        self.which.set_key(Which.ALL)
        for choice in (self.assignee, self.series):
            choice.set_key(None)
        self._tell()

    def _tell(self) -> None:
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        """Why "my tasks" shows nothing."""
        author = self._author()
        if author:
            told = self.tr("Nobody called {name} has a task.").format(name=author)
        else:
            told = self.tr("Zorgdesk does not know who you are: fill in your name in the settings.")
        self.unknown.setText(told)
        self.unknown.setVisible(self.which.key() == Which.MINE and self._me == _NOBODY)

    def _lay_out(self) -> None:
        names = (
            (self.which, self.tr("Which tasks")),
            (self.assignee, self.tr("Who does it")),
            (self.series, self.tr("Series")),
        )
        for choice, name in names:
            choice.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        choices = [self.which, self.assignee, self.series]
        column.addWidget(FilterBar(self.search, choices, self.tr("Filters")))
        column.addWidget(self.unknown)

    def _connect(self) -> None:
        self.search.text_changed.connect(lambda _text: self._tell())
        for choice in (self.which, self.assignee, self.series):
            choice.key_chosen.connect(lambda _key: self._tell())


def _offer(choice: Choice, everything: str, offered: Sequence[tuple[int, str]]) -> None:
    chosen = choice.key()
    choice.set_choices([(None, everything), *offered])
    choice.set_key(chosen if chosen in dict(offered) else None)
