"""How long somebody was there, as programs write it: "3h 3m 41s", "2 h 44 m", "58 min", "01:02:10"."""

import re
from datetime import time, timedelta
from functools import lru_cache

from zorgdesk.imports.attendance.texts import plain
from zorgdesk.imports.sheets import Cell

_HOURS, _MINUTES, _SECONDS = 3600, 60, 1
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)(?::([0-5]\d))?")
_PIECE = re.compile(r"(\d+(?:[.,]\d+)?)\s*([^\W\d_]+)\.?\s*(?:,|en|et|and|und)?\s*")
_UNITS = (
    (re.compile(r"h|u|st|g|時間", re.IGNORECASE), _HOURS),
    (re.compile(r"m|分", re.IGNORECASE), _MINUTES),
    (re.compile(r"s|秒", re.IGNORECASE), _SECONDS),
)
"""By how the word begins: hours, uren, heures, Std., godz.; minutes; seconds. "Std." is before "sek."."""


def seconds_of(cell: Cell) -> int | None:
    """A duration in seconds; a bare number is minutes. None when this is no duration."""
    match cell:
        case bool() | None:
            return None
        case timedelta():
            return round(cell.total_seconds())
        case time():
            return cell.hour * _HOURS + cell.minute * _MINUTES + cell.second
        case int() | float():
            return round(cell * _MINUTES) if cell >= 0 else None
        case str():
            return _of_text(plain(cell))
    return None


@lru_cache(maxsize=4096)
def _of_text(text: str) -> int | None:
    if text.isdecimal() and len(text) <= 5:
        return int(text) * _MINUTES
    if clock := _CLOCK.fullmatch(text):
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return hours * _HOURS + minutes * _MINUTES + seconds
    return _of_pieces(text)


def _of_pieces(text: str) -> int | None:
    total, place = 0.0, 0
    while place < len(text):
        piece = _PIECE.match(text, place)
        unit = piece and next((size for word, size in _UNITS if word.match(piece[2])), None)
        if piece is None or unit is None:
            return None
        total += float(piece[1].replace(",", ".")) * unit
        place = piece.end()
    return round(total) if text else None
