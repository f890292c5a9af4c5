"""A sheet that is one real table: filter, frozen header, drop-down lists, widths that fit."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import Any

from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.styles.numbers import NumberFormat
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

from zorgdesk.exports.formulas import Formula, formula_cell
from zorgdesk.exports.workbook import TEXT, THIN_LINE, Value, as_text, filled, header, is_too_early, misread

_TABLE_STYLE = TableStyleInfo(name="TableStyleLight1")
_FAINT = Font(color="FFB5BDBB")
_LINE_BELOW = Border(bottom=THIN_LINE)
_PADDED = NumberFormat(numFmtId=200, formatCode="0_)_)")
_CENTRED = NumberFormat(numFmtId=201, formatCode="General;General;General;_m_0@")
"""A letter in the middle of a narrow column, without a style of its own for each cell, which costs time."""

Filled = Value | Formula

_WIDEST = 48
_WIDEST_WRAPPED = 70
_SIGNS_PER_LINE = 62  # of the widest wrapped column
_LINE_HEIGHT = 15.0  # points
_NARROW = 6.0
_UPRIGHT = 96.0  # points: room for a date, read from below
_MOST_LINES = 27  # Excel has no higher rows
_LAST_ROW = 1_048_576  # of any sheet: rows are added under a table, with the same drop-downs and lines


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, and how it looks.

    `number_format` is Excel's; `choices` make a drop-down list; `centred` costs time in a long list, `padded`
    keeps numbers off the text beside them for nothing; what a column that `repeats` repeats from the row
    above, as do all such columns of the row, is faint; `wrapped` is for prose. A `hidden` column is
    there, but not seen; a `turned` one is narrow, with its title upright; `colours` (ARGB) mark a text.
    """

    title: str
    number_format: str | None = None
    choices: tuple[str, ...] = ()
    centred: bool = False
    padded: bool = False
    repeats: bool = False
    wrapped: bool = False
    hidden: bool = False
    turned: bool = False
    colours: tuple[tuple[str, str], ...] = ()


def fill_table(
    sheet: Any, name: str, columns: Sequence[Column], rows: Sequence[Sequence[Filled]], refusal: str = ""
) -> dict[str, int]:
    """Fill an empty sheet with one real table: filter, fitting widths, a frozen header that returns in print.

    `name` is how formulas call the table: letters only. `refusal` is said to who types another word than the
    choices of a column. Returns what formulas among the values come to, for `store_results`.
    """
    results: dict[str, int] = {}
    sheet.freeze_panes = "A2"
    sheet.print_title_rows = "1:1"
    _set_columns(sheet, columns, rows)
    sheet.row_dimensions[1].height = _UPRIGHT if any(column.turned for column in columns) else 21
    sheet.append([_column_header(sheet, column) for column in columns])
    _append(sheet, columns, rows, results)
    sheet.tables.add(_table(name, columns, len(rows)))
    _add_rules(sheet, columns)
    for index, column in enumerate(columns, start=1):
        if column.choices:
            sheet.data_validations.append(_drop_down(index, column.choices, refusal))
    return results


def _column_header(sheet: Any, column: Column) -> Cell:
    if column.turned:
        return header(sheet, column.title, alignment=Alignment(horizontal="center", text_rotation=90))
    if column.centred:
        return header(sheet, column.title, alignment=Alignment(horizontal="center", vertical="center"))
    return header(sheet, column.title)


def _set_columns(sheet: Any, columns: Sequence[Column], rows: Sequence[Sequence[Filled]]) -> None:
    for index, (column, values) in enumerate(zip(columns, _by_column(columns, rows), strict=True), start=1):
        dimension = sheet.column_dimensions[get_column_letter(index)]
        dimension.width = _width(column, values)
        dimension.hidden = column.hidden
        if column.number_format:
            dimension.number_format = column.number_format  # for the rows that are typed under the table


def _width(column: Column, values: Iterable[Filled]) -> float:
    if column.turned or column.hidden:
        return _NARROW
    if column.number_format and column.number_format != TEXT:
        longest = len(column.number_format)
    else:
        shown = [value if isinstance(value, str) else _shown(value) for value in values if value is not None]
        longest = max(map(len, shown), default=0)
    widest = _WIDEST_WRAPPED if column.wrapped else _WIDEST
    return min(max(longest * 1.1 + 1.5, len(column.title) + 4.5), widest)  # 4: the arrow of the filter


def _shown(value: Filled) -> str:
    return str(value.result) if isinstance(value, Formula) else str(value)


def _append(
    sheet: Any, columns: Sequence[Column], rows: Sequence[Sequence[Filled]], results: dict[str, int]
) -> None:
    prose = [index for index, column in enumerate(columns) if column.wrapped]
    makers: list[Callable[[Any], Any] | None] = [
        _calculating(sheet, get_column_letter(place), results)
        if values and isinstance(values[0], Formula)
        else _maker(sheet, column, bool(prose), values)
        for place, (column, values) in enumerate(
            zip(columns, _by_column(columns, rows), strict=True), start=1
        )
    ]
    for number, row in enumerate(rows, start=2):
        if prose:
            sheet.row_dimensions[number].height = _height(prose, row)
        sheet.append(
            [
                None if value is None or value == "" else value if make is None else make(value)
                for make, value in zip(makers, row, strict=True)
            ]
        )


def _height(prose: Sequence[int], row: Sequence[Filled]) -> float:
    """Room for the longest text of the row; LibreOffice would show its first line only."""
    texts = (str(row[index] or "") for index in prose)
    lines = max(sum(len(line) // _SIGNS_PER_LINE + 1 for line in text.split("\n")) for text in texts)
    return min(lines, _MOST_LINES) * _LINE_HEIGHT


def _by_column(columns: Sequence[Column], rows: Sequence[Sequence[Filled]]) -> Iterable[Sequence[Any]]:
    return zip(*rows, strict=True) if rows else [()] * len(columns)


def _calculating(sheet: Any, letter: str, results: dict[str, int]) -> Callable[[Any], Cell]:
    """What turns the formulas of a column into cells, from the second row on, and notes what they come to."""
    numbers = count(2)

    def make(formula: Formula) -> Cell:
        results[f"{letter}{next(numbers)}"] = formula.result
        return formula_cell(sheet, formula.text)

    return make


def _maker(
    sheet: Any, column: Column, top: bool, values: Sequence[Value]
) -> Callable[[Value], Value | Cell] | None:
    """What turns a value of this column into a cell; None where openpyxl does it well, which is faster."""
    if column.number_format or column.centred or top:
        # One cell serves all rows, because openpyxl has written it before the next row is made; making styled
        # cells anew would cost more than all the rest.
        return partial(filled, _formatted(sheet, column, top))
    texts = "\n".join(value for value in values if isinstance(value, str))
    if misread(texts) or any(map(is_too_early, values)):
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


def _table(name: str, columns: Sequence[Column], rows: int) -> Table:
    last_row = max(rows, 1) + 1  # Excel repairs away a table that has no row at all
    table = Table(displayName=name, ref=f"A1:{get_column_letter(len(columns))}{last_row}")
    table.tableStyleInfo = _TABLE_STYLE
    table._initialise_columns()  # openpyxl names the columns itself, except in rows written one by one
    for column, table_column in zip(columns, table.tableColumns, strict=True):
        table_column.name = column.title
    return table


def _add_rules(sheet: Any, columns: Sequence[Column]) -> None:
    """A thin line under every filled row: other programs do not draw the bands of Excel's table styles.

    LibreOffice heeds one rule per cell, so the rules of a column are whole in themselves.
    """
    in_use = f"COUNTA($A2:${get_column_letter(len(columns))}2)>0"
    keys = [get_column_letter(index) for index, column in enumerate(columns, start=1) if column.repeats]
    repeated = f"AND({','.join([in_use, *(f'${key}2=${key}1' for key in keys)])})"
    for index, column in enumerate(columns, start=1):
        letter = get_column_letter(index)
        below = f"{letter}2:{letter}{_LAST_ROW}"
        for text, colour in column.colours:
            marked = PatternFill(bgColor=colour)
            centred = _CENTRED if column.turned else None
            sheet.conditional_formatting.add(below, _rule(f'{letter}2="{text}"', fill=marked, numFmt=centred))
        if column.repeats:
            sheet.conditional_formatting.add(below, _rule(repeated, font=_FAINT))
        sheet.conditional_formatting.add(below, _rule(in_use, numFmt=_PADDED if column.padded else None))


def _rule(formula: str, **look: Any) -> Rule:
    return Rule(type="expression", formula=[formula], dxf=DifferentialStyle(border=_LINE_BELOW, **look))


def _drop_down(index: int, choices: Sequence[str], refusal: str) -> DataValidation:
    letter = get_column_letter(index)
    validation = DataValidation(
        type="list", formula1=f'"{",".join(choices)}"', allow_blank=True, showErrorMessage=True, error=refusal
    )
    validation.add(f"{letter}2:{letter}{_LAST_ROW}")
    return validation
