"""Finds the row with the headings of a list, wherever it stands."""

import re
from collections.abc import Mapping, Sequence

from zorgdesk.domain.names import fold
from zorgdesk.domain.register_lists import Field, ListKind
from zorgdesk.imports.registers.vocabulary import (
    ATTENDANCE_WORDS,
    KNOWN_WORDS,
    NATIONAL_NUMBER_WORDS,
    ORGANISATION_WORDS,
    PEOPLE_WORDS,
)
from zorgdesk.imports.sheets import Cell, Sheet

_SEARCHED = 40
_LONGEST = 80
_EXACT, _WITHIN = 3, 1
_DATA = re.compile(r"[@\d]")
_WORDS = {
    ListKind.PEOPLE: PEOPLE_WORDS,
    ListKind.ORGANISATIONS: ORGANISATION_WORDS,
    ListKind.ATTENDANCE: ATTENDANCE_WORDS,
}


def words_of(kind: ListKind) -> Mapping[str, Field]:
    """What columns of this kind of list are called, folded."""
    return _WORDS[kind]


def field_called(heading: str, words: Mapping[str, Field]) -> Field | None:
    """The field a heading names: by the whole of it, else without what stands between brackets or behind a
    number ("E-mail (werk)", "Telefoon 1").
    """
    folded = fold(heading[:_LONGEST])
    if folded in words:
        return words[folded]
    bare = fold(heading[:_LONGEST].partition("(")[0]).rstrip("0123456789 ")
    return words.get(bare)


def header_row(sheet: Sheet, kind: ListKind) -> int | None:
    """The number of the row with the headings, from 1; None when no row looks like one.

    Lists of who was there come from programs in any language: theirs may be words nobody here knows.
    """
    words = words_of(kind)
    found = [_score(row, words) for row in sheet.rows[:_SEARCHED]]
    best = max(found, default=0)
    if best >= _EXACT:
        return found.index(best) + 1
    return _first_of_words(sheet) if kind is ListKind.ATTENDANCE else None


def _first_of_words(sheet: Sheet) -> int | None:
    """The first row of several cells in which no number and no address stands."""
    for number, row in enumerate(sheet.rows[:_SEARCHED], start=1):
        filled = [cell for cell in row if cell is not None]
        if len(filled) > 1:
            alone = all(isinstance(cell, str) and not _DATA.search(cell) for cell in filled)
            return number if alone else None
    return None


def _score(row: Sequence[Cell], words: Mapping[str, Field]) -> int:
    """How much a row looks like headings: short words of which the most are known."""
    filled = [cell for cell in row if cell is not None]
    texts = [cell.strip() for cell in filled if isinstance(cell, str)]
    if len(texts) < len(filled) or any(len(text) > _LONGEST or "@" in text for text in texts):
        return 0
    points = [_points(text, words) for text in texts]
    known = sum(map(bool, points))
    return sum(points) if known > 2 or known * 2 >= len(texts) else 0


def _points(text: str, words: Mapping[str, Field]) -> int:
    folded = fold(text)
    if folded in words or folded in NATIONAL_NUMBER_WORDS or folded in KNOWN_WORDS:
        return _EXACT
    return _WITHIN if field_called(text, words) else 0
