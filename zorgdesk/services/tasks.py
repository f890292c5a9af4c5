"""What a user does with action points."""

from collections.abc import Sequence
from datetime import date as Date
from typing import Any

from zorgdesk.db import tables
from zorgdesk.db import tasks as query
from zorgdesk.db.store import Store
from zorgdesk.domain.changes import Changes
from zorgdesk.domain.tasks import Task, TaskFilter
from zorgdesk.services.fields import known, required

_FIELDS = {"text", "assignee_id", "due", "activity_id", "policy_signal_id"}
_ALL = 1000


class Tasks:
    """Things somebody must do, by activity and over all of them."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def rows(
        self,
        chosen: TaskFilter,
        *,
        sort: str = "due",
        descending: bool = False,
        offset: int = 0,
        limit: int = 200,
    ) -> list[Task]:
        """A window of the tasks over all activities, the earliest due first."""
        with self._store.read() as connection:
            return query.rows(
                connection, chosen, sort=sort, descending=descending, offset=offset, limit=limit
            )

    def count(self, chosen: TaskFilter) -> int:
        """How many tasks the filter leaves."""
        with self._store.read() as connection:
            return query.count(connection, chosen)

    def assignees(self) -> list[tuple[int, str]]:
        """Everybody who has a task, done or not, in the order of their names."""
        with self._store.read() as connection:
            return query.assignees(connection)

    def get(self, task_id: int) -> Task | None:
        """One task that is not in the bin."""
        with self._store.read() as connection:
            return query.get(connection, task_id)

    def of_activity(self, activity_id: int) -> list[Task]:
        """The tasks of an activity, then those still open of earlier activities of its series."""
        with self._store.read() as connection:
            return query.of_activity(connection, activity_id)

    def hanging(self, task_id: int) -> dict[str, int]:
        """Nothing hangs on a task."""
        return {}

    def open(self, assignee_id: int | None = None) -> list[Task]:
        """What nobody did yet, the earliest due first."""
        return self.rows(TaskFilter(open_only=True, assignee_id=assignee_id), limit=_ALL)

    def add(
        self, text: str, *, assignee_id: int | None = None, due: Date | None = None, **fields: Any
    ) -> tuple[int, Changes]:
        """A new task. Raises ZorgdeskError title_missing."""
        values = known({"text": text, "assignee_id": assignee_id, "due": due, **fields}, _FIELDS)
        required(values, "text")
        with self._store.change("task.added", text) as work:
            task_id = work.insert(tables.tasks, **values)
        return task_id, work.changes

    def edit(self, task_id: int, **fields: Any) -> Changes:
        """Change what, who or when. Raises ZorgdeskError title_missing."""
        values = known(fields, _FIELDS)
        required(values, "text")
        with self._store.change("task.edited") as work:
            work.subject = str((work.row(tables.tasks, task_id) or {}).get("text", ""))
            work.update(tables.tasks, task_id, **values)
        return work.changes

    def set_done(self, task_id: int, done: bool) -> Changes:
        """Somebody did it, or it must be done after all."""
        return self.set_all_done([task_id], done)

    def set_all_done(self, task_ids: Sequence[int], done: bool) -> Changes:
        """The same for several, as one action; when one was done already it keeps that date."""
        with self._store.change("task.done" if done else "task.reopened") as work:
            work.call_after(tables.tasks, task_ids, "text")
            for task_id in task_ids:
                row = work.row(tables.tasks, task_id) or {}
                if done != (row.get("done_at") is not None):
                    work.update(tables.tasks, task_id, done_at=work.at if done else None)
        return work.changes

    def delete(self, *task_ids: int) -> Changes:
        """To the bin, all together."""
        with self._store.change("task.deleted") as work:
            work.call_after(tables.tasks, task_ids, "text")
            for task_id in task_ids:
                work.move_to_bin(tables.tasks, task_id)
        return work.changes
