"""What every workbook has in common: text that stays text, real tables, widths that fit, and paper."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

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
_TABLE_STYLE = TableStyleInfo(name="TableStyleLight1")

_WIDEST = 48
_WIDEST_WRAPPED = 70
_LAST_ROW = 1_048_576  # of any sheet: rows are added under a table, with the same drop-downs and lines

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MISREAD = re.compile("^[-=+@#'\t\r]|" + _UNWRITABLE.pattern, re.MULTILINE)

Value = str | int | float | date | datetime | None


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table. `number_format` is Excel's, `choices` make a drop-down, `wrapped` is for prose."""

    title: str
    number_format: str | None = None
    choices: tuple[str, ...] = ()
    centred: bool = False
    wrapped: bool = False


def new_workbook(title: str, author: str) -> Workbook:
    """An empty workbook whose sheets are written row by row, top to bottom."""
    workbook = Workbook(write_only=True)
    workbook.properties.title = writable(title)
    workbook.properties.creator = writable(author) or "Zorgdesk"
    return workbook


def writable(text: str) -> str:
    """The text without the control signs that no XML file can hold."""
    return _UNWRITABLE.sub("", text)


def as_text(sheet: Any, value: Value) -> Value | Cell:
    """What to append for a value. Text that Excel would take for a formula or error is marked as text."""
    if not isinstance(value, str):
        return value
    if not _MISREAD.search(value):
        return value or None
    cell = WriteOnlyCell(sheet)
    cell.quotePrefix = True  # or Excel makes it a formula as soon as somebody edits the cell
    return _fill(cell, value)


def styled(sheet: Any, value: Value, **styles: Any) -> Cell:
    """A cell with openpyxl styles (font, fill, border, alignment, number_format); text stays text."""
    cell = WriteOnlyCell(sheet)
    for name, style in styles.items():
        setattr(cell, name, style)
    return _fill(cell, value)


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


def fill_table(
    sheet: Any, name: str, columns: Sequence[Column], rows: Sequence[Sequence[Value]], refusal: str = ""
) -> None:
    """Fill an empty sheet with one real table: filter, fitting widths, a frozen header that returns in print.

    `name` is how formulas call the table: letters only. `refusal` is said to who types another word than the
    choices of a column.
    """
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    _set_columns(sheet, columns, rows)
    sheet.row_dimensions[1].height = 21
    sheet.append([_column_header(sheet, column) for column in columns])
    _append(sheet, columns, rows)
    sheet.tables.add(_table(name, columns, len(rows)))
    _rule_lines(sheet, len(columns))
    for index, column in enumerate(columns, start=1):
        if column.choices:
            sheet.data_validations.append(_drop_down(index, column.choices, refusal))


def _column_header(sheet: Any, column: Column) -> Cell:
    if column.centred:
        return header(sheet, column.title, alignment=Alignment(horizontal="center", vertical="center"))
    return header(sheet, column.title)


def _set_columns(sheet: Any, columns: Sequence[Column], rows: Sequence[Sequence[Value]]) -> None:
    for index, (column, values) in enumerate(zip(columns, _by_column(columns, rows), strict=True), start=1):
        dimension = sheet.column_dimensions[get_column_letter(index)]
        dimension.width = _width(column, values)
        if column.number_format:
            dimension.number_format = column.number_format  # for the rows that are typed under the table


def _width(column: Column, values: Iterable[Value]) -> float:
    if column.number_format and column.number_format != TEXT:
        longest = len(column.number_format)
    else:
        texts = (value if isinstance(value, str) else str(value) for value in values if value is not None)
        longest = max(map(len, texts), default=0)
    widest = _WIDEST_WRAPPED if column.wrapped else _WIDEST
    return min(max(longest * 1.1 + 1.5, len(column.title) + 4.5), widest)  # 4: the arrow of the filter


def _append(sheet: Any, columns: Sequence[Column], rows: Sequence[Sequence[Value]]) -> None:
    top = any(column.wrapped for column in columns)
    makers = [
        _maker(sheet, column, top, values)
        for column, values in zip(columns, _by_column(columns, rows), strict=True)
    ]
    for row in rows:
        sheet.append(
            [
                None if value is None or value == "" else value if make is None else make(value)
                for make, value in zip(makers, row, strict=True)
            ]
        )


def _by_column(columns: Sequence[Column], rows: Sequence[Sequence[Value]]) -> Iterable[Sequence[Value]]:
    return zip(*rows, strict=True) if rows else [()] * len(columns)


def _maker(
    sheet: Any, column: Column, top: bool, values: Sequence[Value]
) -> Callable[[Value], Value | Cell] | None:
    """What turns a value of this column into a cell; None where openpyxl does it well, which is faster."""
    if column.number_format or column.centred or top:
        # One cell serves all rows, because openpyxl has written it before the next row is made; making styled
        # cells anew would cost more than all the rest.
        return partial(_fill, _formatted(sheet, column, top))
    if _MISREAD.search("\n".join(value for value in values if isinstance(value, str))):
        return partial(as_text, sheet)
    return None


def _formatted(sheet: Any, column: Column, top: bool) -> Cell:
    cell = WriteOnlyCell(sheet)
    if column.number_format:
        cell.number_format = column.number_format
    cell.alignment = Alignment(
        horizontal="center" if column.centred else None,
        vertical="top" if top else None,
        wrap_text=column.wrapped or None,
    )
    return cell


def _fill(cell: Cell, value: Value) -> Cell:
    if isinstance(value, str):
        value = writable(value) or None
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"  # openpyxl itself would make a formula of "=1+1"
    return cell


def _table(name: str, columns: Sequence[Column], rows: int) -> Table:
    last_row = max(rows, 1) + 1  # Excel repairs away a table that has no row at all
    table = Table(displayName=name, ref=f"A1:{get_column_letter(len(columns))}{last_row}")
    table.tableStyleInfo = _TABLE_STYLE
    table._initialise_columns()  # openpyxl names the columns itself, except in rows written one by one
    for column, table_column in zip(columns, table.tableColumns, strict=True):
        table_column.name = column.title
    return table


def _rule_lines(sheet: Any, columns: int) -> None:
    """A thin line under every filled row: other programs do not draw the bands of Excel's table styles."""
    last = get_column_letter(columns)
    filled = FormulaRule([f"COUNTA($A2:${last}2)>0"], border=boxed(sides=["bottom"]))
    sheet.conditional_formatting.add(f"A2:{last}{_LAST_ROW}", filled)


def _drop_down(index: int, choices: Sequence[str], refusal: str) -> DataValidation:
    letter = get_column_letter(index)
    validation = DataValidation(
        type="list", formula1=f'"{",".join(choices)}"', allow_blank=True, showErrorMessage=True, error=refusal
    )
    validation.add(f"{letter}2:{letter}{_LAST_ROW}")
    return validation


def boxed(line: Side = THIN_LINE, sides: Iterable[str] = ("left", "right", "top", "bottom")) -> Border:
    """A border with this line on the named sides, or on all four."""
    return Border(**dict.fromkeys(sides, line))
