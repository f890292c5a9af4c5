"""Which dates can be meant: a year outside 1900 to 2100 is a slip of the hand."""

from datetime import date as Date

EARLIEST = Date(1900, 1, 1)
LATEST = Date(2100, 12, 31)

_CENTURY = 2000


def is_likely(day: Date) -> bool:
    """Whether anything kept here can be of this day."""
    return EARLIEST.year <= day.year <= LATEST.year


def probably_meant(day: Date) -> Date | None:
    """The same day in the year of this century with the same last two figures: 2026 for 1826 or 0026.

    None where that year does not have the day.
    """
    try:
        return day.replace(year=_CENTURY + day.year % 100)
    except ValueError:
        return None
