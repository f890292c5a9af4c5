"""Opvolging: the signals an activity raised, what must be done, and when people meet again."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zorgdesk.domain.activities import Activity
from zorgdesk.domain.changes import Changes, Noun
from zorgdesk.domain.policy_signals import OPEN_STATES, PolicySignal
from zorgdesk.ui.follow_up.presenter import Following, FollowUpPresenter
from zorgdesk.ui.follow_up.task_list import TaskList
from zorgdesk.ui.page import ChosenRecord, Command, PageContext, Tab
from zorgdesk.ui.theme import px
from zorgdesk.ui.widgets.badge import BadgeContent
from zorgdesk.ui.widgets.buttons import button
from zorgdesk.ui.widgets.card import Card
from zorgdesk.ui.widgets.labels import SectionTitle, label
from zorgdesk.ui.widgets.optional_date import OptionalDate
from zorgdesk.ui.widgets.row_list import Row, RowList
from zorgdesk.ui.widgets.scroll_column import ScrollColumn
from zorgdesk.ui.widgets.side_by_side import SideBySide

_SHOWN = (Noun.ACTIVITIES, Noun.SERIES, Noun.TASKS, Noun.POLICY_SIGNALS, Noun.PEOPLE, Noun.ORGANISATIONS)


class FollowUpTab(Tab):
    """Every field is stored when it is left."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.presenter = FollowUpPresenter(context, self)
        self.signals = RowList()
        self.no_signals = label(
            self.tr("No signals yet. On the Live tab, a line that begins with * becomes one."),
            "quiet",
            wrap=True,
        )
        self.tasks = TaskList(context)
        self.all_tasks = button(self.tr("All tasks"), "link", clicked=lambda: context.go("tasks"))
        self.next_date = OptionalDate(context.today)
        self.next_activity = RowList()
        self.no_next = label("", "quiet", wrap=True)
        self._signals_title = SectionTitle(self.tr("Signals"), 0)
        self._tasks_title = SectionTitle(self.tr("Tasks"), 0)
        self._build()
        self._connect()

    def refresh(self, changes: Changes | None) -> None:
        if changes is None or changes.touches(*_SHOWN):
            self.presenter.load(self.activity_id)

    def show_activity(self, activity_id: int | None) -> None:
        if activity_id != self.activity_id:
            self.tasks.clear_line()
            self.tasks.clearFocus()
        super().show_activity(activity_id)

    def point_at(self, **where: Any) -> None:
        if "task" in where:
            self.tasks.point_at(where["task"])

    def focus_first(self) -> None:
        self.tasks.focus_first()

    def chosen_record(self) -> ChosenRecord | None:
        task = self.tasks.current()
        return None if task is None else ChosenRecord(Noun.TASKS, task.id, task.text)

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("in the line below: add the task; on a signal: open it")),
            ("Space", self.tr("on the box of a task: done")),
            ("Delete", self.tr("on the box of a task: to the bin")),
            ("↑ ↓", self.tr("another task")),
        ]

    def commands(self) -> list[Command]:
        return [Command(self.tr("New task"), self.tasks.new.text.setFocus, "plus")]

    # What the presenter asks.

    def show_following(self, following: Following) -> None:
        """Show what follows after the activity."""
        self._signals_title.set_count(len(following.signals))
        self.signals.set_rows([self._signal_row(one) for one in following.signals])
        self.no_signals.setVisible(not following.signals)
        self._tasks_title.set_count(sum(not one.done for one in following.tasks))
        self.tasks.show_tasks(following.tasks, following.activity.id)
        self.next_date.set_date(following.activity.next_date)
        self._show_next(following.activity, following.next_in_series)

    def show_added(self) -> None:
        """Ready for the next task."""
        self.tasks.clear_line()

    def _signal_row(self, signal: PolicySignal) -> Row:
        to = self.tr("to {addressee}").format(addressee=signal.addressee) if signal.addressee else ""
        late = self._late(signal)
        return Row(
            signal.title,
            partial(self.context.navigate, Noun.POLICY_SIGNALS, signal.id),
            front=self.context.labels.badge(signal.state),
            note=" · ".join(filter(None, [to, signal.owner if late else ""])),
            badge=late or self._owner(signal),
            strong=True,
        )

    def _late(self, signal: PolicySignal) -> BadgeContent | None:
        """That somebody follows it, but the day of the next step is past."""
        day, today = signal.next_step_on, self.context.today()
        followed = signal.state in OPEN_STATES and bool(signal.owner)
        return self.context.labels.due(day, today) if followed and day and day < today else None

    def _owner(self, signal: PolicySignal) -> BadgeContent | None:
        """Who follows it; that nobody does matters as long as it is open."""
        if signal.owner:
            return BadgeContent(signal.owner, "person")
        return BadgeContent(self.tr("no owner"), "warning", "danger") if signal.state in OPEN_STATES else None

    def _show_next(self, activity: Activity, following: Activity | None) -> None:
        rows = []
        if following is not None:
            open_it = partial(self.context.navigate, Noun.ACTIVITIES, following.id)
            rows = [Row(self.context.labels.activity(following), open_it, icon="calendar")]
        self.next_activity.set_rows(rows)
        self.no_next.setText(self._about_next(activity, following))

    def _about_next(self, activity: Activity, following: Activity | None) -> str:
        if following is not None:
            return self.context.labels.date(following.date)
        if activity.series_id is None:
            return self.tr("This activity belongs to no series.")
        return self.tr("Nothing later in this series is planned yet.")

    def _connect(self) -> None:
        self.tasks.added.connect(self.presenter.add)
        self.tasks.edited.connect(self.presenter.edit)
        self.tasks.done_changed.connect(self.presenter.set_done)
        self.tasks.delete_asked.connect(self.presenter.delete)
        self.next_date.date_changed.connect(self.presenter.set_next_date)

    def _build(self) -> None:
        signals, tasks, following = Card(), Card(), Card(self.tr("Next time"))
        _fill(signals, self._signals_title, self.no_signals, self.signals)
        _fill(tasks, self._tasks_title, self.tasks)
        tasks.body.addWidget(self.all_tasks, 0, Qt.AlignmentFlag.AlignLeft)
        above = label(self.tr("Date of the next meeting"), "quiet", wrap=True)
        above.setBuddy(self.next_date)
        self.next_date.setAccessibleName(above.text())
        series = label(self.tr("Next in the series"), "quiet", wrap=True)
        _fill(following, above, self.next_date, series, self.next_activity, self.no_next)
        main, column = QWidget(), ScrollColumn()
        lists = QVBoxLayout(main)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(px(16))
        lists.addWidget(signals)
        lists.addWidget(tasks)
        lists.addStretch()
        side = QWidget()
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(following)
        beside.addStretch()
        column.body.addWidget(SideBySide(main, side))
        column.body.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(column)


def _fill(card: Card, *widgets: QWidget) -> None:
    for widget in widgets:
        card.body.addWidget(widget)
