"""What the page of today says and does."""

from datetime import date as Date
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.activities import ActivityRow, ActivityState
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.today import DueItem, DueKind, TodayOverview, YearFigures
from zorgdesk.ui.page import Latest, PageContext
from zorgdesk.ui.policy_signals.shown import Shown

_NOON, _EVENING = 12, 18


class TodayView(Protocol):
    def show_overview(self, overview: TodayOverview) -> None:
        """Show what there is to do."""

    def show_year(self, figures: YearFigures) -> None:
        """Show the year so far in numbers."""


class TodayPresenter:
    """Loads the overview, and takes the person to what is chosen on it."""

    def __init__(self, context: PageContext, view: TodayView) -> None:
        self.context = context
        self._view = view
        self._latest = Latest()

    def load(self) -> None:
        today = self.context.today()
        service = self.context.services.today
        self.context.ask(lambda: service.overview(today), self._latest(self._show))

    def _show(self, overview: TodayOverview) -> None:
        """What the person begins with first; counting the year may take longer."""
        self._view.show_overview(overview)
        year, service = self.context.today().year, self.context.services.today
        self.context.ask(lambda: service.year(year), self._view.show_year)

    def greeting(self) -> str:
        """Good morning, afternoon or evening: by the clock of this computer."""
        hour = self.context.now().astimezone().hour
        say = QCoreApplication.translate
        if hour < _NOON:
            return say("Today", "Good morning")
        return say("Today", "Good afternoon") if hour < _EVENING else say("Today", "Good evening")

    def day(self) -> str:
        return self.context.labels.weekday(self.context.today())

    def when_and_where(self, row: ActivityRow) -> str:
        """As in "Today at 19:30 · Buurthuis De Schakelaar"."""
        say = QCoreApplication.translate
        labels = self.context.labels
        day = say("Today", "Today") if row.date == self.context.today() else labels.weekday(row.date)
        if row.starts_at:
            day = say("Today", "{day} at {time}").format(day=day, time=labels.time(row.starts_at))
        return " · ".join(part for part in (day[:1].upper() + day[1:], row.place) if part)

    def start_words(self, row: ActivityRow) -> str:
        """What the big button does to this activity."""
        say = QCoreApplication.translate
        if row.state == ActivityState.RUNNING:
            return say("Today", "Go on")
        if row.date != self.context.today():
            return say("Today", "Prepare")
        hour = self.context.labels.local(row.starts_at).hour if row.starts_at else _EVENING
        if hour < _NOON:
            return say("Today", "Start the morning")
        return say("Today", "Start the afternoon") if hour < _EVENING else say("Today", "Start the evening")

    def start(self, row: ActivityRow) -> None:
        """Start it and open its check-in; go on when it runs; prepare it when it is on another day."""
        if row.state == ActivityState.RUNNING:
            self.context.navigate(Noun.ACTIVITIES, row.id, tab="live")
        elif row.date != self.context.today():
            self.context.navigate(Noun.ACTIVITIES, row.id, tab="programme")
        else:
            activities = self.context.services.activities
            self.context.act(
                lambda: activities.start(row.id),
                lambda _: self.context.navigate(Noun.ACTIVITIES, row.id, tab="participants"),
            )

    def open_minutes(self, activity_id: int) -> None:
        self.context.navigate(Noun.ACTIVITIES, activity_id, tab="minutes")

    def open_due(self, item: DueItem) -> None:
        """A signal on its page, a task where it was agreed, a thing to prepare on its activity.

        A task of no activity with the other tasks.
        """
        if item.kind == DueKind.SIGNAL:
            self.context.navigate(Noun.POLICY_SIGNALS, item.id)
        elif item.kind == DueKind.CHECKLIST and item.activity_id is not None:
            self.context.navigate(Noun.ACTIVITIES, item.activity_id, tab="details", checklist=item.id)
        elif item.activity_id is None:
            self.context.navigate(Noun.TASKS, item.id)
        else:
            self.context.navigate(Noun.ACTIVITIES, item.activity_id, tab="follow_up", task=item.id)

    def open_tasks(self) -> None:
        self.context.go("tasks")

    def open_ownerless(self) -> None:
        self.context.go("policy_signals", only=Shown.OWNERLESS)

    def minutes_date(self, day: Date | None) -> str:
        """Without the year, unless it is another one."""
        labels = self.context.labels
        same_year = day is not None and day.year == self.context.today().year
        return labels.day_and_month(day) if same_year else labels.date(day)
