"""Action points."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, select

from zorgdesk.db.headings import columns as heading_columns
from zorgdesk.db.headings import heading, kind_labels
from zorgdesk.db.tables import activities, people, series, tasks
from zorgdesk.domain.names import fold
from zorgdesk.domain.tasks import Task, TaskFilter

_joined = (
    tasks.outerjoin(people, people.c.id == tasks.c.assignee_id)
    .outerjoin(activities, activities.c.id == tasks.c.activity_id)
    .outerjoin(kind_labels, kind_labels.c.code == activities.c.kind)
    .outerjoin(series, series.c.id == activities.c.series_id)
)
_columns = (
    *tasks.c,
    people.c.given_name,
    people.c.family_name,
    *heading_columns,
)
_SORTS: dict[str, ColumnElement[Any]] = {
    "due": tasks.c.due,
    "text": func.lower(tasks.c.text),
    "assignee": people.c.sort_key,
    "activity": activities.c.date,
    "done": tasks.c.done_at,
}


def rows(
    connection: Connection, chosen: TaskFilter, *, sort: str, descending: bool, offset: int, limit: int
) -> list[Task]:
    """A window of the tasks over all activities."""
    column = _SORTS[sort]
    order = column.desc().nulls_last() if descending else column.asc().nulls_last()
    page = _filtered(select(*_columns).select_from(_joined), chosen).order_by(order, tasks.c.id)
    return [_task(row) for row in connection.execute(page.offset(offset).limit(limit))]


def count(connection: Connection, chosen: TaskFilter) -> int:
    """How many tasks the filter leaves."""
    return int(connection.execute(_filtered(select(func.count()).select_from(_joined), chosen)).scalar_one())


def assignees(connection: Connection) -> list[tuple[int, str]]:
    """Everybody who has a task, done or not, in the order of their names."""
    wanted = (
        select(people.c.id, people.c.given_name, people.c.family_name)
        .where(people.c.id.in_(select(tasks.c.assignee_id).select_from(_joined).where(_in_use)))
        .order_by(people.c.sort_key, people.c.id)
    )
    return [(row.id, f"{row.given_name} {row.family_name}".strip()) for row in connection.execute(wanted)]


def get(connection: Connection, task_id: int) -> Task | None:
    """One task that is not in the bin."""
    wanted = select(*_columns).select_from(_joined).where(tasks.c.id == task_id, _in_use)
    row = connection.execute(wanted).first()
    return None if row is None else _task(row)


def of_activity(connection: Connection, activity_id: int) -> list[Task]:
    """The tasks of an activity, then those of earlier activities of its series that are still open."""
    own = select(*_columns).select_from(_joined).where(tasks.c.activity_id == activity_id, _in_use)
    this = select(activities.c.series_id, activities.c.date).where(activities.c.id == activity_id).subquery()
    earlier = (
        select(*_columns)
        .select_from(_joined.join(this, this.c.series_id == activities.c.series_id))
        .where(_in_use, tasks.c.done_at.is_(None), activities.c.date < this.c.date)
    )
    order = (tasks.c.due.asc().nulls_last(), tasks.c.id)
    found = [*connection.execute(own.order_by(*order)), *connection.execute(earlier.order_by(*order))]
    return [_task(row) for row in found]


def raised_in(connection: Connection, activity_id: int) -> list[Task]:
    """The tasks of an activity alone, done or not, the earliest due first."""
    return [_task(row) for row in connection.execute(_RAISED, {"activity_id": activity_id})]


def open_of(connection: Connection, activity_ids: Sequence[int]) -> list[Task]:
    """Tasks of these activities that nobody did yet, the earliest due first."""
    wanted = (
        select(*_columns)
        .select_from(_joined)
        .where(_in_use, tasks.c.done_at.is_(None), tasks.c.activity_id.in_(activity_ids))
        .order_by(tasks.c.due.asc().nulls_last(), tasks.c.id)
    )
    return [_task(row) for row in connection.execute(wanted)]


_in_use = tasks.c.deleted_at.is_(None) & activities.c.deleted_at.is_(None)
_RAISED = (
    select(*_columns)
    .select_from(_joined)
    .where(tasks.c.activity_id == bindparam("activity_id"), _in_use)
    .order_by(tasks.c.due.asc().nulls_last(), tasks.c.id)
)


def _filtered(base: Select[Any], chosen: TaskFilter) -> Select[Any]:
    wanted = base.where(_in_use)
    if chosen.open_only:
        wanted = wanted.where(tasks.c.done_at.is_(None))
    if chosen.assignee_id is not None:
        wanted = wanted.where(tasks.c.assignee_id == chosen.assignee_id)
    if chosen.series_id is not None:
        wanted = wanted.where(activities.c.series_id == chosen.series_id)
    if chosen.due_before is not None:
        wanted = wanted.where(tasks.c.due < chosen.due_before)
    for word in fold(chosen.text).split():
        wanted = wanted.where(func.fold(tasks.c.text).contains(word, autoescape=True))
    return wanted


def _task(row: Any) -> Task:
    known = row.given_name is not None
    return Task(
        id=row.id,
        uid=row.uid,
        text=row.text,
        assignee_id=row.assignee_id,
        assignee=f"{row.given_name} {row.family_name}".strip() if known else None,
        due=row.due,
        done_at=row.done_at,
        activity_id=row.activity_id,
        activity=heading(row),
        entry_id=row.entry_id,
        policy_signal_id=row.policy_signal_id,
    )
