"""The columns of a list by their heads, in Dutch, French, English and what programs write."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from zorgdesk.domain.names import fold
from zorgdesk.imports.attendance.heads import MEANINGS, Meaning
from zorgdesk.imports.attendance.texts import email_in, plain
from zorgdesk.imports.sheets import Cell

_ABOUT_NAMES = re.compile(r"\b(naam|name|nom)\b")
_ABOUT_ORGANISATIONS = re.compile(r"\b(organisatie|vereniging|organi[sz]ation)\b")
_NOT_OF_PEOPLE = re.compile(
    r"\b(organisatie\w*|organi[sz]ation\w*|vereniging\w*|company|bedrijf\w*|school\w*|event|activiteit|gebruiker\w*|"
    r"user|product|ticket|straat\w*|gemeente|kind|bank)\b"
)
_MOST_ABOVE = 30
"""So many lines of title may stand above a head."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: its number in the file and its cells."""

    number: int
    cells: tuple[Cell, ...]

    def at(self, place: int | None) -> Cell:
        """A cell; nothing beyond the end of a short row."""
        return self.cells[place] if place is not None and place < len(self.cells) else None


@dataclass(frozen=True, slots=True)
class Table:
    """A head and the rows below it; `heads` are folded, `columns` says where what stands.

    `number` is that of the row of the head, from 1; 0 where there is no table.
    """

    number: int
    heads: tuple[str, ...]
    columns: dict[Meaning, int]
    rows: tuple[Row, ...]

    def name_of(self, row: Row) -> str:
        """The full name in a row, put together when it stands in two columns."""
        given, family = (plain(row.at(self.columns.get(one))) for one in (Meaning.GIVEN, Meaning.FAMILY))
        if given and family:
            return f"{family}, {given}"
        return plain(row.at(self.columns.get(Meaning.NAME))) or given or family

    def text(self, row: Row, meaning: Meaning) -> str:
        """The words in a column; nothing where there is no such column."""
        return plain(row.at(self.columns.get(meaning)))

    def email_of(self, row: Row) -> str:
        """The address in a row."""
        return email_in(row.at(self.columns.get(Meaning.EMAIL)))

    @property
    def has_names(self) -> bool:
        """Whether it says who, in whatever columns."""
        return bool({Meaning.NAME, Meaning.GIVEN, Meaning.FAMILY} & self.columns.keys())


def head_of(cells: Iterable[Cell]) -> tuple[str, ...]:
    """The heads of a row, folded."""
    return tuple(fold(plain(cell)) for cell in cells)


def find_table(rows: Sequence[tuple[Cell, ...]]) -> Table:
    """The table of people in a sheet: below the row that has most heads we know, and one of them a name."""
    best: tuple[int, int] | None = None
    for index, cells in enumerate(rows[:_MOST_ABOVE]):
        heads = head_of(cells)
        columns = _columns(heads, ())
        named = {Meaning.NAME, Meaning.GIVEN, Meaning.EMAIL} & columns.keys()
        if named and (best is None or len(columns) > best[0]):
            best = len(columns), index
    return Table(0, (), {}, ()) if best is None else table_below(rows, best[1])


def table_below(rows: Sequence[tuple[Cell, ...]], index: int) -> Table:
    """The table whose head is in row `index`, counted from 0, without its empty rows."""
    below = tuple(
        Row(number, cells)
        for number, cells in enumerate(rows[index + 1 :], start=index + 2)
        if any(cell is not None for cell in cells)
    )
    heads = head_of(rows[index])
    return Table(index + 1, heads, _columns(heads, below), below)


def _columns(heads: tuple[str, ...], rows: tuple[Row, ...]) -> dict[Meaning, int]:
    """Where what stands. Of two columns with one head the first that holds anything counts."""
    found: dict[Meaning, int] = {}
    for place, head in enumerate(heads):
        meaning = MEANINGS.get(head)
        if meaning and (meaning not in found or not _filled(rows, found[meaning])):
            found[meaning] = place
    if Meaning.GIVEN in found and Meaning.FAMILY not in found:
        family = next((place for place, head in enumerate(heads) if head in ("naam", "nom", "name")), None)
        if family is not None:
            found[Meaning.FAMILY] = family
    if Meaning.ORGANISATION not in found:
        where = next((place for place, head in enumerate(heads) if _ABOUT_ORGANISATIONS.search(head)), None)
        if where is not None:
            found[Meaning.ORGANISATION] = where
    if Meaning.NAME not in found or (rows and not _filled(rows, found[Meaning.NAME])):
        asked = next((place for place, head in enumerate(heads) if _asks_name(head)), None)
        if asked is not None and Meaning.GIVEN not in found:
            found[Meaning.NAME] = asked
    return found


def _asks_name(head: str) -> bool:
    """A question of a form: "Wat is je voor- en familienaam?"."""
    joined = head.replace("familienaam", "naam").replace("achternaam", "naam").replace("voornaam", "naam")
    return _ABOUT_NAMES.search(joined) is not None and _NOT_OF_PEOPLE.search(head) is None


def _filled(rows: tuple[Row, ...], place: int) -> bool:
    return any(plain(row.at(place)) for row in rows)
