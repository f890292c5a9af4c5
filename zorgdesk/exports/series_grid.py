"""A sheet of people against columns of letters, with totals that follow when a letter is changed."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Date
from typing import Any

from openpyxl.utils import get_column_letter

from zorgdesk.domain.participations import Participation, ParticipationStatus
from zorgdesk.exports import series_wording as say
from zorgdesk.exports.formulas import Formula, store_results
from zorgdesk.exports.paper import Paper, set_paper
from zorgdesk.exports.sheet_table import Column, Filled, fill_table

NAMES = 3
"""Columns before the letters: family name, given name, organisation."""
_COLOURS = {
    ParticipationStatus.PRESENT: "FFC9E7D8",
    ParticipationStatus.EXCUSED: "FFFBE3B5",
    ParticipationStatus.ABSENT: "FFF5C9C6",
}

Head = tuple[Date | None, str, str]
"""Of a column: the day, the activity and, on the sheet of parts, the part."""


@dataclass(frozen=True, slots=True)
class Grid:
    """People, and per column the letters of those who have one, by the key of the person."""

    sheet: str
    table: str
    people: Sequence[Participation]
    columns: Sequence[Head]
    letters: Sequence[Mapping[int, str]]


def append_grid(sheet: Any, grid: Grid, title: str, language: str) -> None:
    """Fill the sheet; the letters mean what stands above each page."""
    set_paper(sheet, Paper(title, say.legend(language), say.PAGE.in_language(language)))
    columns = _columns(grid, language)
    results = fill_table(sheet, grid.table, columns, _rows(grid, language))
    store_results(sheet, results)


def _columns(grid: Grid, language: str) -> list[Column]:
    names = (say.FAMILY_NAME, say.GIVEN_NAME, say.ORGANISATION)
    letters = say.letters(language)
    colours = tuple((letters[status], colour) for status, colour in _COLOURS.items())
    heads = _unique([_short(head, language) for head in grid.columns])
    return [
        *(Column(name.in_language(language)) for name in names),
        *(Column(head, colours=colours, turned=True) for head in heads),
        *(Column(title, turned=True) for title in say.titles(language)),
    ]


def _rows(grid: Grid, language: str) -> list[Sequence[Filled]]:
    letters = [say.letters(language)[status] for status in say.COUNTED]
    first, last = get_column_letter(NAMES + 1), get_column_letter(NAMES + max(len(grid.columns), 1))
    rows: list[Sequence[Filled]] = []
    for number, one in enumerate(grid.people, start=2):
        said = [found.get(one.person_id) for found in grid.letters]
        counted = Counter(said)
        row = f"=COUNTIF(${first}{number}:${last}{number},"
        totals = [Formula(f'{row}"{letter}")', counted[letter]) for letter in letters]
        rows.append((one.family_name, one.given_name, one.organisation, *said, *totals))
    return rows


def _short(head: Head, language: str) -> str:
    day, title, part = head
    when = f"{day:%d/%m/%Y}" if day else title or say.NO_DATE.in_language(language)
    return f"{when} · {part}" if part else when


def _unique(titles: Sequence[str]) -> list[str]:
    """Two on one day get a number: the columns of a table each need their own name."""
    seen: dict[str, int] = defaultdict(int)
    unique = []
    for title in titles:
        seen[title.casefold()] += 1
        number = seen[title.casefold()]
        unique.append(title if number == 1 else f"{title} ({number})")
    return unique
