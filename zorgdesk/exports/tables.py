"""A register as a list to work on in a spreadsheet: .xlsx or .csv."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from zorgdesk.domain.formula_guard import guarded
from zorgdesk.errors import ZorgdeskError
from zorgdesk.exports.paper import Paper, set_paper
from zorgdesk.exports.sheet_table import Column, fill_table
from zorgdesk.exports.workbook import Value, new_workbook, writable

EXTENSIONS = (".xlsx", ".csv")


@dataclass(frozen=True, slots=True)
class TableExport:
    """One list with its columns. `page` says "Pagina {page} van {pages}". Times are local, without zone.

    `keys` tell the columns apart in any language.
    """

    title: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Value]]
    page: str = "{page} / {pages}"
    keys: Sequence[str] = ()

    def with_columns(self, keys: Sequence[str]) -> "TableExport":
        """Only the columns with these keys, in this order; keys there are none of are left out."""
        places = [self.keys.index(key) for key in keys if key in self.keys]
        return replace(
            self,
            columns=[self.columns[place] for place in places],
            rows=[[row[place] for place in places] for row in self.rows],
            keys=[self.keys[place] for place in places],
        )


def write_table(table: TableExport, target: Path) -> None:
    """Write the list in the format of the target's extension.

    Raises ZorgdeskError: unknown_extension. Errors of the disk pass unchanged.
    """
    match target.suffix.lower():
        case ".xlsx":
            write_workbook(table.title, "", [table], target)
        case ".csv":
            _write_csv(table, target)
        case _:
            extension = target.suffix or target.name
            raise ZorgdeskError("unknown_extension", extension=extension, known=", ".join(EXTENSIONS))


def write_workbook(title: str, author: str, tables: Sequence[TableExport], target: Path) -> None:
    """Write several lists into one .xlsx, each on a sheet of its own. Errors of the disk pass unchanged."""
    workbook = new_workbook(title, author)
    for table in tables:
        sheet = workbook.create_sheet(table.title)
        set_paper(sheet, Paper(table.title, "", table.page))
        fill_table(sheet, "".join(filter(str.isalpha, table.title)), table.columns, table.rows)
    workbook.save(target)


def _write_csv(table: TableExport, target: Path) -> None:
    """Semicolons and a byte-order mark: so a Belgian Excel opens it with a double click, accents and all."""
    with target.open("w", encoding="utf-8-sig", errors="replace", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(column.title for column in table.columns)
        writer.writerows([_plain(value) for value in row] for row in table.rows)


def _plain(value: Value) -> str | int | float | None:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return guarded(writable(value))
    return value
