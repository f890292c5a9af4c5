"""The day somebody means by 15-3, morgen or vri: the next one, on or after today."""

import re
from datetime import date as Date
from datetime import timedelta

from zorgdesk.domain.dates import is_likely
from zorgdesk.domain.names import fold

_DAY_AND_MONTH = re.compile(r"(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAYS_AHEAD = {
    **dict.fromkeys(("vandaag", "today", "aujourdhui"), 0),
    **dict.fromkeys(("morgen", "tomorrow", "demain"), 1),
    **dict.fromkeys(("overmorgen", "apresdemain"), 2),
}
_WEEKDAYS = (
    ("maandag", "monday", "lundi"),
    ("dinsdag", "tuesday", "mardi"),
    ("woensdag", "wednesday", "mercredi"),
    ("donderdag", "thursday", "jeudi"),
    ("vrijdag", "friday", "vendredi"),
    ("zaterdag", "saturday", "samedi"),
    ("zondag", "sunday", "dimanche"),
)
_SHORTEST_WEEKDAY = 3  # with two letters "di" would be dinsdag and dimanche
_UNTIL_LEAP_DAY = 9  # years in which 29 February comes back at least once


def due_date(text: str, today: Date) -> Date | None:
    """The date meant by a word or by day-month or day-month-year; None when there is no such date."""
    word = fold(text).replace(" ", "")
    if word in _DAYS_AHEAD:
        return _later(today, _DAYS_AHEAD[word])
    if match := _ISO.fullmatch(text):
        return _likely(_date(int(match[1]), int(match[2]), int(match[3])))
    if match := _DAY_AND_MONTH.fullmatch(text):
        return _day_and_month(int(match[1]), int(match[2]), match[3], today)
    return _weekday(word, today)


def _day_and_month(day: int, month: int, year: str | None, today: Date) -> Date | None:
    if year is not None:
        return _likely(_date(int(year) + (2000 if len(year) == 2 else 0), month, day))
    coming = (_date(today.year + ahead, month, day) for ahead in range(_UNTIL_LEAP_DAY))
    return next((date for date in coming if date is not None and date >= today), None)


def _weekday(word: str, today: Date) -> Date | None:
    if len(word) < _SHORTEST_WEEKDAY:
        return None
    for number, names in enumerate(_WEEKDAYS):
        if any(name.startswith(word) for name in names):
            return _later(today, (number - today.weekday()) % 7)
    return None


def _later(today: Date, days: int) -> Date | None:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None


def _likely(day: Date | None) -> Date | None:
    """A year that somebody wrote can be a slip of the hand."""
    return day if day is not None and is_likely(day) else None


def _date(year: int, month: int, day: int) -> Date | None:
    try:
        return Date(year, month, day)
    except ValueError:
        return None
