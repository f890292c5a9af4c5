"""What people type for a date or a time, understood without Qt or a screen."""

import datetime as dt
import re
from collections.abc import Mapping

from zorgdesk.domain.dates import is_likely, probably_meant

_MONTHS_BACK = 3


class UnlikelyDate(ValueError):
    """A day that exists and cannot be meant; `meant` is the one that probably is, if there is one."""

    def __init__(self, date: dt.date) -> None:
        super().__init__(date.isoformat())
        self.meant = probably_meant(date)


def parse_date(text: str, today: dt.date, months: Mapping[str, int]) -> dt.date | None:
    """The date in `15/3`, `15-3-2027`, `15.03.27`, `2027-03-15` or `15 maart 2027`; None for nothing.

    Without a year it is the one nearest in time, rather ahead than back: from three months ago to nine from
    now. `months` gives month names in lower case, with their number; their first three letters are enough.
    Raises ValueError when it is no date, and UnlikelyDate before 1900 or after 2100.
    """
    text = text.strip().lower()
    if not text:
        return None
    found = _parse(text, today, months)
    if not is_likely(found):
        raise UnlikelyDate(found)
    return found


def _parse(text: str, today: dt.date, months: Mapping[str, int]) -> dt.date:
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
        return dt.date(int(found[1]), int(found[2]), int(found[3]))
    found = re.fullmatch(
        r"(?:[^\W\d]+\.?,? )?(\d{1,2})[\s/.-]+(\d{1,2}|[^\W\d]+)\.?(?:[\s/.-]+(\d{4}|\d{2}))?", text
    )
    if not found:
        raise ValueError(text)
    day, month = int(found[1]), _month(found[2], months)
    if found[3]:
        return dt.date(int(found[3]) + (2000 if len(found[3]) == 2 else 0), month, day)
    return _nearest(day, month, today)


def _month(word: str, months: Mapping[str, int]) -> int:
    if word.isdigit():
        return int(word)
    fitting = {number for name, number in months.items() if len(word) >= 3 and name.startswith(word)}
    if len(fitting) != 1:
        raise ValueError(word)
    return fitting.pop()


def _nearest(day: int, month: int, today: dt.date) -> dt.date:
    """Walks over years because 29 February is not in each of them."""
    earliest = today - dt.timedelta(days=_MONTHS_BACK * 30)
    for year in range(earliest.year, earliest.year + 9):
        try:
            found = dt.date(year, month, day)
        except ValueError:
            continue
        if found >= earliest:
            return found
    raise ValueError(f"{day}/{month}")


def parse_time(text: str) -> dt.time | None:
    """The time in `19:30`, `19.30`, `19u30`, `19h30`, `1930`, `19u` or `19`; None for nothing.

    Raises ValueError when it is no time.
    """
    text = text.strip().lower().removesuffix("uur").strip()
    if not text:
        return None
    found = re.fullmatch(r"(\d{1,2})(?:\s*[:.uh]\s*(\d{2})?)?", text) or re.fullmatch(
        r"(\d{1,2})(\d{2})", text
    )
    if not found:
        raise ValueError(text)
    return dt.time(int(found[1]), int(found[2] or 0))
