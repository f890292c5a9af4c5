"""Clock times of an activity: stored in UTC, typed and read in its own time zone."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo


def local_time(at: datetime | None, zone: str) -> time | None:
    """The time of day a moment in UTC is in that zone."""
    return None if at is None else at.astimezone(ZoneInfo(zone)).time().replace(second=0, microsecond=0)


def moment(day: date, at: time, zone: str) -> datetime:
    """The moment in UTC of a time of day in that zone."""
    return datetime.combine(day, at, ZoneInfo(zone)).astimezone(UTC)
