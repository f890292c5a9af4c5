"""The floor of a workbook: the same values, read and written by openpyxl and nothing else."""

from pathlib import Path

from openpyxl import Workbook, load_workbook

Sheets = list[list[tuple[object, ...]]]


def values_of(workbook: Path) -> Sheets:
    """What stands in each sheet, row by row."""
    sheets = load_workbook(workbook, read_only=True).worksheets
    return [list(sheet.iter_rows(values_only=True)) for sheet in sheets]


def write_bare(sheets: Sheets, target: Path) -> None:
    """Write bare rows."""
    workbook = Workbook(write_only=True)
    for rows in sheets:
        sheet = workbook.create_sheet()
        for row in rows:
            sheet.append(row)
    workbook.save(target)


def read_bare(workbook: Path) -> None:
    """Read every row and keep none."""
    for sheet in load_workbook(workbook, read_only=True).worksheets:
        for _row in sheet.iter_rows(values_only=True):
            pass
