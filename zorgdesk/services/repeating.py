"""The next activity of a series: the same plan for another day, with the same people invited."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from zorgdesk.db import activities as query
from zorgdesk.db import participations, tables, taggings
from zorgdesk.db.unit_of_work import UnitOfWork
from zorgdesk.domain.activities import Activity
from zorgdesk.domain.changes import Noun
from zorgdesk.domain.lists import ListName
from zorgdesk.domain.participations import ParticipationStatus
from zorgdesk.errors import ZorgdeskError
from zorgdesk.services.checklists import take_over
from zorgdesk.services.participations import take_part

_SAME = ("kind", "title", "time_zone", "place", "format", "strand", "series_id")
_TAGGED = (ListName.THEME, ListName.TARGET_GROUP)


def repeat(work: UnitOfWork, activity_id: int) -> int:
    """Make the next one, inside a running action; its day is the next date that was agreed, if any.

    What was said, written and decided stays behind. One that is of no series begins one with its title: by
    that the next one knows what is still open. Raises ZorgdeskError not_found.
    """
    activity = query.get(work.connection, activity_id)
    if activity is None:
        raise ZorgdeskError("not_found")
    work.subject = activity.title
    if activity.series_id is None:
        activity = replace(activity, series_id=work.insert(tables.series, title=activity.title))
        work.update(tables.activities, activity_id, series_id=activity.series_id)
    next_id = work.insert(tables.activities, **_plan(work, activity))
    take_over(work, next_id, activity.kind)
    for list_name in _TAGGED:
        _tag(work, activity_id, next_id, list_name)
    for one in participations.of(work.connection, activity_id):
        person = work.row(tables.people, one.person_id) or {"deleted_at": work.at}
        if one.status is not ParticipationStatus.CANCELLED and person["deleted_at"] is None:
            take_part(work, next_id, one.person_id, role=one.role, status=ParticipationStatus.INVITED)
    return next_id


def _plan(work: UnitOfWork, activity: Activity) -> dict[str, Any]:
    day = activity.next_date
    return {
        **{name: getattr(activity, name) for name in _SAME},
        "number": _next_number(work, activity),
        "date": day,
        "starts_at": _on(day, activity.starts_at, activity.time_zone),
        "ends_at": _on(day, activity.ends_at, activity.time_zone),
    }


def _next_number(work: UnitOfWork, activity: Activity) -> int | None:
    """After the highest of its kind in the series; one without a number goes on without."""
    if activity.number is None:
        return None
    return max(activity.number, query.highest_number(work.connection, activity)) + 1


def _on(day: date | None, at: datetime | None, zone: str) -> datetime | None:
    """The same time of day on another day."""
    if day is None or at is None:
        return None
    return at.astimezone(ZoneInfo(zone)).replace(year=day.year, month=day.month, day=day.day).astimezone(UTC)


def _tag(work: UnitOfWork, activity_id: int, next_id: int, list_name: ListName) -> None:
    known = taggings.value_ids(work.connection, list_name)
    for code in taggings.tagging_ids(work.connection, Noun.ACTIVITIES, activity_id, list_name):
        work.insert(tables.taggings, list_value_id=known[code], activity_id=next_id)
