"""What a cell of a list says, as text or as a date."""

from datetime import date as Date
from datetime import datetime, time, timedelta

from zorgdesk.imports.dutch_dates import find_date
from zorgdesk.imports.sheets import Cell

_FIRST_SERIAL = Date(1899, 12, 30)
_SERIALS = range(15_000, 75_000)
"""Days as Excel counts them, from 1941 to 2105: a date that lost its format."""
_NATIONAL = range(8, 10)
_WITH_COUNTRY = range(10, 12)


def cell_text(cell: Cell) -> str:
    """The cell as somebody would type it, without spaces around it; no text for an empty one."""
    if isinstance(cell, str):
        return cell.strip()
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "ja" if cell else "nee"
    if isinstance(cell, datetime):
        return f"{cell:%d/%m/%Y}" if not cell.time() else f"{cell:%d/%m/%Y %H:%M}"
    if isinstance(cell, Date):
        return f"{cell:%d/%m/%Y}"
    return f"{cell:%H:%M}" if isinstance(cell, time) else _plain(cell)


def telephone_text(cell: Cell) -> str:
    """A telephone number; Excel takes the zero or the plus off one that it took for an amount."""
    text = cell_text(cell)
    if isinstance(cell, int) and not isinstance(cell, bool):
        if len(text) in _NATIONAL:
            return f"0{text}"
        if len(text) in _WITH_COUNTRY and text.startswith("32"):
            return f"+{text}"
    return text


def cell_date(cell: Cell) -> Date | None:
    """The day a cell means: a date, the number Excel keeps it as, or text in one of many forms."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, Date):
        return cell
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _FIRST_SERIAL + timedelta(days=int(cell)) if int(cell) in _SERIALS else None
    if not isinstance(cell, str):
        return None
    found = find_date(cell)
    return found.date if found else None


def _plain(cell: int | float | timedelta) -> str:
    return f"{cell:.15g}" if isinstance(cell, float) else str(cell)
