"""Reads an attendance workbook of ours again, as Excel, LibreOffice or another program saved it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from zorgdesk.domain.attendance_columns import KEY, TITLES
from zorgdesk.domain.attendance_memory import MARK, Memory
from zorgdesk.domain.attendance_rows import Field, read_image, tidied, uid_in
from zorgdesk.domain.names import fold
from zorgdesk.errors import ZorgdeskError
from zorgdesk.imports.sheets import Cell, Sheet, read_sheets

_LANGUAGES = ("nl", "en", "fr")
_LOOKED_AT = 40
"""Rows in which the header is looked for: somebody may have put a title above it."""


@dataclass(frozen=True, slots=True)
class WorkbookRow:
    """A row with its number in the sheet, the key that stands hidden in it, and the cells of the columns."""

    number: int
    key: str
    cells: Mapping[Field, Cell]


@dataclass(frozen=True, slots=True)
class AttendanceWorkbook:
    """What came back. `memory` is None where the program it was saved with dropped the sheet nobody sees."""

    rows: tuple[WorkbookRow, ...]
    memory: Memory | None
    language: str


def is_attendance_workbook(path: Path, password: str | None = None) -> bool:
    """Whether a file is an attendance workbook of ours; False as well for what can not be read."""
    try:
        return _found(read_sheets(path, password)) is not None
    except ZorgdeskError:
        return False


def read_attendance_workbook(path: Path, password: str | None = None) -> AttendanceWorkbook:
    """The workbook. Raises ZorgdeskError: not_our_workbook, and what `read_sheets` raises."""
    found = _found(read_sheets(path, password))
    if found is None:
        raise ZorgdeskError("not_our_workbook", path=path)
    return found


def _found(sheets: Sequence[Sheet]) -> AttendanceWorkbook | None:
    memory = next((read for sheet in sheets if (read := _memory(sheet)) is not None), None)
    for sheet in sheets:
        header = _header(sheet)
        if header is None:
            continue
        place, columns, key, language = header
        rows = tuple(_rows(sheet, place, columns, key))
        if memory is not None or any(uid_in(row.key) for row in rows):
            return AttendanceWorkbook(rows, memory, memory.language if memory else language)
    return None


def _header(sheet: Sheet) -> tuple[int, dict[Field, int], int, str] | None:
    """Where the header stands, with the place of each column, of the key, and the language of its titles."""
    for place, row in enumerate(sheet.rows[:_LOOKED_AT]):
        titles = [fold(str(cell or "")) for cell in row]
        for language in _LANGUAGES:
            key = fold(KEY.in_language(language))
            columns = {
                field: titles.index(title)
                for field, words in TITLES.items()
                if (title := fold(words.in_language(language))) in titles
            }
            if key in titles and columns:
                return place, columns, titles.index(key), language
    return None


def _rows(sheet: Sheet, header: int, columns: Mapping[Field, int], key: int) -> list[WorkbookRow]:
    rows = []
    for place, row in enumerate(sheet.rows[header + 1 :], start=header + 2):
        cells = {field: row[index] if index < len(row) else None for field, index in columns.items()}
        text = tidied(str(row[key] or "")) if key < len(row) else ""
        if text or any(cell is not None for cell in cells.values()):
            rows.append(WorkbookRow(place, text, cells))
    return rows


def _memory(sheet: Sheet) -> Memory | None:
    head = [*sheet.rows[0], *[None] * 6]
    if head[0] != MARK:
        return None
    images = [read_image(str(row[0])) for row in sheet.rows[1:] if row]
    return Memory(
        activity_uid=str(head[2] or ""),
        title=str(head[3] or ""),
        language=str(head[5] or "nl"),
        exported_at=_moment(head[4]),
        rows=dict(image for image in images if image),
    )


def _moment(cell: Cell) -> datetime | None:
    try:
        return cell if isinstance(cell, datetime) else datetime.fromisoformat(str(cell))
    except ValueError:
        return None
