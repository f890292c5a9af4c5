"""What every workbook has in common: its look, and text that stays text."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

DATE = "dd/mm/yyyy"
TIME = "hh:mm"
DATE_AND_TIME = "dd/mm/yyyy hh:mm"
TEXT = "@"

TITLE = Font(name="Calibri", scheme="minor", size=16, bold=True)
BOLD = Font(name="Calibri", scheme="minor", size=11, bold=True)
THIN_LINE = Side("thin", color="FFD0D7D5")
STRONG_LINE = Side("medium", color="FF0F766E")
_HEADER_FONT = Font(name="Calibri", scheme="minor", size=11, bold=True, color="FFFFFFFF")
_HEADER_FILL = PatternFill("solid", fgColor="FF0F766E")
_HEADER_ALIGNMENT = Alignment(vertical="center")

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_MISREAD = re.compile("^[-=+@#'\t\r]|" + _UNWRITABLE.pattern + "|" + _ESCAPE.pattern, re.MULTILINE)

Value = str | int | float | date | datetime | None


def boxed(line: Side = THIN_LINE, sides: Iterable[str] = ("left", "right", "top", "bottom")) -> Border:
    """A border with this line on the named sides, or on all four."""
    return Border(**dict.fromkeys(sides, line))


def new_workbook(title: str, author: str) -> Workbook:
    """An empty workbook whose sheets are written row by row, top to bottom."""
    workbook = Workbook(write_only=True)
    workbook.properties.title = writable(title)
    workbook.properties.creator = writable(author) or "Zorgdesk"
    return workbook


def writable(text: str) -> str:
    """The text without the control signs that no XML file can hold."""
    return _UNWRITABLE.sub("", text)


def is_too_early(value: Value) -> bool:
    """Whether Excel has no such day: its calendar begins in 1900, with a 29 February that never was."""
    return isinstance(value, date) and (value.year, value.month) < (1900, 3)


def as_text(sheet: Any, value: Value) -> Value | Cell:
    """What to append for a value. Text that Excel would take for a formula or error is marked as text."""
    if is_too_early(value):
        return filled(WriteOnlyCell(sheet), value)
    if not isinstance(value, str):
        return value
    if not misread(value):
        return value or None
    cell = WriteOnlyCell(sheet)
    cell.quotePrefix = True  # or Excel makes it a formula as soon as somebody edits the cell
    return filled(cell, value)


def misread(text: str) -> bool:
    """Whether a line of the text would not stay as it is when openpyxl or Excel gets it as it is."""
    return _MISREAD.search(text) is not None


def filled(cell: Cell, value: Value) -> Cell:
    """The cell with this value in it, and text as text whatever it looks like; a day too early as text."""
    if isinstance(value, date) and is_too_early(value):
        value = f"{value.day:02}/{value.month:02}/{value.year:04}"
    if isinstance(value, str):
        value = _ESCAPE.sub("_x005F_", writable(value)) or None  # Excel reads _x0041_ as an A
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"  # openpyxl itself would make a formula of "=1+1"
    return cell


def styled(sheet: Any, value: Value, **styles: Any) -> Cell:
    """A cell with openpyxl styles (font, fill, border, alignment, number_format); text stays text."""
    cell = WriteOnlyCell(sheet)
    for name, style in styles.items():
        setattr(cell, name, style)
    return filled(cell, value)


def header(sheet: Any, title: str, **styles: Any) -> Cell:
    """A cell of a header row, coloured also where a program does not draw table styles."""
    own = {"font": _HEADER_FONT, "fill": _HEADER_FILL, "alignment": _HEADER_ALIGNMENT}
    return styled(sheet, title, **(own | styles))


def set_widths(sheet: Any, widths: Iterable[float]) -> None:
    """Column widths in characters; to be set before the first row."""
    for index, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(index)].width = width


def local(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    """A UTC moment as the clock on the wall showed it; Excel knows no time zones."""
    return None if moment is None else moment.astimezone(zone).replace(tzinfo=None, microsecond=0)
