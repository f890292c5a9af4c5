"""The queries behind the page of today."""

from datetime import date as Date
from datetime import timedelta
from typing import Any

from sqlalchemy import Connection, distinct, func, select

from zorgdesk.db import checklists
from zorgdesk.db import policy_signals as policy_signals_query
from zorgdesk.db.headings import columns as heading_columns
from zorgdesk.db.headings import heading, kind_labels
from zorgdesk.db.tables import (
    activities,
    contributions,
    entries,
    minutes,
    participations,
    policy_signals,
    programme_items,
    tasks,
)
from zorgdesk.domain.activities import ActivityState
from zorgdesk.domain.entries import EntryKind
from zorgdesk.domain.minutes import MinutesRow, MinutesStatus
from zorgdesk.domain.participations import ParticipationRole, ParticipationStatus
from zorgdesk.domain.policy_signals import OPEN_STATES, SignalFilter
from zorgdesk.domain.today import DueItem, DueKind

_MINUTES_SHOWN = 8
_DUE_SHOWN = 12
_DUE_WITHIN = timedelta(days=14)
_YEAR_BACK = timedelta(days=365)


def speakers(connection: Connection, activity_id: int) -> int:
    """How many contributions an activity has."""
    wanted = (
        select(func.count())
        .select_from(
            contributions.join(programme_items, programme_items.c.id == contributions.c.programme_item_id)
        )
        .where(programme_items.c.activity_id == activity_id)
        .where(programme_items.c.deleted_at.is_(None), contributions.c.deleted_at.is_(None))
    )
    return int(connection.execute(wanted).scalar_one())


def open_signals(connection: Connection) -> int:
    """How many signals are not closed or dropped."""
    signal = policy_signals.c
    wanted = select(func.count()).where(signal.deleted_at.is_(None), signal.state.in_(OPEN_STATES))
    return int(connection.execute(wanted).scalar_one())


def ownerless_signals(connection: Connection) -> int:
    """How many of those nobody follows."""
    return policy_signals_query.count(connection, SignalFilter(ownerless=True))


def minutes_to_write(connection: Connection, today: Date) -> list[MinutesRow]:
    """Activities of the past year where something was said and whose latest minutes are not approved."""
    latest = select(minutes.c.activity_id, func.max(minutes.c.version).label("version")).group_by(
        minutes.c.activity_id
    )
    last = latest.subquery("last")
    current = minutes.join(
        last, (last.c.activity_id == minutes.c.activity_id) & (last.c.version == minutes.c.version)
    )
    newest = select(minutes.c.activity_id, minutes.c.status).select_from(current).subquery("newest")
    said = select(entries.c.id).where(
        entries.c.activity_id == activities.c.id,
        entries.c.deleted_at.is_(None),
        entries.c.kind != EntryKind.NOTE,
    )
    wanted = (
        select(activities.c.id, activities.c.date, *heading_columns, newest.c.status)
        .select_from(
            activities.outerjoin(kind_labels, kind_labels.c.code == activities.c.kind).outerjoin(
                newest, newest.c.activity_id == activities.c.id
            )
        )
        .where(activities.c.deleted_at.is_(None), activities.c.state == ActivityState.HELD)
        .where(activities.c.date.between(today - _YEAR_BACK, today), said.exists())
        .where(func.coalesce(newest.c.status, MinutesStatus.DRAFT) != MinutesStatus.APPROVED)
        .order_by(activities.c.date.desc())
        .limit(_MINUTES_SHOWN)
    )
    return [_minutes(row) for row in connection.execute(wanted)]


def due(connection: Connection, today: Date) -> list[DueItem]:
    """What is late or soon due, the latest first.

    Tasks and next steps of signals two weeks ahead, things to prepare on their day.
    """
    until = today + _DUE_WITHIN
    task = (
        select(tasks.c.id, tasks.c.text, tasks.c.due, tasks.c.activity_id)
        .select_from(tasks.outerjoin(activities, activities.c.id == tasks.c.activity_id))
        .where(tasks.c.deleted_at.is_(None), activities.c.deleted_at.is_(None))
        .where(tasks.c.done_at.is_(None), tasks.c.due <= until)
    )
    signal = policy_signals.c
    step = select(signal.id, signal.next_step, signal.title, signal.next_step_on).where(
        signal.deleted_at.is_(None), signal.next_step_on <= until, signal.state.in_(OPEN_STATES)
    )
    found = [
        DueItem(DueKind.TASK, row.id, row.text, row.due, row.activity_id)
        for row in connection.execute(task.order_by(tasks.c.due).limit(_DUE_SHOWN))
    ]
    found += [
        DueItem(DueKind.SIGNAL, row.id, row.next_step or row.title, row.next_step_on)
        for row in connection.execute(step.order_by(signal.next_step_on).limit(_DUE_SHOWN))
    ]
    found += checklists.due(connection, today)
    return sorted(found, key=lambda item: item.date)[:_DUE_SHOWN]


def year(connection: Connection, year: int) -> tuple[int, int, int]:
    """Activities held in a year, their present participants, and how many different people those are."""
    held = (
        activities.c.deleted_at.is_(None),
        activities.c.state == ActivityState.HELD,
        activities.c.date.between(Date(year, 1, 1), Date(year, 12, 31)),
    )
    number = connection.execute(select(func.count()).select_from(activities).where(*held)).scalar_one()
    person = participations.c.person_id
    counted = (
        select(func.count(person), func.count(distinct(person)))
        .select_from(participations.join(activities, activities.c.id == participations.c.activity_id))
        .where(*held, participations.c.deleted_at.is_(None))
        .where(participations.c.status == ParticipationStatus.PRESENT)
        .where(participations.c.role == ParticipationRole.PARTICIPANT)
    )
    took_part, different = connection.execute(counted).one()
    return int(number), int(took_part), int(different)


def _minutes(row: Any) -> MinutesRow:
    status = MinutesStatus(row.status) if row.status else MinutesStatus.DRAFT
    return MinutesRow(row.id, heading(row) or "", row.date, status)
