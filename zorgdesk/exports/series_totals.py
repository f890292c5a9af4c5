"""The totals of a series, per organisation and per date: formulas over the sheets of letters."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from openpyxl.utils import get_column_letter

from zorgdesk.domain.names import fold
from zorgdesk.exports import series_wording as say
from zorgdesk.exports.formulas import Formula, store_results
from zorgdesk.exports.paper import Paper, set_paper
from zorgdesk.exports.series_grid import NAMES, Grid
from zorgdesk.exports.sheet_table import Column, Filled, fill_table
from zorgdesk.exports.workbook import DATE, writable

_LAST_ROW = 1_048_576  # of any sheet: rows that are added under a table count at once


def append_organisations(workbook: Any, grid: Grid, title: str, language: str) -> None:
    """How many people of each organisation there are, and how often they were present, excused, absent."""
    columns = [
        Column(say.ORGANISATION.in_language(language)),
        Column(say.NUMBER.in_language(language), padded=True),
        *(Column(name, padded=True) for name in say.titles(language)),
    ]
    sheet = workbook.create_sheet(say.ORGANISATIONS.in_language(language))
    set_paper(sheet, Paper(title, "", say.PAGE.in_language(language), landscape=False))
    table = say.ORGANISATIONS_TABLE.in_language(language)
    store_results(sheet, fill_table(sheet, table, columns, _per_organisation(grid, language)))


def append_dates(workbook: Any, grids: Sequence[Grid], title: str, language: str) -> None:
    """How many were present, excused, absent on each date and, where that was noted, in each part."""
    with_parts = len(grids) > 1
    columns = [
        Column(say.DATE.in_language(language), DATE, centred=True),
        Column(say.ACTIVITY.in_language(language)),
        *([Column(say.PART.in_language(language))] if with_parts else []),
        *(Column(name, padded=True) for name in say.titles(language)),
    ]
    rows = [row for grid in grids for row in _per_column(grid, language, with_parts)]
    sheet = workbook.create_sheet(say.DATES.in_language(language))
    set_paper(sheet, Paper(title, say.legend(language), say.PAGE.in_language(language)))
    table = say.DATES_TABLE.in_language(language)
    store_results(sheet, fill_table(sheet, table, columns, rows))


def _per_organisation(grid: Grid, language: str) -> list[Sequence[Filled]]:
    """COUNTIF would read a name such as "Wie * wat?" as a pattern, so cells are compared with cells.

    Excel compares without case, so names that differ in case alone are one row.
    """
    names = {_name(one.organisation).lower(): _name(one.organisation) for one in grid.people}
    people = Counter(_name(one.organisation).lower() for one in grid.people)
    came = _letters_by_organisation(grid)
    letters = [say.letters(language)[status] for status in say.COUNTED]
    somebody = f'({_cells(grid, 1)}&{_cells(grid, 2)}<>"")'
    nobody = say.NO_ORGANISATION.in_language(language)
    rows: list[Sequence[Filled]] = []
    for number, key in enumerate(sorted(names, key=lambda key: (not key, fold(key))), start=2):
        wanted = f"$A{number}" if key else '""'
        belongs = f"({_cells(grid, NAMES)}={wanted})"
        formulas = [Formula(f"=SUMPRODUCT({belongs}*{somebody})", people[key])]
        for place, letter in enumerate(letters, start=NAMES + len(grid.columns) + 1):
            formulas.append(Formula(f"=SUMPRODUCT({belongs}*{_cells(grid, place)})", came[key, letter]))
        rows.append((names[key] or nobody, *formulas))
    return rows


def _letters_by_organisation(grid: Grid) -> Counter[tuple[str, str]]:
    organisations = {one.person_id: _name(one.organisation).lower() for one in grid.people}
    return Counter(
        (organisations[person], letter) for found in grid.letters for person, letter in found.items()
    )


def _per_column(grid: Grid, language: str, with_parts: bool) -> list[Sequence[Filled]]:
    letters = [say.letters(language)[status] for status in say.COUNTED]
    rows: list[Sequence[Filled]] = []
    for place, ((day, title, part), found) in enumerate(zip(grid.columns, grid.letters, strict=True)):
        column, counted = get_column_letter(NAMES + 1 + place), Counter(found.values())
        cells = f"{_sheet(grid)}!${column}$2:${column}${_LAST_ROW}"
        formulas = (Formula(f'=COUNTIF({cells},"{letter}")', counted[letter]) for letter in letters)
        rows.append((day, title, *([part] if with_parts else []), *formulas))
    return rows


def _cells(grid: Grid, place: int) -> str:
    """The cells of a column of the grid: not those below it, which would make the sheet slow."""
    column = get_column_letter(place)
    return f"{_sheet(grid)}!${column}$2:${column}${len(grid.people) + 1}"


def _sheet(grid: Grid) -> str:
    return f"'{grid.sheet}'"


def _name(organisation: str | None) -> str:
    return writable(organisation or "")
