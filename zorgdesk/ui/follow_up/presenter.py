"""What follows after an activity, without widgets."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date as Date
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from zorgdesk.domain.activities import Activity
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.policy_signals import PolicySignal
from zorgdesk.domain.tasks import Task
from zorgdesk.ui.page import Latest, PageContext


@dataclass(frozen=True)
class Following:
    """Everything the tab shows; after the activity's own `tasks` those still open earlier in its series."""

    activity: Activity
    signals: list[PolicySignal]
    tasks: list[Task]
    next_in_series: Activity | None


class FollowUpView(Protocol):
    """What the presenter asks of the tab."""

    def show_following(self, following: Following) -> None:
        """Show what follows after the activity."""

    def show_added(self) -> None:
        """A task was added: clear the line for the next one."""


class FollowUpPresenter:
    """Reads what follows after one activity, and stores what is changed in it."""

    def __init__(self, context: PageContext, view: FollowUpView) -> None:
        self._context = context
        self._view = view
        self._latest = Latest()
        self.activity_id: int | None = None

    def load(self, activity_id: int | None) -> None:
        """Read anew."""
        self.activity_id = activity_id
        if activity_id is not None:
            self._context.ask(lambda: self._following(activity_id), self._latest(self._show))

    def add(self, text: str, assignee_id: int | None, due: Date | None) -> None:
        """A new task of this activity."""
        activity_id, add = self.activity_id, self._context.services.tasks.add
        if activity_id is not None and text.strip():
            self._context.act(
                lambda: add(text.strip(), assignee_id=assignee_id, due=due, activity_id=activity_id),
                lambda _added: self._view.show_added(),
            )

    def edit(self, task_id: int, field: str, value: Any) -> None:
        """Another text, assignee or date."""
        edit = self._context.services.tasks.edit
        self._change(lambda: edit(task_id, **{field: value}))

    def set_done(self, task_id: int, done: bool) -> None:
        """Somebody did it, or not yet after all."""
        set_done = self._context.services.tasks.set_done
        self._change(lambda: set_done(task_id, done))

    def delete(self, task: Task) -> None:
        """To the bin; the message takes it back."""
        delete, messages = self._context.services.tasks.delete, self._context.messages
        told = QCoreApplication.translate("records", "{name} is in the bin.").format(name=task.text)
        undo = QCoreApplication.translate("records", "Undo")
        self._context.act(
            lambda: delete(task.id), lambda _changes: messages.told(told, undo, self._context.undo)
        )

    def set_next_date(self, day: Date | None) -> None:
        """When people meet again."""
        activity_id, edit = self.activity_id, self._context.services.activities.edit
        if activity_id is not None:
            self._change(lambda: edit(activity_id, next_date=day))

    def _change(self, action: Callable[[], Changes]) -> None:
        self._context.act(action, failed=self._refused)

    def _refused(self, error: Exception) -> None:
        """Say why, and show again what is stored."""
        self._context.messages.failed(error)
        self.load(self.activity_id)

    def _following(self, activity_id: int) -> Following | None:
        services = self._context.services
        activity = services.activities.get(activity_id)
        if activity is None:
            return None
        return Following(
            activity,
            services.policy_signals.of_activity(activity_id),
            services.tasks.of_activity(activity_id),
            services.activities.next_in_series(activity_id),
        )

    def _show(self, following: Following | None) -> None:
        if following is not None:
            self._view.show_following(following)
