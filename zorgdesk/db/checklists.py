"""Templates per kind of activity, and the things to prepare of one activity."""

from datetime import date as Date
from typing import Any

from sqlalchemy import Connection, select

from zorgdesk.db.headings import columns as heading_columns
from zorgdesk.db.headings import heading, kind_labels
from zorgdesk.db.tables import activities, checklist_items, checklist_steps
from zorgdesk.domain.activities import ActivityState
from zorgdesk.domain.checklists import ChecklistItem, ChecklistStep, due_on
from zorgdesk.domain.today import DueItem, DueKind

_TO_COME = (ActivityState.PLANNED, ActivityState.OPEN, ActivityState.RUNNING)


def steps(connection: Connection, kind: str) -> list[ChecklistStep]:
    """The template of a kind, in its order."""
    step = checklist_steps.c
    wanted = select(checklist_steps).where(step.kind == kind, step.deleted_at.is_(None))
    return [_step(row) for row in connection.execute(wanted.order_by(step.position, step.id))]


def items(connection: Connection, activity_id: int) -> list[ChecklistItem]:
    """The things to prepare for an activity, in their order."""
    item = checklist_items.c
    wanted = (
        select(checklist_items, activities.c.date)
        .select_from(checklist_items.join(activities, activities.c.id == item.activity_id))
        .where(item.activity_id == activity_id, item.deleted_at.is_(None))
    )
    return [_item(row) for row in connection.execute(wanted.order_by(item.position, item.id))]


def due(connection: Connection, today: Date) -> list[DueItem]:
    """What is late or due today for activities that are still to come, the latest first."""
    item = checklist_items.c
    wanted = (
        select(item.id, item.text, item.days_before, item.activity_id, activities.c.date, *heading_columns)
        .select_from(
            checklist_items.join(activities, activities.c.id == item.activity_id).outerjoin(
                kind_labels, kind_labels.c.code == activities.c.kind
            )
        )
        .where(item.deleted_at.is_(None), item.done_at.is_(None), item.days_before.is_not(None))
        .where(activities.c.deleted_at.is_(None), activities.c.date >= today)
        .where(activities.c.state.in_(_TO_COME))
    )
    found = [(due_on(row.date, row.days_before), row) for row in connection.execute(wanted)]
    late = [_due(day, row) for day, row in found if day is not None and day <= today]
    return sorted(late, key=lambda one: one.date)


def _due(day: Date, row: Any) -> DueItem:
    return DueItem(DueKind.CHECKLIST, row.id, row.text, day, row.activity_id, heading(row))


def _step(row: Any) -> ChecklistStep:
    return ChecklistStep(row.id, row.uid, row.kind, row.position, row.text, row.days_before)


def _item(row: Any) -> ChecklistItem:
    return ChecklistItem(
        id=row.id,
        uid=row.uid,
        activity_id=row.activity_id,
        position=row.position,
        text=row.text,
        days_before=row.days_before,
        done_at=row.done_at,
        due=due_on(row.date, row.days_before),
    )
