"""Formulas that show their result also where nothing is calculated."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from openpyxl.cell import Cell, WriteOnlyCell

_WITHOUT_RESULT = re.compile(r'(<c r="([A-Z]+\d+)"[^>]*><f>[^<]*</f>)<v ?/?>(?:</v>)?')


class Formula(NamedTuple):
    """What a cell calculates ("=SUM(B2:B9)"), and what it comes to."""

    text: str
    result: int


def formula_cell(sheet: Any, formula: str, **styles: Any) -> Cell:
    """A cell that is meant to be a formula ("=SUM(B2:B9)"), with openpyxl styles."""
    cell = WriteOnlyCell(sheet, formula)
    for name, style in styles.items():
        setattr(cell, name, style)
    return cell


def store_results(sheet: Any, results: Mapping[str, int]) -> None:
    """Close a sheet written row by row and put the result of each formula, per cell ("B7"), beside it.

    Excel's protected view, telephones and the previews of mail programs calculate nothing and show what is
    stored; openpyxl stores formulas alone. Excel still calculates anew when it opens the workbook.
    """
    sheet.close()
    written = Path(sheet._writer.out)
    xml = written.read_text(encoding="utf-8")
    written.write_text(_WITHOUT_RESULT.sub(lambda cell: _with_result(cell, results), xml), encoding="utf-8")


def _with_result(cell: re.Match[str], results: Mapping[str, int]) -> str:
    return f"{cell[1]}<v>{results[cell[2]]}</v>"
