"""The tab Programma & sprekers: parts on the left, the speakers of the chosen one on the right."""

from dataclasses import dataclass
from datetime import time
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.activities import Activity, Contribution, ProgrammeItem
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.ui.local_times import moment
from zorgdesk.ui.page import Command, Latest, PageContext, Tab
from zorgdesk.ui.programme.item_list import ItemList
from zorgdesk.ui.programme.planned import planned_parts
from zorgdesk.ui.programme.speakers import Speakers
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.side_by_side import SideBySide
from zorgdesk.ui.widgets.text_line import TextLine

_NOUNS = (Noun.PROGRAMME, Noun.CONTRIBUTIONS, Noun.ACTIVITIES, Noun.PEOPLE, Noun.ORGANISATIONS)
_SPEAKERS_WIDTH, _PARTS_WIDTH = 380, 620


@dataclass(frozen=True)
class _Known:
    activity: Activity | None
    items: list[ProgrammeItem]
    contributions: list[Contribution]


class ProgrammeTab(Tab):
    """Enter in the line at the bottom adds a part and waits for the next."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._latest = Latest()
        self._known = _Known(None, [], [])
        self.list = ItemList(context.labels)
        self.speakers = Speakers(context)
        self.new = TextLine(self.tr("Add a part: type its title and press Enter"))
        self.new.setAccessibleName(self.tr("Title of a new part"))
        self.empty = EmptyState(
            "calendar",
            self.tr("No programme yet"),
            self.tr("The parts of the activity stand here in their order, with who speaks in each."),
            self.tr("Add the first part"),
        )
        self._build()
        self._connect()

    def show_activity(self, activity_id: int | None) -> None:
        if activity_id != self.activity_id:
            self._commit()
        super().show_activity(activity_id)

    def refresh(self, changes: Changes | None) -> None:
        activity_id, services = self.activity_id, self.context.services
        if activity_id is None or not (changes is None or changes.touches(*_NOUNS)):
            return
        self.context.ask(
            lambda: _Known(
                services.activities.get(activity_id),
                services.programme.of(activity_id),
                services.programme.contributions(activity_id),
            ),
            self._latest(self._show),
            owner=self,
        )

    def focus_first(self) -> None:
        self.new.setFocus()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("in the line at the bottom: add a part")),
            ("Alt+↑ Alt+↓", self.tr("move the part")),
            ("Ctrl+Delete", self.tr("delete the part")),
        ]

    def commands(self) -> list[Command]:
        return [Command(self.tr("Add a part"), self.new.setFocus, "plus")]

    def _show(self, known: _Known) -> None:
        self._known = known
        if known.activity is None:
            return
        parts = planned_parts(self.context.labels, known.activity, known.items, known.contributions)
        self.list.show_items(parts)
        self.empty.setVisible(not known.items)

    def _show_speakers(self, item: ProgrammeItem | None) -> None:
        self.speakers.show_part(item, self._known.contributions)

    def _add(self, title: str) -> None:
        """The line is free for the next part at once; it gets the title back when it could not be stored."""
        activity_id, programme = self.activity_id, self.context.services.programme
        if activity_id is None or not title:
            return

        def refused(error: Exception) -> None:
            if not self.new.text():
                self.new.setText(title)
            self.context.messages.failed(error)

        self._empty_line()
        self.context.act(
            lambda: programme.add(activity_id, title), lambda made: self._added(made[0]), refused, self
        )

    def _empty_line(self) -> None:
        self.new.clear()
        self.new.show_text("")

    def _added(self, item_id: int) -> None:
        if self.new.hasFocus() and item_id in self.list.rows:
            self.list.choose(item_id)

    def _store(self, item_id: int, name: str, value: Any) -> None:
        edit, activity = self.context.services.programme.edit, self._known.activity
        if isinstance(value, time) and activity is not None:
            value = moment(activity.date or self.context.today(), value, activity.time_zone)
        self.context.act(lambda: edit(item_id, **{name: value}))

    def _set_parallel(self, item_id: int, parallel: bool) -> None:
        programme = self.context.services.programme
        self.context.act(lambda: programme.set_parallel(item_id, parallel))

    def _move(self, item_id: int, place: int) -> None:
        move = self.context.services.programme.move
        self.context.act(lambda: move(item_id, place), lambda _changes: self.list.focus_item(item_id))

    def _delete(self, item_id: int) -> None:
        delete = self.context.services.programme.delete
        title = self.list.rows[item_id].item.title
        told = self.tr("“{title}” is in the bin.").format(title=title)
        self.context.act(
            lambda: delete(item_id),
            lambda _changes: self.context.messages.told(told, self.tr("Undo"), self.context.undo),
        )

    def _commit(self) -> None:
        self.list.commit()
        self.speakers.commit()

    def _connect(self) -> None:
        self.list.stored.connect(self._store)
        self.list.parallel_asked.connect(self._set_parallel)
        self.list.placed.connect(self._move)
        self.list.deleted.connect(self._delete)
        self.list.chosen.connect(self._show_speakers)
        self.new.left.connect(self._add)
        self.empty.started.connect(self.new.setFocus)

    def _build(self) -> None:
        parts, side, column = Card(padding=8), QWidget(), ScrollColumn()
        self.new.setProperty("kind", "inline")
        for widget in (self.empty, self.list, self.new):
            parts.body.addWidget(widget)
        parts.body.addStretch()
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.speakers)
        right.addStretch()
        self.empty.hide()
        self.speakers.hide()
        column.body.addWidget(SideBySide(parts, side, _SPEAKERS_WIDTH, _PARTS_WIDTH))
        column.body.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(column)
