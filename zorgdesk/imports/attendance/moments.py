"""Dates with times as programs write them, where nothing says whether the day or the month goes first.

All moments of one list are written the same way, so the way that fits them all is looked for. When several
fit, it is the one by which the list is of the day of the activity; else nobody can tell, and it is asked.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from functools import lru_cache

from zorgdesk.imports.attendance.texts import plain
from zorgdesk.imports.sheets import Cell

_HALF = r"(?:(?P<half>[ap])\.?\s?m\.?)?"
_TIME = rf"(?P<hour>\d{{1,2}})[:h](?P<minute>\d{{2}})(?::(?P<second>\d{{2}})(?:[.,]\d+)?)?\s*{_HALF}"
_DATE = r"(?P<one>\d{1,4})[/.-](?P<two>\d{1,2})[/.-](?P<three>\d{1,4})\.?"
_MOMENT = re.compile(
    rf"{_DATE}(?:(?:,?\s+(?:à|a|om|at|um|kl\.?)?\s*|,|T){_TIME})?\s*(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d)?",
    re.IGNORECASE,
)
_ONLY_TIME = re.compile(_TIME, re.IGNORECASE)
_ORDERS = {"dmy": (2, 1, 0), "mdy": (2, 0, 1), "ymd": (0, 1, 2)}
"""Where the year, the month and the day stand."""
_FIRST_YEAR, _LAST_YEAR = 2010, 2099
"""Nobody has a list of an online meeting from before; a year of two digits is read by this too."""


@dataclass(frozen=True, slots=True)
class _Written:
    parts: tuple[str, str, str]
    time: time
    zone: tzinfo | None


class Clock:
    """Reads the moments of one list. `days`: the days the list may be of, one when that is known."""

    def __init__(self, cells: Iterable[Cell], day: date | None, zone: tzinfo) -> None:
        self._zone = zone
        self._day = day
        found = [_read(cell) for cell in cells]
        self._order, self.days = _order_of([one for one in found if one is not None], day)
        if not self.days and day is not None and any(_time_alone(cell) for cell in cells):
            self.days = (day,)

    def read(self, cell: Cell) -> datetime | None:
        """A moment in UTC; None for what is none, or of which the day is not known."""
        found = _read(cell)
        if found is None:
            alone = _time_alone(cell)
            local = datetime.combine(self._day, alone) if alone and self._day else None
            return _utc(local, self._zone)
        if isinstance(found, datetime):
            return _utc(found, self._zone)
        day = _day_of(found.parts, self._order) if self._order else None
        return _utc(datetime.combine(day, found.time), found.zone or self._zone) if day else None


def is_moment(cell: Cell) -> bool:
    """Whether a cell holds a date with a time, whatever the order."""
    found = _read(cell)
    return found is not None and (
        isinstance(found, datetime) or any(_day_of(found.parts, order) for order in _ORDERS)
    )


def is_time_alone(cell: Cell) -> bool:
    """Whether a cell holds a time of the day without a date."""
    return _time_alone(cell) is not None


def _utc(local: datetime | None, zone: tzinfo) -> datetime | None:
    if local is None:
        return None
    return (local if local.tzinfo else local.replace(tzinfo=zone)).astimezone(UTC)


def _read(cell: Cell) -> datetime | _Written | None:
    if isinstance(cell, datetime):
        return cell
    if not isinstance(cell, str):
        return None
    return _of_text(cell)


@lru_cache(maxsize=4096)
def _of_text(text: str) -> _Written | None:
    found = _MOMENT.fullmatch(plain(text))
    at = _time_in(found) if found and found["hour"] else None
    if found is None or at is None:
        return None
    return _Written((found["one"], found["two"], found["three"]), at, _zone_in(found["zone"]))


def _time_alone(cell: Cell) -> time | None:
    if isinstance(cell, time):
        return cell
    found = _ONLY_TIME.fullmatch(plain(cell)) if isinstance(cell, str) else None
    return _time_in(found) if found else None


def _time_in(found: re.Match[str]) -> time | None:
    hour, half = int(found["hour"]), (found["half"] or "").casefold()
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    try:
        return time(hour, int(found["minute"]), int(found["second"] or 0))
    except ValueError:
        return None


def _zone_in(text: str | None) -> tzinfo | None:
    if not text:
        return None
    if text[0] not in "+-":
        return UTC
    digits = text[1:].replace(":", "")
    ahead = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-ahead if text[0] == "-" else ahead)


@lru_cache(maxsize=4096)
def _day_of(parts: tuple[str, str, str], order: str) -> date | None:
    year, month, day = (parts[place] for place in _ORDERS[order])
    if len(year) not in (2, 4) or max(len(month), len(day)) > 2:
        return None
    full = int(year) + (2000 if len(year) == 2 else 0)
    if not _FIRST_YEAR <= full <= _LAST_YEAR:
        return None
    try:
        return date(full, int(month), int(day))
    except ValueError:
        return None


def _order_of(found: list[datetime | _Written], day: date | None) -> tuple[str | None, tuple[date, ...]]:
    """The order that all written moments allow, and the day most of them then are of."""
    real = Counter(one.date() for one in found if isinstance(one, datetime))
    written = {one.parts for one in found if isinstance(one, _Written)}
    if not written:
        return None, (_chief(real, day),) if real else ()
    readings = {order: days for order in _ORDERS if (days := _days(written, order)) is not None}
    fitting = [order for order, days in readings.items() if day in days]
    possible = fitting or list(readings)
    counted = {order: _chief(real + _count(found, order), day) for order in possible}
    if len({tuple(sorted(readings[order])) for order in possible}) == 1:
        return possible[0], (counted[possible[0]],)
    return None, tuple(sorted(set(counted.values())))


def _days(written: set[tuple[str, str, str]], order: str) -> set[date] | None:
    days = {_day_of(parts, order) for parts in written}
    return None if None in days else {day for day in days if day}


def _count(found: list[datetime | _Written], order: str) -> Counter[date]:
    days = (_day_of(one.parts, order) for one in found if isinstance(one, _Written))
    return Counter(day for day in days if day)


def _chief(days: Counter[date], wanted: date | None) -> date:
    """The day most moments are of, but rather the day of the activity when some are of it."""
    return wanted if wanted in days else max(days, key=lambda day: (days[day], day))  # type: ignore[return-value]
