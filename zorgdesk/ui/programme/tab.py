"""The tab Programma & sprekers: parts on the left, the speakers of the chosen one on the right."""

from collections.abc import Callable
from datetime import time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from zorgdesk.domain.activities import ActivityState, ProgrammeItem
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.programme_order import Beside
from zorgdesk.ui.checklists.earlier import speaker_line
from zorgdesk.ui.local_times import moment
from zorgdesk.ui.page import ChosenRecord, Command, Latest, PageContext, Tab
from zorgdesk.ui.programme.item_list import ItemList
from zorgdesk.ui.programme.planned import Plan, planned_groups
from zorgdesk.ui.programme.speakers import Speakers
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.empty_state import EmptyState
from zorgdesk.ui.widgets.labels import label
from zorgdesk.ui.widgets.line_list import LineList
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.side_by_side import SideBySide
from zorgdesk.ui.widgets.text_line import TextLine

_NOUNS = (
    Noun.PROGRAMME,
    Noun.CONTRIBUTIONS,
    Noun.ACTIVITIES,
    Noun.PEOPLE,
    Noun.ORGANISATIONS,
    Noun.PART_PARTICIPATIONS,
)
_SPEAKERS_WIDTH, _PARTS_WIDTH = 344, 620
_TO_COME = (ActivityState.PLANNED, ActivityState.OPEN)


class ProgrammeTab(Tab):
    """Enter in the line at the bottom adds a part and waits for the next; Ctrl+Enter adds it beside."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._latest = Latest()
        self._plan: Plan | None = None
        self._pointed: int | None = None
        self.to_confirm = LineList()
        self.list = ItemList(context.labels)
        self.speakers = Speakers(context)
        self.end = label("", "quiet", wrap=True)
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
        activity_id = self.activity_id
        if activity_id is None or not (changes is None or changes.touches(*_NOUNS)):
            return
        self.context.ask(lambda: self._read(activity_id), self._latest(self._show), owner=self)

    def point_at(self, **where: Any) -> None:
        """`contribution` is a speaker."""
        self._pointed = where.get("contribution")
        self._go_to_pointed()

    def chosen_record(self) -> ChosenRecord | None:
        row = self.list.rows.get(self.list.current or 0)
        on_it = row is not None and row.isAncestorOf(QApplication.focusWidget() or self)
        return ChosenRecord(Noun.PROGRAMME, row.item.id, row.item.title) if row and on_it else None

    def focus_first(self) -> None:
        self.new.setFocus()

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("in the line at the bottom: add a part")),
            ("Ctrl+Enter", self.tr("there: at the same time as the last one")),
            ("Alt+↑ Alt+↓", self.tr("move the part")),
            ("Alt+Shift+↑ ↓", self.tr("move all that runs at its time")),
            ("Alt+T", self.tr("at the same time as the part above, or not")),
            ("Ctrl+B", self.tr("on a speaker: confirmed, or not yet")),
            ("Ctrl+Delete", self.tr("delete the part")),
        ]

    def commands(self) -> list[Command]:
        return [Command(self.tr("Add a part"), self.new.setFocus, "plus")]

    def _read(self, activity_id: int) -> Plan | None:
        services = self.context.services
        activity = services.activities.get(activity_id)
        if activity is None:
            return None
        return Plan(
            activity,
            services.programme.of(activity_id),
            services.programme.contributions(activity_id),
            services.part_participations.counts(activity_id),
        )

    def _show(self, plan: Plan | None) -> None:
        self._plan = plan
        if plan is None:
            return
        self.list.show_groups(planned_groups(self.context.labels, plan))
        self.empty.setVisible(not plan.items)
        self._show_to_confirm(plan)
        self._show_end(plan)
        self._go_to_pointed()

    def _show_to_confirm(self, plan: Plan) -> None:
        waiting = plan.to_confirm()
        shown = bool(waiting) and plan.activity.state in _TO_COME
        self.to_confirm.set_lines([speaker_line(self.context, plan.activity, waiting)] if shown else [])
        self._confirm_card.setVisible(shown)

    def _show_end(self, plan: Plan) -> None:
        """Until when it lasts, and whether that is later than was planned for the activity."""
        end, planned, unknown = plan.end(), plan.activity.ends_at, plan.without_length()
        told = []
        if end is not None:
            at = self.context.labels.time(end, plan.activity.time_zone)
            told.append(self.tr("The programme lasts until {time}.").format(time=at))
        if end is not None and planned is not None and end > planned:
            late = (end - planned).seconds // 60 + (end - planned).days * 24 * 60
            told.append(self.tr("That is %n minute(s) after the end of the activity.", "", late))
        if unknown:
            told.append(self.tr("%n part(s) without a duration.", "", unknown))
        self.end.setText(" ".join(told))
        self.end.setVisible(bool(told))

    def _go_to_pointed(self) -> None:
        found = self._plan and [one for one in self._plan.contributions if one.id == self._pointed]
        if found:
            self.list.choose(found[0].programme_item_id)
            self.speakers.focus_speaker(found[0].id)
            self._pointed = None

    def _show_speakers(self, item: ProgrammeItem | None) -> None:
        self.speakers.show_part(item, self._plan.contributions if self._plan else [])

    def _add(self, title: str, together: bool = False) -> None:
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
            lambda: programme.add(activity_id, title, together=together),
            lambda made: self._added(made[0]),
            refused,
            self,
        )

    def _add_beside(self) -> None:
        self._add(self.new.text().strip(), together=True)

    def _empty_line(self) -> None:
        self.new.clear()
        self.new.show_text("")

    def _added(self, item_id: int) -> None:
        if self.new.hasFocus() and item_id in self.list.rows:
            self.list.choose(item_id)

    def _store(self, item_id: int, name: str, value: Any) -> None:
        edit = self.context.services.programme.edit
        if isinstance(value, time) and self._plan is not None:
            activity = self._plan.activity
            value = moment(activity.date or self.context.today(), value, activity.time_zone)
        self.context.act(lambda: edit(item_id, **{name: value}))

    def _set_parallel(self, item_id: int, parallel: bool) -> None:
        programme = self.context.services.programme
        self._arrange(item_id, lambda: programme.set_parallel(item_id, parallel))

    def _step(self, item_id: int, step: int, whole: bool) -> None:
        programme = self.context.services.programme
        self._arrange(item_id, lambda: programme.step(item_id, step, whole=whole))

    def _drop(self, item_id: int, target_id: int, where: Beside, whole: bool) -> None:
        programme = self.context.services.programme
        self._arrange(item_id, lambda: programme.place(item_id, target_id, where, whole=whole))

    def _arrange(self, item_id: int, work: Callable[[], Changes]) -> None:
        """The part that was moved keeps the keyboard."""
        self.context.act(work, lambda _changes: self.list.focus_item(item_id))

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
        self.list.stepped.connect(self._step)
        self.list.dropped.connect(self._drop)
        self.list.deleted.connect(self._delete)
        self.list.chosen.connect(self._show_speakers)
        self.new.left.connect(self._add)
        self.empty.started.connect(self.new.setFocus)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            beside = QShortcut(QKeySequence(keys), self.new, self._add_beside)
            beside.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _build(self) -> None:
        parts, side, column = Card(padding=8), QWidget(), ScrollColumn()
        self._confirm_card = Card(padding=8, tone="signal")
        self._confirm_card.body.addWidget(self.to_confirm)
        self.new.setProperty("kind", "inline")
        self.end.setContentsMargins(px(12), px(4), px(12), px(4))
        for widget in (self.empty, self.list, self.new, self.end):
            parts.body.addWidget(widget)
        parts.body.addStretch()
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(px(16))
        right.addWidget(self._confirm_card)
        right.addWidget(self.speakers)
        right.addStretch()
        self.empty.hide()
        self.speakers.hide()
        self._confirm_card.hide()
        self.end.hide()
        column.body.addWidget(SideBySide(parts, side, _SPEAKERS_WIDTH, _PARTS_WIDTH))
        column.body.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(column)
