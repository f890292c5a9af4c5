"""Dates for somebody's calendar: activities as events, action points as to-dos."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from datetime import date as Date
from pathlib import Path

from zorgdesk.domain.activities import Activity, ActivityState
from zorgdesk.domain.tasks import Task
from zorgdesk.exports.content_lines import line, write_lines

_UTC = "%Y%m%dT%H%M%SZ"


def write_events(activities: Iterable[tuple[Activity, str]], at: datetime, target: Path) -> None:
    """Activities that have a date, each with how it is called in full. `at` is the moment of writing."""
    write_lines(_calendar(_event(activity, title, at) for activity, title in activities), target)


def write_to_dos(tasks: Iterable[Task], at: datetime, target: Path) -> None:
    """Action points with or without a due date."""
    write_lines(_calendar(_to_do(task, at) for task in tasks), target)


def _calendar(components: Iterable[Iterator[str]]) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Zorgdesk//Zorgdesk//NL")
    for component in components:
        yield from component
    yield "END:VCALENDAR"


def _event(activity: Activity, title: str, at: datetime) -> Iterator[str]:
    if activity.date is None:
        return
    yield from ("BEGIN:VEVENT", line("UID", activity.uid), f"DTSTAMP:{at.astimezone(UTC):{_UTC}}")
    yield from _when(activity)
    yield line("SUMMARY", title)
    if activity.place:
        yield line("LOCATION", activity.place)
    if activity.state is ActivityState.CANCELLED:
        yield "STATUS:CANCELLED"
    yield "END:VEVENT"


def _when(activity: Activity) -> Iterator[str]:
    """The hours when they are known, else the whole day."""
    if activity.starts_at is not None:
        yield f"DTSTART:{activity.starts_at.astimezone(UTC):{_UTC}}"
        if activity.ends_at is not None:
            yield f"DTEND:{activity.ends_at.astimezone(UTC):{_UTC}}"
    elif activity.date is not None:
        yield f"DTSTART;VALUE=DATE:{_day(activity.date)}"
        if activity.date < Date.max:  # a whole day needs no end, but some calendars do
            yield f"DTEND;VALUE=DATE:{_day(activity.date + timedelta(days=1))}"


def _day(day: Date) -> str:
    """With four figures for the year, which strftime does not give everywhere."""
    return day.isoformat().replace("-", "")


def _to_do(task: Task, at: datetime) -> Iterator[str]:
    yield from ("BEGIN:VTODO", line("UID", task.uid), f"DTSTAMP:{at.astimezone(UTC):{_UTC}}")
    yield line("SUMMARY", f"{task.text} ({task.assignee})" if task.assignee else task.text)
    if task.activity:
        yield line("DESCRIPTION", task.activity)
    if task.due is not None:
        yield f"DUE;VALUE=DATE:{_day(task.due)}"
    if task.done_at is not None:
        yield f"COMPLETED:{task.done_at.astimezone(UTC):{_UTC}}"
        yield "STATUS:COMPLETED"
    else:
        yield "STATUS:NEEDS-ACTION"
    yield "END:VTODO"
